import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare, tablesIn } from '../scripts/claims/compare.ts';

const table = (rows: string[]) =>
  tablesIn(
    ['| library | server (µs) | one icon (B) |', '| --- | --- | --- |', ...rows].join('\n'),
  )[0]!;
const stated = table(['| **ours** | 2.5 (1.02×) | 597 |', '| theirs | 12 (4.84×) | 1977 |']);

it('times alone are no claim; ratios and bytes are', () => {
  const { held, broken } = compare(
    stated,
    table(['| ours | 9.9 (1.10×) | 600 |', '| theirs | 40 (4.2×) | 1977 |']),
  );
  expect(broken).toEqual([]);
  expect(held).toBe(4);
});

it('a figure that no longer holds is told with both values', () => {
  const { held, broken } = compare(
    stated,
    table(['| ours | 2.5 (1.30×) | 610 |', '| theirs | 12 (4.84×) | 1977 |']),
  );
  expect(held).toBe(2);
  expect(broken).toEqual([
    'ours, server (µs): “2.5 (1.02×)” is stated, 2.5 (1.30×) is measured.',
    'ours, one icon (B): “597” is stated, 610 is measured.',
  ]);
});

it('a figure that was not measured does not hold', () => {
  expect(compare(stated, table(['| ours | 2.5 (1.02×) | 597 |'])).broken).toEqual([
    'theirs, server (µs): “12 (4.84×)” is stated, nothing is measured.',
    'theirs, one icon (B): “1977” is stated, nothing is measured.',
  ]);
});

it('the README’s figures are read', () => {
  const [peers] = tablesIn(readFileSync('README.md', 'utf8'));
  const { held, broken } = compare(peers!, peers!);
  expect(broken).toEqual([]);
  expect(held).toBeGreaterThan(40);
});

it.each(['library', 'drawings of lucide-static', 'CPU per file'])(
  'the README has the table of %s that a bench prints',
  (head) => {
    const tables = tablesIn(readFileSync('README.md', 'utf8'));
    const table = tables.find(({ heads }) => heads[0]!.includes(head));
    const { held } = compare(table!, table!);
    expect(held).toBeGreaterThan(3);
  },
);
