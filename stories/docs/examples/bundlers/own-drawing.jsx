import CalendarIcon from './calendar.svg?react';

export default function Deadline() {
  return (
    <p>
      <CalendarIcon alt="Deadline" /> 3 May
    </p>
  );
}
