import { expect, test } from 'vitest';
import { compileIcon, compileSet, namesOf, sentence, titleFrom } from '../../src/compiler/index.ts';
import { compile, svg } from './support/compiled.ts';

test.each([
  ['calendar', 'CalendarIcon'],
  ['caret-right', 'CaretRightIcon'],
  ['share-whats-app', 'ShareWhatsAppIcon'],
  ['icon_flash.next', 'IconFlashNextIcon'],
  ['x.inline', 'XInlineIcon'],
  ['arrow 2', 'Arrow2Icon'],
  ['infinity', 'InfinityIcon'],
  ['CamelCase', 'CamelCaseIcon'],
  ['arrow-down-01', 'ArrowDown01Icon'],
  ['arrow-down-0-1', 'ArrowDown0_1Icon'],
  ['72-x', 'Icon72XIcon'],
  ['élan', 'ElanIcon'],
  ['e\u0301lan', 'ElanIcon'],
  ['a&b', 'AAndBIcon'],
  ['c++', 'CPlusPlusIcon'],
  ['calendar-icon', 'CalendarIcon'],
  ['icon', 'IconIcon'],
  ['class', 'ClassIcon'],
])('%s.svg is %s', (name, component) => {
  expect(namesOf(`some/folder/${name}.svg`)).toMatchObject({
    file: `some/folder/${name}.svg`,
    name: name.normalize('NFC'),
    component,
  });
});

const told = (...names: string[]) =>
  compile(
    Object.fromEntries(names.map((name) => [`icons/${name}`, svg('<path d="M0 0h9"/>')])),
  ).findings.map(sentence);

test.each(['', '-', '图标', '😀', 'Straße'])('“%s” makes no identifier', (name) => {
  expect(told(name)).toEqual([
    `icons/${name}.svg: error: “${name}” gives ${namesOf(`${name}.svg`).component}, which is not a valid component name. Rename the file: use letters, digits and hyphens, starting with a letter. (component-name)`,
  ]);
});

test.each([
  ['calendar', { prefix: 'Ui' }, 'UiCalendarIcon'],
  ['calendar', { prefix: 'Ui', suffix: '' }, 'UiCalendar'],
  ['123', { suffix: '' }, 'Icon123'],
  ['123', { prefix: 'Bs', suffix: '' }, 'Bs123'],
  ['home-glyph', { suffix: 'Glyph' }, 'HomeGlyph'],
  ['infinity', { suffix: '' }, 'Infinity'],
])('%s.svg with %o is %s', (name, naming, component) => {
  expect(namesOf(`${name}.svg`, naming).component).toBe(component);
});

test('the folders of a group come first, and may be left out', () => {
  const home = { file: 'svg/24/nav/Home Page.svg', name: '24/nav/Home Page' };
  expect(namesOf(home)).toEqual({
    file: home.file,
    name: '24/nav/Home Page',
    component: 'Icon24NavHomePageIcon',
    module: 'icons/24/nav/home-page',
  });
  expect(namesOf(home, { flat: true })).toMatchObject({
    component: 'HomePageIcon',
    module: 'icons/24/nav/home-page',
  });
});

test('a module never has the name of a device of Windows', () => {
  expect(['con', 'AUX', 'com1'].map((name) => namesOf(`${name}.svg`).module)).toEqual([
    'icons/con-icon',
    'icons/aux-icon',
    'icons/com1-icon',
  ]);
});

test.each([
  ['icon', ''],
  ['with-id', ''],
  ['unnamed-icon', 'Icon'],
])('%s with the suffix “%s” would hide what its module imports', (name, suffix) => {
  const source = { file: `${name}.svg`, text: svg('<path d="M0 0h9"/>') };
  expect(compileIcon(source, { suffix }).findings.map(({ rule }) => rule)).toEqual([
    'component-name',
  ]);
  expect(compileIcon(source, { suffix: 'Glyph' }).findings).toEqual([]);
});

test('of files whose names fold to one component or module all are told', () => {
  const folded = (file: string, other: string, component: string) =>
    `icons/${file}.svg: error: It makes the component ${component}Icon, and so does icons/${other}.svg. Rename one of the files. (same-component)`;
  expect(told('a-b', 'a_b', 'aB', 'AB', 'ab')).toEqual([
    folded('AB', 'a-b', 'AB'),
    folded('a-b', 'AB', 'AB'),
    // These share a module with AB.
    folded('aB', 'AB', 'AB'),
    folded('a_b', 'AB', 'AB'),
    folded('ab', 'AB', 'Ab'),
  ]);
  // Two names in real sets, as `arrow-down-a-z` and `arrow-down-az`.
  expect(told('a-z', 'az')).toEqual([]);
  expect(
    compile({ 'a-b': svg('<path d="M0 0h9"/>'), a_b: svg('<path d="M0 0h8"/>') }).icons,
  ).toEqual([]);
});

test.each([
  ['arrow-up-right', 'Arrow up right'],
  ['nav/arrowUp', 'Arrow up'],
  ['QRCode', 'QR code'],
  ['QR-code', 'QR code'],
  ['arrow-down-0-1', 'Arrow down 0 1'],
  ['a&b', 'A and b'],
])('%s.svg gives the title “%s” where the caller wants one', (name, title) => {
  expect(titleFrom(name)).toBe(title);
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h9"/></svg>';
  const file = `${name.replace('/', '-')}.svg`;
  expect(compileIcon({ file, name, text }, { names: true }).icon?.title).toBe(title);
  expect(compileIcon({ file, name, text }).icon?.title).toBeUndefined();
  const own = { file, name, text: svg('<path d="M0 0h9"/>') };
  expect(compileIcon(own, { names: true }).icon?.title).toBe('Title');
});

test('a file named after a property of every object is a file like any other', () => {
  const names = ['constructor', '__proto__', 'to-string'];
  const missing = compileSet(
    names.map((name) => ({ file: `${name}.svg`, text: svg('<path d="M0 0h9"/>') })),
    { entries: {} },
  );
  expect(missing.findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    '__proto__.svg file-without-entry',
    'constructor.svg file-without-entry',
    'to-string.svg file-without-entry',
  ]);
  expect(told('constructor', 'to-string')).toEqual([]);
});
