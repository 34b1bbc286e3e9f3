import { expect, test } from 'vitest';
import { compile, svg } from './support/compiled.ts';

const viewBox = (attributes: string) =>
  compile({ a: svg('<path d="M0 0h9v9z"/>', attributes) })
    .files.get('icons/a.js')
    ?.match(/viewBox: '([^']*)'/)?.[1];

test.each([
  ['width="16" height="9px"', '0 0 16 9'],
  ['width="12pt" height="24PT"', '0 0 16 32'],
  ['width="1in" height=".5in"', '0 0 96 48'],
  ['width="2.54cm" height="25.4mm"', '0 0 96 96'],
  ['width="1pc" height="101.6Q"', '0 0 16 96'],
  ['width="12mm" height="1e1mm"', '0 0 45.354 37.795'],
])('%s stands for the view box %s', (attributes, expected) => {
  expect(viewBox(attributes)).toBe(expected);
});

test.each([
  'width="100%" height="100%"',
  'width="2em" height="2em"',
  'width="0" height="9"',
  'width="-1" height="9"',
  'width="1mmm" height="9"',
])('%s stands for none', (attributes) => {
  expect(viewBox(attributes)).toBeUndefined();
  const { findings } = compile({ a: svg('<path d="M0 0h9v9z"/>', attributes) });
  expect(findings.map(({ rule }) => rule)).toContain('no-view-box');
});

test('a long size is read in no time', () => {
  const started = process.cpuUsage();
  expect(viewBox(`width="${'1'.repeat(200_000)}x" height="9"`)).toBeUndefined();
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
