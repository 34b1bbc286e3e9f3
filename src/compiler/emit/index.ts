export { component, type EmitOptions, type Module, type Preset } from './component.js';
export { catalogue, index } from './set.js';
