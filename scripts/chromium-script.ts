import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../.cache/', import.meta.url));
const FILE = `${FOLDER}chromium`;

/** What Chromium loads for its address bar, which no test looks at. */
const FEATURES = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup';

const script = (path: string) => `#!/bin/sh
for argument do
  shift
  case $argument in
    --disable-features=*) argument="$argument,${FEATURES}" ;;
  esac
  set -- "$@" "$argument"
done
exec '${path.replaceAll("'", "'\\''")}' "$@"
`;

/**
 * A script that starts Chromium without the pages that it loads in each window for the list under its
 * address bar. They take half a second of the processor, more than most pages that are tested.
 *
 * Features are disabled in one argument, of which Chromium takes the last: one of ours would end what
 * Playwright's says. Hence a script, which adds ours to that, where there is a shell to run it.
 *
 * @param path of Chromium
 */
export async function chromiumScript(path: string): Promise<string> {
  if (process.platform !== 'linux' || path === FILE) return path;
  const text = script(path);
  if ((await readFile(FILE, 'utf8').catch(() => '')) === text) return FILE;
  await mkdir(FOLDER, { recursive: true });
  // Other tests may be starting it just now.
  const own = `${FILE}-${process.pid}`;
  await writeFile(own, text, { mode: 0o755 });
  await rename(own, FILE);
  return FILE;
}
