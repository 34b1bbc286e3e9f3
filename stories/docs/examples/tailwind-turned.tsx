import { CaretRightIcon } from 'altglyph';

export default function Details() {
  return (
    <details className="group">
      <summary className="list-none">
        <CaretRightIcon className="transition group-open:rotate-90 rtl:group-open:-rotate-90" />{' '}
        Details
      </summary>
      <p>Open, the caret points down.</p>
    </details>
  );
}
