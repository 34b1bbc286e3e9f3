import { RatingIcon } from 'altglyph';
import { useId } from 'react';

export default function LabelledBy() {
  const id = useId();
  return (
    <p>
      <RatingIcon aria-labelledby={id} /> <span id={id}>Editor’s choice</span>
    </p>
  );
}
