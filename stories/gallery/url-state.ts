/** The view as an address: what a link to the gallery restores. */
import { categories, findIcon, kinds } from './catalogue.ts';
import { colours } from './colours.ts';
import type { Filter } from './search.ts';

/** How every icon of the grid is drawn. */
export interface Appearance {
  /** CSS pixels. */
  size: number;
  /** Width of a line in units of the 24-unit view box. */
  stroke: number;
  /** A preset's name, or `#rrggbb`. */
  colour: string;
}

export interface View extends Filter, Appearance {
  /** File name of the icon whose panel is open; empty: none is. */
  icon: string;
}

export const plainAppearance: Appearance = { size: 24, stroke: 2, colour: 'ink' };
export const plainView: View = { icon: '', query: '', category: '', kind: '', ...plainAppearance };

export const limits = {
  size: { min: 16, max: 64, step: 4 },
  stroke: { min: 1, max: 3, step: 0.25 },
} as const;

/** Parameters of the address; none that Storybook uses. */
const parameters = {
  icon: 'icon',
  query: 'q',
  category: 'category',
  kind: 'kind',
  size: 'size',
  stroke: 'stroke',
  colour: 'colour',
} as const satisfies Record<keyof View, string>;

/** A key of the record, or empty. */
const oneOf = <T extends object>(all: T, value: string) =>
  (Object.hasOwn(all, value) ? value : '') as keyof T & string;

function within({ min, max }: { min: number; max: number }, value: string, plain: number): number {
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : plain;
}

/** Reads a view from a query string; what makes no sense in it is left at its plain value. */
export function readView(search: string): View {
  const from = new URLSearchParams(search);
  const get = (key: keyof View) => from.get(parameters[key]) ?? '';
  const colour = get('colour');
  return {
    icon: findIcon(get('icon'))?.name ?? '',
    query: get('query'),
    category: oneOf(categories, get('category')),
    kind: oneOf(kinds, get('kind')),
    size: within(limits.size, get('size'), plainView.size),
    stroke: within(limits.stroke, get('stroke'), plainView.stroke),
    colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : oneOf(colours, colour) || plainView.colour,
  };
}

/** The query string with the view in it; foreign parameters stay and plain values are left out. */
export function writeView(search: string, view: View): string {
  const to = new URLSearchParams(search);
  for (const key of Object.keys(parameters) as (keyof View)[]) {
    if (view[key] === plainView[key]) to.delete(parameters[key]);
    else to.set(parameters[key], String(view[key]));
  }
  return `?${to}`;
}
