export { addIcon, CannotAdd } from './add.js';
export { build, type BuildOptions, type Built } from './build.js';
export { sentence, type Finding } from '../compiler/index.js';
