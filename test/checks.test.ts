/** How `npm test` runs its checks. */
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { runChecks, summary, type Check } from '../scripts/checks.ts';

let written: MockInstance<typeof process.stdout.write>;
beforeEach(() => {
  written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => written.mockRestore());

const output = () => written.mock.calls.map(([text]) => String(text)).join('');

/** Checks that note when they begin and end; each lasts for some turns of the event loop. */
function recorder() {
  const events: string[] = [];
  const check = (name: string, turns: number, rules: Partial<Check> = {}): Check => ({
    name,
    run: async (out) => {
      events.push(`+${name}`);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      out(`${name} speaks\n`);
      events.push(`-${name}`);
      return { passed: 1, failed: 0 };
    },
    ...rules,
  });
  return { events, check };
}

it('runs as many at a time as there are lanes', async () => {
  const { events, check } = recorder();
  await runChecks([check('a', 9), check('b', 1), check('c', 1)], 2);
  expect(events).toEqual(['+a', '+b', '-b', '+c', '-c', '-a']);
});

it('waits for what a check reads, and not for what is not run', async () => {
  const { events, check } = recorder();
  await runChecks([check('a', 1, { after: ['b', 'elsewhere'] }), check('b', 3)], 2);
  expect(events).toEqual(['+b', '-b', '+a', '-a']);
});

it('gives a check the machine to itself', async () => {
  const { events, check } = recorder();
  await runChecks([check('alone', 2, { alone: true }), check('b', 1), check('c', 1)], 2);
  expect(events).toEqual(['+alone', '-alone', '+b', '+c', '-b', '-c']);
});

it('goes on after a check that breaks, and counts it as failed', async () => {
  const { check } = recorder();
  const broken = check('broken', 0, { run: () => Promise.reject(new Error('No disk.')) });
  const results = await runChecks([broken, check('next', 0, { after: ['broken'] })], 2);
  expect(results).toMatchObject([
    { name: 'broken', passed: 0, failed: 1 },
    { name: 'next', passed: 1, failed: 0 },
  ]);
  expect(output()).toContain('No disk.');
});

it('does not mix what two of them say', async () => {
  const { check } = recorder();
  await runChecks([check('a', 9), check('b', 1)], 2);
  const heads = [...output().matchAll(/^(?:── )?([ab])\b/gm)].map(([, name]) => name);
  expect(heads).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
});

it('refuses checks that wait for each other', async () => {
  const { check } = recorder();
  const circle = [check('a', 0, { after: ['b'] }), check('b', 0, { after: ['a'] })];
  await expect(runChecks(circle, 2)).rejects.toThrow('a, b wait for each other.');
});

it('sums up with the longest first', () => {
  const table = summary([
    { name: 'lint', seconds: 1.24, passed: 1, failed: 0 },
    { name: 'stories', seconds: 240, passed: 90, failed: 2 },
  ]);
  expect(table).toBe('stories   240.0 s  90 passed, 2 FAILED\nlint        1.2 s  1 passed');
});
