import type { Entry } from './catalogue.ts';
import { CopyButton } from './copy-button.tsx';
import { svgText } from './drawings.ts';
import { deepImportLine, importLine } from './snippets.ts';

/** The icon as code and as a file. */
export function TakeAway({ icon }: { icon: Entry }) {
  const svg = svgText(icon.name);
  return (
    <section className="gallery-take">
      <h3>Take it away</h3>
      <Line
        name="Import"
        label="Copy import"
        code={importLine(icon)}
        what={`import of ${icon.title}`}
      />
      <Line
        name="Deep import"
        label="Copy deep import"
        code={deepImportLine(icon)}
        what={`deep import of ${icon.title}`}
      />
      <p className="gallery-take-file">
        <CopyButton label="Copy SVG" text={svg} what={`SVG of ${icon.title}`} labelled />
        <a
          className="gallery-button"
          data-labelled
          download={`${icon.name}.svg`}
          href={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        >
          Download {icon.name}.svg
        </a>
      </p>
    </section>
  );
}

function Line({
  name,
  label,
  code,
  what,
}: {
  name: string;
  label: string;
  code: string;
  what: string;
}) {
  return (
    <>
      <h4>{name}</h4>
      <div className="gallery-code">
        <code>{code}</code>
        <CopyButton label={label} text={code} what={what} />
      </div>
    </>
  );
}
