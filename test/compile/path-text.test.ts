import { assert, constantFrom, integer, maxSafeInteger, nat, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../src/compiler/optimise/path/quantise.ts';
import { Text } from '../../src/compiler/optimise/path/text.ts';

const written = (units: number, precision: number, size: number) => {
  const text = new Text(size);
  text.put('M');
  text.number(units, precision);
  text.space();
  return text.toString();
};

test('writes every number as a decimal, in whatever room there is', () => {
  const units = oneof(
    integer({ min: -1e5, max: 1e5 }),
    maxSafeInteger(),
    constantFrom(0, -0, 1, -1, 10, -100, 999, 1000, 1e14, 999999999999999, 1e15, 1e21, NaN),
  );
  assert(
    property(units, integer({ min: 0, max: 9 }), nat(60), (value, precision, size) => {
      expect(written(value, precision, size)).toBe(`M${decimal(value, precision)} `);
    }),
    { numRuns: 5000 },
  );
});

test('writes texts that are longer than arguments may be', () => {
  const text = new Text(0);
  for (let at = 0; at < 300_000; at += 1) text.number(at % 10, 0);
  expect(text.toString()).toBe('0123456789'.repeat(30_000));
});
