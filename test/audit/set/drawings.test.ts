import { afterAll, describe, expect, it } from 'vitest';
import { example } from '../../../src/audit/set/example.ts';
import { closePictures, judge } from './compiled.ts';

afterAll(closePictures);

/** What the rules say of a drawing among the icons of an ordinary set of lines. */
async function said(drawing: string, description?: string): Promise<string[]> {
  const found = await judge(
    example({ name: 'own', title: 'Own', drawing, ...(description ? { description } : {}) }),
  );
  return found.map(({ rule, outcome }) => (outcome === 'unsure' ? `${rule}?` : rule));
}

const LINE = 'M5 8h14M5 12h14M5 16h14';

it.each([
  [
    'one line among others is thinner',
    `<path d="${LINE}"/><path stroke-width="1" d="M5 20h14"/>`,
    'stroke-width?',
  ],
  ['all lines are', `<path stroke-width="1" d="${LINE}"/>`, 'stroke-width'],
  [
    'a scale makes them so, which cannot be told',
    `<g stroke-width="1" transform="skewX(5)"><path d="${LINE}"/></g>`,
    undefined,
  ],
  ['closed lines have no ends', '<path stroke-linecap="butt" d="M5 5h14v14H5z"/>', undefined],
  [
    'round shapes have no corners',
    '<circle stroke-linejoin="miter" cx="12" cy="12" r="8"/>',
    undefined,
  ],
  [
    'a custom property may be replaced',
    `<path stroke="var(--own, #178741)" d="${LINE}"/>`,
    undefined,
  ],
  ['one colour is hard', `<path stroke="#178741" d="${LINE}"/>`, 'hard-colour'],
  [
    'several colours may be a picture',
    `<path stroke="#178741" d="${LINE}"/><path stroke="#b00" d="M5 20h14"/>`,
    'hard-colour?',
  ],
  [
    'yellow cannot be seen on white',
    `<path stroke="var(--own, #ff0)" d="${LINE}"/>`,
    'forced-colours',
  ],
  ['grey is weak on white', `<path stroke="var(--own, #aaa)" d="${LINE}"/>`, 'low-contrast'],
  [
    'a see-through black is weaker',
    `<path stroke="var(--own, #000)" stroke-opacity=".3" d="${LINE}"/>`,
    'low-contrast',
  ],
  [
    'the text’s colour is there as well',
    `<path d="${LINE}"/><path stroke="var(--own, #ff0)" d="M5 20h14"/>`,
    undefined,
  ],
  [
    'a gradient has colours too',
    `<linearGradient id="g"><stop stop-color="#ff0"/><stop offset="1" stop-color="#ffa"/></linearGradient><path fill="url(#g)" stroke="none" d="M5 5h14v14H5z"/>`,
    'forced-colours',
  ],
  [
    'a filter may do anything',
    `<filter id="f"><feFlood flood-color="#000"/></filter><path filter="url(#f)" stroke="var(--own, #ff0)" d="${LINE}"/>`,
    undefined,
  ],
])('%s', async (_, drawing, rule) => {
  const rules = await said(drawing);
  const looked = rules.filter((one) => /^(?:stroke|corner|hard|forced|low)/.test(one));
  if (rule === undefined) expect(looked).toEqual([]);
  else expect(looked).toContain(rule);
});

it.each([
  ['An icon of a green tick.', '#178741', false],
  ['An icon of a green tick.', '#b00020', true],
  ['An icon of a greyed out tick.', '#888', false],
  ['A tick in the colour of the text.', '#178741', false],
  ['A tick on an orange.', '#178741', false],
])('%s drawn in %s', async (description, colour, isFound) => {
  const rules = await said(`<path stroke="var(--own, ${colour})" d="${LINE}"/>`, description);
  expect(rules.includes('colour-not-drawn')).toBe(isFound);
});

it('says of each ground where people meet it', async () => {
  const messagesFor = async (colour: string) => {
    const drawing = `<path stroke="var(--own, ${colour})" d="${LINE}"/>`;
    const found = await judge(example({ name: 'own', title: 'Own', drawing }));
    return found.flatMap(({ rule, message }) => (rule === 'forced-colours' ? [message] : []));
  };
  expect(await messagesFor('#000')).toEqual([
    expect.stringContaining('on black (1.0 : 1), as in dark mode or in forced colours.'),
  ]);
  expect(await messagesFor('#fff')).toEqual([
    expect.stringContaining('on white (1.0 : 1), as on a light page or in forced colours.'),
  ]);
});

describe('off the centre', () => {
  const LOW = '<path d="M3 17v4"/>';
  const FULL = '<path d="M3 17v4M9 12v9M15 8v13M21 3v18"/>';

  /** Files that are said to be off the centre. */
  async function offCentre(...icons: [name: string, drawing: string][]): Promise<string[]> {
    const found = await judge(
      icons.map(([name, drawing]) => example({ name, title: name, drawing })).join('\n'),
    );
    return found.filter(({ rule }) => rule === 'off-centre').map(({ file }) => file);
  }

  it('a part of a centred picture of the same name stands where it stands there', async () => {
    expect(await offCentre(['bars-low', LOW], ['bars', FULL])).toEqual([]);
    expect(await offCentre(['barsLow', LOW], ['bars-full', FULL])).toEqual([]);
  });

  it('a part of another icon has to be looked at', async () => {
    expect(await offCentre(['line-low', LOW], ['bars', FULL])).toEqual(['line-low.svg']);
  });

  it('so has a drawing that is no part of the other', async () => {
    const moved = '<path d="M6 17v4"/>';
    expect(await offCentre(['bars-low', moved], ['bars', FULL])).toEqual(['bars-low.svg']);
  });

  it('and a part of a picture that is off the centre as well', async () => {
    const more = '<path d="M3 17v4M9 12v9"/>';
    expect(await offCentre(['bars-low', LOW], ['bars', more])).toEqual([
      'bars-low.svg',
      'bars.svg',
    ]);
  });

  const CORNER = '<path d="M10 21L21 10M16 21l5-5"/>';

  it('a drawing whose name says where it is has its place', async () => {
    expect(await offCentre(['handle-bottom-right', CORNER])).toEqual([]);
  });

  it('a name that says only where it points, or another place, does not', async () => {
    const named = ['arrow-right', 'handle-top-right'];
    for (const name of named) expect(await offCentre([name, CORNER])).toEqual([`${name}.svg`]);
  });
});

describe('outside the view box', () => {
  /** Whether a box is said to extend beyond its view box, of 24 units, if its right edge is there. */
  async function isSaid(edge: number): Promise<boolean> {
    const drawing = `<path d="M5 5h${edge - 6}v14H5z"/>`;
    const found = await judge(example({ name: 'box', title: 'Box', drawing }));
    return found.some(({ rule }) => rule === 'outside-view-box');
  }

  it.each([24, 24.1])('an edge at %d is only antialiased', async (edge) => {
    expect(await isSaid(edge)).toBe(false);
  });

  it.each([24.3, 25])('an edge at %d is cut off', async (edge) => {
    expect(await isSaid(edge)).toBe(true);
  });
});

describe('two drawings with one title', () => {
  /** What is said of two drawings with one title. */
  async function outcomes(first: string, second: string): Promise<string[]> {
    const found = await judge(
      [
        example({ name: first, title: 'Brand', drawing: '<path d="M6 6h12v12H6z"/>' }),
        example({ name: second, title: 'Brand', drawing: '<circle cx="12" cy="12" r="9"/>' }),
      ].join('\n'),
    );
    return found.filter(({ rule }) => rule === 'same-name').map(({ outcome }) => outcome);
  }

  it.each([
    ['brand', 'brand_ja'],
    ['brand', 'brand-zh'],
    ['brand-de', 'brand-fr'],
  ])('%s and %s may be the same thing in two languages', async (first, second) => {
    expect(await outcomes(first, second)).toEqual(['unsure']);
  });

  it.each([
    ['brand', 'brand-fill'],
    ['brand', 'brand-up'],
    ['brand', 'other-ja'],
  ])('%s and %s have to be told apart', async (first, second) => {
    expect(await outcomes(first, second)).toEqual(['fail']);
  });
});
