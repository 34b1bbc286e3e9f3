import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useKeyDown } from './focus.js';

/** The ways out of a disclosed panel, for what stands in it. */
interface Ways {
  /** Hides the panel: focus has moved on already. */
  hide: () => void;
  /** Hides the panel and goes back to its button. */
  close: () => void;
}
const Disclosed = createContext<Ways>({ hide() {}, close() {} });
export const useDisclosed = () => useContext(Disclosed);

interface DisclosureProps {
  /** What the button holds; its text, or its icon's `alt`, is its name. */
  label: ReactNode;
  /** The same while the panel is open, if it looks otherwise then. */
  openLabel?: ReactNode;
  className?: string;
  /** Closes when focus or a click goes elsewhere, as a menu does. */
  light?: boolean;
  children: ReactNode;
}

/** A button that shows and hides what follows it. Escape hides it and goes back to the button. */
export function Disclosure(props: DisclosureProps) {
  const { label, openLabel = label, className = '', light, children } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ways = useMemo(() => {
    const hide = () => setOpen(false);
    const close = () => {
      hide();
      button.current?.focus();
    };
    return { hide, close };
  }, []);
  useKeyDown(root, (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    ways.close();
  });
  useEffect(() => {
    if (!open || !light) return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open, light]);
  return (
    <div ref={root} className={`disclosure ${className}`}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? openLabel : label}
      </button>
      {open && (
        <div id={id} className="disclosed">
          <Disclosed value={ways}>{children}</Disclosed>
        </div>
      )}
    </div>
  );
}
