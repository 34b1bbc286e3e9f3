import { CameraIcon } from 'altglyph';

export default function Sizes() {
  return (
    <p style={{ fontSize: 20 }}>
      <CameraIcon /> as the text, <CameraIcon size={32} /> 32 pixels, <CameraIcon size="2.5em" />{' '}
      two and a half times the text
    </p>
  );
}
