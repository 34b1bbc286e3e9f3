import { CalendarIcon } from 'altglyph';

export default function Published() {
  return (
    <p>
      <CalendarIcon /> Published on 3 May
    </p>
  );
}
