import {
  namesOf,
  svgOf,
  type CompiledIcon,
  type Entry,
  type Naming,
  type Source,
  type SvgElement,
  type Value,
} from '../../compiler/index.js';
import { paintedIn } from './drawing/paint.js';
import type { SetIcon, Told } from './types.js';

export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** The view box of a drawing; undefined if it has none that can be drawn. */
export function viewBoxOf({ attributes }: SvgElement<Value>): ViewBox | undefined {
  const text = attributes.viewBox;
  if (typeof text !== 'string') return undefined;
  const [x = Number.NaN, y = 0, width = 0, height = 0] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0
    ? [x, y, width, height]
    : undefined;
}

/** The line on which the first element of that name begins. */
function lineOf(text: string, element: 'title' | 'desc'): number | undefined {
  const at = text.search(element === 'title' ? /<(?:\w+:)?title[\s>]/ : /<(?:\w+:)?desc[\s>]/);
  return at < 0 ? undefined : text.slice(0, at).split(/\r\n?|\n/).length;
}

/** A source, what became of it, and what the caller knows of it. */
export interface Compiled {
  source: Source;
  compiled: CompiledIcon;
  entry?: Entry | undefined;
  naming?: Partial<Naming>;
}

/** What the rules see of a drawing that was compiled. */
export function iconOf({ source, compiled, entry = {}, naming = {} }: Compiled): SetIcon {
  const { icon, bytes, findings } = compiled;
  const { name } = namesOf(source, naming);
  const told = (
    text: string | undefined,
    given: string | undefined,
    element: 'title' | 'desc',
  ): Told | undefined => {
    if (!text) return undefined;
    if (given !== undefined) return { text, from: 'entry' };
    const line = lineOf(source.text, element);
    return line === undefined ? { text, from: 'name' } : { text, from: 'file', line };
  };
  const title = told(icon?.title, entry.title, 'title');
  const description = told(icon?.description, entry.description, 'desc');
  const box = icon && viewBoxOf(icon.root);
  return {
    name,
    file: source.file,
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    mirrored: icon?.mirrored ?? false,
    findings,
    ...(icon
      ? { drawing: icon.root, markup: svgOf(icon.root), painted: paintedIn(icon.root) }
      : {}),
    ...(box ? { size: [box[2], box[3]] as const } : {}),
    ...(bytes ? { bytes: bytes.after } : {}),
  };
}

/** An icon of a built catalogue, which has words and no drawing. */
export interface CatalogueIcon extends Entry {
  name: string;
}

/**
 * What the rules see of an icon of a built catalogue. Its name is part of its place, since all icons
 * are in one file.
 *
 * @param line where the icon begins in the catalogue, counted from 1
 */
export function iconInCatalogue(
  { name, title, description, mirrored = false }: CatalogueIcon,
  catalogue: string,
  line?: number,
): SetIcon {
  const told = (text: string): Told => ({
    text,
    from: 'entry',
    ...(line === undefined ? {} : { line }),
  });
  return {
    name,
    file: `${catalogue}#${name}`,
    ...(title ? { title: told(title) } : {}),
    ...(description ? { description: told(description) } : {}),
    mirrored,
    findings: [],
  };
}
