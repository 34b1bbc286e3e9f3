import { fileURLToPath } from 'node:url';
import { transform as esbuild } from 'esbuild';
import { transform as lightningcss, type TransformOptions } from 'lightningcss';
import type { ReactNode } from 'react';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { NextIcon } from 'altglyph';
import { openChromium } from './chromium.js';
import { engines } from './engines.js';
import { page, stylesheet } from './style-page.js';

const icon = <NextIcon />;

/**
 * Which way the text around an icon runs, and so whether the icon is mirrored; `byAttribute` is false
 * where `dir='rtl'` and `dir='ltr'` around the icon are not enough to tell.
 */
const cases: { where: string; body: ReactNode; mirrored: boolean; byAttribute?: boolean }[] = [
  { where: 'a plain page', body: icon, mirrored: false },
  { where: 'rtl', body: <div dir="rtl">{icon}</div>, mirrored: true },
  ...['ku', 'ar', 'he'].map((lang) => ({
    where: `ltr in the language ${lang}`,
    body: (
      <div dir="ltr" lang={lang}>
        {icon}
      </div>
    ),
    mirrored: false,
  })),
  {
    where: 'rtl in English',
    body: (
      <div dir="rtl" lang="en">
        {icon}
      </div>
    ),
    mirrored: true,
  },
  {
    where: 'ltr within rtl',
    body: (
      <div dir="rtl">
        <div dir="ltr">{icon}</div>
      </div>
    ),
    mirrored: false,
  },
  {
    where: 'rtl within ltr within rtl',
    body: (
      <div dir="rtl">
        <div dir="ltr">
          <div dir="rtl">{icon}</div>
        </div>
      </div>
    ),
    mirrored: true,
    byAttribute: false,
  },
  {
    where: 'English with dir="auto" within rtl',
    body: (
      <div dir="rtl">
        <p dir="auto">Next page {icon}</p>
      </div>
    ),
    mirrored: false,
    byAttribute: false,
  },
  {
    where: 'Arabic with dir="auto"',
    body: <p dir="auto">الصفحة التالية {icon}</p>,
    mirrored: true,
    byAttribute: false,
  },
  {
    where: 'English in <bdi> within rtl',
    body: (
      <div dir="rtl">
        <bdi>Next page {icon}</bdi>
      </div>
    ),
    mirrored: false,
    byAttribute: false,
  },
  {
    where: 'an English <button dir="auto"> within rtl',
    body: (
      <div dir="rtl">
        <button dir="auto">Next page {icon}</button>
      </div>
    ),
    mirrored: false,
    byAttribute: false,
  },
];

const body = cases.map(({ where, body }) => <section key={where}>{body}</section>);
const wanted = cases.filter(({ mirrored }) => mirrored).map(({ where }) => where);

/** Whether each case's drawing is mirrored, every part of it. */
const MIRRORED = `[...document.querySelectorAll('section')].map((section) =>
  [...section.querySelectorAll('svg > *')].every((part) => getComputedStyle(part).scale === '-1 1'))`;

const named = (mirrored: boolean[]) =>
  cases.filter((_, i) => mirrored[i]).map(({ where }) => where);

/** What Next 16 asks Lightning CSS for. */
const NEXT = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 111 << 16,
  safari: (16 << 16) | (4 << 8),
};
const lower = (css: string, targets: TransformOptions<never>['targets']) =>
  lightningcss({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    targets,
  }).code.toString();

async function vite(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rollupOptions: { input: fileURLToPath(new URL('../../src/style.css', import.meta.url)) },
    },
  })) as Rolldown.RolldownOutput;
  const [asset] = output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  return String(asset!.source);
}

const forms: Record<string, () => string | Promise<string>> = {
  'as written': () => stylesheet,
  'built by Vite': vite,
  'minified by Lightning CSS for the browsers of Next': () => lower(stylesheet, NEXT),
  'minified by Lightning CSS for Safari 13': () => lower(stylesheet, { safari: 13 << 16 }),
  'minified by esbuild for Chrome 80': async () =>
    (await esbuild(stylesheet, { loader: 'css', minify: true, target: 'chrome80' })).code,
};

/** The same stylesheet to a browser that does not know what is inside `:nth-child()`. */
const unread = stylesheet.replaceAll('n of :dir(', 'n of :unknown(');

it('has to do with minifiers that turn :dir() into languages', () => {
  expect(lower('a:dir(rtl) { color: red; }', NEXT)).toContain(':lang(ku)');
  expect(unread).not.toBe(stylesheet);
});

describe('in Chromium', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await openChromium();
    tab = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const look = async (css: string, dir: 'ltr' | 'rtl' = 'ltr') => {
    await tab.setContent(page(body, { css, dir }));
    return named(await tab.evaluate<boolean[]>(MIRRORED));
  };

  it.each(Object.entries(forms))('goes by the direction of the text, %s', async (_, css) => {
    const text = await css();
    expect(await look(text)).toEqual(wanted);
    expect(await look(text, 'rtl')).toEqual(['a plain page', ...wanted]);
  });

  it('goes by the dir attribute in a browser that cannot read the selector', async () => {
    const seen = await look(unread);
    const simple = cases.filter((one) => one.byAttribute !== false).map(({ where }) => where);
    expect(seen.filter((where) => simple.includes(where))).toEqual(
      wanted.filter((where) => simple.includes(where)),
    );
  });
});

it.each(engines)(
  'goes by the direction of the text in %s, as written and minified',
  async (_, open) => {
    const engine = await open();
    try {
      for (const name of ['as written', 'minified by esbuild for Chrome 80']) {
        await engine.show(page(body, { css: await forms[name]!() }));
        expect(named(await engine.read<boolean[]>(MIRRORED)), name).toEqual(wanted);
      }
    } finally {
      await engine.close();
    }
  },
);
