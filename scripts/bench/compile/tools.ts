/** What is compared: altglyph's compiler, SVGO's defaults and SVGR. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { optimize } from 'svgo';
import type { compileIcon } from '../../../src/compiler/index.ts';

const folder = resolve('.cache/bench-compile');

/** SVGR brings an SVGO of its own. It is installed for this command alone. */
const PEERS = [
  '@svgr/core@8.1.0',
  '@svgr/plugin-svgo@8.1.0',
  '@svgr/plugin-jsx@8.1.0',
  '@svgr/cli@8.1.0',
];

function install(): void {
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === PEERS.join()) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.error('Installing SVGR into .cache/bench-compile …');
  const options = '--no-audit --no-fund --no-save --ignore-scripts'.split(' ');
  execFileSync('npm', ['install', ...options, ...PEERS], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, PEERS.join());
}

/**
 * The compiler as it is published, plain JavaScript: tsx, which runs this script, marks every
 * function with its name at run time, and that would be measured too.
 */
export async function loadCompiler(): Promise<typeof compileIcon> {
  const outfile = join(folder, 'compiler.mjs');
  await build({
    entryPoints: ['src/compiler/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const exported = (await import(pathToFileURL(outfile).href)) as {
    compileIcon: typeof compileIcon;
  };
  return exported.compileIcon;
}

export interface Tool {
  name: string;
  /** @throws where the tool cannot take the file */
  run: (file: string, text: string) => unknown;
}

interface Svgr {
  transform: { sync: (text: string, config: object, state: object) => string };
}

/** The tools, altglyph first and the one that it is held against second. */
export function loadTools(compile: typeof compileIcon): Tool[] {
  install();
  const require = createRequire(join(folder, 'package.json'));
  const { transform } = require('@svgr/core') as Svgr;
  const plugins = ['@svgr/plugin-svgo', '@svgr/plugin-jsx'].map((name) => require(name) as object);
  // It is not to look for configuration files.
  const config = { plugins, typescript: true, runtimeConfig: false };
  return [
    { name: 'altglyph', run: (file, text) => compile({ file: `icon-${file}`, text }) },
    { name: 'SVGO 4', run: (_, text) => optimize(text) },
    {
      name: '@svgr/core 8',
      run: (_, text) => transform.sync(text, config, { componentName: 'Icon' }),
    },
  ];
}
