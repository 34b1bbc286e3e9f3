import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Announcer } from './announcer.js';

interface ModalProps {
  open: boolean;
  onClose: () => void;
  /** Id of the heading that names the dialog. */
  labelledBy: string;
  className?: string;
  children: ReactNode;
}

/**
 * The platform's own modal dialog: it keeps focus inside, closes on Escape and gives focus back to what opened
 * it. What happens inside is announced inside, since the rest of the page is inert meanwhile.
 */
export function Modal({ open, onClose, labelledBy, className = '', children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      // Else the browser starts at the first control, which in a gallery is the one that closes it.
      dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      {open && (
        <div className="modal-body">
          <Announcer>{children}</Announcer>
        </div>
      )}
    </dialog>
  );
}
