import type { Drawing, Finding, Words } from '../types.js';
import { error, type DrawingRule } from './rule.js';

/** The words that an icon cannot do without, once each. */
export function judgeWords(
  { file, root }: Drawing,
  found: readonly Words[],
  element: 'title' | 'desc',
): Finding[] {
  if (found.length === 0) return [error(`no-${element}`, file, {}, root.place)];
  return found.flatMap((words, index) => {
    if (words.text === '') return [error(`empty-${element}`, file, {}, words)];
    const first = found.findIndex(({ lang }) => lang === words.lang);
    const args = { first: found[first]?.line ?? 1 };
    return first < index ? [error(`duplicate-${element}`, file, args, words)] : [];
  });
}

export const title: DrawingRule = (drawing) => judgeWords(drawing, drawing.titles, 'title');
