/*
 * Which of “a” and “an” a word takes, by how it is pronounced. The rules are those of Damian Conway,
 * “An Algorithmic Approach to English Pluralization” (Lingua::EN::Inflect), with what they leave open
 * kept apart: a word that careful writers give either article has none here.
 */

export type Article = 'a' | 'an';

/** Letters whose names begin with a vowel: “an F”, “an X”. */
const LETTER_AN = /^[aefhilmnorsx]$/i;

/** “an hour”, “an heir”, “an honest”, “an honour”; not “a houri”. */
const SILENT_H = /^(?:hour(?!i)|heir|honest|hono)/;

/** “an herb” in America, “an historic” by some, “an hotel” once; and others that are said either way. */
const EITHER = /^(?:herb|histor|hotel|homage|habitual|humble|heinous|uno$|urinal|url$|sql$)/;

/** A “y” before a consonant that is spoken as a vowel: “an yttrium lamp”. */
const VOWEL_Y = /^y(?:b[lor]|cl[ea]|fere|gg|p[ios]|rou|tt)/;

/** Written with a vowel and spoken with a consonant: “a European”, “a one-way street”, “a user”. */
const CONSONANT = [
  /^e[uw]/,
  /^on(?:e|ce)(?:$|[^a-z])/,
  /^uni(?:[^nmd]|mod|dir|dim)/,
  /^u[bcfhjkqrst][aeiou]/,
  /^ouija/,
  /^ubu/,
  /^utah/,
];

/** Words that begin like “uni…” but have the prefix “un-”: “an unimportant”, “an unissued”. */
const UN_I = /^uni(?:de(?!m)|n|m(?!o)|ll|ss|rr)/;

/** Numbers whose first spoken word begins with a vowel: 8, 80, 800, 11, 18, 11,000. */
const NUMBER_AN = /^(?:8\d*|1[18](?:\d{3})*)(?:$|[^\d])/;

/** Acronyms that are spelled out or spoken as words; the first letter decides in either case. */
function ofAcronym(word: string): Article | undefined {
  const [first = ''] = word;
  if (/[AEIO]/.test(first)) return 'an';
  // “a URL” and “a UFO”, but “an UNO card”.
  if (first === 'U') return /^UN./.test(word) ? undefined : 'a';
  if (!LETTER_AN.test(first)) return 'a';
  // “a sequel database”.
  if (word.startsWith('SQL')) return undefined;
  // “an SVG” has no vowels to be spoken as a word; “NASA” and “SIM” have, and “FAQ” is either.
  return /[AEIOUY]/.test(word.slice(1)) ? undefined : 'an';
}

function ofWord(word: string): Article | undefined {
  if (EITHER.test(word)) return undefined;
  if (SILENT_H.test(word)) return 'an';
  if (UN_I.test(word)) return 'an';
  if (CONSONANT.some((pattern) => pattern.test(word))) return 'a';
  return /^[aeiou]/.test(word) || VOWEL_Y.test(word) ? 'an' : 'a';
}

/** The article that a word takes; undefined where that depends on who speaks. */
export function articleFor(written: string): Article | undefined {
  const word = written.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (/^\d/.test(word)) return NUMBER_AN.test(word.replaceAll(',', '')) ? 'an' : 'a';
  if (!/^[a-z]/i.test(word)) return undefined;
  // “an X shape”, “an x-ray”, “a U-turn”, “an f-stop”.
  if (/^[a-z](?![a-z\d])/i.test(word)) return LETTER_AN.test(word.charAt(0)) ? 'an' : 'a';
  // “an iPhone”, “an eBook”.
  if (/^[aeiou][A-Z]/.test(word)) return word.startsWith('u') ? 'a' : 'an';
  if (/^[A-Z][A-Z\d]+s?(?![a-z])/.test(word)) return ofAcronym(word);
  // “an mp3”, “an h264 stream”: a letter and a number.
  if (/^[a-z]+\d/i.test(word)) return ofAcronym(word.toUpperCase());
  // Without a vowel it cannot be spoken as a word: “an svg”, “a pdf”.
  if (!/[aeiouy]/i.test(/^[a-z]+/i.exec(word)?.[0] ?? '')) return ofAcronym(word.toUpperCase());
  return ofWord(word.toLowerCase());
}
