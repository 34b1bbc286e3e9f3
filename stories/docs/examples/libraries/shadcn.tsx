import { Button } from '@/components/ui/button';
import { CloseIcon, TagIcon } from 'altglyph';

export default function WithShadcn() {
  return (
    <>
      <Button variant="outline">
        <TagIcon /> Topics
      </Button>

      <Button variant="ghost" size="icon" aria-label="Close">
        <CloseIcon className="size-5" />
      </Button>
    </>
  );
}
