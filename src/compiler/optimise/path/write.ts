import { readPath, type Segment } from './read.js';

/** A way to write one command. */
interface Way {
  letter: string;
  numbers: string[];
}

/** The shortest text so far that ends in a certain manner. */
interface Text {
  text: string;
  /** Letter that the next numbers would go on with if they had none. */
  letter: string;
  /** Whether a number that begins with a point may follow without a space. */
  pointed: boolean;
}

/** A whole number of the smallest units, as a decimal. */
function decimal(units: number, precision: number): string {
  const digits = String(Math.abs(units)).padStart(precision + 1, '0');
  const cut = digits.length - precision;
  const whole = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
  const fraction = digits.slice(cut).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole === '0' ? '' : whole}.${fraction}`;
  return units < 0 ? `-${text}` : text;
}

/** What may stand in a command's place: the same with distances or points, a line as h or v. */
function ways({ type, numbers, from, to }: Segment, precision: number): Way[] {
  const unit = 10 ** precision;
  // Points are rounded, never distances: differences of whole numbers are exact and do not drift.
  const point = (value: number) => Math.round(value * unit);
  const plain = (value: number) => decimal(point(value), precision);
  const way = (letter: string, x: (value: number) => string, y: (value: number) => string): Way => {
    const name = letter.toLowerCase();
    if (name === 'h') return { letter, numbers: [x(to[0])] };
    if (name === 'v') return { letter, numbers: [y(to[1])] };
    if (name === 'l') return { letter, numbers: [x(to[0]), y(to[1])] };
    if (name !== 'a')
      return { letter, numbers: numbers.map((n, index) => (index % 2 === 0 ? x(n) : y(n))) };
    return { letter, numbers: [...numbers.slice(0, 5).map(plain), x(to[0]), y(to[1])] };
  };
  const both = (letter: string): Way[] => [
    way(
      letter,
      (value) => decimal(point(value) - point(from[0]), precision),
      (value) => decimal(point(value) - point(from[1]), precision),
    ),
    way(letter.toUpperCase(), plain, plain),
  ];

  if (type === 'z') return [{ letter: 'z', numbers: [] }];
  if (!'lhv'.includes(type)) return both(type);
  return [
    ...(point(from[1]) === point(to[1]) ? both('h') : []),
    ...(point(from[0]) === point(to[0]) ? both('v') : []),
    ...both('l'),
  ];
}

/** Text with one more command. */
function append(before: Text, { letter, numbers }: Way): Text {
  const silent = letter === before.letter && !/[mz]/i.test(letter);
  let text = silent ? '' : letter;
  let pointed = before.pointed;
  let previous = silent;
  numbers.forEach((number, index) => {
    // A flag is one digit, so that what follows it needs no space.
    const afterFlag = /a/i.test(letter) && (index === 4 || index === 5);
    const glued = afterFlag || number.startsWith('-') || (number.startsWith('.') && pointed);
    text += previous && !glued ? ` ${number}` : number;
    pointed = number.includes('.');
    previous = true;
  });
  const goesOn = letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter;
  return { text: before.text + text, letter: goesOn, pointed };
}

/**
 * Path data in as few characters as these commands can be written with: for every command the
 * shortest text up to it is kept for each letter and ending that the next could make use of.
 *
 * @param precision decimals of every point
 */
export function writePath(segments: readonly Segment[], precision: number): string {
  let texts: Text[] = [{ text: '', letter: '', pointed: false }];
  segments.forEach((segment, index) => {
    const best = new Map<string, Text>();
    const all = ways(segment, precision);
    // The first moveto is absolute either way; only what follows it decides.
    for (const way of index === 0 ? all.toReversed() : all) {
      for (const before of texts) {
        const text = append(before, way);
        const key = `${text.letter}${text.pointed}`;
        const other = best.get(key);
        if (!other || text.text.length < other.text.length) best.set(key, text);
      }
    }
    texts = [...best.values()];
  });
  return texts.reduce((a, b) => (b.text.length < a.text.length ? b : a)).text;
}

/** Path data, shorter if it can be; what cannot be read stays as it is. */
export function shorten(d: string, precision: number): string {
  const segments = readPath(d);
  return segments && segments.length > 0 ? writePath(segments, precision) : d;
}
