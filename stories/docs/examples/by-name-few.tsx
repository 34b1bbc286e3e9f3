import { CommentIcon, ShareEmailIcon, TagIcon } from 'altglyph';

const icons = { comment: CommentIcon, share: ShareEmailIcon, tag: TagIcon };

export default function Activity({ kind = 'comment' }: { kind?: keyof typeof icons }) {
  const KindIcon = icons[kind];
  return <KindIcon alt={kind} />;
}
