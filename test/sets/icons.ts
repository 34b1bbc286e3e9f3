/** What the icons of a built set are put to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import type { Consumer } from '../package/consumer.ts';

export interface BuiltIcon {
  name: string;
  component: string;
  title?: string;
}

const REACT = ['react', 'react/jsx-runtime', 'react-dom'];

const bundle = (app: Consumer, entry: string, outfile: string, external: string[]) =>
  build({
    absWorkingDir: app.folder,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });

/**
 * Bytes of a bundle of the whole index, and of what one icon adds to an app that has React and the
 * runtime. React is in the bundle there: esbuild keeps unused imports of what it leaves outside.
 */
export async function shake(
  app: Consumer,
  icons: readonly BuiltIcon[],
): Promise<{ all: number; one: number }> {
  const sizeOf = async (name: string, code: string, external: string[] = []) => {
    app.write(`${name}.js`, code);
    await bundle(app, `${name}.js`, `${name}.bundle.mjs`, external);
    return readFileSync(join(app.folder, `${name}.bundle.mjs`)).length;
  };
  const { component } = icons[Math.floor(icons.length / 2)]!;
  const runtime = `export { createIcon } from 'altglyph/react';
    export { jsx, jsxs } from 'react/jsx-runtime';`;
  const none = await sizeOf('none', runtime);
  const one = await sizeOf('one', `${runtime} export { ${component} } from './out/index.js';`);
  return { all: await sizeOf('all', `export * from './out/index.js';`, REACT), one: one - none };
}

export interface Markup {
  /** Names of icons that are not hidden when bare. */
  shown: string[];
  /** Markup under `alt`. */
  own: string[];
  /** Markup under words of the caller's. */
  words: string[];
}

/** Renders every icon in each of its states. Needs the bundle that `shake` makes. */
export async function pageOf(app: Consumer, icons: readonly BuiltIcon[]): Promise<Markup> {
  app.write(
    'icons.json',
    JSON.stringify(icons.map(({ name, component }) => ({ name, component }))),
  );
  app.write(
    'render.js',
    `import { readFileSync, writeFileSync } from 'node:fs';
     import { createElement as h } from 'react';
     import { renderToStaticMarkup as render } from 'react-dom/server';
     import * as all from './all.bundle.mjs';
     const icons = JSON.parse(readFileSync('icons.json', 'utf8'));
     const of = (props) => icons.map(({ name, component }) => render(h(all[component], props(name)), { identifierPrefix: component }));
     const bare = of(() => ({}));
     writeFileSync('markup.json', JSON.stringify({
       shown: icons.filter((_, at) => !/^<svg[^>]* aria-hidden="true"/.test(bare[at]) || /^<svg[^>]* (?:role|aria-label)=/.test(bare[at])).map(({ name }) => name),
       own: of(() => ({ alt: true })),
       words: of((name) => ({ alt: 'Words of ' + name })),
     }));`,
  );
  await app.exec(process.execPath, ['render.js']);
  return JSON.parse(readFileSync(join(app.folder, 'markup.json'), 'utf8')) as Markup;
}

/** Few enough for one accessibility tree. */
const BATCH = 400;

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

/** The computed names of all images in Chromium, in order, and whatever is in the page's text. */
export async function announced(
  page: Page,
  svgs: readonly string[],
): Promise<{ names: string[]; text: string }> {
  const session = await page.context().newCDPSession(page);
  const names: string[] = [];
  let text = '';
  for (let at = 0; at < svgs.length; at += BATCH) {
    await page.setContent(
      `<!doctype html><title>Icons</title>${svgs.slice(at, at + BATCH).join('')}`,
    );
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const images = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'image');
    names.push(...images.map(({ name }) => name?.value ?? ''));
    text += await page.evaluate(() => document.body.innerText.trim());
  }
  await session.detach();
  return { names, text };
}
