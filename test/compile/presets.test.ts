import { expect, test } from 'vitest';
import { outline, solid } from '../../src/react/presets.ts';
import { compile, readSvgs, svg } from './support/compiled.ts';

test('presets and their relatives are objects of one shape', () => {
  const shape = Object.keys(outline);
  expect(Object.keys(solid)).toEqual(shape);
  const relatives = {
    mirrored: moduleOf(svg('<path d="M0 0h9v9z"/>', 'viewBox="0 0 24 24" fill="currentColor"'), {
      mirrored: true,
    }),
    coloured: moduleOf(svg('<path stroke="red" d="M0 0h9"/>', lines)),
  };
  for (const text of Object.values(relatives)) {
    const [, written = ''] = /'Description\.', \{ (.*) \},/.exec(text) ?? [];
    expect([...written.matchAll(/(?:^|, )'?([\w-]+)'?: /g)].map(([, name]) => name)).toEqual(shape);
  }
});

function moduleOf(text: string, entry: object = {}): string {
  return compile({ a: text }, { entries: { a: entry } }).files.get('icons/a.js') ?? '';
}

const lines =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

test('an outline and a solid drawing name their family', () => {
  expect(moduleOf(svg('<path d="M0 0h9"/>', lines))).toContain(
    "createIcon(\n  'AIcon', 'Title', 'Description.', outline,\n  'M0 0h9',\n);",
  );
  expect(
    moduleOf(svg('<path d="M0 0h9v9z"/>', 'viewBox="0 0 24 24" fill="currentColor"')),
  ).toContain("'Description.', solid,\n  'M0 0h9v9z',");
});

test('attributes that all parts share count as the drawing’s', () => {
  const part = lines.replace('viewBox="0 0 24 24" ', '');
  const text = svg(
    `<g ${part}><path d="M0 0h9"/></g><path ${part} d="M0 9h9"/>`,
    'width="24" height="24"',
  );
  expect(moduleOf(text)).toContain("outline,\n  'M0 0h9M0 9h9',");
});

test.each([
  [{ mirrored: true }, "'data-altglyph': 'mirror' }"],
  [{ spins: true }, "'data-altglyph': 'spin' }"],
  [{ mirrored: true, spins: true }, "'data-altglyph': 'mirror spin' }"],
])('flags of the catalogue are written out: %o', (entry, code) => {
  const text = moduleOf(svg('<path d="M0 0h9"/>', lines), entry);
  expect(text).toContain(code);
  expect(text).not.toContain('outline');
});

test('a module has no spread and no call that a bundler has to keep', () => {
  const folders = ['icons', 'test/fixtures/hard'];
  for (const folder of folders) {
    const { files } = compile(readSvgs(folder));
    for (const [path, text] of files) {
      if (!path.startsWith('icons/') || path.endsWith('.d.ts')) continue;
      const code = text.slice(text.indexOf('export const'));
      expect(code, path).not.toContain('...');
      // Strings may hold brackets of their own: rotate(45), url(#a).
      const calls = code.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, "''");
      const bare = calls.replace(/\/\*#__PURE__\*\/ \w+\(/g, '').replace('(id)', '');
      expect(bare, path).not.toContain('(');
    }
  }
});
