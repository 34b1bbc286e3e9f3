import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../../scripts/schema.ts';
import { compile, sentence } from '../../src/compiler/index.ts';
import { catalogueFor, scratch, svg } from './support/compiled.ts';
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
  compile(
    [{ file: `icons/${name}.svg`, text: svg(content, attributes) }],
    catalogueFor([name]),
  ).findings.map(sentence);

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

test.each([
  ['protocol-relative', '<use href="//example.com/a.svg"/>', '//example.com/a.svg'],
  ['a data URI that is no picture', '<use href="data:text/html,x"/>', 'data:text/html,x'],
  ['image-set', `<style>path{mask:image-set("a.png" 1x)}</style>${line}`, 'a.png'],
  [
    'the second of an image-set',
    `<path style="mask:image-set('data:image/png;base64,AA' 1x, 'b.png' 2x)" d="M0 0h9"/>`,
    'b.png',
  ],
  ['escapes', `<style>path{mask:u\\72 l(c.svg)}</style>${line}`, 'c.svg'],
  [
    'a string that looks like a comment',
    `<path style='font-family:"/*";mask:url(d.svg);--x:"*/"' d="M0 0h9"/>`,
    'd.svg',
  ],
  [
    'escapes that look like a comment',
    `<path style="mask:\\2f\\2a url(e.svg)" d="M0 0"/>`,
    'e.svg',
  ],
  ['a comment in the way', `<style>path{mask:url/**/(a.svg)}</style>${line}`, 'a.svg'],
])('what is outside the file is found: %s', (_what, content, target) => {
  expect(told(content).join('\n')).toContain(`${target} is outside the file.`);
});

test.each([
  ['tabs and case', '<a href="JAVA&#9;SCRIPT:alert(1)"/>'],
  ['xlink', '<a xlink:href="javascript:alert(1)"/>'],
  ['an animation', '<a><animate attributeName="href" values="#;javascript:alert(1)"/></a>'],
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
  const { findings, files } = compile([{ file: 'a.svg', text }], catalogueFor(['a']));
  expect(findings).toEqual([]);
  expect(files.get('catalogue.json')).toContain('"title": "House"');
});

test('what a drawing program wrote, and words that are drawn, are warned of but compiled', () => {
  const text = svg(`<text>Abc</text>${line}`).replace('>Title<', '>Created with Sketch.<');
  const { findings, files } = compile([{ file: 'icons/a.svg', text }], catalogueFor(['a']));
  expect(findings.map(sentence)).toEqual([
    'icons/a.svg:1:61: warning: “Created with Sketch.” is what a drawing program wrote. Write into the <title> what people should hear. (editor-words)',
    'icons/a.svg:1:121: warning: The words in a <text> are found, copied and read out with the page’s. Convert it to outlines. (text)',
  ]);
  expect(files.size).toBe(3);
});

test('a finding cannot steer the terminal that shows it', () => {
  const [message = ''] = told('<use href="x&#10;&#x202e;&#x9b;31m.svg"/>');
  expect(message).toMatch(/^icons\/a\.svg:\d+:\d+: error: x 31m\.svg is outside/);
});

const schema = {
  file: 'icons/catalogue.schema.json',
  text: readFileSync('icons/catalogue.schema.json', 'utf8'),
};
const entry = '{ "category": "action", "tags": ["a", "b", "c"], "mirrored": false }';

test.each([
  [
    'a field that is missing',
    `{\n "icons": {\n"a": ${entry},\n  "b": { "category": "action", "tags": ["a", "b", "c"] } } }`,
    [
      "icons/catalogue.json:4: error: /icons/b must have required property 'mirrored'. Look up the field in catalogue.schema.json. (catalogue-schema)",
    ],
  ],
  [
    'a value that is none of those',
    `{\n "icons": {\n"a": ${entry},\n"b": ${entry.replace('action', 'fun')} } }`,
    [
      'icons/catalogue.json:4: error: /icons/b/category must be equal to one of the allowed values (navigation, action, communication, account, media, editorial, status, sharing, brand). Look up the field in catalogue.schema.json. (catalogue-schema)',
    ],
  ],
  [
    'a field that nobody knows, and an entry without a file all the same',
    `{ "icons": {\n"a": ${entry.replace('{', '{ "colour": 1,')}, "b": ${entry},\n"c": ${entry} } }`,
    [
      'icons/catalogue.json: error: The entry “c” has no drawing. Remove the entry, or draw c.svg. (entry-without-file)',
      'icons/catalogue.json:2: error: /icons/a must NOT have additional properties (colour). Look up the field in catalogue.schema.json. (catalogue-schema)',
    ],
  ],
  [
    'no object',
    '[]',
    [
      'icons/catalogue.json: error: / must be object. Look up the field in catalogue.schema.json. (catalogue-schema)',
    ],
  ],
  [
    'no JSON',
    `{ "icons": {\n"a": ${entry},\n\n} }`,
    [
      'icons/catalogue.json:4:1: error: This is no JSON: Expected double-quoted property name. Mend it. (catalogue-malformed)',
    ],
  ],
  [
    'nothing',
    '',
    [
      'icons/catalogue.json:1:1: error: This is no JSON: the file is missing or empty. Mend it. (catalogue-malformed)',
    ],
  ],
])('a catalogue with %s', (_what, text, expected) => {
  const sources = ['a', 'b'].map((name) => ({ file: `icons/${name}.svg`, text: svg(line) }));
  const { findings, files } = compile(
    sources,
    { file: 'icons/catalogue.json', text },
    { schema, validate },
  );
  expect(findings.map(sentence)).toEqual(expected);
  expect(files.size).toBe(0);
});

test('a folder that is not there', async () => {
  const { code, err } = await buildIcons('no/such/folder', '.cache/never');
  expect(err).toBe(
    'no/such/folder: error: There is no such folder. Give the folder of the drawings with --icons. (no-folder)\n' +
      '1 error; nothing was written.\n',
  );
  expect(code).toBe(1);
});
