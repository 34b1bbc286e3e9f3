import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const Announce = createContext<(text: string) => void>(() => {});

/** Says a change of state aloud. The nearest announcer speaks: in a modal dialog, the dialog's own. */
export const useAnnounce = () => useContext(Announce);

/**
 * A live region for everything that happens among its children. It stands in the page from the start, because
 * a region that comes along with its message is often not heard, and its message is text, because a change of
 * an icon's label never is.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const timer = useRef(0);
  const announce = useCallback((text: string) => {
    // Emptied first, so that the same message is heard a second time.
    setMessage('');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setMessage(text), 60);
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" className="unseen">
        {message}
      </div>
    </Announce>
  );
}
