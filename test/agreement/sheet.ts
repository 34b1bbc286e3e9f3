import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Sampled } from './sample.ts';

const FOLDER = '.cache/agreement';

/** Sides at which the drawings are shown: to see all of them, and as they are used. */
const SIDES = [300, 96, 24];

const pictureOf = (path: string) =>
  new Resvg(readFileSync(path, 'utf8'), { fitTo: { mode: 'width', value: 600 } })
    .render()
    .asPng()
    .toString('base64');

/** Draws the icons of a finding side by side, as a PNG that somebody can judge it by. */
export function drawSheet({ set, rule, paths }: Sampled, at: number): void {
  const pictures = paths.map(pictureOf);
  let top = 10;
  const rows = SIDES.map((side) => {
    const images = pictures.map(
      (png, column) =>
        `<image x="${10 + column * (side + 10)}" y="${top}" width="${side}" height="${side}" href="data:image/png;base64,${png}"/>`,
    );
    top += side + 10;
    return images.join('');
  });
  const width = 10 + paths.length * (SIDES[0]! + 10);
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}"><path fill="#fff" d="M0 0h${width}v${top}H0z"/>${rows.join('')}</svg>`;
  mkdirSync(FOLDER, { recursive: true });
  const name = `${String(at).padStart(3, '0')}-${set}-${rule}.png`;
  writeFileSync(join(FOLDER, name), new Resvg(sheet).render().asPng());
}
