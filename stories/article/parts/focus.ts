import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Scrolls to an element of the page and moves the keyboard's place there, as following a link does. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  if (!target.matches('a, button, input, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

/** Focuses what `selector` finds in `root`, if focus was lost; a reader who is elsewhere stays there. */
export function focusIfLost(root: HTMLElement | null, selector: string): void {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body) return;
  root?.querySelector<HTMLElement>(selector)?.focus();
}

/** Calls `focusIfLost` whenever `state` has changed: the control that changed it may be gone. */
export function useFocusKept(
  state: unknown,
  root: RefObject<HTMLElement | null>,
  selector: string,
): void {
  const before = useRef(state);
  // Before the next frame: focus is never lost, not even for a moment.
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    focusIfLost(root.current, selector);
  }, [state, root, selector]);
}

/** Hears the keys pressed anywhere in an element that is no control itself. */
export function useKeyDown(
  root: RefObject<HTMLElement | null>,
  onKeyDown: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const element = root.current;
    const hear = (event: KeyboardEvent) => latest.current(event);
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [root]);
}

/** Whether somebody points at the element or has focus in it. */
export function useAttended(root: RefObject<HTMLElement | null>): boolean {
  const [attended, setAttended] = useState(false);
  useEffect(() => {
    const element = root.current;
    const come = () => setAttended(true);
    const leave = () => setAttended(false);
    const events = { pointerenter: come, focusin: come, pointerleave: leave, focusout: leave };
    for (const [name, listener] of Object.entries(events))
      element?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(events))
        element?.removeEventListener(name, listener);
    };
  }, [root]);
  return attended;
}

/**
 * Scrolls an element into view as a whole while the keyboard is in it. By itself, a browser shows
 * the focused control only, and may leave a part of a pixel of it outside. After a click nothing
 * moves: the pointer would no longer be on what it pressed.
 */
export function useWholeInView(element: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const show = () => {
      if (element.current?.querySelector(':focus-visible'))
        element.current.scrollIntoView({ block: 'nearest' });
    };
    const { current } = element;
    current?.addEventListener('focusin', show);
    window.addEventListener('resize', show);
    return () => {
      current?.removeEventListener('focusin', show);
      window.removeEventListener('resize', show);
    };
  }, [element]);
}
