import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Where the panel takes the place of the grid; the stylesheet has the same width. */
const NARROW = '(width < 56rem)';

/**
 * Keeps the focus where the reader is: on the panel's heading when an icon is opened, back on the
 * icon's cell when the panel goes with the focus inside it. A panel that was open from the start
 * takes nothing.
 */
export function useFocusOnPanel(
  icon: string,
  grid: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(icon);
  useLayoutEffect(() => {
    const cellOf = (name: string) =>
      grid.current?.querySelector<HTMLElement>(`[data-icon="${name}"]`);
    const was = before.current;
    before.current = icon;
    if (was === icon) return;
    if (icon) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.closest('section')?.scrollTo(0, 0);
      if (matchMedia(NARROW).matches) window.scrollTo(0, 0);
      // The grid has become narrower, and its cells have moved.
      else cellOf(icon)?.scrollIntoView({ block: 'nearest' });
    } else if (document.activeElement === document.body) {
      (cellOf(was) ?? field.current)?.focus();
    }
  }, [icon, grid, field]);
  return heading;
}
