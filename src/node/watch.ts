import { existsSync } from 'node:fs';
import { isDynamicPattern } from 'tinyglobby';
import { buildIcons, type BuildOptions, type Built } from './build.js';
import { baseOf } from './inputs.js';

export interface WatchOptions {
  /** Called after each build, including the first one. */
  onBuilt: (built: Built) => void;
  /** Called with whatever prevented a build; the next change tries again. */
  onError: (error: unknown) => void;
  /** Other files that trigger a build when they change, such as the words (default none). */
  also?: readonly string[];
  /** Milliseconds without a change before building (default 60), since editors write in several steps. */
  delay?: number;
}

/** Stops watching. */
export interface Watch {
  close(): Promise<void>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The folder or file to watch for an argument. A folder that is not there yet may come. */
function placeOf(argument: string): string {
  if (existsSync(argument) || !isDynamicPattern(argument)) return argument;
  return baseOf(argument.replaceAll('\\', '/'));
}

/** Where drawings are looked for; what is no path is the build's to tell. */
const placesOf = (options: BuildOptions | undefined): string[] =>
  [options?.icons].flat().filter(isText).map(placeOf);

/**
 * Builds drawings, and builds them again whenever one is changed, added or removed. Only modules that
 * change are touched. Builds run one after another; a change during a build leads to the next one.
 *
 * @param options of the build, or a function that is called for them before each build; if it names
 *   other drawings than before, those are watched as well
 * @returns when the first build is done and changes are being watched
 */
export async function watchIcons(
  options: BuildOptions | (() => BuildOptions | Promise<BuildOptions>),
  { onBuilt, onError, also = [], delay = 60 }: WatchOptions,
): Promise<Watch> {
  const current = async () => (typeof options === 'function' ? options() : options);
  const remembered: NonNullable<BuildOptions['remembered']> = new Map();
  const { watch } = await import('chokidar');
  const watched = new Map<string, ReturnType<typeof watch>>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  // What is no longer asked for stays watched: it may hold what is, and to build once more does no harm.
  const follow = async (places: readonly string[]) => {
    const fresh = places.filter((place) => !watched.has(place));
    if (fresh.length === 0) return;
    const watcher = watch(fresh, {
      ignoreInitial: true,
      ignored: (path, stats) =>
        Boolean(stats?.isFile()) && !/\.svg$/i.test(path) && !also.includes(path),
    });
    for (const place of fresh) watched.set(place, watcher);
    watcher.on('all', soon);
    // A change before that would be taken for how it was.
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  };
  const build = async () => {
    try {
      const now = await current();
      await follow(placesOf(now));
      onBuilt(await buildIcons({ inPlace: true, remembered, ...now }));
    } catch (error) {
      onError(error);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(build);
    }, delay);
  };
  await follow([...placesOf(await current()), ...also]);
  running = running.then(build);
  await running;
  return {
    async close() {
      clearTimeout(timer);
      await Promise.all([...new Set(watched.values())].map((watcher) => watcher.close()));
      await running;
    },
  };
}
