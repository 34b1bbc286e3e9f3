/** Inputs of chance, always the same ones here; `npm run test:fuzz` takes others and more. */
import { expect, test } from 'vitest';
import { run } from './support/run.ts';

test(
  '2,000 inputs of chance end in modules that parse or in findings',
  { timeout: 120_000 },
  async () => {
    const { code, out, err } = await run('test/fuzz/run.ts', ['--cases', '2000', '--seed', '1']);
    expect(err + (code === 0 ? '' : out)).toBe('');
    expect(out).toContain('2000 cases from seed 1: 0 batches failed');
  },
);
