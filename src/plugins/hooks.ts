import { readFile } from 'node:fs/promises';
import type { CustomPluginOptions, Plugin, RollupLog } from 'rollup';
import { load, type Loaded, type Report } from './core.js';
import { checkOptions, KNOWN, type PluginOptions } from './options.js';
import { DRAWING, isAsked, QUERY, requestsOf, split, type Request } from './requests.js';

/** A report as Rollup and Vite print it. Both print the column as it is, and editors count from 1. */
const logOf = ({ text, file, place }: Report): RollupLog => ({
  message: text,
  id: file,
  ...(place
    ? { loc: { file, line: place.line, column: place.column }, frame: place.frame }
    : { loc: { file, line: 1, column: 1 } }),
});

/** The first error at its place; the others, since only one can be thrown, in its message. */
function errorOf([first, ...others]: readonly [Report, ...Report[]]): RollupLog {
  const log = logOf(first);
  const message = [log.message, ...others.map(({ sentence }) => sentence)].join('\n');
  return { ...log, message };
}

const isSome = (reports: readonly Report[]): reports is [Report, ...Report[]] => reports.length > 0;

interface Asked {
  attributes: Record<string, string>;
  custom?: CustomPluginOptions;
  isEntry: boolean;
}

/**
 * The hooks that Rollup, Rolldown and Vite share.
 *
 * @param command module specifier of the plugin
 * @param root gives the folder from which globs and names of files count, once it is known
 */
export function hooks(options: PluginOptions, command: string, root: () => string): Plugin {
  checkOptions(options, command, KNOWN.plugin);
  const { include: _, exclude: __, ...rest } = options;
  let isOurs: ReturnType<typeof requestsOf> | undefined;
  const ours = (request: Request) => (isOurs ??= requestsOf(options, root()))(request);
  const mayAsk = (request: Request) =>
    isAsked(request) || (request.query === '' && options.include !== undefined);
  const compiled = async (file: string): Promise<Loaded> =>
    load(file, await readFile(file), { ...rest, root: root(), command });
  return {
    name: 'altglyph',
    resolveId: {
      filter: { id: DRAWING },
      // Bundlers look for files as the request says, query and all.
      async handler(source: string, importer: string | undefined, asked: Asked) {
        const request = split(source);
        if (!mayAsk(request)) return null;
        const found = await this.resolve(request.path, importer, { ...asked, skipSelf: true });
        if (!found || found.external) return found;
        const { path, query } = split(found.id);
        // An alias may have added a question of its own.
        const isDrawing = isAsked(request) || query === '';
        // One module, however it was asked for.
        return isDrawing && ours({ ...request, path }) ? { ...found, id: `${path}${QUERY}` } : null;
      },
    },
    load: {
      filter: { id: DRAWING },
      async handler(id: string) {
        if (!ours(split(id))) return null;
        const file = split(id).path;
        // Before anything can go wrong with the drawing, so that mending it is noticed.
        this.addWatchFile(file);
        const { code = '', errors, warnings } = await compiled(file);
        for (const warning of warnings) this.warn(logOf(warning));
        if (isSome(errors)) this.error(errorOf(errors));
        // Rolldown would ask what kind of module a drawing is; Rollup passes over the answer.
        const kind = { moduleType: 'js' };
        return { code, map: { mappings: '' }, moduleSideEffects: false, ...kind };
      },
    },
  };
}
