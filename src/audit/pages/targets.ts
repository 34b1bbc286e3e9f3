/** Which pages the targets name. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { serve, type Served } from './server.js';
import { AuditError, type PageToOpen } from './types.js';

export interface Targets {
  pages: PageToOpen[];
  unseen: { target: string; reason: string }[];
  /** Ends the servers of folders. */
  close: () => Promise<void>;
}

interface StoryIndex {
  entries?: Record<string, { id: string; type?: string }>;
  /** In Storybook 6. */
  stories?: Record<string, { id: string }>;
}

const isAddress = (target: string) => /^https?:\/\//i.test(target);
const slashed = (path: string) => path.replaceAll('\\', '/');

/** The stories of a Storybook build, or nothing where the folder is none. */
async function storiesOf(folder: string): Promise<string[] | undefined> {
  const isBuild = await stat(join(folder, 'iframe.html')).then(
    () => true,
    () => false,
  );
  if (!isBuild) return undefined;
  for (const name of ['index.json', 'stories.json']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const { entries, stories = {} } = JSON.parse(text) as StoryIndex;
    return Object.values(entries ?? stories)
      .filter((entry) => !('type' in entry) || entry.type === 'story')
      .map(({ id }) => id);
  }
  return undefined;
}

/** Storybook's add-on would run axe at every story as well. */
const storyUrl = (base: string, id: string) =>
  `${base}iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=a11y.manual:!true`;

async function htmlIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.split(/[\\/]/).includes('node_modules'))
    .toSorted();
}

/** @throws {AuditError} when a target is neither an address nor there */
export async function findPages(targets: readonly string[], depth: number): Promise<Targets> {
  const servers: Served[] = [];
  const pages: PageToOpen[] = [];
  const unseen: Targets['unseen'] = [];
  const started = async (folder: string) => {
    const server = await serve(folder);
    servers.push(server);
    return server.url;
  };
  const close = async () => void (await Promise.all(servers.map((server) => server.close())));

  const addFolder = async (target: string, folder: string) => {
    const stories = await storiesOf(folder);
    const files = stories ? [] : await htmlIn(folder);
    if ((stories ?? files).length === 0) {
      const what = stories ? 'story' : 'HTML file';
      unseen.push({ target, reason: `There is no ${what} in this folder.` });
      return;
    }
    const base = await started(folder);
    const place = slashed(target).replace(/\/$/, '');
    for (const id of stories ?? [])
      pages.push({
        url: storyUrl(base, id),
        file: `${place}/iframe.html?id=${id}`,
        story: id,
        depth: 0,
      });
    for (const path of files) {
      const name = slashed(relative(folder, path));
      pages.push({
        url: base + encodeURI(name),
        file: `${place}/${name}`,
        depth: 0,
      });
    }
  };

  try {
    for (const target of targets) {
      if (isAddress(target)) {
        const url = new URL(target);
        url.hash = '';
        pages.push({ url: url.href, file: url.href, depth });
        continue;
      }
      const path = resolve(target);
      const found = await stat(path).catch(() => undefined);
      if (!found)
        throw new AuditError(
          `${target} is neither an address that begins with http:// or https://, nor an existing folder or file.`,
        );
      if (found.isDirectory()) await addFolder(target, path);
      else {
        const base = await started(dirname(path));
        const url = base + encodeURIComponent(basename(path));
        const file = slashed(target);
        pages.push({ url, file, depth, folder: file.slice(0, file.lastIndexOf('/') + 1) });
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { pages, unseen, close };
}
