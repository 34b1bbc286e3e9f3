import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaretRightIcon, EmailIcon, LoadingSpinnerIcon } from 'altglyph';
import Example from '../../stories/docs/examples/tailwind.js';
import Turned from '../../stories/docs/examples/tailwind-turned.js';
import { openChromium } from './chromium.js';
import { page } from './style-page.js';
import { buildApp, type Version } from './tailwind-build.js';

const guide = (version: Version) =>
  readFileSync(
    new URL(`../../stories/docs/examples/tailwind-${version}.css`, import.meta.url),
    'utf8',
  );
const OURS = 'altglyph/tailwind.css';

/** Tailwind alone, in a stylesheet of the app. */
const alone: Record<Version, string> = {
  3: '@tailwind base; @tailwind components; @tailwind utilities;',
  4: "@import 'tailwindcss';",
};

/** Every way in which an app can load the two. */
const ways: [string, Version, { css: string; imports: string[] }][] = ([3, 4] as const).flatMap(
  (version) => [
    [
      `Tailwind ${version}, as the guide has it`,
      version,
      { css: guide(version), imports: ['./app.css'] },
    ],
    [
      `Tailwind ${version}, loaded before`,
      version,
      { css: alone[version], imports: ['./app.css', OURS] },
    ],
    [
      `Tailwind ${version}, loaded after`,
      version,
      { css: alone[version], imports: [OURS, './app.css'] },
    ],
  ],
);
ways.push(
  [
    'Tailwind 3, imported before',
    3,
    {
      css: `${['base', 'components', 'utilities'].map((name) => `@import 'tailwindcss3/${name}';`).join('')}@import '${OURS}';`,
      imports: ['./app.css'],
    },
  ],
  [
    'Tailwind 4, imported after',
    4,
    { css: `@import '${OURS}';${alone[4]}`, imports: ['./app.css'] },
  ],
);

/** A class, and the computed style that it must end in. */
const utilities: [name: string, property: string, value: string][] = [
  ['align-top', 'verticalAlign', 'top'],
  ['align-middle', 'verticalAlign', 'middle'],
  ['animate-none', 'animationName', 'none'],
  ['shrink', 'flexShrink', '1'],
  ['size-4', 'width', '16px'],
  ['w-6', 'width', '24px'],
  ['text-[#123456]', 'color', 'rgb(18, 52, 86)'],
  ['text-[#123456]', 'stroke', 'rgb(18, 52, 86)'],
  ['stroke-1', 'strokeWidth', '1px'],
  ['stroke-[#123456]', 'stroke', 'rgb(18, 52, 86)'],
  ['fill-[#123456]', 'fill', 'rgb(18, 52, 86)'],
  ['block', 'display', 'block'],
  ['inline-block', 'display', 'inline-block'],
  ['hidden', 'display', 'none'],
];
const transforms = ['scale-110', 'scale-[1.1]', '-rotate-180', 'translate-x-1', 'skew-x-0'];

const body = (
  <main style={{ font: '16px/24px sans-serif' }}>
    <p id="line">
      Text <EmailIcon id="bare" /> text
    </p>
    <p id="text">Text</p>
    <LoadingSpinnerIcon id="spinner" />
    {utilities.map(([name, property]) => (
      <LoadingSpinnerIcon key={name + property} className={`utility ${name}`} />
    ))}
    {(['ltr', 'rtl'] as const).map((dir) => (
      <div key={dir} id={dir} dir={dir}>
        <CaretRightIcon />
        {transforms.map((name) => (
          <CaretRightIcon key={name} className={name} />
        ))}
        <Turned />
        <Example />
      </div>
    ))}
  </main>
);
const classes = [
  ...new Set(
    [...renderToStaticMarkup(body).matchAll(/class="([^"]*)"/g)].flatMap(([, names]) =>
      names!.split(' '),
    ),
  ),
];

/** Where the drawing's x axis points on the screen, of each icon: right, down, left or up. */
const DIRECTIONS = `(id) => [...document.querySelectorAll('#' + id + ' svg')].map((svg) => {
  const { a, b } = svg.firstElementChild.getScreenCTM();
  return Math.abs(a) > Math.abs(b) ? (a > 0 ? 'right' : 'left') : b > 0 ? 'down' : 'up';
})`;

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

describe.each(ways)('%s', (_, version, { css, imports }) => {
  let tab: Page;
  beforeAll(async () => {
    const built = await buildApp({ version, files: { 'app.css': css }, imports, classes });
    tab = await browser.newPage({ reducedMotion: 'no-preference' });
    await tab.setContent(page(body, { css: built }));
  });
  afterAll(() => tab?.close());

  const style = (selector: string, property: string) =>
    tab
      .locator(selector)
      .evaluateAll(
        (found, name) =>
          found.map((one) => getComputedStyle(one)[name as keyof CSSStyleDeclaration]),
        property,
      );

  it('lets utilities win', async () => {
    const found = await tab.locator('.utility').evaluateAll(
      (icons, all) =>
        icons.map((icon, i) => {
          const [name, property] = all[i]!;
          return [name, property, getComputedStyle(icon)[property as 'color']];
        }),
      utilities,
    );
    expect(found).toEqual(utilities);
  });

  it('lets no reset win: an icon stands on the line of text', async () => {
    expect(await style('#bare', 'display')).toEqual(['inline']);
    expect(await style('#bare', 'verticalAlign')).not.toEqual(['middle']);
    expect(parseFloat(String((await style('#bare', 'verticalAlign'))[0]))).toBeLessThan(-1);
    expect(await style('#bare', 'flexShrink')).toEqual(['0']);
    expect(await style('#spinner', 'animationName')).toEqual(['altglyph']);
    const [line, text] = await style('#line, #text', 'height');
    expect(line).toBe(text);
    // The reset was there.
    expect(await style('#text', 'marginTop')).toEqual(['0px']);
  });

  it('keeps icons mirrored under its transforms, and turns a caret down', async () => {
    const look = (id: string) => tab.evaluate<string[]>(`(${DIRECTIONS})('${id}')`);
    const [bare, scaled, arbitrary, halfTurn, moved, skewed] = await look('rtl');
    expect({ bare, scaled, arbitrary, halfTurn, moved, skewed }).toEqual({
      bare: 'left',
      scaled: 'left',
      arbitrary: 'left',
      halfTurn: 'right',
      moved: 'left',
      skewed: 'left',
    });
    const caret = transforms.length + 1;
    expect([(await look('ltr'))[caret], (await look('rtl'))[caret]]).toEqual(['right', 'left']);
    await tab.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
      for (const running of document.getAnimations())
        if (running instanceof CSSTransition) running.finish();
    });
    expect([(await look('ltr'))[caret], (await look('rtl'))[caret]]).toEqual(['down', 'down']);
  });
});
