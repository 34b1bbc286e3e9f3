/**
 * The public icon sets that the compiler is proven on. They are installed for this command alone,
 * into the git-ignored cache, at these versions.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';

const folder = resolve('.cache/sets');

export interface Source {
  file: string;
  text: string;
}

export interface IconSet {
  name: string;
  /** npm package and version, or Debian package. */
  npm?: string;
  debian?: string;
  /** Folders of SVG files in the package; for Iconify's JSON there are none. */
  folders: string[];
}

export const SETS: readonly IconSet[] = [
  { name: 'lucide', npm: 'lucide-static@1.62.0', folders: ['icons'] },
  { name: 'simple-icons', npm: 'simple-icons@16.37.0', folders: ['icons'] },
  { name: 'bootstrap', npm: 'bootstrap-icons@1.13.2', folders: ['icons'] },
  { name: 'flag-icons', npm: 'flag-icons@7.5.0', folders: ['flags'] },
  { name: 'twemoji', npm: '@twemoji/svg@15.0.0', folders: ['.'] },
  { name: 'openmoji', npm: '@iconify-json/openmoji@1.2.29', folders: [] },
  { name: 'devicon', npm: 'devicon@2.17.0', folders: ['icons'] },
  { name: 'line-md', npm: '@iconify-json/line-md@1.2.16', folders: [] },
  { name: 'svg-spinners', npm: '@iconify-json/svg-spinners@1.2.4', folders: [] },
  { name: 'carbon', npm: '@carbon/icons@11.89.0', folders: ['svg'] },
  {
    name: 'papirus',
    debian: 'papirus-icon-theme',
    folders: ['48x48/apps', '16x16/actions'].map((size) => `usr/share/icons/Papirus/${size}`),
  },
  {
    name: 'adwaita',
    debian: 'adwaita-icon-theme',
    folders: ['usr/share/icons/Adwaita'],
  },
  // Made in Inkscape, and full of what it writes.
  { name: 'tango', debian: 'tango-icon-theme', folders: ['usr/share/icons/Tango/scalable'] },
];

/** Runs the installation unless the same one has run before. */
function once(name: string, version: string, install: () => void): void {
  const stamp = join(folder, `${name}.installed`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  mkdirSync(folder, { recursive: true });
  install();
  writeFileSync(stamp, version);
}

function installNpm(packages: readonly string[]): void {
  once('npm', packages.join(), () => {
    console.error('Installing the icon sets into .cache/sets …');
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const options = '--no-audit --no-fund --no-save --ignore-scripts'.split(' ');
    execFileSync('npm', ['install', ...options, ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  });
}

/** Debian's packages are unpacked, not installed, so that nothing of the system changes. */
function unpackDebian(name: string): void {
  once(name, name, () => {
    const target = join(folder, name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    execFileSync('apt-get', ['download', '-qq', name], { cwd: target, stdio: 'ignore' });
    const archive = readdirSync(target).find((file) => file.endsWith('.deb'));
    execFileSync('dpkg', ['-x', archive ?? '', '.'], { cwd: target });
  });
}

/** SVG files of a folder and its folders, links left out. */
function svgFiles(path: string): Source[] {
  const entries: Dirent[] = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.svg'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      file: relative(path, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

interface Iconify {
  width?: number;
  height?: number;
  icons: Record<string, { body: string; width?: number; height?: number }>;
}

/** Icons of Iconify's JSON, as the files that Iconify serves. */
function iconify(path: string): Source[] {
  const set = JSON.parse(readFileSync(join(path, 'icons.json'), 'utf8')) as Iconify;
  return Object.entries(set.icons).map(([name, icon]) => {
    const [width, height] = [icon.width ?? set.width ?? 16, icon.height ?? set.height ?? 16];
    const xlink = icon.body.includes('xlink:') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const text = `<svg xmlns="http://www.w3.org/2000/svg"${xlink} ${size}>${icon.body}</svg>`;
    return { file: `${name}.svg`, text };
  });
}

/** Installs what a set comes from, and gives the folder of its package. */
function rootOf({ npm, debian = '' }: IconSet): string {
  if (npm === undefined) {
    unpackDebian(debian);
    return join(folder, debian);
  }
  installNpm(SETS.flatMap((set) => set.npm ?? []));
  return join(folder, 'node_modules', npm.replace(/@[^@]*$/, ''));
}

/**
 * The folders of a set, for what reads them by itself.
 *
 * @throws where it cannot be installed
 */
export function foldersOf(set: IconSet): string[] {
  const root = rootOf(set);
  return set.folders.map((path) => join(root, path));
}

/**
 * The files of a set, in the order of their names.
 *
 * @throws where it cannot be installed
 */
export function filesOf(set: IconSet): Source[] {
  const root = rootOf(set);
  const files =
    set.folders.length === 0
      ? iconify(root)
      : set.folders.flatMap((path) => svgFiles(join(root, path)));
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
