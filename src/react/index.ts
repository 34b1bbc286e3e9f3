export { createIcon } from './create-icon.js';
export { outline, solid } from './families.js';
export type { Attributes, Icon, IconProps } from './types.js';
