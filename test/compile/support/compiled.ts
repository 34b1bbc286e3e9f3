import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  compileSet,
  namesOf,
  sentence,
  type CompiledSet,
  type SetOptions,
  type Source,
} from '../../../src/compiler/index.ts';
import { outline, solid } from '../../../src/react/index.ts';
import { scratch } from '../../support/scratch.ts';

export { scratch };

/** The runtime's sources, for modules that are run from a scratch folder. */
export const runtime = {
  runtime: join(process.cwd(), 'src/react/index.ts'),
  withId: join(process.cwd(), 'src/react/with-id.ts'),
};

/** Drawings as the compiler takes them, from SVG text by file name. */
export const sourcesOf = (svgs: Record<string, string>, folder = ''): Source[] =>
  Object.entries(svgs).map(([name, text]) => ({ file: `${folder}${name}.svg`, text }));

/** Compiles SVG text by file name, with the presets of our own runtime. */
export const compile = (svgs: Record<string, string>, options: SetOptions = {}): CompiledSet =>
  compileSet(sourcesOf(svgs), { presets: { outline, solid }, ...options });

export interface Component {
  (props: { alt?: boolean | string; size?: number }): null;
  title: string;
  description: string;
  displayName: string;
}

/** Compiles SVG text by file name, and imports what comes out as an app would. */
export async function components(svgs: Record<string, string>): Promise<Record<string, Component>> {
  const names = Object.keys(svgs);
  const { findings, files, icons } = compile(svgs, runtime);
  if (icons.length < names.length) throw new Error(findings.map(sentence).join('\n'));
  const folder = scratch();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // One bundle is imported much faster than a module for each icon.
  const bundle = join(folder, 'bundle.mjs');
  await build({
    entryPoints: [join(folder, 'index.js')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    external: ['react', 'react/jsx-runtime'],
  });
  const exported = (await import(/* @vite-ignore */ bundle)) as Record<string, Component>;
  return Object.fromEntries(
    names.map((name) => [name, exported[namesOf(name).component] as Component]),
  );
}

/** @param root what tells this React root's ids from those of others on the page */
export const markup = (component: Component, props: object = {}, root = ''): string =>
  renderToStaticMarkup(createElement(component as unknown as ComponentType, props), {
    identifierPrefix: root,
  });

/** A minimal drawing with something of one's own in it. */
export const svg = (content: string, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><title>Title</title><desc>Description.</desc>${content}</svg>`;

/** The SVG files of a folder by their names without `.svg`. */
export const readSvgs = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8')]),
  );
