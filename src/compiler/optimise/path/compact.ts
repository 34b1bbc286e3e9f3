import { readCommands } from './read.js';
import { glue } from './write.js';

/** A number in as few characters as it takes; as it is where that would need an exponent. */
export const plain = (value: number): string => String(value).replace(/^(-?)0(?=\.)/, '$1');

/**
 * Path data of the very same commands, without the spaces, zeros and letters that they do not
 * need. Animations go from command to command, so that all their values must have the same.
 */
export function compact(d: string): string {
  const { commands, isWhole } = readCommands(d);
  if (!isWhole) return d;
  let text = '';
  let before: { letter: string; pointed: boolean } | undefined;
  for (const { letter, numbers } of commands) {
    const texts = numbers.map(plain);
    const silent = before?.letter === letter && !/[mz]/i.test(letter);
    const [first = ''] = texts;
    const glued = first.startsWith('-') || (first.startsWith('.') && before?.pointed);
    text += (silent ? (glued ? '' : ' ') : letter) + glue(texts, /a/i.test(letter));
    before = { letter, pointed: texts.at(-1)?.includes('.') ?? false };
  }
  return text.includes('e') ? d : text;
}
