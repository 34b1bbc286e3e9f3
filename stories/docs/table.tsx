import type { ReactNode } from 'react';
import './docs.css';

interface Props {
  /** Headings of the columns. */
  head: string[];
  /** Cells by row; the first one is the row's heading. Text in backticks is shown as code. */
  rows: string[][];
}

/** MDX has no tables without a plug-in. */
export function Table({ head, rows }: Props) {
  return (
    <table className="docs-table sb-unstyled">
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...rest], place) => (
          <tr key={`${place} ${first}`}>
            <th scope="row">{withCode(first)}</th>
            {rest.map((text, column) => (
              <td key={head[column + 1]}>{withCode(text)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const withCode = (text: string): ReactNode[] =>
  text
    .split('`')
    .map((part, place) => (place % 2 ? <code key={`${place} ${part}`}>{part}</code> : part));
