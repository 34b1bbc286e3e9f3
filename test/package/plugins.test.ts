/** The plugins as they are published, in the bundlers that this project has at hand. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { context, build as esbuild, type BuildFailure, type Plugin } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup, type RollupLog } from 'rollup';
import { build as vite, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Consumer, pack, type Packed } from './consumer.js';
import { BAD, box, DRAWINGS, PAGE, RENDERED } from './drawings.js';

let packed: Packed;
const app = new Consumer();
const at = (file: string) => join(app.folder, file);

/** Icons without a query too, where they lie in a folder of their own. */
const INCLUDE = { include: '**/plain/*.svg' };
const external = /^(?:react|react-dom|altglyph)(?:\/|$)/;

/** A plugin of the published package. */
async function plugin<P>(name: string, options: object = INCLUDE): Promise<P> {
  const path = at(`node_modules/altglyph/dist/plugins/${name}.js`);
  const module = (await import(path)) as { default: (options: object) => P };
  return module.default({ ...options });
}

beforeAll(() => {
  packed = pack();
  app.unpack(packed);
  app.link('react', 'react-dom', 'scheduler', 'rollup', 'esbuild');
  for (const [file, text] of Object.entries(DRAWINGS)) app.write(file, text);
  app.write('page.js', PAGE);
  app.write('refused.js', `import Bad from './icons/bad.svg?react';\nconsole.log(Bad);`);
  app.write(
    'twice.js',
    `import One from './icons/plain/dot.svg';
    import Two from './icons/plain/dot.svg?react';
    import Three from './icons/plain/dot.svg?altglyph';
    console.log(JSON.stringify([One === Two, Two === Three]));`,
  );
  app.write('unused.js', `import './icons/box.svg?react';\nconsole.log('app');`);
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** What a page says of its icons once it is built. */
async function rendered(code: string) {
  app.write('built.mjs', code);
  return app.json('built.mjs');
}

/** The error of a build that must fail. */
const failure = (build: Promise<unknown>) =>
  build.then(
    () => expect.unreachable('the build should have failed'),
    // Rolldown, in Vite, throws a list of errors.
    (error: Error & { errors?: Error[] }) => error,
  );

const bundlers = {
  async rollup(input: string): Promise<string> {
    const plugins = [await plugin<{ name: string }>('rollup')];
    const made = await rollup({ input: at(input), external, plugins });
    return (await made.generate({ format: 'es' })).output[0].code;
  },
  async rolldown(input: string): Promise<string> {
    const plugins = [await plugin<{ name: string }>('rollup')];
    const made = await rolldown({ input: at(input), cwd: app.folder, external, plugins });
    return (await made.generate({ format: 'es' })).output[0].code;
  },
  async vite(input: string): Promise<string> {
    const made = await vite({
      root: app.folder,
      logLevel: 'silent',
      plugins: [await plugin<PluginOption>('vite')],
      build: { ssr: at(input), write: false },
    });
    return (made as unknown as { output: [{ code: string }] }).output[0].code;
  },
  async esbuild(input: string): Promise<string> {
    const { outputFiles } = await esbuild({
      absWorkingDir: app.folder,
      entryPoints: [input],
      bundle: true,
      format: 'esm',
      packages: 'external',
      write: false,
      logLevel: 'silent',
      plugins: [await plugin<Plugin>('esbuild')],
    });
    return outputFiles[0]!.text;
  },
};

describe.each(Object.entries(bundlers))('%s', (_, bundle) => {
  it('makes components of drawings', async () => {
    expect(await rendered(await bundle('page.js'))).toEqual(RENDERED);
  });

  it('holds a drawing once, however it is asked for', async () => {
    const code = await bundle('twice.js');
    expect(code.match(/createIcon\(/g)).toHaveLength(1);
    expect(await rendered(code)).toEqual([true, true]);
  });

  it('leaves out an icon that is not used', async () => {
    expect(await bundle('unused.js')).not.toContain('createIcon');
  });
});

describe('a drawing that is refused', () => {
  it.each(['rollup', 'vite'] as const)('stops %s, which tells where', async (name) => {
    const thrown = await failure(bundlers[name]('refused.js'));
    const error = (name === 'vite' ? thrown.errors![0] : thrown) as RollupLog;
    expect(error).toMatchObject({ loc: { file: at('icons/bad.svg'), line: 3, column: 3 } });
    expect(error.message).toContain('Remove the <script>. (script)');
    expect(error.frame).toContain('> 3 |   <script>alert(1)</script>\n    |   ^');
  });

  it('stops esbuild, which tells where', async () => {
    const { errors } = (await failure(bundlers.esbuild('refused.js'))) as unknown as BuildFailure;
    expect(errors).toMatchObject([
      {
        text: expect.stringContaining('Remove the <script>. (script)'),
        location: { file: 'icons/bad.svg', line: 3, column: 2 },
      },
    ]);
  });
});

it('esbuild watches drawings, and goes on when one is mended', async () => {
  const ends: string[] = [];
  const watched: Plugin = {
    name: 'ends',
    setup: (build) =>
      build.onEnd(({ errors, outputFiles }) => {
        ends.push(errors[0]?.text ?? outputFiles![0]!.text);
      }),
  };
  app.write('watched/box.svg', box('Box'));
  app.write('watched/page.js', `export { default } from './box.svg?react';`);
  const building = await context({
    absWorkingDir: app.folder,
    entryPoints: ['watched/page.js'],
    bundle: true,
    packages: 'external',
    write: false,
    logLevel: 'silent',
    plugins: [await plugin<Plugin>('esbuild'), watched],
  });
  try {
    await building.watch();
    for (const [drawing, text] of [
      [box('Crate'), 'Crate'],
      [BAD, '(script)'],
      [box('Parcel'), 'Parcel'],
    ] as const) {
      await expect.poll(() => ends.length, { timeout: 10_000 }).toBeGreaterThan(0);
      ends.length = 0;
      app.write('watched/box.svg', drawing);
      await expect.poll(() => ends.at(-1), { timeout: 10_000 }).toContain(text);
    }
  } finally {
    await building.dispose();
  }
});

it.each([
  ['rollup.config.js', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ['esbuild.js', 'esbuild.js'],
])('the guide’s %s makes components of drawings', async (name, ...command) => {
  app.write(name, readFileSync(`stories/docs/examples/bundlers/${name}`, 'utf8'));
  app.write('src/box.svg', box('Box'));
  app.write(
    'src/main.js',
    `import Box from './box.svg?react';\nconsole.log(JSON.stringify(Box.title));`,
  );
  rmSync(at('dist'), { recursive: true, force: true });
  await app.exec(process.execPath, command);
  expect(await app.json('dist/main.js')).toBe('Box');
});
