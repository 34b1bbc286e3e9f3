import { HomeIcon } from 'altglyph';

export default function StrokeWidths() {
  return (
    <p style={{ fontSize: 40 }}>
      <HomeIcon strokeWidth={1} /> <HomeIcon strokeWidth={1.5} /> <HomeIcon />{' '}
      <HomeIcon strokeWidth={2.5} />
    </p>
  );
}
