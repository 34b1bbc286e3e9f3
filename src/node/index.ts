export { buildIcons, type BuildOptions, type Built } from './build.js';
