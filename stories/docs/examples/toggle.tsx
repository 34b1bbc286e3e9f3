import { IsNotPublicIcon, IsPublicIcon } from 'altglyph';
import { useState } from 'react';

export default function Visibility() {
  const [isPublic, setPublic] = useState(false);
  const Picture = isPublic ? IsPublicIcon : IsNotPublicIcon;
  return (
    <button type="button" aria-pressed={isPublic} onClick={() => setPublic(!isPublic)}>
      <Picture /> Public profile
    </button>
  );
}
