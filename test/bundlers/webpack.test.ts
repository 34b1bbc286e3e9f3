/** The loader in webpack and Rspack, set up as the guide says. */
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Consumer, pack, type Packed } from '../package/consumer.js';
import { BAD, box, DRAWINGS, PAGE, RENDERED } from '../package/drawings.js';
import { installed } from '../package/tools.js';

interface Stats {
  toJson(options: object): { errors: Message[]; warnings: Message[] };
}
interface Message {
  message: string;
  moduleName?: string;
}
interface Watching {
  close(done: () => void): void;
}
interface Compiler {
  run(done: (error: Error | null, stats: Stats) => void): void;
  watch(options: object, done: (error: Error | null, stats: Stats) => void): Watching;
  close(done: () => void): void;
}
interface Configuration {
  entry: string;
  module: { rules: object[] };
  plugins?: object[];
}
interface Replacement {
  NormalModuleReplacementPlugin: new (
    pattern: RegExp,
    replace: (asked: { request: string }) => void,
  ) => object;
}

let tools: string;
let packed: Packed;
let app: Consumer;

beforeAll(async () => {
  tools = await installed('bundlers');
  packed = pack();
  app = new Consumer({}, tools);
  app.unpack(packed);
  for (const [file, text] of Object.entries(DRAWINGS)) app.write(`src/${file}`, text);
  app.write('src/main.js', PAGE);
});
afterAll(() => {
  app?.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** A configuration of the guide. */
async function guide(name: string): Promise<Configuration> {
  const file = `${name}.config.js`;
  app.write(file, readFileSync(`stories/docs/examples/bundlers/${file}`, 'utf8'));
  const module = (await import(join(app.folder, file))) as { default: Configuration };
  return module.default;
}

/** Drawings of one folder are icons without a query too. */
const PLAIN = { test: /plain.*\.svg$/, use: 'altglyph/webpack' };

describe.each(['webpack', '@rspack/core'])('%s', (name) => {
  const exported = () =>
    createRequire(join(tools, 'package.json'))(name) as Replacement & {
      (options: object): Compiler;
      rspack?: (options: object) => Compiler;
    };
  const bundler = (configuration: Configuration): Compiler => {
    const make = exported();
    return (make.rspack ?? make)({
      mode: 'production',
      target: 'node',
      context: app.folder,
      output: { path: join(app.folder, 'built'), filename: 'main.cjs' },
      performance: false,
      devtool: false,
      ...configuration,
    });
  };

  async function build(configuration: Configuration) {
    const compiler = bundler(configuration);
    const stats = await new Promise<Stats>((resolve, reject) => {
      compiler.run((error, done) => (error ? reject(error) : resolve(done)));
    });
    await new Promise<void>((resolve) => {
      compiler.close(resolve);
    });
    return stats.toJson({ all: false, errors: true, warnings: true });
  }

  /** The guide's configuration, and drawings of one folder without a query. */
  async function both(): Promise<Configuration> {
    const { module, ...rest } = await guide('webpack');
    const [icons, files] = module.rules;
    return { ...rest, module: { rules: [icons!, PLAIN, { ...files, exclude: /plain/ }] } };
  }

  it('makes components of drawings', async () => {
    expect(await build(await both())).toMatchObject({ errors: [], warnings: [] });
    expect(await app.json('built/main.cjs')).toEqual(RENDERED);
  });

  it('makes components without a query, and leaves files to those who ask for them', async () => {
    app.write(
      'src/plain.js',
      `import Box from './icons/box.svg';
       import shade from './icons/shade.svg';
       import file from './icons/box.svg?url';
       console.log(JSON.stringify([Box.title, shade.title, typeof file]));`,
    );
    const configuration = { ...(await guide('webpack-plain')), entry: './src/plain.js' };
    expect(await build(configuration)).toMatchObject({ errors: [], warnings: [] });
    expect(await app.json('built/main.cjs')).toEqual(['Box', 'Shade', 'string']);
  });

  it('bundles a drawing once that is asked for with a query and without, as the guide says', async () => {
    app.write(
      'src/twice.js',
      `import Box from './icons/box.svg';
       import Same from './icons/box.svg?react';
       console.log(JSON.stringify([Box.title, Same === Box]));`,
    );
    const { NormalModuleReplacementPlugin } = exported();
    const one = new NormalModuleReplacementPlugin(/\.svg\?(react|altglyph)$/i, (asked) => {
      asked.request = asked.request.replace(/\?.*/, '');
    });
    const text = readFileSync('stories/docs/16-moving-to-altglyph.mdx', 'utf8');
    expect(text).toContain('NormalModuleReplacementPlugin(/\\.svg\\?(react|altglyph)$/i,');
    expect(text).toContain("asked.request = asked.request.replace(/\\?.*/, '');");
    const configuration = { ...(await guide('webpack-plain')), entry: './src/twice.js' };
    expect(await build({ ...configuration, plugins: [one] })).toMatchObject({ errors: [] });
    expect(await app.json('built/main.cjs')).toEqual(['Box', true]);
    // Why the guide says it: the bundler itself takes them for two.
    expect(await build(configuration)).toMatchObject({ errors: [] });
    expect(await app.json('built/main.cjs')).toEqual(['Box', false]);
  });

  it('leaves out an icon that is not used', async () => {
    app.write('src/unused.js', `import Box from './icons/box.svg?react'; console.log('app');`);
    await build({ ...(await both()), entry: './src/unused.js' });
    const code = readFileSync(join(app.folder, 'built/main.cjs'), 'utf8');
    expect(code).toContain('app');
    expect(code).not.toContain('BoxIcon');
  });

  it('refuses a drawing, and tells where', async () => {
    app.write('src/refused.js', `import Bad from './icons/bad.svg?react'; console.log(Bad);`);
    const { errors } = await build({ ...(await both()), entry: './src/refused.js' });
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toContain(
      'src/icons/bad.svg:3:3: error: A drawing must not run code. Remove the <script>. (script)',
    );
    // Rspack draws a line of its own before each.
    expect(errors[0]!.message).toMatch(/> 3 \|   <script>alert\(1\)<\/script>\n.* {4}\|   \^/);
    expect(errors[0]!.message).not.toContain('loader.js');
  });

  it('refuses a drawing that is not UTF-8', async () => {
    const latin = Buffer.from(box('Caf\u00e9'), 'latin1');
    app.write('src/latin.js', `import Latin from './icons/latin.svg?react'; console.log(Latin);`);
    app.write('src/icons/latin.svg', latin);
    const { errors } = await build({ ...(await both()), entry: './src/latin.js' });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('The file is not UTF-8 text'),
    ]);
  });

  it('warns where a rule is a warning', async () => {
    app.write('src/warned.js', `import Shade from './icons/shade.svg?react'; console.log(Shade);`);
    const use = { loader: 'altglyph/webpack', options: { rules: { 'no-title': 'warning' } } };
    const rules = [{ test: /\.svg$/, use }];
    const { errors, warnings } = await build({ entry: './src/warned.js', module: { rules } });
    expect(errors).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('src/icons/shade.svg:1:1: warning: The <svg> has no <title>.'),
    ]);
  });

  it('watches drawings, and goes on when one is mended', async () => {
    app.write('src/icons/watched.svg', box('Box'));
    app.write(
      'src/watched.js',
      `import Box from './icons/watched.svg?react'; console.log(JSON.stringify(Box.title));`,
    );
    const ends: string[] = [];
    const compiler = bundler({ ...(await both()), entry: './src/watched.js' });
    const watching = compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
      const { errors } = stats.toJson({ all: false, errors: true });
      ends.push(error?.message ?? errors[0]?.message ?? 'built');
    });
    /** Writes the drawing and waits for a build that ends so; one may be on its way already. */
    const next = async (drawing: string, end: string) => {
      app.write('src/icons/watched.svg', drawing);
      await expect.poll(() => ends.at(-1), { timeout: 20_000 }).toContain(end);
    };
    try {
      await expect.poll(() => ends.length, { timeout: 20_000 }).toBeGreaterThan(0);
      expect(await app.json('built/main.cjs')).toBe('Box');
      await next(BAD, 'Remove the <script>');
      await next(box('Crate'), 'built');
      expect(await app.json('built/main.cjs')).toBe('Crate');
    } finally {
      await new Promise<void>((resolve) => {
        watching.close(resolve);
      });
    }
  });
});
