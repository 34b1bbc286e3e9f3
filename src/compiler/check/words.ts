import type { Finding } from '../types.js';

/** What is wrong, and what to do about it. Keyed by rule; `{name}` stands for an argument. */
const SENTENCES: Readonly<Record<string, string>> = {
  internal: 'The compiler failed: {reason}. Please report it with this file.',
  unreadable: 'It cannot be read: {reason}.',
  'not-a-file':
    'It is {kind}, not a file. Remove it, or rename it so that it does not end in .svg.',
  'too-large':
    'It has {bytes} bytes; the limit is {limit}. Simplify the drawing or raise the limit.',
  'not-utf8': 'It is not UTF-8 text: {reason}. Save it as UTF-8.',
  output: '{reason}',
  'no-folder': 'There is no such folder. Give the folder that holds the drawings.',
  malformed: 'This is not well-formed XML: {reason}. Mend it; browsers do not draw it either.',
  'not-svg': 'The root element is <{name}>, not <svg>. Save the drawing as plain SVG.',
  'entity-bomb':
    'The entity &{entity}; grows beyond what a drawing needs. Write its text where it is used and remove the DOCTYPE.',
  'external-entity':
    'The entity {entity} would be fetched from elsewhere. Write its text where it is used and remove the DOCTYPE.',
  'entity-markup':
    'The entity &{entity}; holds elements. Write them where it is used and remove the DOCTYPE.',
  'no-title':
    'There is no <title> in the <svg>. Add one as its first child: it is what the icon says under `alt`.',
  'empty-title': 'The <title> is empty. Write the icon’s accessible name into it.',
  'duplicate-title':
    'There is a <title> in line {first} already. Keep one, or give each a lang of its own.',
  'no-desc':
    'There is no <desc> in the <svg>. Add one after the <title>: it is the icon’s description under `alt`.',
  'empty-desc': 'The <desc> is empty. Write the icon’s description into it.',
  'duplicate-desc':
    'There is a <desc> in line {first} already. Keep one, or give each a lang of its own.',
  'no-view-box':
    'There is no viewBox, and no width and height in pixels to derive it from. Add viewBox="0 0 24 24".',
  'view-box-malformed':
    'viewBox="{value}" is not four numbers of which the last two are above zero. Write one like viewBox="0 0 24 24".',
  script: 'A drawing must not run code. Remove the <script>.',
  'event-handler': 'A drawing must not run code. Remove {name}.',
  'foreign-object':
    'A <foreignObject> holds HTML, which no icon needs and few programs draw. Redraw it with shapes.',
  'external-reference':
    '{target} is outside the file. Put what it refers to into the drawing and refer to it as #id.',
  'script-link': '{target} is a link that runs code. Remove it.',
  'empty-drawing': 'There is nothing to see. Draw something, or remove the file.',
  'editor-words':
    '“{text}” is what a drawing program wrote. Write into the <{element}> what people should hear.',
  text: 'The words in a <text> are found, copied and read out with the page’s. Convert it to outlines.',
  'component-name':
    '“{name}” makes {component}, which cannot name a component. Rename the file: letters, digits and hyphens, a letter first.',
  'same-component':
    'It makes the component {component}, and so does {other}. Rename one of the files.',
  'entry-without-file': 'The entry “{name}” has no drawing. Remove the entry, or draw {name}.svg.',
  'file-without-entry': 'It has no entry in {catalogue}. Add one under “{name}”.',
};

/** Line ends, and what would steer a terminal or turn the line around. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** A finding as a line for people: file, place, severity, what is wrong, what to do, rule. */
export function sentence({ rule, severity, file, line, column, args }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const text = (SENTENCES[rule] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    String(args[name] ?? ''),
  );
  return `${place}: ${severity}: ${text} (${rule})`.replace(UNPRINTABLE, ' ');
}
