import { expect, test } from 'vitest';
import { compileSet, namesOf, sentence } from '../../src/compiler/index.ts';
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
])('%s.svg is %s', (name, component) => {
  expect(namesOf(`some/folder/${name}.svg`)).toMatchObject({
    file: `some/folder/${name}.svg`,
    name,
    component,
  });
});

const told = (...names: string[]) =>
  compile(
    Object.fromEntries(names.map((name) => [`icons/${name}`, svg('<path d="M0 0h9"/>')])),
  ).findings.map(sentence);

test.each(['72-x', '', '-', 'élan', '图标'])('“%s” makes no identifier', (name) => {
  expect(told(name)).toEqual([
    `icons/${name}.svg: error: “${name}” gives ${namesOf(`${name}.svg`).component}, which is not a valid component name. Rename the file: use letters, digits and hyphens, starting with a letter. (component-name)`,
  ]);
});

test('files whose names fold to one component are told apart, also by case alone', () => {
  expect(told('a-b', 'a_b', 'aB', 'AB')).toEqual([
    'icons/a-b.svg: error: It makes the component ABIcon, and so does icons/AB.svg. Rename one of the files. (same-component)',
    'icons/aB.svg: error: It makes the component ABIcon, and so does icons/AB.svg. Rename one of the files. (same-component)',
    'icons/a_b.svg: error: It makes the component ABIcon, and so does icons/AB.svg. Rename one of the files. (same-component)',
  ]);
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
