import { CloseIcon, SearchIcon } from 'altglyph';
import { useRef, type KeyboardEvent, type RefObject } from 'react';

interface Props {
  query: string;
  onChange: (query: string) => void;
  /** Enter: open the best match. */
  onPick: () => void;
  /** Arrow down: go to the results. */
  onLeave: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** One field for everything that is known of an icon. */
export function SearchField({ query, onChange, onPick, onLeave, field }: Props) {
  const composing = useRef(false);

  function onKeyDown(event: KeyboardEvent) {
    if (composing.current) return;
    if (event.key === 'Enter' && query) onPick();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave();
    }
    if (event.key === 'Escape' && query) {
      event.stopPropagation(); // the first Escape is the field's, the next one the panel's
      event.preventDefault();
      onChange('');
    }
  }

  return (
    <search className="gallery-search">
      <label>
        <SearchIcon size={20} />
        <span className="gallery-unseen">Search icons by name, picture or purpose</span>
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="Search by name, picture or purpose"
          value={query}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={() => (composing.current = false)}
        />
      </label>
      {query && (
        <button
          type="button"
          className="gallery-button"
          aria-label="Clear search"
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <CloseIcon size={18} />
        </button>
      )}
    </search>
  );
}
