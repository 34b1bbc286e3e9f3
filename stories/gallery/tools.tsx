import { CaretIcon } from 'altglyph';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  filters: ReactNode;
  appearance: ReactNode;
  /** Some filter is set: marked on the button, for the filter itself may be folded away. */
  narrowed: boolean;
}

/** Filters and appearance: in the open where there is room, behind two buttons where there is not. */
export function Tools({ filters, appearance, narrowed }: Props) {
  return (
    <div className="gallery-tools">
      <Fold label={narrowed ? 'Filters (on)' : 'Filters'}>{filters}</Fold>
      <Fold label="Appearance">{appearance}</Fold>
    </div>
  );
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="gallery-button gallery-fold"
        data-labelled
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <CaretIcon size={16} />
      </button>
      <div id={id} className="gallery-folded" data-open={open || undefined}>
        {children}
      </div>
    </>
  );
}
