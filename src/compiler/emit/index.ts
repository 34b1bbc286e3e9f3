export { component, type EmitOptions, type Module, type Preset } from './component.js';
export { lazy } from './lazy.js';
export { catalogue, index } from './set.js';
