import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright';
import type { IconProps } from 'altglyph';
import { samples } from '../react/states.js';
import { crop, decode, type Box, type Picture } from './pixels.js';

/** The stylesheet that is published. */
export const stylesheet = readFileSync(new URL('../../src/style.css', import.meta.url), 'utf8');

const BASE = 'body { margin: 0; } .cell { float: left; line-height: 0; padding: 8px; }';

export interface Setting {
  /** Stylesheets, in their order; the published one alone unless told otherwise. */
  css?: string;
  dir?: 'ltr' | 'rtl';
}

export const page = (body: ReactNode, { css = stylesheet, dir = 'ltr' }: Setting = {}): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en" dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Icons</title>
        <style dangerouslySetInnerHTML={{ __html: `${BASE}${css}` }} />
      </head>
      <body>{body}</body>
    </html>,
  )}`;

/** All sixty, side by side. */
export const grid = (props: IconProps = {}): ReactNode =>
  samples.map(({ component, Icon }) => (
    <div className="cell" key={component}>
      <Icon size={24} {...props} />
    </div>
  ));

/** Where each `<svg>` is, in CSS pixels. */
export const BOXES = `[...document.querySelectorAll('svg')].map((svg) => {
  const { x, y, width, height } = svg.getBoundingClientRect();
  return { x, y, width, height };
})`;

export const scale = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** Shows a page and takes a picture of each of its icons. */
export async function pictures(tab: Page, html: string): Promise<Picture[]> {
  await tab.setContent(html);
  return picturesNow(tab);
}

export async function picturesNow(tab: Page): Promise<Picture[]> {
  const boxes = await tab.evaluate<Box[]>(BOXES);
  const ratio = await tab.evaluate(() => devicePixelRatio);
  const whole = decode(await tab.screenshot({ fullPage: true }));
  return boxes.map((box) => crop(whole, scale(box, ratio)));
}
