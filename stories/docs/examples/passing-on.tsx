import { TickIcon, type IconProps } from 'altglyph';

/** Passes on every prop. The caller’s `alt` decides, and without one the tick is decorative. */
function Tick(props: IconProps) {
  return <TickIcon color="var(--tick, #178741)" {...props} />;
}

export default function Plan() {
  return (
    <ul>
      <li>
        <Tick alt="Included:" /> all articles
      </li>
      <li>
        <Tick alt="Included:" /> the crossword
      </li>
    </ul>
  );
}
