import { expect, it } from 'vitest';
import { example } from '../../../src/audit/set/example.ts';
import { judge } from './compiled.ts';

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
