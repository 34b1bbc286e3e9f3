import { CalendarIcon } from 'altglyph';

export default function ItsOwnWords() {
  return <CalendarIcon alt />;
}
