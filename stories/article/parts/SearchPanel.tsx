import { ArrowIcon, CloseIcon, MagnifyingGlassIcon } from 'altglyph';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { article, blockId } from '../content.js';
import { useAnnounce } from './announcer.js';
import { useKeyDown } from './focus.js';
import { Jump } from './Jump.js';

export interface Hit {
  id: string;
  before: string;
  match: string;
  after: string;
}

/** The passages that hold `query`, each with a few words around the first match. */
export function find(query: string): Hit[] {
  const wanted = query.trim().toLocaleLowerCase('en');
  if (wanted.length < 2) return [];
  return article.flatMap((block, index) => {
    if (block.kind === 'picture') return [];
    const at = block.text.toLocaleLowerCase('en').indexOf(wanted);
    if (at < 0) return [];
    const start = at < 70 ? 0 : block.text.lastIndexOf(' ', at - 40) + 1;
    const end = block.text.indexOf(' ', at + wanted.length + 48);
    return {
      id: blockId(index),
      before: (start > 0 ? '… ' : '') + block.text.slice(start, at),
      match: block.text.slice(at, at + wanted.length),
      after:
        block.text.slice(at + wanted.length, end < 0 ? undefined : end) + (end < 0 ? '' : ' …'),
    };
  });
}

interface SearchPanelProps {
  /** Closed without a choice. */
  onClose: () => void;
  /** Closed because a passage was chosen, which has focus by then. */
  onGo: () => void;
}

export function SearchPanel({ onClose, onGo }: SearchPanelProps) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const hits = find(wanted);
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  useKeyDown(root, (event) => {
    if (event.key === 'Escape') onClose();
  });
  useEffect(() => field.current?.focus(), []);
  const count =
    wanted.trim().length < 2
      ? ''
      : hits.length === 0
        ? `Nothing found for “${wanted.trim()}”. Try a name or a place.`
        : `${hits.length} ${hits.length === 1 ? 'passage' : 'passages'} found.`;
  useEffect(() => {
    // Once the reader has stopped typing, not at every letter.
    if (count === '') return;
    const timer = window.setTimeout(() => announce(count), 500);
    return () => window.clearTimeout(timer);
  }, [count, announce]);

  return (
    <search className="search-panel" ref={root}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          announce(count || 'Type at least two letters.');
        }}
      >
        <label htmlFor="search-field">Search this article</label>
        <div className="field">
          <MagnifyingGlassIcon />
          <input
            ref={field}
            id="search-field"
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <button type="button" className="plain" onClick={onClose}>
          <CloseIcon alt="Close search" />
        </button>
      </form>
      <p className="count">{count}</p>
      {hits.length > 0 && (
        <ol className="hits">
          {hits.map(({ id, before, match, after }) => (
            <li key={id}>
              <Jump to={id} onGone={onGo}>
                <ArrowIcon />
                <span>
                  {before}
                  <mark>{match}</mark>
                  {after}
                </span>
              </Jump>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
