import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** “Close icon”, “Icon of a calendar”, “Logo of a bank”; not “Image”, nor “Phosphor Icons”. */
const SAYS = [
  /^(?:an? |the )?(?:icon|image|picture|graphic|pictogram|glyph|illustration|drawing|logo)s? (?:of|for|showing|representing|depicting)\b/i,
  /\S[\s-]+(?:[Ii]con|[Gg]raphic|[Pp]ictogram|[Gg]lyph)\.?$/,
  /^icon\b[\s:-]+\S/i,
  /^(?:[Ii]con|[Gg]raphic|[Pp]ictogram|[Gg]lyph)$/,
];

/** “Calendar svg”; not “File type svg”, which is what it stands for, nor “Boxy SVG”. */
const SVG = /^(?!.*\b(?:file|filetype|type|format|to|as)\b).*\S[\s-]+svg$/;

/** A picture may also be what the icon stands for, as in “Calendar image”. */
const MAY_SAY = /\S[\s-]+(?:image|picture)$/i;
const IS_ABOUT =
  /\b(?:add|insert|upload|download|edit|delete|remove|new|no|card|file|broken|missing|search|share|save|copy|crop|resize|rotate|profile|cover|background|medical|vector|live|still|my|and|or|to|as|in|on|with|of)\b/i;

export const titleSaysIcon: Rule<'title-says-icon'> = {
  id: 'title-says-icon',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The title says that it is an icon',
  help: 'Screen readers say “image” or “graphic” themselves, so “Close icon” is heard as “Close icon, image”. Write what the icon stands for, not what kind of picture it is.',
  bad: example({ title: 'Close icon' }),
  good: example({ title: 'Close' }),
  source: {
    name: 'WAI Images Tutorial, Tips and Tricks',
    url: 'https://www.w3.org/WAI/tutorials/images/tips/',
  },
  visits: 'icon',
  visit({ title }, report) {
    if (!title) return;
    const { text, line } = title;
    const remedy = 'Leave that out: screen readers say it themselves.';
    if (SAYS.some((pattern) => pattern.test(text)) || (title.from !== 'name' && SVG.test(text)))
      report({ message: `The title “${text}” says that it is an icon. ${remedy}`, line });
    else if (title.from !== 'name' && MAY_SAY.test(text) && !IS_ABOUT.test(text))
      report({
        message: `The title “${text}” may say that it is a picture. If the icon does not stand for a picture, leave that out.`,
        outcome: 'unsure',
        line,
      });
  },
};
