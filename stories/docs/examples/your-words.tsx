import { CalendarIcon } from 'altglyph';

export default function YourWords() {
  return (
    <p>
      <CalendarIcon alt="Published" /> 3 May
    </p>
  );
}
