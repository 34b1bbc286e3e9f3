import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { beforeEach, expect, test } from 'vitest';
import { addIcon, CannotAdd } from '../../scripts/add-icon.ts';
import { scratch } from './support/compiled.ts';
import { buildIcons, runScript } from './support/run.ts';

let folder: string;
let icons: string;
beforeEach(() => {
  folder = scratch();
  icons = join(folder, 'icons');
  mkdirSync(icons);
  cpSync('icons', icons, { recursive: true });
});

const read = (name: string) => readFileSync(join(icons, name), 'utf8');

test('what is begun passes the build at once, and says what to replace', async () => {
  const before = read('catalogue.json');
  const { code, out, err } = await runScript('scripts/new-icon.ts', [
    'weather-warning',
    '--icons',
    icons,
  ]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    `Draw in ${icons}/weather-warning.svg and replace its title and description. Then fill in its entry at the end of ${icons}/catalogue.json.\n`,
  );
  const svg = read('weather-warning.svg');
  expect(svg).toContain('<title>Write the name of weather-warning here</title>');
  expect(svg).toContain('<desc>Write here what the picture of weather-warning shows.</desc>');

  // Nothing that was there is written differently, and the formatter has nothing to add.
  const catalogue = read('catalogue.json');
  expect(catalogue.startsWith(before.replace(/\s*\}\s*\}\s*$/, ''))).toBe(true);
  expect(await format(catalogue, { parser: 'json', printWidth: 100 })).toBe(catalogue);

  const built = await buildIcons(icons, join(folder, 'out'));
  expect([built.code, built.err]).toEqual([0, '']);
  const output = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');
  expect(output('icons/weather-warning.js')).toContain(
    "'Write here what the picture of weather-warning shows.', outline,",
  );
  const { icons: listed } = JSON.parse(output('catalogue.json')) as {
    icons: { name: string; position?: number }[];
  };
  // It is no icon of the document, hence the last.
  expect(listed.at(-1)?.name).toBe('weather-warning');
  expect(listed.at(-1)).not.toHaveProperty('position');
});

test.each([
  [
    'Weather',
    "“Weather” cannot be an icon's name. Use lower-case words and digits joined by hyphens, starting with a letter, for example weather-warning.",
  ],
  [
    '3-bells',
    "“3-bells” cannot be an icon's name. Use lower-case words and digits joined by hyphens, starting with a letter, for example weather-warning.",
  ],
  [
    '../bell',
    "“../bell” cannot be an icon's name. Use lower-case words and digits joined by hyphens, starting with a letter, for example weather-warning.",
  ],
  [
    '',
    "“” cannot be an icon's name. Use lower-case words and digits joined by hyphens, starting with a letter, for example weather-warning.",
  ],
  ['tick', 'ICONS/tick.svg already exists. Choose another name.'],
  ['copylink', '“copy-link” also becomes the component CopylinkIcon. Choose another name.'],
])('%s is refused', (name, message) => {
  const before = read('catalogue.json');
  let told: unknown;
  try {
    addIcon(icons, name);
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(CannotAdd);
  expect((told as Error).message.replace(icons, 'ICONS')).toBe(message);
  expect(read('catalogue.json')).toBe(before);
});

test('an entry that waits for its drawing is not written twice', () => {
  rmSync(join(icons, 'tick.svg'));
  expect(() => addIcon(icons, 'tick')).toThrow('already has an entry “tick”. Draw');
  expect(existsSync(join(icons, 'tick.svg'))).toBe(false);
});

test.each([[[]], [['a', 'b']]])('the script wants one name, not %o', async (names) => {
  const { code, err } = await runScript('scripts/new-icon.ts', [...names, '--icons', icons]);
  expect(err).toBe('Expected one icon name, for example: npm run new-icon weather-warning\n');
  expect(code).toBe(1);
});
