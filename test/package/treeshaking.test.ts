import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';

const barrel = new URL('../../dist/index.js', import.meta.url).pathname;
const external = ['react', 'react/jsx-runtime'];

/*
 * Bundled by path, and with a resolver that knows no package.json: `sideEffects: false` cannot help
 * here, so what is dropped is dropped because its code is pure.
 */
const bundlers = {
  async esbuild(code: string) {
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: '/' },
      bundle: true,
      minify: true,
      format: 'esm',
      external,
      write: false,
      ignoreAnnotations: false,
      plugins: [
        {
          name: 'no package.json',
          setup: (build) =>
            build.onResolve({ filter: /dist|^\.\// }, ({ path, importer }) => ({
              path: path.startsWith('/') ? path : new URL(path, `file://${importer}`).pathname,
              sideEffects: true,
            })),
        },
      ],
    });
    return outputFiles[0]!.text;
  },
  async rollup(code: string) {
    const bundle = await rollup({
      input: 'entry',
      external,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : undefined),
          load: (id) => (id === 'entry' ? code : undefined),
        },
      ],
    });
    return (await bundle.generate({ format: 'es' })).output[0].code;
  },
};

it.each(Object.entries(bundlers))('%s leaves nothing of an import not used', async (_, bundle) => {
  const code = await bundle(`import { CalendarIcon } from '${barrel}'; console.log('app');`);
  expect(code.replace(/import[^;]*["']react[^;]*;/g, '').trim()).toMatch(
    /^console\.log\(["']app["']\);$/,
  );
});

it.each(Object.entries(bundlers))('%s leaves one icon of one', async (_, bundle) => {
  const code = await bundle(`export { CalendarIcon } from '${barrel}';`);
  expect(code).toContain('An icon of a desk calendar.');
  // Every icon has its words as a string; no other icon's may be left.
  const words = catalogue.icons.filter(({ description }) => code.includes(`${description}`));
  expect(words.map(({ component }) => component)).toEqual(['CalendarIcon']);
  expect(code).not.toContain('useId');
});

it('keeps an icon small', async () => {
  const size = async (code: string) => gzipSync(await bundlers.esbuild(code), { level: 9 }).length;
  expect(await size(`export { CloseIcon } from '${barrel}';`)).toBeLessThan(550);
});

it('drops the rest after one of its words is read', async () => {
  const code = await bundlers.rollup(
    `import { CalendarIcon } from '${barrel}'; console.log(CalendarIcon.title);`,
  );
  expect(code).toContain('An icon of a desk calendar.');
  expect(code).not.toContain('CancelIcon');
});
