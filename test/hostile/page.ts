/** The page in which icons are opened, with things of the page's own beside them. */
import { USES } from './uses.ts';

export const ORIGIN = 'http://probe.test/';

/** Pixels: what is left of this belongs to the page, what is right of it to the icons. */
export const EDGE = 500;
export const VIEWPORT = { width: 1_200, height: 700 };

const STYLE = `
  html { overflow: hidden; font: 16px sans-serif }
  body { margin: 0; width: ${EDGE - 20}px; height: ${VIEWPORT.height}px; --page: 1 }
  #icons { position: absolute; inset: 0 0 auto ${EDGE}px; line-height: 1.5 }
  #icons span { display: inline-block; margin: 0 4px }
  .item { counter-increment: item } .item::before { content: counter(item) '. ' }
  @keyframes page { from { opacity: 0.5 } to { opacity: 0.5 } }
  @keyframes spin { from { opacity: 0.25 } to { opacity: 0.25 } }
  .page { animation: page 9s infinite } .spin { animation: spin 9s infinite }`;

/** Elements that styles of icons have been seen to reach: by name, class, id, place and role. */
const PROBES = `
  <h1 id="probe" class="probe a">Heading</h1>
  <p class="c st0 cls-1" id="x">Text with a <a href="#x" id="a">link</a> and <b>bold</b> text.</p>
  <button class="button" id="body">Button</button> <input value="field" disabled>
  <ol><li class="item">One</li><li class="item" title="t" lang="en">Two</li></ol>
  <svg id="svg" class="c" viewBox="0 0 24 24" width="48" height="48"
    ><g id="g" class="altglyph-x"><rect id="r" class="c" width="9" height="9"/><path id="p" d="M4 4h16v16H4z"/></g
    ><circle r="3"/><text y="20">a</text></svg>
  <div class="page">Moving</div><div class="spin">Spinning</div>`;

/** What a server sends for one icon, by the number of its input. */
export interface Sent {
  id: number;
  html: readonly string[];
}

export function pageOf(icons: readonly Sent[]): string {
  const slots = icons.flatMap(({ id, html }) =>
    html.slice(0, USES.length).map((text, use) => `<span id="slot-${id}-${use}">${text}</span>`),
  );
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Probe</title>` +
    `<link rel="icon" href="data:,"><style>${STYLE}</style></head><body>` +
    `<main id="probes">${PROBES}<p id="after" class="item">After</p></main>` +
    `<div id="icons">${slots.join('')}</div><script src="/app.js"></script></body></html>`
  );
}
