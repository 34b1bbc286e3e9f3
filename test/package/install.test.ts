import { ICON_COUNT } from '../support/count.js';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { Consumer, pack, type Packed } from './consumer.js';

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

/** Renders each icon bare, under `alt` and in the caller's words, and shows what came of a ref. */
const RENDER = `
  import * as icons from 'altglyph';
  import { CalendarIcon } from 'altglyph/icons/calendar';
  import catalogue from 'altglyph/catalogue.json' with { type: 'json' };
  import { readFileSync } from 'node:fs';
  import { createElement as h, createRef, version } from 'react';
  import { renderToStaticMarkup } from 'react-dom/server';
  const ref = createRef();
  const svg = readFileSync(new URL(import.meta.resolve('altglyph/svg/calendar.svg')), 'utf8');
  console.log(JSON.stringify({
    version,
    names: Object.keys(icons),
    deep: renderToStaticMarkup(h(CalendarIcon, { alt: true, ref })),
    byName: renderToStaticMarkup(h(icons.CalendarIcon, { alt: true })),
    svg,
    catalogue: catalogue.icons.length,
    markup: catalogue.icons.map(({ component }) => [
      {}, { alt: true }, { alt: 'Words' },
    ].map((props) => renderToStaticMarkup(h(icons[component], props)))),
  }));
`;

const TYPED = `
  import { CalendarIcon, type Icon, type IconProps } from 'altglyph';
  import { CalendarIcon as Deep } from 'altglyph/icons/calendar';
  import catalogue from 'altglyph/catalogue.json' with { type: 'json' };
  import { createRef } from 'react';

  const title: string = CalendarIcon.title;
  const icons: Icon[] = [CalendarIcon, Deep];
  const props: IconProps = { alt: title, size: 24, strokeWidth: 1.5, className: 'date' };
  const count: number = catalogue.icons.length;
  export const app = (
    <p data-count={count}>
      <CalendarIcon alt ref={createRef<SVGSVGElement>()} />
      <Deep {...props} />
      {icons.map((AnyIcon) => <AnyIcon key={AnyIcon.title} />)}
    </p>
  );
`;

interface Rendered {
  version: string;
  names: string[];
  deep: string;
  byName: string;
  svg: string;
  catalogue: number;
  markup: [string, string, string][];
}

const escaped = (words: string) => words.replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

describe.each(['18', '19'])('with React %s, installed in an empty folder', (major) => {
  const app = new Consumer();
  let rendered: Rendered;
  beforeAll(async () => {
    await app.install(packed.tarball, `react@${major}`, `react-dom@${major}`);
    app.write('render.js', RENDER);
    rendered = await app.json<Rendered>('render.js', '--no-warnings');
  });
  afterAll(() => app.remove());

  it('brings nothing but itself', () => {
    const lock = JSON.parse(readFileSync(`${app.folder}/package-lock.json`, 'utf8')) as {
      packages: Record<string, { dependencies?: object }>;
    };
    expect(lock.packages['node_modules/altglyph']!.dependencies).toBeUndefined();
    expect(rendered.version.split('.')[0]).toBe(major);
  });

  it('renders by name and by deep import alike', () => {
    expect(rendered.names).toHaveLength(ICON_COUNT);
    expect(rendered.deep).toBe(rendered.byName);
    expect(rendered.catalogue).toBe(ICON_COUNT);
    expect(rendered.svg).toBe(readFileSync('icons/calendar.svg', 'utf8'));
  });

  it('says on the server what the catalogue says', () => {
    for (const [i, { component, title, description }] of catalogue.icons.entries()) {
      const [bare, own, words] = rendered.markup[i]!;
      expect(bare, component).toMatch(/^<svg (?!.*(role|label))[^>]*aria-hidden="true"/);
      expect(own, component).toContain(
        `role="img" aria-label="${escaped(title)}" aria-description="${escaped(description)}"`,
      );
      expect(words, component).toContain('role="img" aria-label="Words"');
      expect(words, component).not.toContain('aria-description');
    }
  });

  it('type-checks, by name and by deep import, and refuses what the types refuse', async () => {
    await app.install('typescript@6.0.3', `@types/react@${major}`);
    const check = (moduleResolution: string, module: string) =>
      app.exec(
        'npx',
        (
          '--no-install tsc --ignoreConfig --noEmit --strict --jsx react-jsx --target es2022 ' +
          `--lib es2023,dom --resolveJsonModule --moduleResolution ${moduleResolution} ` +
          `--module ${module} app.tsx`
        ).split(' '),
      );
    app.write('app.tsx', TYPED);
    await check('bundler', 'esnext');
    await check('nodenext', 'nodenext');
    app.write('app.tsx', TYPED.replace('<CalendarIcon alt ', '<CalendarIcon alt aria-hidden '));
    await expect(check('bundler', 'esnext')).rejects.toThrow(/app\.tsx\(\d+,\d+\): error TS2322/);
  });

  it('hydrates in a document without a word, and hands its element to a ref', async () => {
    await app.install('jsdom@29');
    app.write(
      'ref.js',
      `import { JSDOM } from 'jsdom';
      const { window } = new JSDOM('<div id="app"></div>');
      for (const [name, value] of Object.entries({
        window, document: window.document, navigator: window.navigator, IS_REACT_ACT_ENVIRONMENT: true,
      })) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
      const { act, createElement: h, createRef } = await import('react');
      const { hydrateRoot } = await import('react-dom/client');
      const { renderToString } = await import('react-dom/server');
      const icons = Object.values(await import('altglyph'));
      const ref = createRef(), errors = [];
      console.error = console.warn = (...words) => errors.push(words.join(' '));
      const page = h('main', null, icons.map((Icon, i) =>
        [{}, { alt: true }, { alt: 'Words' }].map((props, j) =>
          h(Icon, { key: i + '.' + j, ref: i + j === 0 ? ref : undefined, ...props }))));
      const host = document.getElementById('app');
      host.innerHTML = renderToString(page);
      const first = host.querySelector('svg');
      const onRecoverableError = (error) => errors.push(error.message);
      await act(() => { hydrateRoot(host, page, { onRecoverableError }); });
      console.log(JSON.stringify({ kept: ref.current === first, tag: first.tagName, errors }));`,
    );
    expect(await app.json('ref.js')).toEqual({ kept: true, tag: 'svg', errors: [] });
  });
});

describe('in a server component', () => {
  const app = new Consumer();
  beforeAll(() =>
    app.install(packed.tarball, 'react@19', 'react-dom@19', 'react-server-dom-webpack@19'),
  );
  afterAll(() => app.remove());

  it('renders under the react-server condition, with no client module', async () => {
    app.write(
      'flight.js',
      `import { createElement as h } from 'react';
      import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';
      import { PassThrough } from 'node:stream';
      import { text } from 'node:stream/consumers';
      import * as icons from 'altglyph';
      const errors = [];
      const page = h('main', null, ...Object.values(icons).map((Icon) => h(Icon, { alt: true })));
      const stream = renderToPipeableStream(page, {}, { onError: (e) => { errors.push(e.message); } });
      const flight = await text(stream.pipe(new PassThrough()));
      console.log(JSON.stringify({ flight, errors, title: icons.CalendarIcon.title }));`,
    );
    const { flight, errors, title } = await app.json<{
      flight: string;
      errors: string[];
      title: string;
    }>('flight.js', '--conditions=react-server', '--no-warnings');
    expect(errors).toEqual([]);
    expect(title).toBe('Calendar');
    expect(flight.match(/"svg"/g)).toHaveLength(ICON_COUNT);
    expect(flight).toContain('"aria-label":"Calendar"');
    // A client reference would stand on a line of its own, as `id:I[…]`.
    expect(flight).not.toMatch(/^[0-9a-f]+:I/m);
  });
});

describe('the tarball', () => {
  it('holds modules, types, drawings and papers, and no source', () => {
    const kinds = new Set(
      packed.files.map((file) => file.replace(/[\w-]+(?=\.(js|d\.ts|svg)$)/, '*')),
    );
    expect([...kinds].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/*.d.ts',
      'dist/*.js',
      'dist/catalogue.json',
      'dist/compiler/*.d.ts',
      'dist/compiler/*.js',
      'dist/compiler/THIRD-PARTY-LICENSES.txt',
      'dist/generated/*.d.ts',
      'dist/generated/icons/*.d.ts',
      'dist/generated/icons/*.js',
      'dist/react/*.d.ts',
      'dist/react/*.js',
      'dist/style.css',
      'dist/tailwind.css',
      'icons/*.svg',
      'package.json',
    ]);
  });

  it('marks nothing as client code', () => {
    for (const file of packed.files.filter((file) => file.endsWith('.js')))
      expect(readFileSync(file, 'utf8'), file).not.toContain('use client');
  });

  it('costs a dev server two modules', () => {
    const imports = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*from '(\..*)';/gm)].map(
        ([, from]) => from,
      );
    expect(imports('dist/index.js')).toEqual(['./react/index.js']);
    expect(imports('dist/react/index.js')).toEqual([]);
    expect(existsSync('dist/react/index.js')).toBe(true);
  });
});
