import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says a message once, through the live region of the announcer around. */
export const useAnnounce = () => useContext(Announce);

/** Long enough to be picked up, short enough not to be met again when reading on. */
const KEPT = 4000;

/** A live region of its own for what was done; the count of the results has another. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const timers = useRef<number[]>([]);
  const announce = useCallback((next: string) => {
    timers.current.forEach(clearTimeout);
    setMessage('');
    // Emptied first: the same words twice are no change, and would not be spoken twice.
    timers.current = [
      window.setTimeout(setMessage, 50, next),
      window.setTimeout(setMessage, KEPT, ''),
    ];
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <p role="status" className="gallery-unseen" data-region="done">
        {message}
      </p>
    </Announce>
  );
}
