import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { compileIcon, compileSet, sentence } from '../../src/compiler/index.ts';
import { compile, scratch, svg } from './support/compiled.ts';
import { buildIcons } from './support/run.ts';

const folder = 'test/fixtures/refused';

test('all that is wrong in any file is told in one run, and nothing is written', async () => {
  const out = join(scratch(), 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'index.ts'), 'old');
  const { code, err, out: said } = await buildIcons(folder, out);
  const expected = readFileSync(`${folder}/expected.txt`, 'utf8');
  expect(err.replaceAll(`${folder}/`, '')).toBe(expected);
  expect(said).toBe('');
  expect(code).toBe(1);
  expect(readFileSync(join(out, 'index.ts'), 'utf8')).toBe('old');
});

const told = (content: string, attributes?: string, name = 'a') =>
  compile({ [`icons/${name}`]: svg(content, attributes) }).findings.map(sentence);

const line = '<path d="M0 0h9"/>';

test.each([
  ['a link to a part of the drawing', '<path id="p" d="M0 0h9"/><use href="#p"/>'],
  ['a picture in the file', '<image href="data:image/png;base64,AAAA"/>'],
  ['a gradient', '<linearGradient id="g"/><path fill="url(#g)" d="M0 0h9"/>'],
  ['an attribute that begins like a handler', '<path d="M0 0h9" data-on="x"/>'],
  ['an address that is only text', `${line}<metadata>https://example.com</metadata>`],
])('%s is no reason to refuse', (_what, content) => {
  expect(told(content)).toEqual([]);
});

const found = (content: string) =>
  compile({ 'icons/a': svg(content) }).findings.map(({ rule }) => rule);

test.each([
  ['protocol-relative', '<use href="//example.com/a.svg"/>', 'external-reference'],
  ['a data URI that is no picture', '<use href="data:text/html,x"/>', 'external-reference'],
  ['image-set', `<style>path{mask:image-set("a.png" 1x)}</style>${line}`, 'css-function'],
  [
    'the second of an image-set',
    `<path style="mask:image-set('data:image/png;base64,AA' 1x, 'b.png' 2x)" d="M0 0h9"/>`,
    'css-function',
  ],
  ['escapes', `<style>path{mask:u\\72 l(c.svg)}</style>${line}`, 'css-syntax'],
  [
    'a string that looks like a comment',
    `<path style='font-family:"/*";mask:url(d.svg);--x:"*/"' d="M0 0h9"/>`,
    'css-address',
  ],
  [
    'escapes that look like a comment',
    `<path style="mask:\\2f\\2a url(e.svg)" d="M0 0"/>`,
    'css-syntax',
  ],
])('what is outside the file is found: %s', (_what, content, rule) => {
  expect(found(content)).toEqual([rule]);
});

test('a comment in the way of an address makes it none', () => {
  const { code = '', findings } = compileIcon({
    file: 'a.svg',
    text: svg(`<style>path{mask:url/**/(a.svg)}</style>${line}`),
  });
  expect(findings).toEqual([]);
  expect(code).not.toMatch(/url\(/);
});

test.each([
  ['tabs and case', '<a href="JAVA&#9;SCRIPT:alert(1)"/>'],
  ['xlink', '<a xlink:href="javascript:alert(1)"/>'],
  ['a reference', '<use href=" javascript:alert(1)"/>'],
])('a link that runs code is found: %s', (_what, link) => {
  expect(told(line + link).join('\n')).toMatch(/is a link that runs code\. Remove it\./);
});

test('a view box is derived from the size, and understood in lower case', () => {
  expect(told(line, 'width="16" height="9px"')).toEqual([]);
  expect(told(line, 'viewbox="0 0 16 9"')).toEqual([]);
  expect(told(line, 'viewBox="0, 0, 16, 9"')).toEqual([]);
});

test('a title for each language is no duplicate', () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title lang="fr">Maison</title>' +
    '<title lang="en">House</title><desc>An icon.</desc><path d="M0 0h9"/></svg>';
  const { findings, files } = compile({ a: text });
  expect(findings).toEqual([]);
  expect(files.get('catalogue.json')).toContain('"title": "House"');
});

test('what a drawing program wrote, and words that are drawn, are warned of but compiled', () => {
  const text = svg(`<text>Abc</text>${line}`).replace('>Title<', '>Created with Sketch.<');
  const { findings, files } = compile({ 'icons/a': text });
  expect(findings.map(sentence)).toEqual([
    'icons/a.svg:1:61: warning: “Created with Sketch.” was written by a drawing program. Write what people should hear into the <title>. (editor-words)',
    'icons/a.svg:1:121: warning: The words of a <text> become part of the page’s text: they are found, copied and read out. Convert the <text> to outlines. (text)',
  ]);
  expect(files.has('icons/a.js')).toBe(true);
});

test('a finding cannot steer the terminal that shows it', () => {
  const [message = ''] = told('<use href="x&#10;&#x202e;&#x9b;31m.svg"/>');
  expect(message).toMatch(/^icons\/a\.svg:\d+:\d+: error: x 31m\.svg is outside/);
});

const entry =
  '{ "category": "action", "tags": ["a", "b", "c"], "mirrored": false, "example": "x" }';

test.each([
  [
    'a field that is missing',
    `{\n "icons": {\n"a": ${entry},\n  "b": { "category": "action", "tags": ["a", "b", "c"], "example": "x" } } }`,
    ["4: /icons/b must have required property 'mirrored'. See"],
  ],
  [
    'a value that is not allowed',
    `{\n "icons": {\n"a": ${entry},\n"b": ${entry.replace('action', 'fun')} } }`,
    ['4: /icons/b/category must be equal to one of the allowed values (navigation, action,'],
  ],
  [
    'an unknown field',
    `{ "icons": {\n"a": ${entry.replace('{', '{ "colour": 1,')} } }`,
    ['2: /icons/a must NOT have additional properties (colour). See'],
  ],
  ['a list', '[]', ['1: / must be object. See']],
  ['null', 'null', ['1: / must be object. See']],
  ['a string', '"icons"', ['1: / must be object. See']],
  ['no icons', '{"icons":null}', ['1: /icons must be object. See']],
  ['a number of icons', '{"icons":60}', ['1: /icons must be object. See']],
  ['an entry of null', '{"icons":{\n"a":null}}', ['2: /icons/a must be object. See']],
  [
    'no JSON',
    `{ "icons": {\n"a": ${entry},\n\n} }`,
    ['4: The catalogue cannot be read: PropertyNameExpected.'],
  ],
  ['nothing', '', ['1: The catalogue cannot be read: the file is missing or empty.']],
])('a catalogue with %s', async (_what, text, expected) => {
  const icons = scratch();
  writeFileSync(join(icons, 'a.svg'), svg(line));
  writeFileSync(join(icons, 'catalogue.json'), text);
  copyFileSync('icons/catalogue.schema.json', join(icons, 'catalogue.schema.json'));
  const { faults } = readCatalogue(join(icons, 'catalogue.json'), 'icons/catalogue.schema.json');
  expect(faults).toHaveLength(expected.length);
  for (const [at, { line: where, message }] of faults.entries())
    expect(`${where}: ${message}`).toContain(expected[at]);
  const { code, err } = await buildIcons(icons, join(icons, 'out'));
  expect(code).toBe(1);
  expect(err).toContain('catalogue.json:');
  expect(existsSync(join(icons, 'out'))).toBe(false);
});

test('without a schema, a catalogue that holds no icons is a fault all the same', () => {
  const folder = scratch();
  for (const text of ['null', '[]', '{"icons":null}', '{"icons":[]}', '{"icons":{"a":null}}']) {
    writeFileSync(join(folder, 'catalogue.json'), text);
    const { entries, faults } = readCatalogue(join(folder, 'catalogue.json'), 'no-such-file');
    expect(entries).toBeUndefined();
    expect(faults.map(({ rule }) => rule)).toEqual(['catalogue-malformed']);
  }
});

test('entries and files are paired both ways', () => {
  const sources = [{ file: 'icons/a.svg', text: svg(line) }];
  const { findings } = compileSet(sources, { entries: { b: {} }, entriesFile: 'icons/words.json' });
  expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'icons/a.svg file-without-entry',
    'icons/words.json entry-without-file',
  ]);
});

test('an entry with the ending of a file is told its name', () => {
  const { findings } = compileSet([], { entries: { 'nav/class.svg': {} } });
  expect(findings.map(({ message }) => message)).toEqual([
    'The entry “nav/class.svg” has no drawing. Remove the entry, or call it “nav/class”.',
  ]);
});

test('a folder that is not there', async () => {
  const { code, err } = await buildIcons('no/such/folder', '.cache/never');
  expect(err).toBe(
    'no/such/folder/catalogue.json:1: error: The catalogue cannot be read: the file is missing or empty. Fix the JSON. (catalogue-malformed)\n' +
      'no/such/folder: error: There is no such file or folder. Give the folder that contains the drawings. (no-folder)\n' +
      '2 errors; nothing was written.\n',
  );
  expect(code).toBe(1);
});
