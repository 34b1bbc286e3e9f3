/*
 * Words that belong together in what people say of icons. A word that stands where one of these
 * belongs, is nearly spelled like it and is another one, is a slip: “explanation mark”.
 */
const PHRASES = `
exclamation mark, point
question mark
quotation mark, marks
punctuation mark
magnifying glass, lens
hamburger menu
speech bubble
thought bubble
horizontal line, lines, dots, bars
vertical line, lines, dots, bars, ellipsis
diagonal line, lines, arrow
loading spinner
telephone receiver, handset
shopping cart, basket, trolley, bag
lightning bolt
padlock
paper clip, plane, envelope
hourglass
calendar page, sheet
circular arrow, arrows, background
triangular arrow, shape
rectangular box, frame, shape
equals sign
multiplication sign
division sign
percent sign
ampersand sign
currency symbol
crescent moon
musical note, notes
notification bell
location pin, marker
`;

/** Each head, as “mark”, with what may stand before it. */
const BEFORE = new Map<string, string[]>();
for (const line of PHRASES.trim().split('\n')) {
  const [, first = '', rest = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
  for (const head of rest.split(', ').filter(Boolean))
    BEFORE.set(head, [...(BEFORE.get(head) ?? []), first]);
}

/** Shorter words are too easily something else. */
const SHORTEST = 6;

/** Changes of a letter between two words, no more than three: beyond, they are not alike. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}

/** Words that are right before the head as well, however near they come. */
const RIGHT = new Set(['quotations', 'questions', 'horizontally', 'vertically', 'circled']);

/** A slip in a text: what is written, and what is meant. */
export function slipIn(text: string): { written: string; meant: string } | undefined {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const [at, head] of words.entries()) {
    const written = words[at - 1];
    const before = BEFORE.get(head);
    if (!before || written === undefined || written.length < SHORTEST) continue;
    if (before.includes(written) || RIGHT.has(written)) continue;
    const meant = before.find(
      (one) => one.length >= SHORTEST && one[0] === written[0] && distance(written, one) <= 2,
    );
    if (meant !== undefined) return { written: `${written} ${head}`, meant: `${meant} ${head}` };
  }
  return undefined;
}
