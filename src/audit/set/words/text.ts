import type { SetIcon, Told } from '../types.js';

/** Words as they are compared: without case, final punctuation and doubled spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.!?…\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The title and the description, those that there are, with what they are called. */
export function toldOf({ title, description }: SetIcon): (Told & { what: string })[] {
  return [
    ...(title ? [{ ...title, what: 'title' }] : []),
    ...(description ? [{ ...description, what: 'description' }] : []),
  ];
}

/** Words that somebody wrote: a title that was made of a file's name is nobody's sentence. */
export const writtenOf = (icon: SetIcon): (Told & { what: string })[] =>
  toldOf(icon).filter(({ from }) => from !== 'name');

/** The last part of a name, without its folders. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Whether two icons are the same one in another folder, as in `16/add` and `24/add`. */
export const areVariants = (a: SetIcon, b: SetIcon): boolean =>
  a.name !== b.name && lastPart(a.name) === lastPart(b.name);
