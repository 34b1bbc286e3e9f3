/** Files that another tool left beside the output, and that would be taken in place of ours. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons, type BuildOptions } from '../../src/node/index.ts';
import { scratch, svg } from '../compile/support/compiled.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = scratch();
  out = join(folder, 'out');
});

function draw(name: string, text = svg('<path d="M0 0h9"/>')) {
  const path = join(folder, 'svg', `${name}.svg`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const build = (options: Partial<BuildOptions> = {}) =>
  buildIcons({ icons: join(folder, 'svg'), out, ...options });

const read = (path: string) => readFileSync(join(out, path), 'utf8');

/** The file that a tool takes for a folder: TypeScript and esbuild, which Vite and others are like. */
function takenFor(path: string): string[] {
  const importer = join(folder, 'app.ts');
  writeFileSync(importer, `export * from '${path}';`);
  const { resolvedModule } = ts.resolveModuleName(
    path,
    importer,
    { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext },
    ts.sys,
  );
  const { metafile } = buildSync({
    entryPoints: [importer],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    logLevel: 'silent',
  });
  const [bundled] = metafile.inputs['app.ts']!.imports;
  return [relative(folder, resolvedModule!.resolvedFileName), bundled!.path];
}

test('what another tool left is kept, and told where it would be taken in place of ours', async () => {
  draw('home');
  const left = 'export const HomeIcon = () => null;';
  mkdirSync(join(out, 'icons'), { recursive: true });
  for (const name of ['index.ts', 'Home.tsx', 'index.test.ts', 'icons/home.tsx', 'index.mjs.map'])
    writeFileSync(join(out, name), left);
  const { findings, counts, changed } = await build({ strict: true });
  expect(changed).toBe(true);
  expect(counts).toMatchObject({ written: 1, refused: 0 });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['shadowed', 'warning'],
    ['shadowed', 'warning'],
  ]);
  expect(findings.map(({ file }) => relative(out, file))).toEqual(['icons/home.tsx', 'index.ts']);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('instead of icons/home.js beside it'),
    expect.stringContaining('instead of index.js beside it'),
  ]);
  expect(takenFor('./out')).toEqual(['out/index.ts', 'out/index.ts']);
  for (const name of ['index.ts', 'Home.tsx', 'icons/home.tsx']) expect(read(name)).toBe(left);

  // It is told in every run, until it is gone, and can be made an error.
  const rules = { shadowed: 'error' } as const;
  const again = await build({ rules });
  expect(again.findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  rmSync(join(out, 'icons/home.tsx'));
  expect((await build({ strict: true, rules })).findings).toHaveLength(1);
  rmSync(join(out, 'index.ts'));
  expect(takenFor('./out')).toEqual(['out/index.d.ts', 'out/index.js']);
  expect((await build()).findings).toEqual([]);
});

test('what we wrote in another format goes, and is not told', async () => {
  draw('home');
  await build({ format: 'tsx' });
  const { findings } = await build({ format: 'js' });
  expect(findings).toEqual([]);
  expect(existsSync(join(out, 'index.ts'))).toBe(false);
  writeFileSync(join(out, 'index.jsx'), 'mine');
  expect((await build({ format: 'js' })).findings).toEqual([]);
  expect((await build({ format: 'tsx' })).findings.map(({ file }) => relative(out, file))).toEqual([
    'index.jsx',
  ]);
});
