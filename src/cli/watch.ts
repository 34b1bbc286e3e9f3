import { relative } from 'node:path';
import { watchIcons, type BuildOptions, type Watch } from '../node/index.js';
import { loadConfig, type Loaded } from './config.js';
import { buildsOf, type Flags } from './options.js';
import type { Result } from './report.js';

export interface Told {
  onBuilt: (result: Result) => void;
  onError: (error: unknown) => void;
}

/** Milliseconds without a change before the configuration is loaded: editors write in several steps. */
const DELAY = 60;

/**
 * Builds each set and builds it again at each change. When the configuration changes, all sets are
 * watched anew, since it says where to look; while it is wrong, the sets stay as they were.
 *
 * @throws {Unusable} if it cannot begin
 */
export async function watchSets(
  inputs: readonly string[],
  flags: Flags,
  { onBuilt, onError }: Told,
): Promise<void> {
  // Whatever is the same after a change of the configuration is not compiled again.
  const remembered: NonNullable<BuildOptions['remembered']> = new Map();
  let watches: Watch[] = [];
  const start = async (loaded: Loaded) => {
    // The words are read again for each build.
    const builds = () => buildsOf(inputs, flags, loaded);
    const all = builds();
    await Promise.all(watches.map((watch) => watch.close()));
    watches = await Promise.all(
      all.map(({ out, entriesFile }, at) =>
        watchIcons(() => ({ ...builds()[at]!, remembered }), {
          also: entriesFile === undefined ? [] : [relative('', entriesFile)],
          onBuilt: (built) => onBuilt({ ...built, out }),
          onError,
        }),
      ),
    );
  };
  const loaded = await loadConfig(flags.config);
  // Throws before anything is watched.
  buildsOf(inputs, flags, loaded);
  const { watch } = await import('chokidar');
  const first = start(loaded);
  let running = first;
  let timer: NodeJS.Timeout | undefined;
  const again = async () => {
    await loadConfig(flags.config).then(start).catch(onError);
  };
  // It may change during the first build, too.
  if (loaded.file !== undefined)
    watch(loaded.file, { ignoreInitial: true }).on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again);
      }, DELAY);
    });
  await first;
}
