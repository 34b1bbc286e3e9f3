export * from './generated/index.js';
export type { Icon, IconProps } from './react/index.js';
