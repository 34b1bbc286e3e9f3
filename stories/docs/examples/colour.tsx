import { RatingIcon } from 'altglyph';

export default function Colours() {
  return (
    <p style={{ color: '#86317f', fontSize: 20 }}>
      <RatingIcon /> the text’s colour, <RatingIcon color="#17703a" /> its own
    </p>
  );
}
