import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { catalogueFor, readSvgs, scratch } from './support/compiled.ts';

test('what comes out passes the strictest TypeScript, words and all', () => {
  const svgs = { ...readSvgs('icons'), ...readSvgs('test/fixtures/hard') };
  const sources = Object.entries(svgs).map(([name, text]) => ({ file: `${name}.svg`, text }));
  const root = process.cwd();
  const { files } = compile(sources, catalogueFor(Object.keys(svgs)), {
    runtime: join(root, 'src/react/index.js'),
    withId: join(root, 'src/react/with-id.js'),
  });
  const folder = scratch();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, 'use.ts'),
    `import { TickIcon, GradientLinearIcon } from './index.js';
     export const title: 'Tick' = TickIcon.title;
     // @ts-expect-error the words are literal types
     export const other: 'Tock' = TickIcon.title;
     // @ts-expect-error and cannot be written to
     GradientLinearIcon.title = 'T';`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { exactOptionalPropertyTypes: true, isolatedModules: true, paths: {} },
      include: ['.'],
      exclude: [],
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
