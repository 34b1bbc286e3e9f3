import type { ArgsOf, Problem } from './types.js';

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x3c, 0x00],
  [0x00, 0x3c],
];

function argsOf(bytes: Uint8Array): ArgsOf<'not-utf8'> {
  if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
    return { because: 'utf-16' };
  const at = bytes.indexOf(0);
  return at < 0 ? { because: 'other-encoding' } : { because: 'nul', at };
}

/** The text of a drawing's bytes, without a byte order mark, or the problem that they are not UTF-8. */
export function decode(bytes: Uint8Array): { text: string } | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Said below.
  }
  return { rule: 'not-utf8', args: argsOf(bytes) };
}
