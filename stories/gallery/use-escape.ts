import { useEffect } from 'react';

/** Calls back for Escape pressed anywhere, unless something nearer has made use of it. */
export function useEscape(callback: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) callback();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [callback]);
}
