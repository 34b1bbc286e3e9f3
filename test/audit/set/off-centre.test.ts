import { expect, it } from 'vitest';
import { example } from '../../../src/audit/set/example.ts';
import { judge } from './compiled.ts';

const LOW = '<path d="M3 17v4"/>';
const FULL = '<path d="M3 17v4M9 12v9M15 8v13M21 3v18"/>';

/** Files that are said to be off the centre. */
async function offCentre(...icons: [name: string, drawing: string][]): Promise<string[]> {
  const found = await judge(
    icons.map(([name, drawing]) => example({ name, title: name, drawing })).join('\n'),
  );
  return found.filter(({ rule }) => rule === 'off-centre').map(({ file }) => file);
}

it('a part of a centred picture of the same name stands where it stands there', async () => {
  expect(await offCentre(['bars-low', LOW], ['bars', FULL])).toEqual([]);
  expect(await offCentre(['barsLow', LOW], ['bars-full', FULL])).toEqual([]);
});

it('a part of another icon has to be looked at', async () => {
  expect(await offCentre(['line-low', LOW], ['bars', FULL])).toEqual(['line-low.svg']);
});

it('so has a drawing that is no part of the other', async () => {
  const moved = '<path d="M6 17v4"/>';
  expect(await offCentre(['bars-low', moved], ['bars', FULL])).toEqual(['bars-low.svg']);
});

it('and a part of a picture that is off the centre as well', async () => {
  const more = '<path d="M3 17v4M9 12v9"/>';
  expect(await offCentre(['bars-low', LOW], ['bars', more])).toEqual(['bars-low.svg', 'bars.svg']);
});

const CORNER = '<path d="M10 21L21 10M16 21l5-5"/>';

it('a drawing whose name says where it is has its place', async () => {
  expect(await offCentre(['handle-bottom-right', CORNER])).toEqual([]);
});

it('a name that says only where it points, or another place, does not', async () => {
  const named = ['arrow-right', 'handle-top-right'];
  for (const name of named) expect(await offCentre([name, CORNER])).toEqual([`${name}.svg`]);
});
