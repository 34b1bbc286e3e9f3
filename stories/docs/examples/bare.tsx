import { CalendarIcon } from 'altglyph';

export default function Bare() {
  return <CalendarIcon />;
}
