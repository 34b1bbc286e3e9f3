/** Drawings that apps of the tests import through a bundler, and what must come of them. */
import { expect } from 'vitest';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${inside}\n</svg>\n`;

/** A drawing under a title, as its author may change it. */
export const box = (title: string) => svg(`  <title>${title}</title>\n  <path d="M4 4h16v16H4z"/>`);

/** Refused: the script is at line 3, column 3. */
export const BAD = svg('  <title>Bad</title>\n  <script>alert(1)</script>\n  <path d="M4 4h16"/>');

export const DRAWINGS: Readonly<Record<string, string>> = {
  'icons/box.svg': box('Box'),
  // It refers to a part of its own, so it needs the other half of the runtime.
  'icons/shade.svg': svg(
    '  <linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>\n  <path fill="url(#a)" d="M4 4h16v16H4z"/>',
  ),
  'icons/plain/dot.svg': svg('  <title>Dot</title>\n  <circle cx="12" cy="12" r="4"/>'),
  'icons/bad.svg': BAD,
};

/** Renders drawings that are asked for in every way, and prints what came of it as JSON. */
export const PAGE = `
  import Box, { BoxIcon } from './icons/box.svg?react';
  import Shade from './icons/shade.svg?altglyph';
  import Dot from './icons/plain/dot.svg';
  import { createElement as h } from 'react';
  import { renderToStaticMarkup as render } from 'react-dom/server';
  console.log(JSON.stringify({
    isNamed: Box === BoxIcon,
    bare: render(h(Box)),
    own: render(h(Box, { alt: true })),
    square: render(h(Box)),
    words: render(h(Box, { alt: 'Parcel' })),
    shade: render(h(Shade, { alt: 'Shade' })),
    dot: render(h(Dot, { alt: true })),
  }));
`;

const named = (words: string) => `role="img" aria-label="${words}"`;

/** What the page prints. */
export const RENDERED = {
  isNamed: true,
  bare: expect.stringMatching(/^<svg (?!.*(?:role|label))[^>]* aria-hidden="true"/),
  own: expect.stringContaining(named('Box')),
  words: expect.stringContaining(named('Parcel')),
  square: expect.stringContaining('<path d="M4 4h16v16H4z"></path></svg>'),
  shade: expect.stringMatching(/<linearGradient id="([^"]+)">.*fill="url\(#\1\)"/),
  dot: expect.stringContaining(named('Dot')),
};
