/** The catalogue as the gallery reads it: every entry with its component beside it. */
import * as components from 'altglyph';
import type { Icon } from 'altglyph';
import catalogue from 'altglyph/catalogue.json';

export interface Entry {
  /** File name without `.svg`; unique, hence the label in the grid: `calendar`. */
  name: string;
  /** `CalendarIcon`. */
  component: string;
  title: string;
  description: string;
  /** Place in the document; absent from icons drawn since. */
  position?: number;
  category: Category;
  tags: string[];
  mirrored: boolean;
  /** Words that an app might give it: what it means in its place, not what it shows. */
  example: string;
  /** Owner of the trademark, if the drawing is one. */
  brand?: string;
  ownColour?: boolean;
  spins?: boolean;
  related?: string[];
  /** The document's own words where ours differ, and why. */
  document?: { title?: string; description?: string; reason: string };
  Icon: Icon;
}

export type Category = keyof typeof categories;
export type Kind = keyof typeof kinds;

/** What each shelf of the gallery holds, in the order in which a reader meets them on a page. */
export const categories = {
  navigation: 'Navigation',
  action: 'Actions',
  communication: 'Communication',
  account: 'Account',
  media: 'Media',
  editorial: 'Editorial',
  status: 'Status',
  sharing: 'Sharing',
  brand: 'Brands',
};

/** Properties that cut across the shelves. */
export const kinds = {
  brand: 'Trademarks',
  directional: 'Directional',
  own: 'Own colour',
};

export const icons: Entry[] = (catalogue.icons as Omit<Entry, 'Icon'>[]).map((entry) => ({
  ...entry,
  Icon: (components as unknown as Record<string, Icon>)[entry.component]!,
}));

const byName = new Map(icons.map((icon) => [icon.name, icon]));

/** The icon of that file name; none for a name that the set does not have. */
export const findIcon = (name: string): Entry | undefined => byName.get(name);

export function isKind(icon: Entry, kind: Kind): boolean {
  if (kind === 'brand') return icon.brand !== undefined;
  return kind === 'directional' ? icon.mirrored : icon.ownColour === true;
}
