import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../src/compiler/index.ts';

/** Why the icon cannot be added, as a message for its author. */
export class CannotAdd extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CannotAdd';
  }
}

/** The same rule for file names as in the schema. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An outline icon with words to replace and a square to draw over. */
const drawing = (name: string) => `\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
  <title>Write the name of ${name} here</title>
  <desc>Write here what the picture of ${name} shows.</desc>
  <path d="M4 4h16v16H4z"/>
</svg>
`;

const entry = {
  category: 'action',
  tags: ['replace these', 'by three words', 'people look for'],
  mirrored: false,
  example: 'replace this by words that an app would give',
};

/** Adds an entry at the end of the catalogue's text and leaves the rest as it is. */
function withEntry(text: string, name: string): string {
  const json = JSON.stringify({ [name]: entry }, null, 2);
  // The formatter puts a short list on one line.
  const folded = json.replace(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`,
  );
  const lines = folded.split('\n').slice(1, -1);
  const written = lines.map((line) => `  ${line}`).join('\n');
  const end = /\s*\}\s*\}\s*$/.exec(text);
  const before = text.slice(0, end?.index);
  const after = before.endsWith('{') ? '' : ',';
  return `${before}${after}\n${written}\n  }\n}\n`;
}

/**
 * Adds a drawing to draw over and a catalogue entry to fill in. Both pass the build as they are.
 *
 * @param icons folder of the drawings
 * @returns the files written
 * @throws {CannotAdd} if the name cannot be used; nothing is written then
 */
export function addIcon(icons: string, name: string): string[] {
  if (!NAME.test(name))
    throw new CannotAdd(
      `“${name}” cannot be an icon's name. Use lower-case words and digits joined by hyphens, starting with a letter, for example weather-warning.`,
    );
  const file = join(icons, `${name}.svg`);
  const catalogueFile = join(icons, 'catalogue.json');
  if (existsSync(file)) throw new CannotAdd(`${file} already exists. Choose another name.`);
  const text = readFileSync(catalogueFile, 'utf8');
  const { icons: entries } = JSON.parse(text) as { icons: Record<string, unknown> };
  const { component } = namesOf(file);
  for (const other of Object.keys(entries)) {
    if (other === name)
      throw new CannotAdd(`${catalogueFile} already has an entry “${name}”. Draw ${file} for it.`);
    if (namesOf(other).component.toLowerCase() === component.toLowerCase())
      throw new CannotAdd(
        `“${other}” also becomes the component ${component}. Choose another name.`,
      );
  }
  const catalogue = withEntry(text, name);
  JSON.parse(catalogue);
  writeFileSync(file, drawing(name), { flag: 'wx' });
  writeFileSync(catalogueFile, catalogue);
  return [file, catalogueFile];
}
