/** The gallery's parts that need no browser. */
import { describe, expect, test } from 'vitest';
import { icons } from '../../stories/gallery/catalogue.ts';
import { inWords } from '../../stories/gallery/result-count.tsx';
import { closest, matching, search } from '../../stories/gallery/search.ts';
import { deepImportLine, importLine, jsx } from '../../stories/gallery/snippets.ts';
import { spoken } from '../../stories/gallery/speech.ts';
import { plainView, readView, writeView } from '../../stories/gallery/url-state.ts';
import { destination } from '../../stories/gallery/use-grid-keys.ts';

const names = (query: string) => search(query).map(({ name }) => name);
const calendar = icons.find(({ name }) => name === 'calendar')!;

describe('search', () => {
  test.each(icons.map((icon) => [icon.name, icon] as const))('%s is found', (name, icon) => {
    expect(names(name)[0], 'by its name, before all others').toBe(name);
    expect(names(icon.component), 'by its component').toContain(name);
    expect(names(icon.title), 'by its title').toContain(name);
    expect(names(icon.description), 'by its description').toContain(name);
    for (const tag of icon.tags) expect(names(tag), `by the tag ${tag}`).toContain(name);
  });

  test.each([
    ['calender', 'calendar'],
    ['telefone', 'telephone'],
    ['serach', 'search'],
    ['magnifing glas', 'magnifying-glass'],
    ['facebok', 'facebook'],
    ['instargam', 'instagram'],
    ['elipsis', 'ellipsis'],
    ['previuos', 'previous'],
  ])('forgives %s', (query, name) => expect(names(query)[0]).toBe(name));

  test('a word that is spelled right finds no neighbours', () => {
    // A letter away: "call", "link".
    expect(names('calendar')).toEqual(['calendar']);
    expect(names('bird')).toEqual(['twitter', 'share-twitter']);
    expect(names('line')).not.toContain('copy-link');
  });

  test('by the end of a word, by category, by all words at once', () => {
    expect(names('mail')).toEqual(expect.arrayContaining(['email', 'envelope', 'share-email']));
    expect(names('editorial')).toHaveLength(8);
    expect(names('share facebook')[0]).toBe('share-facebook');
  });

  test('the document’s order where nothing in particular is asked for', () => {
    for (const query of ['', '  ', 'icon', 'an icon of the'])
      expect(names(query)).toEqual(icons.map(({ name }) => name));
  });

  test('what is closest to words that find nothing', () => {
    expect(search('red calendar')).toEqual([]);
    expect(closest('red calendar').map(({ name }) => name)).toEqual(['calendar']);
    expect(closest('xyzzyq')).toEqual([]);
  });

  test('filters narrow it', () => {
    const filter = { query: 'facebook', category: 'sharing', kind: 'brand' } as const;
    expect(matching(filter).map(({ name }) => name)).toEqual(['share-facebook', 'share-messenger']);
  });
});

describe('speech', () => {
  test('as Orca words it', () => {
    expect(spoken(calendar, undefined)).toEqual([]);
    expect(spoken(calendar, '')).toEqual([]);
    expect(spoken(calendar, ' \n ')).toEqual([]);
    expect(spoken(calendar, false)).toEqual([]);
    expect(spoken(calendar, true)).toEqual(['Calendar image.', 'An icon of a desk calendar.']);
    expect(spoken(calendar, ' Published\n today ')).toEqual(['Published today image.']);
  });

  test('every icon has an example of words that an author may give it', () => {
    const without = icons.filter(({ example }) => !example.trim());
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('code', () => {
  test('to copy', () => {
    expect(importLine(calendar)).toBe("import { CalendarIcon } from 'altglyph';");
    expect(deepImportLine(calendar)).toBe(
      "import { CalendarIcon } from 'altglyph/icons/calendar';",
    );
    expect(jsx(calendar)).toBe('<CalendarIcon />');
    expect(jsx(calendar, true)).toBe('<CalendarIcon alt />');
    expect(jsx(calendar, 'Due')).toBe('<CalendarIcon alt="Due" />');
  });

  test.each(['say "hi"', 'a &amp; b', 'back\\slash', 'two\nlines', "it's {fine}", '</svg>'])(
    'that means the words that were typed: %j',
    async (words) => {
      const { transform } = await import('esbuild');
      const { code } = await transform(jsx(calendar, words), { loader: 'jsx' });
      const React = { createElement: (_: unknown, props: { alt: string }) => props.alt };
      const alt: unknown = new Function('React', 'CalendarIcon', `return ${code}`)(React);
      expect(alt).toBe(words);
    },
  );
});

describe('the address', () => {
  test('there and back', () => {
    const view = readView(
      '?icon=clock&q=time&category=editorial&kind=brand&size=32&stroke=1.5&colour=%23c2410c',
    );
    expect(view).toEqual({
      icon: 'clock',
      query: 'time',
      category: 'editorial',
      kind: 'brand',
      size: 32,
      stroke: 1.5,
      colour: '#c2410c',
    });
    expect(readView(writeView('', view))).toEqual(view);
  });

  test('what makes no sense is left out', () => {
    const odd = '?icon=toString&category=constructor&kind=x&size=9999&stroke=-1&colour=url(x)';
    expect(readView(odd)).toEqual({ ...plainView, size: 64, stroke: 1 });
  });

  test('plain values and foreign parameters', () => {
    expect(writeView('?id=a&icon=clock', plainView)).toBe('?id=a');
  });
});

test('the count, in words', () => {
  const filter = { query: '', category: '', kind: '' } as const;
  expect(inWords(60, filter)).toBe('60 icons');
  expect(inWords(1, { ...filter, query: ' mail ' })).toBe('1 icon for “mail”');
  expect(inWords(0, { query: 'x', category: 'media', kind: 'own' })).toBe(
    'No icons for “x”, Media, Own colour',
  );
});

describe('keys in a ragged grid of 3 columns and 8 icons', () => {
  const grid = { count: 8, columns: 3, rtl: false };
  const go = (key: string, from: number, { rtl = false, ctrlKey = false } = {}) =>
    destination({ key, ctrlKey }, from, { ...grid, rtl });

  test.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 7, 7],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 7, 7],
    ['ArrowDown', 6, 6],
    ['ArrowUp', 1, 1],
    ['ArrowUp', 7, 4],
    ['Home', 5, 3],
    ['End', 6, 7],
    ['Enter', 3, undefined],
  ])('%s from %i leads to %s', (key, from, to) => expect(go(key, from)).toBe(to));

  test('in right-to-left text left is onwards', () => {
    expect(go('ArrowLeft', 2, { rtl: true })).toBe(3);
    expect(go('ArrowRight', 2, { rtl: true })).toBe(1);
  });

  test('with Control from end to end', () => {
    expect(go('End', 1, { ctrlKey: true })).toBe(7);
    expect(go('Home', 5, { ctrlKey: true })).toBe(0);
  });
});
