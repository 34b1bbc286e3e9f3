// @vitest-environment node
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/*
 * The declarations, as old and new versions of TypeScript and React's types read them. Every
 * program holds what must compile (fits.tsx) and what must not (refusals.tsx), checks the
 * declarations themselves (no skipLibCheck), and half of them tell a missing prop from undefined.
 */

const root = process.cwd();
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join(root, '.cache/declarations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tsc = (typescript: string) => join(root, 'node_modules', typescript, 'bin/tsc');

/** The declarations as they are published: the runtime's by the compiler, the icons' generated. */
beforeAll(() => {
  execFileSync(
    process.execPath,
    [
      tsc('typescript'),
      ...'-p src/tsconfig.json --declaration --emitDeclarationOnly --outDir'.split(' '),
      folder,
    ],
    { stdio: 'inherit' },
  );
  cpSync('src/generated', join(folder, 'generated'), {
    recursive: true,
    filter: (file) => !/\.js(on)?$/.test(file),
  });
}, 120_000);

const REACT_18 = {
  react: [join(root, 'node_modules/types-react-18')],
  'react/*': [join(root, 'node_modules/types-react-18/*')],
};

/** What the compiler says of the programs; nothing if all is as it should be. */
function check(typescript: string, react: number, exactOptionalPropertyTypes: boolean) {
  const config = join(folder, `${typescript}-${react}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        exactOptionalPropertyTypes,
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        module: 'ESNext',
        moduleResolution: typescript === 'typescript' ? 'Bundler' : 'Node',
        jsx: 'react-jsx',
        types: [],
        paths: {
          altglyph: [join(folder, 'index.d.ts')],
          'altglyph/react': [join(folder, 'react/index.d.ts')],
          ...(react === 18 && REACT_18),
        },
      },
      files: ['fits.tsx', 'refusals.tsx'].map((file) => join(root, 'test/react', file)),
    }),
  );
  return new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc(typescript), '-p', config], (error, stdout, stderr) =>
      resolve(error && !stdout ? stderr || String(error) : stdout),
    );
  });
}

it.each([
  ['typescript-4.9', 18, true],
  ['typescript-5.4', 19, false],
  ['typescript-5.9', 18, false],
  ['typescript', 19, true],
])(
  '%s, React %d, exact optional properties: %s',
  async (typescript, react, exact) => {
    expect(await check(typescript, react, exact)).toBe('');
  },
  120_000,
);
