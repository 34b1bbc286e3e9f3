export { compile, namesOf, sentence } from './compile.js';
export type {
  Catalogue,
  Compiled,
  CompileOptions,
  Finding,
  Source,
  Surroundings,
  Validate,
} from './compile.js';
