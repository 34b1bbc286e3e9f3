'use client';

import { CaretIcon } from 'altglyph';
import { useState, type ReactNode } from 'react';

interface SectionProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

/** A client component: it takes an element, and may also import icons itself. */
export default function Section({ icon, title, children }: SectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {icon} {title} <CaretIcon style={{ rotate: open ? '90deg' : undefined }} />
      </button>
      {open && <p>{children}</p>}
    </section>
  );
}
