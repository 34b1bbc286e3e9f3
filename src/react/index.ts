export { createIcon } from './create-icon.js';
export { jsx, jsxs } from './jsx.js';
export { outline, solid } from './presets.js';
export type { Attributes, Icon, IconBaseProps, IconProps, IconSize, UnnamedIcon } from './types.js';
