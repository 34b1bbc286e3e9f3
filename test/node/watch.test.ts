/** Watching as a function: a bundler or a dev server calls it with options that change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchIcons, type BuildOptions, type Built, type Watch } from '../../src/node/index.ts';
import { scratch, svg } from '../compile/support/compiled.ts';

/** Watchers take their time on a busy machine. */
const LONG = { timeout: 20_000 };

let folder: string;
let watch: Watch | undefined;
beforeEach(() => {
  folder = scratch();
});
afterEach(async () => {
  await watch?.close();
});

function draw(path: string, d = 'M0 0h9') {
  const file = join(folder, `${path}.svg`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, svg(`<path d="${d}"/>`));
}

const componentsOf = ({ icons }: Built) => icons.map(({ component }) => component);

test('drawings that the options name later are watched from then on', async () => {
  const places = ['one'];
  const told: string[][] = [];
  const options = (): BuildOptions => ({
    icons: places.map((place) => join(folder, place)),
    out: join(folder, 'out'),
  });
  draw('one/home');
  draw('two/bell');
  watch = await watchIcons(options, {
    onBuilt: (built) => told.push(componentsOf(built)),
    onError: (error) => expect.unreachable(String(error)),
  });
  expect(told).toEqual([['HomeIcon']]);

  places.push('two');
  draw('one/star');
  await expect.poll(() => told.at(-1), LONG).toEqual(['BellIcon', 'HomeIcon', 'StarIcon']);

  draw('two/bell', 'M5 5h9');
  await expect
    .poll(() => readFileSync(join(folder, 'out/icons/bell.js'), 'utf8'), LONG)
    .toContain('M5 5h9');
});

test('wrong options are told as findings, and mended ones are built', async () => {
  const told: string[] = [];
  let wanted: unknown = 7;
  const also = join(folder, 'settings.json');
  writeFileSync(also, '');
  watch = await watchIcons(
    () => ({ icons: wanted, out: join(folder, 'out') }) as unknown as BuildOptions,
    {
      also: [also],
      onBuilt: ({ findings, icons }) =>
        told.push(...findings.map(({ rule }) => rule), ...icons.map(({ name }) => name)),
      onError: (error) => expect.unreachable(String(error)),
    },
  );
  expect(told).toEqual(['invalid-argument']);
  draw('svg/home');
  wanted = join(folder, 'svg');
  writeFileSync(also, '{}');
  await expect.poll(() => told.at(-1), LONG).toBe('home');
});
