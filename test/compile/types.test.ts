import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compile, readSvgs, scratch } from './support/compiled.ts';

/** The types that are written in the modules of icons, each once: what JavaScript could not hold. */
function annotations(files: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const [path, text] of files) {
    if (!path.endsWith('.tsx')) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const look = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isTypeParameterDeclaration(node))
        found.add(node.parent.getText(source));
      else ts.forEachChild(node, look);
    };
    look(source);
  }
  return [...found];
}

test.each(['js', 'tsx'] as const)('%s passes the strictest TypeScript, words and all', (format) => {
  const svgs = { ...readSvgs('icons'), ...readSvgs('test/fixtures/hard') };
  const root = process.cwd();
  const { files } = compile(svgs, { format });
  const folder = scratch();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, 'use.ts'),
    `import { TickIcon, GradientLinearIcon } from './index.js';
     export const title: string = TickIcon.title;
     // @ts-expect-error words cannot be written to
     GradientLinearIcon.title = 'T';`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        exactOptionalPropertyTypes: true,

        isolatedModules: true,
        paths: {
          'altglyph/react': [join(root, 'src/react/index.ts')],
          'altglyph/react/with-id': [join(root, 'src/react/with-id.ts')],
        },
      },
      include: ['.'],
      exclude: [],
    }),
  );
  if (format === 'tsx') expect(annotations(files)).toEqual(['id: string']);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
