import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../src/compiler/index.ts';

/** What stands in the way of a new icon, as a sentence for its author. */
export class CannotAdd extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CannotAdd';
  }
}

/** The schema's rule for file names. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The outline family's frame, with words to replace and a square in the live area to draw over. */
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

/** The catalogue's text with one more entry at its end; what is there is left as it is written. */
function withEntry(text: string, name: string): string {
  const json = JSON.stringify({ [name]: entry }, null, 2);
  // A short list stands on one line, as the formatter has it.
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
 * Begins an icon: a drawing and a catalogue entry that pass the build as they are, to be drawn in.
 *
 * @param icons folder of the drawings
 * @returns the files written
 * @throws {CannotAdd} and nothing is written
 */
export function addIcon(icons: string, name: string): string[] {
  if (!NAME.test(name))
    throw new CannotAdd(
      `“${name}” is no name for an icon. Use lower-case words and digits joined by hyphens, a letter first: weather-warning.`,
    );
  const file = join(icons, `${name}.svg`);
  const catalogueFile = join(icons, 'catalogue.json');
  if (existsSync(file)) throw new CannotAdd(`${file} is there already. Choose another name.`);
  const text = readFileSync(catalogueFile, 'utf8');
  const { icons: entries } = JSON.parse(text) as { icons: Record<string, unknown> };
  const { component } = namesOf(file);
  for (const other of Object.keys(entries)) {
    if (other === name)
      throw new CannotAdd(`${catalogueFile} has an entry “${name}” already. Draw ${file} for it.`);
    if (namesOf(other).component.toLowerCase() === component.toLowerCase())
      throw new CannotAdd(`“${other}” makes the component ${component} too. Choose another name.`);
  }
  const catalogue = withEntry(text, name);
  JSON.parse(catalogue);
  writeFileSync(file, drawing(name), { flag: 'wx' });
  writeFileSync(catalogueFile, catalogue);
  return [file, catalogueFile];
}
