export * from './generated/index.js';
export type { Icon, IconProps, IconBaseProps, IconSize, UnnamedIcon } from './react/index.js';
