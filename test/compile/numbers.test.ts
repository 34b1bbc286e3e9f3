import { expect, test } from 'vitest';
import { measure, measureText } from '../../src/compiler/optimise/path/measure.ts';
import { decimal } from '../../src/compiler/optimise/path/quantise.ts';
import { readPath } from '../../src/compiler/optimise/path/read.ts';
import { numbers } from './support/chance.ts';

test('a number is measured as it is written', () => {
  const whole = [0, -0, 1, -1, 9, 10, 100, -100, 99_999, -12_340, 1e15, -1e21, Number.NaN];
  const source = numbers(7);
  for (let at = 0; at < 500; at += 1) {
    const [value = 0, size = 0] = [source.next().value, source.next().value].map(Number);
    whole.push(Math.round((value - 0.5) * 10 ** Math.floor(size * 12)));
  }
  for (const units of whole)
    for (const precision of [0, 1, 3, 8])
      expect(measure(units, precision)).toBe(measureText(decimal(units, precision)));
});

test('numbers of paths are read as JavaScript reads them', () => {
  const source = numbers(11);
  const texts = [
    '0',
    '-0',
    '.5',
    '-.1',
    '0.30000000000000004',
    '123456789012345678',
    '1e-7',
    '+3.3',
  ];
  for (let at = 0; at < 500; at += 1) {
    const [value = 0, digits = 0] = [source.next().value, source.next().value].map(Number);
    texts.push(((value - 0.5) * 1000).toFixed(Math.floor(digits * 18)));
  }
  for (const text of texts) expect(readPath(`M${text} 0`)[0]?.to[0]).toBe(Number(text));
});
