import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { altglyph, peers, type Library } from './libraries.js';

/** Peers are installed separately, because they take 200 MB that `npm ci` should not download. */
export const folder = resolve('.cache/bench');
const react = ['react@19.3.1', 'react-dom@19.3.1'];

/** Installs the peers, unless they are already there. */
export function install() {
  const wanted = [...react, ...peers.map(({ install }) => install!)];
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted.join()) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  console.error('Installing the peers into .cache/bench …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...wanted], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, wanted.join());
}

/** The hand-written icons, made from the markup that altglyph's icons render: same attributes, same path. */
export async function writeHandWritten() {
  const icons = (await import(pathToFileURL(resolve('dist/index.js')).href)) as Record<
    string,
    { render: (props: object, ref: null) => { props: Record<string, unknown> } }
  >;
  const source = altglyph.icons.map((name) => {
    const attributes = (props: object) => {
      const { children, ref: _ref, ...rest } = icons[name]!.render(props, null).props;
      const path = children as { type: string; props: object };
      return { text: JSON.stringify(rest).slice(1, -1), path };
    };
    const bare = attributes({});
    const named = attributes({ alt: true });
    return `
      const path${name} = jsx(${JSON.stringify(bare.path.type)}, ${JSON.stringify(bare.path.props)});
      export const ${name} = ({ named, className }) => named
        ? jsx('svg', { ${named.text}, className, children: path${name} })
        : jsx('svg', { ${bare.text}, className, children: path${name} });`;
  });
  writeFileSync(
    join(folder, 'hand-written.js'),
    `import { jsx } from 'react/jsx-runtime';${source.join('')}`,
  );
}

/** Code that imports a library's icons into an array called `icons`. */
export const importing = ({ from, icons }: Library) =>
  `import { ${icons.join(', ')} } from '${from}'; const icons = [${icons.join(', ')}];`;

/** Bundles code for production: altglyph comes from dist, everything else from the peers' folder. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(folder, 'node_modules')],
    ...options,
    alias: {
      altglyph: resolve('dist/index.js'),
      'hand-written': join(folder, 'hand-written.js'),
      ...options.alias,
    },
  });
  return outputFiles![0]!.text;
}
