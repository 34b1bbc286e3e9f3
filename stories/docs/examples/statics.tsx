import { CalendarIcon, ClockIcon } from 'altglyph';

const icons = [CalendarIcon, ClockIcon];

export default function Legend() {
  return (
    <ul>
      {icons.map((Icon) => (
        <li key={Icon.title}>
          <Icon /> <strong>{Icon.title}:</strong> {Icon.description}
        </li>
      ))}
    </ul>
  );
}
