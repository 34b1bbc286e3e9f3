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
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const places = new Set(placesOf(await current()));
  // What is no longer asked for stays watched: it may hold what is, and to build once more does no harm.
  const follow = (wanted: readonly string[]) => {
    const fresh = wanted.filter((place) => !places.has(place));
    for (const place of fresh) places.add(place);
    watched.add(fresh);
  };
  const build = async () => {
    try {
      const now = await current();
      follow(placesOf(now));
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
  const { watch } = await import('chokidar');
  const watched = watch([...places, ...also], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      Boolean(stats?.isFile()) && !/\.svg$/i.test(path) && !also.includes(path),
  });
  watched.on('all', soon);
  await new Promise<void>((resolve) => watched.once('ready', resolve));
  running = running.then(build);
  await running;
  return {
    async close() {
      clearTimeout(timer);
      await watched.close();
      await running;
    },
  };
}
