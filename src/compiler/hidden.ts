/**
 * Characters that nobody sees and that end a line, steer a terminal or turn the reading order around:
 * controls, invisible format characters, line and paragraph separators, and halves of pairs.
 */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u2065]/gu;

const RUNS = new RegExp(`${HIDDEN.source}+`, 'gu');

const SEEN = new RegExp(String.raw`[^\s${HIDDEN.source.slice(1)}`, 'u');

/** Text without the white space and hidden characters before its first character to be seen. */
export const trimmedStart = (text: string): string => {
  const at = text.search(SEEN);
  return at < 0 ? '' : text.slice(at);
};

/** Text on one line, in which all characters can be seen: for comments and messages. */
export const visible = (text: string): string => text.replace(RUNS, ' ');

/** A hidden character as JavaScript and JSON write it inside a string. */
export const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
