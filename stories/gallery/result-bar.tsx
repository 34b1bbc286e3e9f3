import { useRef } from 'react';
import { ResultCount } from './result-count.tsx';
import { plainAppearance, type View } from './url-state.ts';

interface Props {
  count: number;
  view: View;
  onChange: (change: Partial<View>) => void;
}

/** How many icons there are, and the ways back from what was set. */
export function ResultBar({ count, view, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = (Object.keys(plainAppearance) as (keyof typeof plainAppearance)[]).some(
    (key) => view[key] !== plainAppearance[key],
  );

  function undo(change: Partial<View>) {
    onChange(change);
    heading.current?.focus(); // the button goes, and the focus must not go with it
  }

  return (
    <div className="gallery-bar">
      <ResultCount count={count} filter={view} heading={heading} />
      {(view.category || view.kind) && (
        <button
          type="button"
          className="gallery-button"
          onClick={() => undo({ category: '', kind: '' })}
        >
          Clear filters
        </button>
      )}
      {changed && (
        <button type="button" className="gallery-button" onClick={() => undo(plainAppearance)}>
          Reset appearance
        </button>
      )}
    </div>
  );
}
