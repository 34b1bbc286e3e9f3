/** The icons under test: the built components beside the words that stand in the SVG files. */
import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { Icon } from '../../src/react/types.ts';

export interface Subject {
  /** The component's name: `CalendarIcon`. */
  name: string;
  /** The file's name without `.svg`: `calendar`. */
  file: string;
  /** Words as the SVG file has them; the component's own are checked against these. */
  title: string;
  description: string;
  Icon: Icon;
}

const FOLDER = new URL('../../icons/', import.meta.url);

/** Reads every icon's words from its file and finds its component; a component that is missing is an error. */
export function subjects(components: Record<string, unknown>): Subject[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'));
  return files.toSorted().map((name) => {
    const file = name.slice(0, -'.svg'.length);
    const component = `${file.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Icon`;
    const Icon = components[component] as Icon | undefined;
    if (!Icon)
      throw new Error(`icons/${name} has no component ${component}: build the icons first`);
    return { file, name: component, Icon, ...words(readFileSync(new URL(name, FOLDER), 'utf8')) };
  });
}

/** The title and description of a drawing, read by a general XML parser so that a fault of the build's own cannot hide here. */
function words(svg: string): { title: string; description: string } {
  const found: Record<string, string> = {};
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => void path.push(tag.name));
  parser.on('closetag', () => void path.pop());
  parser.on('text', (text) => {
    if (path.length === 2) found[path[1]!] = (found[path[1]!] ?? '') + text;
  });
  parser.write(svg).close();
  return { title: found.title?.trim() ?? '', description: found.desc?.trim() ?? '' };
}

/** A sentence for every component whose words are not those of its file. */
export function wrongWords(all: Subject[]): string[] {
  return all.flatMap(({ name, file, title, description, Icon }) =>
    [
      !title || !description ? `icons/${file}.svg lacks a title or a description` : '',
      Icon.title !== title
        ? `${name}.title is "${Icon.title}", icons/${file}.svg says "${title}"`
        : '',
      Icon.description !== description
        ? `${name}.description is "${Icon.description}", icons/${file}.svg says "${description}"`
        : '',
    ].filter(Boolean),
  );
}
