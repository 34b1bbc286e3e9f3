import { ClockIcon } from 'altglyph';

/** A server component: it waits, it renders, and none of its code is sent to the browser. */
export default async function Updated({ story }: { story: Promise<{ updated: string }> }) {
  const { updated } = await story;
  return (
    <p>
      <ClockIcon alt="Updated" /> <time dateTime={updated}>{updated}</time>
    </p>
  );
}
