/** Icons that were renamed: apps that use the former name keep working, and see that it is old. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compileSet, type SetOptions } from '../../src/compiler/index.ts';
import { scratch, svg } from './support/compiled.ts';

const sources = [
  { file: 'tick.svg', text: svg('<path d="M0 0h9v9z"/>') },
  { file: 'nav/home.svg', name: 'nav/home', text: svg('<path d="M0 0h8v9z"/>') },
];
const compiled = (options: SetOptions) =>
  compileSet(sources, { entriesFile: 'words.json', ...options });

/** What an editor says of names in a file that uses the set: those that it strikes through, and errors. */
function editor(files: ReadonlyMap<string, string>, use: string) {
  const folder = scratch();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of files) write(`icons/${path}`, text);
  write('use.ts', use);
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    types: [],
    paths: { 'altglyph/react': [join(process.cwd(), 'src/react/index.ts')] },
  };
  const root = join(folder, 'use.ts');
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [root],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path)
        ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8'))
        : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  });
  return {
    errors: service
      .getSemanticDiagnostics(root)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    struck: service
      .getSuggestionDiagnostics(root)
      .filter(({ reportsDeprecated }) => reportsDeprecated)
      .map(({ start = 0, length = 0 }) => use.slice(start, start + length)),
  };
}

test.each(['js', 'tsx'] as const)('an editor strikes the former name through: %s', (format) => {
  const { files, findings } = compiled({
    format,
    formerNames: { check: 'tick', house: 'nav/home', 'old/home': 'nav/home' },
  });
  expect(findings).toEqual([]);
  const { errors, struck } = editor(
    files,
    `import { CheckIcon, HouseIcon, OldHomeIcon, TickIcon } from './icons/index.js';
export const title: string = TickIcon.title + CheckIcon.title + HouseIcon.title + OldHomeIcon.title;
import { lazyIcons } from './icons/lazy.js';
export const now = lazyIcons.tick;
export const then = lazyIcons.check;
`,
  );
  expect(errors).toEqual([]);
  expect(new Set(struck)).toEqual(new Set(['CheckIcon', 'HouseIcon', 'OldHomeIcon', 'check']));
});

test('the former name is the icon itself, and the catalogue lists the icon once', () => {
  const { files } = compiled({ formerNames: { 'old/check': 'tick' } });
  expect(files.get('icons/old/check.js')).toContain(
    `export { TickIcon as OldCheckIcon } from '../../icons/tick.js';`,
  );
  expect(files.get('catalogue.json')).not.toContain('check');
  const without = compiled({}).files;
  expect([...without.keys()]).not.toContain('icons/old/check.js');
  expect(files.get('icons/tick.js')).toBe(without.get('icons/tick.js'));
});

test.each<[Record<string, unknown>, string]>([
  [
    { check: 'tock' },
    'The former name “check” leads to “tock”, which has no drawing. Correct the new name.',
  ],
  [
    { check: 5 },
    'The former name “check” leads to “5”, which has no drawing. Correct the new name.',
  ],
  [
    { 'nav-home': 'tick' },
    'The former name “nav-home” makes the component NavHomeIcon, and so does nav/home.svg. Remove one of them.',
  ],
  [
    { check: 'tick', Check: 'tick' },
    'The former name “check” makes the component CheckIcon, and so does “Check”. Remove one of them.',
  ],
  [
    { '%': 'tick' },
    'The former name “%” gives Icon, which is not a valid component name. Correct or remove it.',
  ],
])('%j is told, and no former name is written', (formerNames, message) => {
  const { findings, files } = compiled({ formerNames: formerNames as Record<string, string> });
  expect(findings).toEqual([
    { rule: 'former-name', severity: 'error', file: 'words.json', message },
  ]);
  expect(files.get('index.js')).toBe(compiled({}).files.get('index.js'));
});
