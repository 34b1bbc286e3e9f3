/** File names come from strangers' folders, and reach comments, declarations and the catalogue. */
import { expect, test } from 'vitest';
import { compileSet, sentence, type SetOptions } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

/** Controls, marks of direction, zero widths, separators, fillers of emoji and halves of pairs. */
const HIDDEN = [
  ...'\t\n\r\u001b\u007f\u0085\u00ad\u061c\u180e\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e',
  ...'\u2060\u2065\u2066\u2069\ufeff\ufff9\u{e0001}\u{e0067}\ud800',
];

const line = '<path d="M0 0h9"/>';

const files = (name: string, options: SetOptions = {}) => {
  const set = compileSet([{ file: `svg/${name}.svg`, text: svg(line) }], {
    entries: {},
    formerNames: { [`${name}/old`]: name, [`old-${name}`]: name },
    ...options,
  });
  expect(set.findings).toEqual([]);
  return set.files;
};

test.each(['js', 'tsx'] as const)(
  'hidden characters of a name are never written raw: %s',
  (format) => {
    for (const character of HIDDEN) {
      const name = `c${character}d`;
      const written = files(name, {
        format,
        command: `build ${character}`,
        entries: { [name]: {} },
      });
      expect([...written.keys()].join()).toMatch(/^[\w./,-]+$/);
      for (const [path, text] of written) {
        const raw = text.replaceAll('\n', '').includes(character);
        expect(raw, `${JSON.stringify(character)} in ${path}`).toBe(false);
        // A line end would leave the comment, so that what follows would be code.
        if (path.startsWith('icons/')) expect(text).not.toMatch(/^d/m);
      }
    }
  },
);

test('the catalogue still names the icon as its file', () => {
  const name = 'c\u202ed\u{e0067}';
  const { icons } = JSON.parse(files(name, { entries: { [name]: {} } }).get('catalogue.json')!) as {
    icons: { name: string }[];
  };
  expect(icons.map((icon) => icon.name)).toEqual([name]);
});

test.each(['js', 'tsx'] as const)(
  'a name cannot end the comment that tells of it: %s',
  (format) => {
    const name = 'nav*/alert(1);/*home';
    const set = compileSet([{ file: `${name}.svg`, name, text: svg(line) }], {
      format,
      formerNames: { before: name },
    });
    expect(set.findings).toEqual([]);
    const text = set.files.get(format === 'js' ? 'lazy.d.ts' : 'lazy.ts')!;
    const [comment = ''] = /\/\*\* @deprecated .*/.exec(text) ?? [];
    expect(comment).toMatch(/ now\. \*\/$/);
    expect(comment.match(/\*\//g)).toHaveLength(1);
  },
);

test('a finding tells of such a file without them', () => {
  for (const character of HIDDEN) {
    const [finding] = compileSet([{ file: `c${character}d.svg`, text: '' }]).findings;
    expect(sentence(finding!)).toMatch(/^c d\.svg:1:1: error: /);
  }
});
