import { useCallback, useState, type KeyboardEvent } from 'react';

/** Where a key leads from a place in a grid of so many items and columns; `undefined`: nowhere. */
export function destination(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  from: number,
  { count, columns, rtl }: { count: number; columns: number; rtl: boolean },
): number | undefined {
  const last = count - 1;
  const rowStart = from - (from % columns);
  const rowEnd = Math.min(rowStart + columns - 1, last);
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return Math.min(from + 1, last);
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      // From above the gap in a ragged last row one still gets down.
      return from + columns <= last ? from + columns : rowEnd === last ? from : last;
    case 'ArrowUp':
      return from - columns >= 0 ? from - columns : from;
    case 'Home':
      return ctrlKey ? 0 : rowStart;
    case 'End':
      return ctrlKey ? last : rowEnd;
    default:
      return undefined;
  }
}

/**
 * One tab stop for the whole grid: the item that was last focused, or the first one while that is
 * filtered out. Items are links marked with `data-icon`.
 */
export function useGridKeys(names: string[], columns: number) {
  const [active, setActive] = useState('');
  const tabStop = names.includes(active) ? active : names[0];

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const grid = event.currentTarget;
      const from = names.indexOf((event.target as HTMLElement).dataset.icon ?? '');
      if (from < 0 || event.altKey || event.metaKey) return;
      const rtl = getComputedStyle(grid).direction === 'rtl';
      const to = destination(event, from, { count: names.length, columns, rtl });
      if (to === undefined) return;
      event.preventDefault();
      grid.querySelector<HTMLElement>(`[data-icon="${names[to]}"]`)?.focus();
    },
    [names, columns],
  );

  return { tabStop, onKeyDown, onFocusItem: setActive };
}
