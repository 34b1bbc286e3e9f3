/** What the proof on public sets takes for a miss. */
import { expect, test } from 'vitest';
import { goals, type Result } from '../fidelity/report.ts';

const good: Result = {
  set: 'set',
  file: 'a.svg',
  raw: '<svg/>',
  markup: '<svg></svg>',
  refused: [],
  bytes: 90,
  svgoBytes: 100,
  svgoStops: false,
  seconds: 0,
  svgoSeconds: 0,
  edges: 0,
  inside: 0,
};
const { markup: _, ...unwritten } = good;
const refused: Result = { ...unwritten, file: 'b.svg', refused: ['script: A drawing must not'] };

test('a file that is refused misses a goal, and is named with the reason', () => {
  expect(goals([good], true)).toMatchObject({ missed: false });
  const { text, missed } = goals([good, refused], true);
  expect(missed).toBe(true);
  expect(text).toMatch(/^MISSED 1 refused.*\n.*set\/b\.svg: .*script: A drawing must not/m);
});
