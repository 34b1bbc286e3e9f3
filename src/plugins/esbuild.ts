import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ImportKind, OnLoadResult, OnResolveArgs, PartialMessage, PluginBuild } from 'esbuild';
import { load, type Report } from './core.js';
import { checkOptions, KNOWN, type PluginOptions } from './options.js';
import { DRAWING, isAsked, QUERY, requestsOf, split } from './requests.js';

export type { LoaderOptions, Pattern, PluginOptions } from './options.js';

/** An esbuild plugin. What is inside is up to esbuild, in any version. */
export interface EsbuildPlugin {
  name: string;
  setup(build: object): void;
}

/** Told to esbuild with our own question, which is not to be answered by us. */
const OURS = { altglyph: true };

/** Imports by code; a stylesheet's addresses stay addresses. */
const BY_CODE: readonly ImportKind[] = ['import-statement', 'dynamic-import', 'require-call'];

/** A report as esbuild prints it: columns are bytes from 0, and it draws the frame itself. */
function messageOf({ text, sentence, file, place }: Report): PartialMessage {
  if (!place) return { text: sentence, location: { file } };
  const { line, lineText } = place;
  const column = Buffer.byteLength(lineText.slice(0, place.column - 1));
  return { text, location: { file, line, column, lineText } };
}

/** Finds the file as esbuild would without the query. */
async function resolved(build: PluginBuild, { path: request, ...asked }: OnResolveArgs) {
  const { path, query } = split(request);
  const { importer, kind, namespace, resolveDir } = asked;
  const found = await build.resolve(path, {
    importer,
    kind,
    namespace,
    resolveDir,
    pluginData: OURS,
  });
  return { ...found, query };
}

function attach(build: PluginBuild, options: PluginOptions) {
  const { include, exclude: _, ...rest } = options;
  const root = build.initialOptions.absWorkingDir ?? process.cwd();
  const isOurs = requestsOf(options, root);

  build.onResolve({ filter: DRAWING }, async (asked) => {
    const request = split(asked.path);
    const isWanted = isAsked(request) || (request.query === '' && include !== undefined);
    if (!isWanted || !BY_CODE.includes(asked.kind) || asked.pluginData === OURS) return undefined;
    const { path, query, external, errors, warnings } = await resolved(build, asked);
    if (errors.length > 0) return isAsked(request) ? { errors, warnings } : undefined;
    if (external || !isOurs({ path, query })) return undefined;
    return { path, suffix: QUERY, sideEffects: false, warnings };
  });

  build.onLoad({ filter: DRAWING }, async ({ path, suffix }): Promise<OnLoadResult | undefined> => {
    if (suffix !== QUERY) return undefined;
    const job = { ...rest, root, command: 'altglyph/esbuild' };
    const { code, errors, warnings } = load(path, await readFile(path), job);
    return {
      ...(code === undefined ? {} : { contents: code }),
      loader: 'js',
      resolveDir: dirname(path),
      watchFiles: [path],
      errors: errors.map(messageOf),
      warnings: warnings.map(messageOf),
    };
  });
}

/**
 * `import CalendarIcon from './calendar.svg?react'` gives a component, in esbuild.
 *
 * A drawing that is refused fails the build with an error at its place in the file.
 */
export default function altglyph(options: PluginOptions = {}): EsbuildPlugin {
  checkOptions(options, 'altglyph/esbuild', KNOWN.plugin);
  return { name: 'altglyph', setup: (build) => attach(build as PluginBuild, options) };
}
