import { CommentsIcon, TagIcon } from 'altglyph';

export default function Topics() {
  return (
    <p>
      <TagIcon /> Climate <CommentsIcon /> 48 comments
    </p>
  );
}
