import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface DisclosureProps {
  /** What the button holds; its text, or its icon's `alt`, is its name. */
  label: ReactNode | ((open: boolean) => ReactNode);
  className?: string;
  /** Closes when focus or a click goes elsewhere, as a menu does. */
  light?: boolean;
  /** The panel; it is handed a way to hide itself when focus has moved on, and one to go back to the button. */
  children: (hide: () => void, close: () => void) => ReactNode;
}

/** A button that shows and hides what follows it. Escape hides it and goes back to the button. */
export function Disclosure({ label, className = '', light, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
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
    <div
      ref={root}
      className={`disclosure ${className}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {typeof label === 'function' ? label(open) : label}
      </button>
      {open && (
        <div id={id} className="disclosed">
          {children(() => setOpen(false), close)}
        </div>
      )}
    </div>
  );
}
