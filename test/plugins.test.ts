/** What the plugins know without a bundler: which requests are theirs, and how a report reads. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../src/plugins/core.ts';
import esbuild from '../src/plugins/esbuild.ts';
import { frameOf } from '../src/plugins/frame.ts';
import { compiled } from '../src/plugins/loader.ts';
import type { PluginOptions } from '../src/plugins/options.ts';
import { requestsOf, split } from '../src/plugins/requests.ts';
import rollup from '../src/plugins/rollup.ts';
import vite from '../src/plugins/vite.ts';

const root = resolve('app');
const isOurs = (request: string, options: PluginOptions = {}) =>
  requestsOf(options, root)(split(resolve(root, request)));

describe('a request', () => {
  it.each(['a.svg?react', 'a.svg?altglyph', 'A.SVG?react', 'a.svg?t=1&react', 'a.svg?react='])(
    'for %s is for an icon',
    (request) => expect(isOurs(request)).toBe(true),
  );

  it.each(['a.svg', 'a.svg?url', 'a.svg?raw', 'a.svg?reaction', 'a.png?react', 'svg?react'])(
    'for %s is not',
    (request) => expect(isOurs(request)).toBe(false),
  );

  it.each([
    ['icons/a.svg', 'icons/*.svg', true],
    ['icons/a.svg', '**/*.svg', true],
    ['../common/a.svg', '**/*.svg', true],
    ['icons/a.svg', /icons/, true],
    ['icons/a.svg', ['pictures/**', 'icons/**'], true],
    ['pictures/a.svg', 'icons/**', false],
    ['icons/a.svg?url', 'icons/**', false],
    ['icons/a.svg?raw', /./, false],
    ['icons/a.png', 'icons/**', false],
    ['pictures/a.svg?react', 'icons/**', true],
  ])('for %s, where %s is included: %s', (request, include, expected) => {
    expect(isOurs(request, { include })).toBe(expected);
  });

  it.each([
    ['old/a.svg', false],
    ['old/a.svg?react', false],
    ['new/a.svg', true],
  ])('for %s, where a folder is excluded: %s', (request, expected) => {
    expect(isOurs(request, { include: '**/*.svg', exclude: 'old/**' })).toBe(expected);
  });
});

describe('a frame', () => {
  const text = 'one\ntwo\n\tthree\r\nfour\nfive\nsix';

  it('shows two lines before and after', () => {
    expect(frameOf(text, 3, 2)).toBe(
      ['  1 | one', '  2 | two', '> 3 |  three', '    |  ^', '  4 | four', '  5 | five'].join('\n'),
    );
  });

  it('stays within the file', () => {
    expect(frameOf(text, 1, 1)).toMatch(/^> 1 \| one\n {4}\| \^\n {2}2/);
    expect(frameOf(text, 6, 3)).toMatch(/> 6 \| six\n {4}\| {3}\^$/);
  });

  it('shows the part that is meant of a long line', () => {
    const long = `${'a'.repeat(5_000)}<script>${'b'.repeat(5_000)}`;
    const [line, mark] = frameOf(long, 1, 5_001).split('\n');
    expect(line!.length).toBeLessThan(120);
    expect(line!.slice(mark!.indexOf('^'))).toMatch(/^<script>b/);
  });

  it('lets nothing through that would steer a terminal', () => {
    expect(frameOf('a\u001b[31mb\u202ec', 1, 1)).toBe('> 1 | a [31mb c\n    | ^');
  });
});

describe('a drawing', () => {
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${inside}<path d="M4 4h16"/></svg>`;
  const compiled = (text: string | Uint8Array, options: PluginOptions = {}) =>
    load(
      resolve(root, 'icons/arrow-up.svg'),
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
      { ...options, root, command: 'test' },
    );

  it('is a default export and one under its own name', () => {
    const { code, errors, warnings } = compiled(drawing(''));
    expect(code).toMatch(/export const ArrowUpIcon = [^]*\nexport default ArrowUpIcon;\n$/);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('is named from the root, so that its code is the same on every machine', () => {
    expect(compiled(drawing('')).code).toMatch(/^\/\/ Made from icons\/arrow-up\.svg by `test`/);
  });

  it('takes the options of the compiler', () => {
    expect(compiled(drawing(''), { names: true }).code).toContain(`'Arrow up'`);
    expect(compiled(drawing(''), { suffix: 'Glyph' }).code).toContain('default ArrowUpGlyph;');
    const entries = { 'arrow-up': { title: 'Ascend' } };
    expect(compiled(drawing(''), { entries }).code).toContain(`'Ascend'`);
  });

  it('is refused with every reason, each at its place', () => {
    const { code, errors } = compiled(drawing('\n<script/>\n <script/>'));
    expect(code).toBeUndefined();
    expect(errors.map(({ place }) => [place!.line, place!.column, place!.lineText])).toEqual([
      [2, 1, '<script/>'],
      [3, 2, ' <script/><path d="M4 4h16"/></svg>'],
    ]);
  });

  it('is stripped with a warning where that is wanted', () => {
    const { code, errors, warnings } = compiled(drawing('<script/>'), { unsafe: 'strip' });
    expect(code).toContain('ArrowUpIcon');
    expect(errors).toEqual([]);
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^icons\/arrow-up\.svg:1:\d+: warning: .*\(script\)$/),
    ]);
  });

  it('is refused if it is not UTF-8', () => {
    expect(compiled(new Uint8Array([0x3c, 0xe9])).errors).toEqual([
      {
        file: resolve(root, 'icons/arrow-up.svg'),
        text: expect.stringContaining('not UTF-8'),
        sentence: expect.stringMatching(/^icons\/arrow-up\.svg: error: /),
      },
    ]);
  });
});

it('an option that is not there is refused by name, with those that are', () => {
  const wrong = { prefx: 'Ui', inclde: '*.svg' } as object;
  const message =
    /`prefx`, `inclde` are not options\. The options are `entries`, .*`include`.*`prefix`/;
  expect(() => vite(wrong)).toThrow(message);
  expect(() => rollup(wrong)).toThrow(message);
  expect(() => esbuild(wrong)).toThrow(message);
  const context = {
    resourcePath: '/a.svg',
    getOptions: () => ({ include: '*.svg' }),
    emitWarning: () => {},
  };
  expect(() => compiled(context, '<svg/>')).toThrow(
    'altglyph/webpack: `include` is not an option.',
  );
});

it('a wrong value is refused when the plugin is made, with all others', () => {
  const wrong = {
    include: ['*.svg', 7],
    limits: { byte: 1 },
    rules: { 'no-title': 'eror' },
    entries: { box: { title: 5, titel: 'Box' }, bin: 'Bin' },
  } as object;
  for (const plugin of [vite, rollup, esbuild])
    expect(() => plugin(wrong)).toThrow(
      [
        '`rules.no-title` must be error, warning or off, not “eror”.',
        '`limits.byte` is no limit; there are bytes, elements, depth, copies, entities, matching, work.',
        '`entries.box.title` must be a string, not 5.',
        '`entries.box.titel` is no field of an entry; there are title, description, mirrored, spins, tags.',
        '`entries.bin` must be an object, not “Bin”.',
        '`include` must be a glob, a regular expression, or a list of them.',
      ].join('\n'),
    );
  expect(() => vite(null as unknown as object)).toThrow('`options` must be an object, not null.');
  const context = {
    resourcePath: '/a.svg',
    getOptions: () => ({ unsafe: 'srip' }),
    emitWarning: () => {},
  };
  expect(() => compiled(context, '<svg/>')).toThrow(
    'altglyph/webpack: `unsafe` must be refuse or strip, not “srip”.',
  );
});
