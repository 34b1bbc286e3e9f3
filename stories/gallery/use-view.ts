import { useCallback, useEffect, useRef, useState } from 'react';
import { followManager, tellManager } from './storybook-address.ts';
import { readView, writeView, type View } from './url-state.ts';

/** The browser refuses a page that rewrites its address at every key. */
const SETTLED = 250;

type Change = Partial<View>;

export interface Navigation {
  view: View;
  /** Changes the view in place: the address follows when the reader pauses. */
  change: (change: Change) => void;
  /** Opens an icon; the back button undoes it. In place of another one unless `travel` is set. */
  open: (icon: string, travel?: boolean) => void;
  /** Closes the panel, by going back to where it was opened if it was opened here. */
  close: () => void;
}

/** How many steps back the panel was closed; 0 where it was open from the start. */
const stepsBack = () => (history.state as { galleryDepth?: number } | null)?.galleryDepth ?? 0;

function write(view: View, how: 'pushState' | 'replaceState', galleryDepth: number): void {
  const state = { ...history.state, galleryDepth };
  history[how](state, '', writeView(location.search, view) + location.hash);
  tellManager(view);
}

/** The view, kept in step with the address of the page. */
export function useView(): Navigation {
  const [view, setView] = useState(() => readView(location.search));
  const latest = useRef(view);
  const pending = useRef(0);

  const show = useCallback((change: Change) => {
    latest.current = { ...latest.current, ...change };
    setView(latest.current);
  }, []);

  const settle = useCallback(() => {
    clearTimeout(pending.current);
    write(latest.current, 'replaceState', stepsBack());
  }, []);

  const change = useCallback(
    (change: Change) => {
      show(change);
      clearTimeout(pending.current);
      pending.current = window.setTimeout(settle, SETTLED);
    },
    [settle, show],
  );

  const open = useCallback(
    (icon: string, travel = false) => {
      const from = latest.current.icon;
      if (from === icon) return;
      settle();
      show({ icon });
      if (!from) write(latest.current, 'pushState', 1);
      else if (travel) write(latest.current, 'pushState', stepsBack() && stepsBack() + 1);
      else write(latest.current, 'replaceState', stepsBack());
    },
    [settle, show],
  );

  const close = useCallback(() => {
    if (!latest.current.icon) return;
    const steps = stepsBack();
    if (steps > 0) history.go(-steps);
    else {
      show({ icon: '' });
      settle();
    }
  }, [settle, show]);

  useEffect(() => {
    // An entry of the history is a place, an icon's panel or none; what was typed since is kept.
    const arrive = () => {
      show({ icon: readView(location.search).icon });
      settle();
    };
    window.addEventListener('popstate', arrive);
    const unfollow = followManager(settle);
    return () => {
      window.removeEventListener('popstate', arrive);
      unfollow();
      clearTimeout(pending.current);
    };
  }, [settle, show]);

  return { view, change, open, close };
}
