import { TickIcon } from 'altglyph';
import type { ComponentType, SVGProps } from 'react';

interface ActionProps {
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  children: string;
}

function Action({ icon: ActionIcon, children }: ActionProps) {
  return (
    <button type="button">
      <ActionIcon aria-hidden width="1em" height="1em" /> {children}
    </button>
  );
}

/** An icon from somewhere else. */
const Dot = (props: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 24 24" {...props}>
    <circle cx="12" cy="12" r="6" />
  </svg>
);

export default function Actions() {
  return (
    <p>
      <Action icon={TickIcon}>Approve</Action> <Action icon={Dot}>Record</Action>
    </p>
  );
}
