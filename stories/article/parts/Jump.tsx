import type { ReactNode } from 'react';
import { goTo } from './focus.js';

interface JumpProps {
  /** Id of an element of this page. */
  to: string;
  className?: string;
  current?: boolean;
  /** Called once focus is at the target. */
  onGone?: () => void;
  children: ReactNode;
}

/** A link within the page that takes focus along, also when its own panel closes behind it. */
export const Jump = ({ to, className, current, onGone, children }: JumpProps) => (
  <a
    href={`#${to}`}
    className={className}
    aria-current={current ? 'true' : undefined}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      goTo(to);
      onGone?.();
    }}
  >
    {children}
  </a>
);
