import { describe, expect, it } from 'vitest';
import { auditSet, type SetIcon } from '../../../src/audit/set/index.ts';
import { articleFor } from '../../../src/audit/set/words/article.ts';
import { brandsApart } from '../../../src/audit/set/words/brands.ts';
import { languageOf, strangerIn } from '../../../src/audit/set/words/language.ts';

const english = [
  'An icon of a house.',
  'A box with a lid.',
  'The face of a clock.',
  'A key.',
  'A leaf of a tree.',
];

/** Rules that speak of an icon with these words, in a set of English descriptions. */
function rulesFor(words: { title?: string; description?: string; name?: string }): string[] {
  const told = (text: string) => ({ text, from: 'file' as const, line: 2 });
  const icon = (title: string, description: string, name: string): SetIcon => ({
    name,
    file: `${name}.svg`,
    mirrored: false,
    findings: [],
    title: told(title),
    description: told(description),
  });
  const others = english.map((text, at) => icon(`Thing ${at}`, text, `thing-${at}`));
  const { title = 'Thing', description = 'A thing of its own.', name = 'own' } = words;
  return auditSet([...others, icon(title, description, name)])
    .filter(({ file }) => file === `${name}.svg`)
    .map(({ rule }) => rule);
}

describe('the article', () => {
  it.each(
    (
      'hour honest heir honour umbrella eye icon opening uninstall unlocked unimportant urn SVG HTML ' +
      'FTP MP3 XML API ATM IBM X x-ray f-stop 8 80 11 18 8-bit 18-wheeler 11,000 iPhone eBook élan ' +
      'unissued underline upload egg yttrium svg RSS LCD ore'
    ).split(' '),
  )('before %s is an', (word) => expect(articleFor(word)).toBe('an'));

  it.each(
    (
      'house user one once European euro ewe unicorn union unit universal uniform unique USB UFO UI ' +
      'useful ubiquitous ukulele utensil usage one-way once-over PDF CD JPEG U-turn T-shirt 1 10 100 ' +
      '181 110 7 yellow year wide pdf css mail closing unidirectional unix'
    ).split(' '),
  )('before %s is a', (word) => expect(articleFor(word)).toBe('a'));

  it.each('FAQ NASA SIM LED UNESCO SQL herb historic hotel'.split(' '))(
    'before %s is a matter of speech',
    (word) => expect(articleFor(word)).toBeUndefined(),
  );
});

describe('what a careful editor would leave', () => {
  it.each([
    { title: 'Image' },
    { title: 'Add image' },
    { title: 'Picture frame' },
    { title: 'Phosphor Icons' },
    { title: 'SVG' },
    { title: 'Boxy SVG' },
    { title: 'File type svg' },
    { title: 'E-mail', name: 'e-mail' },
    { title: 'x-ray', name: 'x-ray' },
    { title: 'Polygon', name: 'polygon' },
    { title: 'A to Z', description: 'Letters from A to Z, with an arrow.' },
    { title: 'Sort', description: 'An A over a Z.' },
    { title: 'Vitamin A', description: 'The A of a vitamin on a pill.' },
    { title: 'Had', description: 'What he had had, and that that was.' },
    { title: 'Bye', description: 'A hand that waves bye bye.' },
    { title: 'Walla Walla', description: 'The skyline of Walla Walla.' },
    { title: 'Upload', description: 'An arrow that points upwards.' },
    { title: 'Left', description: 'An arrow from right to left.' },
    { title: 'Square plus', description: 'A plus in a square.' },
    { title: 'Facebook Messenger', description: 'The Messenger mark of Facebook.' },
    { title: 'Share', description: 'The Twitter bird.' },
    { title: 'Twitter', description: 'The X logo, formerly Twitter.' },
    { title: 'Café de Flore', description: 'The café de Flore in Paris.' },
    { title: 'Frage', description: 'A question mark.' },
    { title: 'Note', description: 'Is it one?' },
    { title: 'Warning', description: 'A warning in an octagon!' },
    { title: 'Help', description: 'A question mark (in a circle).' },
    { title: 'Explanation', description: 'An explanation in a bubble.' },
  ])('$title: $description', (words) => {
    expect(rulesFor(words)).toEqual([]);
  });
});

describe('what one would change', () => {
  it.each([
    ['title-says-icon', { title: 'Icon of a house' }],
    ['title-says-icon', { title: 'logo of a bank' }],
    ['title-says-icon', { title: 'Calendar graphic' }],
    ['title-says-icon', { title: 'Icon' }],
    ['title-is-file-name', { title: 'arrow_left', name: 'arrow_left' }],
    ['title-is-file-name', { title: 'arrowLeft', name: 'arrowLeft' }],
    ['title-is-file-name', { title: 'ic_home_24px.svg' }],
    ['editor-words', { title: 'Rectangle 5' }],
    ['editor-words', { title: 'Layer_1' }],
    ['editor-words', { title: 'Group 2 Copy 3' }],
    ['editor-words', { description: 'Created with Sketch.' }],
    ['description-repeats-title', { title: 'House', description: 'house' }],
    ['wrong-article', { description: 'A hour on an clock.' }],
    ['wrong-article', { description: 'The mark of an “user”.' }],
    ['doubled-word', { description: 'An icon of a a house.' }],
    ['doubled-word', { description: 'A box in in another.' }],
    ['no-full-stop', { description: 'A thing of its own' }],
    ['wrong-word', { description: 'A magnifing glass.' }],
    ['wrong-word', { description: 'A quotation of an exlamation mark.' }],
    ['other-shape', { title: 'Circle', description: 'A square with a thin line.' }],
    ['other-shape', { title: 'Scroll up', description: 'An arrow pointing down.' }],
    ['other-brand', { title: 'GitLab', description: 'The GitHub cat.' }],
    ['other-language', { description: 'Ein Haus mit einem Dach.' }],
    ['other-language', { description: 'Значок дома.' }],
    ['other-language', { description: '家のアイコン。' }],
    ['too-long', { description: `${'A very long story '.repeat(15)}.` }],
  ])('%s: %o', (rule, words) => {
    expect(rulesFor(words)).toContain(rule);
  });
});

describe('the language of a set', () => {
  it('is that of most descriptions, and unknown where there are few', () => {
    expect(languageOf(english)).toBe('en');
    expect(languageOf(english.slice(3))).toBeUndefined();
    expect(languageOf(['Ein Haus mit Dach.', 'Eine Uhr.', 'Das Tor zur Stadt.'])).toBe('de');
    expect(languageOf(['家のアイコン', '時計のアイコン', '鍵のアイコン'])).toBe('ja');
  });

  it.each([
    ['Une loupe avec un manche.', 'fr'],
    ['Una lupa con un signo.', 'es'],
    ['Een huis met een dak van hout.', 'nl'],
  ])('%s is a stranger to English', (text) => {
    expect(strangerIn(text, 'en')).toBeDefined();
  });

  it.each([
    'We do it once per release.',
    'We do not.',
    'Pro and con.',
    'El Niño.',
    'Cirque du Soleil.',
    'Kanban.',
  ])('%s is none', (text) => {
    expect(strangerIn(text, 'en')).toBeUndefined();
  });

  it('is not English where grammar of English is asked for', () => {
    const german: SetIcon[] = [
      'Ein a Haus mit a Ofen.',
      'Eine Uhr und eine Tür.',
      'Das Tor zur Stadt.',
    ].map((text, at) => ({
      name: `d${at}`,
      file: `d${at}.svg`,
      mirrored: false,
      findings: [],
      title: { text: `Titel ${at}`, from: 'file' },
      description: { text, from: 'file' },
    }));
    expect(auditSet(german)).toEqual([]);
  });
});

it.each([
  ['GitLab', 'The GitHub cat.', 'GitLab', 'GitHub'],
  ['Share on YouTube', 'The logo of LinkedIn.', 'YouTube', 'LinkedIn'],
  ['Stack-Overflow', 'A spotify logo.', 'Stack-Overflow', 'spotify'],
])('“%s” and “%s” keep the capitals of their brands', (title, description, named, other) => {
  expect(brandsApart(title, description)).toEqual({ named, other });
});
