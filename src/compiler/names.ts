import { isAscii } from './bytes.js';
import type { Names, Source } from './types.js';

/** How components are named after files. */
export interface Naming {
  /** Text before every component's name (default none): `Ui` makes `UiCalendarIcon`. */
  prefix: string;
  /** Text after every component's name (default `Icon`). */
  suffix: string;
  /** Whether to leave folders out of component names (default false). */
  flat: boolean;
}

/** Words of a name: letters and digits, in any script. */
const WORDS = /[\p{L}\p{N}]+/gu;

const ACCENTS = /[\u0300-\u036f]/g;

/** Names that Windows keeps for devices, whatever stands behind the point. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const withoutAccents = (part: string) =>
  isAscii(part) ? part : part.normalize('NFD').replace(ACCENTS, '').normalize('NFC');

const wordsOf = (part: string): string[] =>
  withoutAccents(part).replaceAll('&', ' and ').replaceAll('+', ' plus ').match(WORDS) ?? [];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Two words that meet in digits stay apart: `arrow-0-1` is not `arrow-01`. */
const joined = (words: readonly string[]) =>
  words
    .map((word, at) => {
      const meet = /^\d/.test(word) && /\d$/.test((words[at - 1] ?? '').slice(-1));
      return (meet ? '_' : '') + capital(word);
    })
    .join('');

function componentOf(words: readonly string[], { prefix, suffix }: Naming): string {
  const isSaid = words.length > 1 && words.at(-1)?.toLowerCase() === suffix.toLowerCase();
  const name = prefix + joined(isSaid ? words.slice(0, -1) : words);
  // No identifier begins with a digit.
  return `${/^\d/.test(name) ? 'Icon' : ''}${name}${suffix}`;
}

function moduleOf(parts: readonly (readonly string[])[]): string {
  const names = parts
    .map((words) => words.join('-').toLowerCase())
    .map((name) => (DEVICES.test(name) ? `${name}-icon` : name));
  return ['icons', ...names].join('/');
}

/** The name of a source within its set. */
const nameOf = ({ file, name }: Pick<Source, 'file' | 'name'>) =>
  (name ?? file.slice(file.lastIndexOf('/') + 1)).replace(/\.svg$/i, '').normalize('NFC');

/**
 * The names that follow from a file's name, which depend on no other file.
 *
 * `caret-right.svg` is `CaretRightIcon` in the module `icons/caret-right`. Accents are dropped, `&`
 * becomes "and", `+` becomes "plus", digits of two words are kept apart (`arrow-0-1` is
 * `Arrow0_1Icon`), a name that begins with a digit gets `Icon` in front, and a last word that equals
 * the suffix is not repeated. The folders of a group come first: `nav/home` is `NavHomeIcon`.
 */
export function namesOf(
  source: string | Pick<Source, 'file' | 'name'>,
  { prefix = '', suffix = 'Icon', flat = false }: Partial<Naming> = {},
): Names {
  const { file, name: given } = typeof source === 'string' ? { file: source } : source;
  const name = nameOf({ file, ...(given === undefined ? {} : { name: given }) });
  const parts = name.split('/').map(wordsOf);
  const words = flat ? (parts.at(-1) ?? []) : parts.flat();
  return {
    file,
    name,
    component: componentOf(words, { prefix, suffix, flat }),
    module: moduleOf(parts),
  };
}

/** A title for a drawing that has none: `nav/arrow-up-right` is "Arrow up right". */
export function titleFrom(name: string): string {
  const words = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll('&', ' and ')
    .match(WORDS);
  if (!words) return '';
  const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase();
  return capital(words.map((word) => (isAcronym(word) ? word : word.toLowerCase())).join(' '));
}
