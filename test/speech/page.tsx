/** What a test page is made of, and how it becomes HTML. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A key to press, and what must be said because of it. */
export interface Stop {
  key: string;
  /** What the reader arrives at, as an author would write it. */
  code: string;
  expected: string[];
}

export interface Page {
  id: string;
  title: string;
  /** A sentence on what stands on the page and why. */
  about: string;
  /** Marks pages made the way this package does not: they must speak, else the silence elsewhere proves nothing. */
  contrast?: true;
  body: ReactNode;
  script?: string;
  stops: Stop[];
  /** The code of what is passed over without a word. */
  silent: string[];
}

/**
 * A block of a page: its JSX as text, the same rendered, and what is said there; silent blocks are no
 * stop. A second stop in one paragraph is a block without a node.
 */
export interface Block {
  code: string;
  node: ReactNode;
  says: string[];
}

export const block = (code: string, node: ReactNode, ...says: string[]): Block => ({
  code,
  node,
  says,
});

/** A paragraph of text: the landmark that shows nothing was said between it and the one before. */
export const text = (words: string): Block => block(`<p>${words}</p>`, words, words);

/** The stops of somebody who presses one key until the blocks have been read. */
export function walk(key: string, blocks: Block[]): Pick<Page, 'body' | 'stops' | 'silent'> {
  const spoken = blocks.filter(({ says }) => says.length > 0);
  const silent = blocks.filter(({ says }) => says.length === 0);
  return {
    body: blocks.map(({ node }, i) => node && <p key={i}>{node}</p>),
    stops: spoken.map(({ code, says }) => ({ key, code, expected: says })),
    silent: [...new Set(silent.map(({ code }) => code))],
  };
}

/** The page as an HTML document. Reading starts at its heading, so the first Down goes to the first block. */
export function html({ title, body, script }: Page): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {body}
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>,
  )}`;
}
