import { named, type Made } from '../case.ts';

const VALUES = ['null', 'true', '0', '-1', '1e999', '""', '"x"', '[]', '{}', '[null]', '[[]]'];

/** What stands where the catalogue, its icons, one entry or a field of one should. */
const shapes = VALUES.flatMap((value) => [value, `{"icons":${value}}`, `{"icons":{"x":${value}}}`]);

const fields = ['title', 'description', 'mirrored', 'spins', 'related', 'tags'].flatMap((field) =>
  VALUES.map((value) => `{"icons":{"x":{"${field}":${value}}}}`),
);

/** No JSON, or JSON that parsers take in two ways. */
const BROKEN = [
  '',
  ' ',
  '{',
  '}',
  '[',
  '"',
  'undefined',
  '{"icons":}',
  '{"icons":{"x":{}}',
  "{'icons':{}}",
  '{"icons":{}}{"icons":{}}',
  '/* */{"icons":{}}',
  '{"icons":{},}',
  'NaN',
  '\u0000',
  '\ud800',
  '{"icons":{"x":{"title":"\\ud800"}}}',
  '\ufeff{"icons":null}',
  '"icons"',
  '<svg/>',
  '['.repeat(5_000),
  `${'{"icons":'.repeat(2_000)}1`,
];

/** Names and words that code, HTML or a terminal would act on. */
const WORDS = [
  '{"icons":{"__proto__":{"title":"x"}}}',
  '{"__proto__":{"icons":{}}}',
  '{"icons":{"constructor":{"title":"x"},"toString":{},"hasOwnProperty":{}}}',
  '{"icons":{"x":{"__proto__":{"title":"x"}}}}',
  '{"icons":{"x":{"title":"</script><script>alert(1)</script>"}}}',
  '{"icons":{"x":{"title":"*/alert(1)/*"}}}',
  '{"icons":{"x":{"title":"`${alert(1)}`"}}}',
  '{"icons":{"x":{"title":"\\u2028alert(1)","description":"\\u202e"}}}',
  '{"icons":{"x":{"title":"a\\u0000b\\u001b[31m"}}}',
  '{"icons":{"../x":{},"x/../../y":{},"":{}}}',
];

export const catalogue = (): Made[] => [
  ...named('shape', shapes, undefined, true),
  ...named('field', fields, undefined, true),
  ...named('broken', BROKEN, undefined, true),
  ...named('words', WORDS),
];
