import { CloseIcon } from 'altglyph';

export default function CloseButton() {
  return (
    <button type="button" aria-label="Close the menu">
      <CloseIcon />
    </button>
  );
}
