/** What the webpack loader does, as an ES module: the loader itself is CommonJS and imports it. */
import { load, type Report } from './core.js';
import { checkOptions, KNOWN, type LoaderOptions } from './options.js';

/** What is needed of a loader's `this`, in webpack, Rspack and Turbopack. */
export interface LoaderContext {
  resourcePath: string;
  /** Turbopack does not always have it. */
  rootContext?: string;
  getOptions(): object;
  emitWarning(warning: Error): void;
}

/** What is wrong, with the lines of the drawing: these bundlers show an error's message alone. */
const textOf = ({ sentence, place }: Report) =>
  [sentence, ...(place ? [place.frame] : [])].join('\n');

/** An error without a stack, which would lead into the loader and not to the drawing. */
const shown = (text: string) => Object.assign(new Error(text), { stack: '' });

/**
 * @returns the module's code
 * @throws {Error} all that is wrong with the drawing
 */
export function compiled(context: LoaderContext, source: string | Uint8Array): string {
  checkOptions(context.getOptions(), 'altglyph/webpack', KNOWN.loader);
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { code, errors, warnings } = load(context.resourcePath, bytes, {
    ...(context.getOptions() as LoaderOptions),
    root: context.rootContext ?? process.cwd(),
    command: 'altglyph/webpack',
  });
  for (const warning of warnings) context.emitWarning(shown(textOf(warning)));
  if (code === undefined) throw shown(errors.map(textOf).join('\n\n'));
  return code;
}
