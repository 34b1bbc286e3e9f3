import { TickIcon, type IconProps } from 'altglyph';

/** Hands every prop on; `alt` from outside decides, and without one the tick is decorative. */
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
