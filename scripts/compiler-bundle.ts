/**
 * How `altglyph/compiler` is bundled: one module that runs in Node and in browsers, with the
 * libraries it needs inside, their licences beside it, and one file of declarations.
 */
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import type { Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import license from 'rollup-plugin-license';

const root = (path: string) => fileURLToPath(new URL(path, `file://${process.cwd()}/`));

/** SVGO's entry for Node reads configuration files; this is the part that only optimises. */
const pureSvgo: Plugin = {
  name: 'pure-svgo',
  resolveId: (id) => (id === 'svgo' ? root('node_modules/svgo/lib/svgo.js') : null),
};

export const compilerBundle: RollupOptions[] = [
  {
    input: 'src/compiler/index.ts',
    plugins: [
      pureSvgo,
      // csso brings an older css-tree for a plugin of SVGO that the compiler does not use.
      nodeResolve({ browser: true, dedupe: ['css-tree'] }),
      commonjs(),
      json(),
      typescript({
        tsconfig: './src/compiler/tsconfig.json',
        filterRoot: process.cwd(),
        include: ['src/compiler/**/*.ts'],
        compilerOptions: { outDir: './dist/compiler' },
      }),
      license({ thirdParty: { output: root('dist/compiler/THIRD-PARTY-LICENSES.txt') } }),
    ],
    output: { file: 'dist/compiler/index.js', format: 'es' },
  },
  {
    input: 'src/compiler/index.ts',
    plugins: [dts({ tsconfig: './src/compiler/tsconfig.json' })],
    output: { file: 'dist/compiler/index.d.ts', format: 'es' },
  },
];
