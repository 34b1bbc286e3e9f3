import { useEffect, useRef, useState, type RefObject } from 'react';
import { categories, icons, kinds } from './catalogue.ts';
import type { Filter } from './search.ts';

/** A pause in typing: nobody wants to hear a count for every letter. */
const PAUSE = 500;
const KEPT = 4000;

interface Props {
  count: number;
  filter: Filter;
  /** Can be given the focus by whoever takes a button away. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** How many icons there are: seen at once, spoken when the typing pauses. */
export function ResultCount({ count, filter, heading }: Props) {
  const { query, category, kind } = filter;
  const words = inWords(count, { query, category, kind });
  const spoken = useSpoken(words);
  return (
    <>
      <h2 className="gallery-count" ref={heading} tabIndex={-1}>
        {count === icons.length ? `${count} icons` : `${count} of ${icons.length} icons`}
      </h2>
      <p role="status" className="gallery-unseen" data-region="count">
        {spoken}
      </p>
    </>
  );
}

/** `3 icons for “mail”, Sharing`. */
export function inWords(count: number, { query, category, kind }: Filter): string {
  const number = count === 0 ? 'No icons' : count === 1 ? '1 icon' : `${count} icons`;
  const wanted = query.trim() && ` for “${query.trim()}”`;
  return [number + wanted, category && categories[category], kind && kinds[kind]]
    .filter(Boolean)
    .join(', ');
}

/** The words a while after they last changed, and then nothing; nothing at first. */
function useSpoken(words: string): string {
  const [said, setSaid] = useState('');
  const last = useRef(words);
  useEffect(() => {
    if (last.current === words) return undefined;
    const say = setTimeout(() => {
      last.current = words;
      setSaid(words);
    }, PAUSE);
    const clear = setTimeout(setSaid, PAUSE + KEPT, '');
    return () => {
      clearTimeout(say);
      clearTimeout(clear);
    };
  }, [words]);
  return said;
}
