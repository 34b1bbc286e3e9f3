export { again } from './again.js';
export { component, type EmitOptions, type Module, type Preset } from './component.js';
export { former, type FormerName } from './former.js';
export { lazy } from './lazy.js';
export { catalogue, index } from './set.js';
export { svg } from './svg.js';
