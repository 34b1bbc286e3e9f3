export { createIcon } from './create-icon.js';
export { outline, solid } from './presets.js';
export type { Attributes, Icon, IconBaseProps, IconProps, IconSize, UnnamedIcon } from './types.js';
