import { CalendarIcon, ClockIcon, TagIcon, type Icon } from 'altglyph';
import type { ReactNode } from 'react';

interface FactProps {
  icon?: Icon;
  label: string;
  children: ReactNode;
}

function Fact({ icon: FactIcon = TagIcon, label, children }: FactProps) {
  return (
    <li>
      <FactIcon alt={label} /> {children}
    </li>
  );
}

export default function Facts() {
  return (
    <ul>
      <Fact icon={CalendarIcon} label="Published">
        12 May
      </Fact>
      <Fact icon={ClockIcon} label="Reading time">
        4 minutes
      </Fact>
      <Fact label="Topic">Climate</Fact>
    </ul>
  );
}
