import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ICON_COUNT } from '../support/count.js';
import { Consumer, pack, type Packed } from './consumer.js';
import { typeCheck } from './types.js';

let packed: Packed;
const app = new Consumer();
beforeAll(() => {
  packed = pack();
  app.unpack(packed);
  app.link('react', 'react-dom', '@types/react', 'csstype');
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** Compares what each entry of the package gives; `load` imports or requires an entry. */
const COMPARE = `
  async function compare(load) {
    const index = await load('altglyph');
    const { lazyIcons } = await load('altglyph/lazy');
    const { icons } = (({ default: json, ...named }) => json ?? named)(
      await load('altglyph/catalogue.json'),
    );
    const { createIcon } = await load('altglyph/react');
    const { WithId } = await load('altglyph/react/with-id');
    const different = [];
    for (const { name, component } of icons) {
      const deep = await load('altglyph/icons/' + name);
      const lazy = await lazyIcons[name]();
      if (deep[component] !== index[component] || lazy.default !== index[component])
        different.push(name);
    }
    const strangers = ['constructor', '__proto__', 'toString', 'nope'].filter((n) => lazyIcons[n]);
    return {
      icons: Object.keys(index).filter((name) => name.endsWith('Icon')).length,
      lazy: Object.keys(lazyIcons).length,
      runtime: [typeof createIcon, typeof WithId],
      different,
      strangers,
    };
  }
`;

const SAME = {
  icons: ICON_COUNT,
  lazy: ICON_COUNT,
  runtime: ['function', 'function'],
  different: [],
  strangers: [],
};

describe('the index, deep imports and lazy imports give the same component', () => {
  it('as ES modules', async () => {
    app.write(
      'same.mjs',
      `${COMPARE}
      const json = (id) => id.endsWith('.json') ? { with: { type: 'json' } } : undefined;
      console.log(JSON.stringify(await compare((id) => import(id, json(id)))));`,
    );
    expect(await app.json('same.mjs', '--no-warnings')).toEqual(SAME);
  });

  it('as CommonJS, which loads no ES module', async () => {
    app.write(
      'same.cjs',
      `${COMPARE}
      compare(require).then((found) => {
        const files = Object.keys(require.cache).map((file) => file.split('altglyph/dist/')[1]);
        const outside = files.filter((file) => file && !/^(cjs[/]|catalogue[.]json)/.test(file));
        console.log(JSON.stringify({ ...found, outside }));
      });`,
    );
    expect(await app.json('same.cjs')).toEqual({ ...SAME, outside: [] });
  });
});

it('is in a bundle once, even when a dependency of the app requires it', async () => {
  app.write('node_modules/old/package.json', '{}');
  app.write('node_modules/old/index.js', `exports.Icon = require('altglyph').CalendarIcon;`);
  app.write(
    'mixed.js',
    `import { CalendarIcon } from 'altglyph';
    import { CalendarIcon as Deep } from 'altglyph/icons/calendar';
    import { Icon } from 'old';
    export const same = CalendarIcon === Icon && CalendarIcon === Deep;`,
  );
  const { outputFiles } = await build({
    absWorkingDir: app.folder,
    entryPoints: ['mixed.js'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    write: false,
  });
  app.write('bundle.mjs', `${outputFiles[0]!.text}\nconsole.log(JSON.stringify(same));`);
  expect(await app.json('bundle.mjs')).toBe(true);
});

const TYPED = `
  /// <reference types="altglyph/client" />
  import { CalendarIcon, type Icon, type IconProps } from 'altglyph';
  import { CalendarIcon as Deep } from 'altglyph/icons/calendar';
  import { lazyIcons, type IconName } from 'altglyph/lazy';
  import { createIcon, outline } from 'altglyph/react';
  import { WithId } from 'altglyph/react/with-id';
  import catalogue from 'altglyph/catalogue.json' /* json */;
  import 'altglyph/style.css';
  import 'altglyph/tailwind.css';
  import Own from './own.svg?react';
  import OwnToo from './own.svg?altglyph';
  import * as React from 'react';

  const icons: Icon[] = [CalendarIcon, Deep];
  const props: IconProps = { alt: 'Published' };
  const name: IconName = 'is-not-public';
  const Lazy = React.lazy(lazyIcons[name]);
  const title: string | undefined = catalogue.icons[0]?.title;
  // @ts-expect-error no icon has this name
  lazyIcons['nope'];
  // @ts-expect-error an icon is named in one way
  const refused = <CalendarIcon alt aria-hidden />;
  // @ts-expect-error nor is one's own
  const refusedToo = <Own alt aria-hidden />;
  // @ts-expect-error no plugin makes a component of this
  import('./own.svg?component');
  export const all = [icons, <Deep {...props} />, <Lazy alt />, title, createIcon, outline, WithId];
  export const own = [<Own alt />, <OwnToo alt="Words" />, Own.title.length];
`;

const node10 = { moduleResolution: 'node10', ignoreDeprecations: '6.0', esModuleInterop: true };

it.each([
  ['node10, to CommonJS', 'app.tsx', { module: 'commonjs', ...node10 }],
  ['node10, to ES modules', 'app.tsx', { module: 'esnext', ...node10 }],
  ['node16, from CommonJS', 'cjs/app.tsx', { module: 'node16' }],
  ['nodenext, from an ES module', 'esm/app.tsx', { module: 'nodenext' }],
  ['bundler', 'app.tsx', { module: 'esnext', moduleResolution: 'bundler' }],
])('type-checks with moduleResolution %s', (_, file, options) => {
  app.write('cjs/package.json', '{ "type": "commonjs" }');
  app.write(
    file,
    TYPED.replace('/* json */', file.startsWith('esm') ? `with { type: 'json' }` : ''),
  );
  expect(typeCheck(app.folder, file, options)).toEqual([]);
});

const TOOLS = `
  import { compileIcon, compileSet, type Finding, type SetOptions } from 'altglyph/compiler';
  import { buildIcons, watchIcons, type BuildOptions, type Built } from 'altglyph/node';
  const set: SetOptions = { prefix: 'Ui', rules: { 'no-title': 'off' }, svgoPlugins: ['removeDesc'] };
  const found: Finding[] = compileSet([{ file: 'a.svg', text: '<svg/>' }], set).findings;
  const build: BuildOptions = { ...set, icons: ['svg'], out: 'out', strict: true };
  const counts: Promise<number> = buildIcons(build).then((built: Built) => built.counts.written);
  const watching: Promise<() => Promise<void>> = watchIcons(() => build, {
    onBuilt: ({ icons }) => icons.map(({ component }) => component),
    onError: (error: unknown) => error,
  }).then((watch) => () => watch.close());
  // @ts-expect-error no build goes nowhere
  buildIcons({ icons: 'svg' });
  export const tools = [found, compileIcon({ file: 'a.svg', text: '' }).code, counts, watching];
`;

const bundler = { module: 'esnext', moduleResolution: 'bundler' };
it('types the compiler and altglyph/node', () => {
  app.write('tools.ts', TOOLS);
  expect(typeCheck(app.folder, 'tools.ts', bundler)).toEqual([]);
});

it.each([
  ['vite/client', 'const src: string; export default src;'],
  ['next', 'const content: any; export default content;'],
])('types drawings without a query when it is listed before %s', (name, declared) => {
  app.write(`node_modules/${name}/index.d.ts`, `declare module '*.svg' { ${declared} }`);
  app.write(
    'env.d.ts',
    `/// <reference types="altglyph/client/svg" />
     /// <reference types="${name}" />`,
  );
  app.write(
    'plain.tsx',
    `/// <reference path="./env.d.ts" />
    import Own from './own.svg';
    // @ts-expect-error an icon is named in one way
    const refused = <Own alt aria-hidden />;
    export const own = [<Own alt />, Own.title.length];`,
  );
  expect(typeCheck(app.folder, 'plain.tsx', { ...bundler, skipLibCheck: true })).toEqual([]);
});

const PLUGINS = `
  import esbuild, { type EsbuildPlugin } from 'altglyph/esbuild';
  import rollup, { type RollupPlugin } from 'altglyph/rollup';
  import vite, { type PluginOptions, type VitePlugin } from 'altglyph/vite';
  import loader, { type LoaderOptions } from 'altglyph/webpack';
  const options: PluginOptions = {
    include: ['**/*.svg', /icons/], exclude: 'old/**', names: true, prefix: 'Ui', unsafe: 'strip',
    rules: { 'no-title': 'error' }, limits: { bytes: 1e6 }, svgoPlugins: ['removeDesc'],
    entries: { calendar: { title: 'Calendar' } },
  };
  // @ts-expect-error a loader is told by its rule which drawings are icons
  const told: LoaderOptions = { include: '**/*.svg' };
  // @ts-expect-error no rule has this name
  vite({ rules: { titel: 'off' } });
  export const all: [EsbuildPlugin, RollupPlugin, VitePlugin] =
    [esbuild(), rollup({}), vite(options)];
  export { loader };
`;

it('types the plugins where no bundler is installed', () => {
  app.write('plugins.ts', PLUGINS);
  expect(typeCheck(app.folder, 'plugins.ts', bundler)).toEqual([]);
});

it.each([
  [
    'vite',
    'vite',
    `import { defineConfig } from 'vite'; export default defineConfig({ plugins: [altglyph()] });`,
  ],
  [
    'rollup',
    'rollup',
    `import { defineConfig } from 'rollup'; export default defineConfig({ plugins: [altglyph()] });`,
  ],
  [
    'rollup',
    'rolldown',
    `import { defineConfig } from 'rolldown'; export default defineConfig({ plugins: [altglyph()] });`,
  ],
  ['esbuild', 'esbuild', `import { build } from 'esbuild'; build({ plugins: [altglyph()] });`],
])('altglyph/%s is a plugin of %s for TypeScript', (entry, name, text) => {
  const one = new Consumer();
  try {
    one.unpack(packed);
    one.link(name);
    one.write('app.ts', `import altglyph from 'altglyph/${entry}';\n${text}`);
    const options = { ...bundler, skipLibCheck: true, types: [] };
    expect(typeCheck(one.folder, 'app.ts', options)).toEqual([]);
  } finally {
    one.remove();
  }
});
