import type { Entry } from './catalogue.ts';

function remark({ document: original, position }: Entry) {
  if (original) return `Corrected. ${original.reason}`;
  if (position === undefined) return 'Added later: the document has no such icon.';
  return `The same as in the document, where this is icon ${position} of 60.`;
}

/** The icon's words, and where they are not the document's: what it says, and what was wrong with it. */
export function DocumentWords({ icon }: { icon: Entry }) {
  const { document: original } = icon;
  return (
    <section>
      <h3>Words</h3>
      <dl className="gallery-words">
        <Word term="Title" ours={icon.title} theirs={original?.title} />
        <Word term="Description" ours={icon.description} theirs={original?.description} />
      </dl>
      <p className="gallery-remark">{remark(icon)}</p>
    </section>
  );
}

function Word({ term, ours, theirs }: { term: string; ours: string; theirs?: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{ours}</dd>
      {theirs !== undefined && (
        <>
          <dt>{term} in the document</dt>
          <dd className="gallery-erratum">{theirs}</dd>
        </>
      )}
    </>
  );
}
