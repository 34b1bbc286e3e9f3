import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The texts of all files in a folder and its folders, by path, in order. */
export const filesIn = (folder: string): Record<string, string> =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .toSorted()
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
    : {};

export function writeFiles(folder: string, content: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A folder of three of our icons, with their catalogue. */
export function drawPicked(icons: string): void {
  mkdirSync(icons);
  const names = ['tick', 'plus', 'menu'];
  for (const name of names) copyFileSync(`icons/${name}.svg`, join(icons, `${name}.svg`));
  const entry = { category: 'action', tags: ['one', 'two', 'three'], mirrored: false };
  const entries = Object.fromEntries(names.map((name) => [name, entry]));
  writeFileSync(join(icons, 'catalogue.json'), JSON.stringify({ icons: entries }));
}

/** Draws the plus of such a folder smaller. */
export function redrawPlus(icons: string): void {
  const file = join(icons, 'plus.svg');
  writeFileSync(file, readFileSync(file, 'utf8').replace('M12 4v16', 'M12 6v12'));
}
