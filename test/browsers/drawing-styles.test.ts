import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { svg as toSvg } from '../../src/compiler/emit/svg.ts';
import { wrapRoot } from '../../src/compiler/optimise/wrap.ts';
import { limitsOf } from '../../src/compiler/options.ts';
import { parse } from '../../src/compiler/parse/index.ts';
import { resolveStyles } from '../../src/compiler/style/index.ts';
import { openChromium } from './chromium.js';

/**
 * Drawings by chance, each as Chromium draws the file, and as a part of a page after its styles have
 * been resolved: every element must look the same, and the page must not change.
 */
const DRAWINGS = Number(process.env.DRAWINGS ?? 40);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  // Files of a page's own can only be looked into where the page has an origin.
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto('https://icons.test/');
});
afterAll(() => browser?.close());

/** The same numbers on every machine (mulberry32). */
function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const maybe = (share: number) => next() < share;
  return { below, one, maybe };
}
type Chance = ReturnType<typeof chance>;

const CLASSES = ['a', 'b', 'c', 'altglyph-x-a'];
const COLOURS = ['red', '#0f0', 'rgb(0, 0, 255)', 'currentColor', 'none'];

function declaration({ one, maybe }: Chance, sheet: boolean): string {
  const [name, values] = one([
    ['fill', [...COLOURS, 'notacolour', '12px']],
    ['stroke', COLOURS],
    ['stroke-width', ['2', '3px', '10%', 'wide']],
    ['opacity', ['.5', '1', '25%']],
    ['visibility', ['hidden', 'visible']],
    ['color', ['#123456', 'teal', 'inherit']],
    ['font-size', ['7', '9px', '2em']],
  ] as const);
  return `${name}:${one(values)}${maybe(sheet ? 0.15 : 0.1) ? ' !important' : ''}`;
}

function compound({ one, maybe }: Chance): string {
  const simple = () =>
    one([
      ...CLASSES.map((name) => `.${name}`),
      '#i1',
      '#i2',
      '[id]',
      '[class~="a"]',
      '[data-k$="1"]',
      ':first-child',
      ':last-child',
      ':only-child',
      ':nth-child(2n+1)',
      ':nth-last-child(-n+2)',
      ':nth-of-type(2)',
      ':first-of-type',
      ':empty',
      ':root',
      ':not(.a)',
      ':not(g .b)',
      ':is(.a, #i1)',
      ':where(.b, g)',
    ]);
  const dynamic = () => one([':focus', ':focus-within', ':hover', ':not(:focus)', ':not(:hover)']);
  const type = maybe(0.5) ? one(['g', 'path', 'rect', 'svg', '*', 'body', 'html']) : '';
  const rest = (type === '' || maybe(0.4) ? simple() : '') + (maybe(0.2) ? simple() : '');
  return type + rest + (maybe(0.12) ? dynamic() : '');
}

function selector(by: Chance): string {
  let text = compound(by);
  while (by.maybe(0.35)) text += by.one([' ', ' ', '>', ' + ', '~']) + compound(by);
  return text;
}

function sheet(by: Chance): string {
  const rule = () => {
    const selectors = Array.from({ length: 1 + by.below(2) }, () => selector(by));
    const block = Array.from({ length: 1 + by.below(3) }, () => declaration(by, true));
    return `${selectors.join(', ')} { ${block.join('; ')} }`;
  };
  const rules = Array.from({ length: 1 + by.below(8) }, () => {
    if (!by.maybe(0.1)) return rule();
    return `${by.one(['@media (min-width:1px)', '@media (min-width: 99999px)', '@supports (fill: red)', '@media (1px <= width)'])} { ${rule()} ${rule()} }`;
  });
  return rules.join('\n');
}

function element(by: Chance, depth: number, count: { k: number }): string {
  const k = (count.k += 1);
  const attributes = [`data-k="${k}"`];
  if (by.maybe(0.5)) attributes.push(`class="${by.one(CLASSES)} ${by.one(CLASSES)}"`);
  if (by.maybe(0.15))
    attributes.push(`id="i${by.one([1, 2, 3])}-${k}"`.replace(/-\d+/, k % 2 ? '' : '$&'));
  if (by.maybe(0.3)) attributes.push(`fill="${by.one(COLOURS)}"`);
  if (by.maybe(0.2)) attributes.push(`stroke-width="${by.one([1, 4])}"`);
  if (by.maybe(0.2)) attributes.push(`style="${declaration(by, false)};${declaration(by, false)}"`);
  if (by.maybe(0.2)) attributes.push('tabindex="0"');
  const all = attributes.join(' ');
  if (depth > 3 || by.maybe(0.4))
    return by.maybe(0.1)
      ? `<text ${all}>Ab</text>`
      : by.maybe(0.5)
        ? `<path ${all} d="M0 0h9"/>`
        : `<rect ${all} width="9" height="9"/>`;
  const children = Array.from({ length: by.below(4) }, () => element(by, depth + 1, count));
  return `<g ${all}>${children.join('')}</g>`;
}

function drawing(seed: number): string {
  const by = chance(seed);
  const children = Array.from({ length: 1 + by.below(4) }, () => element(by, 0, { k: 0 }));
  // Ids of elements count from the same number in each branch; one of a kind is enough here.
  let k = 0;
  const numbered = children.join('').replace(/data-k="\d+"/g, () => `data-k="${(k += 1)}"`);
  const root = by.maybe(0.4) ? ` class="${by.one(CLASSES)}" id="i1"` : '';
  const css = sheet(by).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${root}>${numbered}<style>${css}</style></svg>`;
}

function resolved(text: string): string {
  const { root } = parse(text, limitsOf());
  const { root: styled, problems } = resolveStyles(root!, limitsOf());
  expect(problems, text).toEqual([]);
  return toSvg(wrapRoot(styled));
}

/** The looks of all elements, with nothing focused and with each that can be. */
async function looks(text: string, asFile: boolean): Promise<string[]> {
  return page.evaluate(
    async ({ text, asFile }) => {
      const PROPERTIES = [
        'fill',
        'stroke',
        'strokeWidth',
        'opacity',
        'visibility',
        'color',
      ] as const;
      document.body.innerHTML = asFile ? '' : text;
      let root: Document | Element = document.body;
      if (asFile) {
        const frame = document.createElement('iframe');
        const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        frame.src = url;
        document.body.append(frame);
        await loaded;
        root = frame.contentDocument!;
      }
      const parts = [...root.querySelectorAll<SVGElement>('[data-k]')];
      const read = () =>
        parts
          .map((part) => {
            const style = part.ownerDocument.defaultView!.getComputedStyle(part);
            // Where there is no text, the size of fonts is not carried over.
            const fontSize = text.includes('<text') ? style.fontSize : '';
            return `${part.dataset.k} ${fontSize} ${PROPERTIES.map((name) => style[name]).join(' ')}`;
          })
          .join('\n');
      const states = [read()];
      for (const part of root.querySelectorAll<SVGElement>('[tabindex]')) {
        part.focus();
        states.push(`${part.dataset.k ?? 'root'} has focus\n${read()}`);
        part.blur();
      }
      return states;
    },
    { text, asFile },
  );
}

const outside = `<p class="a b c" style="margin:0">Words</p><svg class="a"><g class="b altglyph-x-a" id="i1"><path d="M0 0h9"/></g></svg>`;

const outsideLooks = (markup: string) =>
  page.evaluate((markup) => {
    document.body.innerHTML = `<div id="outside"></div><div id="icon"></div>`;
    const inner = document.querySelector('#outside')!;
    [inner.innerHTML, document.querySelector('#icon')!.innerHTML] = markup.split('\u0000') as [
      string,
      string,
    ];
    return [document.documentElement, document.body, ...inner.querySelectorAll('*')].map((node) => {
      const style = getComputedStyle(node);
      return ['fill', 'stroke', 'opacity', 'color', 'fontSize', 'visibility', 'strokeWidth']
        .map((name) => style[name as 'fill'])
        .join(' ');
    });
  }, markup);

it('looks as it did, and nothing else does differently', async () => {
  const before = await outsideLooks(`${outside}\u0000`);
  let kept = 0;
  for (let seed = 1; seed <= DRAWINGS; seed += 1) {
    const text = drawing(seed);
    const markup = resolved(text);
    if (markup.includes('<style')) kept += 1;
    expect(await looks(markup, false), `${seed}: ${text}\n${markup}`).toEqual(
      await looks(text, true),
    );
    expect(await outsideLooks(`${outside}\u0000${markup}`), text).toEqual(before);
    expect(resolved(markup), text).toBe(markup);
  }
  // Both ways of resolving were met.
  expect(kept).toBeGreaterThan(DRAWINGS / 5);
  expect(kept).toBeLessThan(DRAWINGS);
});
