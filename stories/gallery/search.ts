/** Finding icons: by words, spelled right or nearly so, and by shelf. */
import MiniSearch from 'minisearch';
import { categories, icons, isKind, type Category, type Entry, type Kind } from './catalogue.ts';

export interface Filter {
  query: string;
  /** Empty: every category. */
  category: Category | '';
  /** Empty: every kind. */
  kind: Kind | '';
}

/** Words that every description shares and nobody looks for. */
const NOISE = new Set(['a', 'an', 'and', 'of', 'the', 'to', 'icon', 'icons']);

/** `CalendarIcon`, `share-whats-app` and `Linked In "in" mark` all fall into lower-case words. */
function words(text: string): string[] {
  const split = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu);
  return split ?? [];
}

/** The words of a name, and the name in one piece, so that `linkedin` finds `linked-in`. */
const nameWords = (name: string) => [...words(name), words(name).join('')];

/** The ends of its words, so that `mail` finds `email`. */
function endings(name: string): string[] {
  return words(name).flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, cut) => word.slice(cut + 1)),
  );
}

const fields = ['title', 'name', 'component', 'tags', 'category', 'description'];

const index = new MiniSearch<Entry>({
  idField: 'name',
  fields: [...fields, 'endings'],
  extractField: (icon, field) => {
    if (field === 'endings') return endings(icon.name).join(' ');
    if (field === 'tags') return icon.tags.join(' ');
    if (field === 'category') return `${icon.category} ${categories[icon.category]}`;
    return icon[field as 'title'];
  },
  tokenize: (text, field) =>
    field === 'name' || field === 'component' || field === 'title' ? nameWords(text) : words(text),
  processTerm: (term) => {
    const lower = term.toLowerCase();
    return NOISE.has(lower) ? null : lower;
  },
});
index.addAll(icons);

const options = {
  boost: { title: 4, name: 4, component: 3, tags: 2, endings: 0.5 },
  prefix: true,
  tokenize: words,
};

/** One slip of the keys in a short word, two in a longer one. */
const slips = (term: string) => (term.length < 4 ? false : term.length < 6 ? 1 : 2);

/** A word that stands in the index, or begins one that does, is meant; only another is a slip. */
const isKnown = (term: string) => index.search(term, options).length > 0;

function find(query: string, combineWith: 'AND' | 'OR'): Entry[] {
  const fuzzy = (term: string) => (isKnown(term) ? false : slips(term));
  const spelled = words(query).every(isKnown);
  const found = spelled
    ? index.search(query, { ...options, combineWith })
    : index.search(query, { ...options, combineWith, fuzzy, fields });
  const order = new Map(found.map(({ id }, rank) => [id as string, rank]));
  const listed = icons.filter(({ name }) => order.has(name));
  return listed.toSorted((a, b) => order.get(a.name)! - order.get(b.name)!);
}

/** Nothing but noise (`an icon of`) asks for nothing in particular. */
const isBlank = (query: string) => words(query).every((word) => NOISE.has(word.toLowerCase()));

/** Icons that match all words, best first; all icons in the document's order for a blank query. */
export const search = (query: string): Entry[] => (isBlank(query) ? icons : find(query, 'AND'));

/** Icons that match at least one word, best first: what to offer where `search` finds none. */
export const closest = (query: string): Entry[] => find(query, 'OR').slice(0, 6);

/** The icons of a filter: search, then shelf, then kind. */
export function matching({ query, category, kind }: Filter): Entry[] {
  return search(query).filter(
    (icon) => (!category || icon.category === category) && (!kind || isKind(icon, kind)),
  );
}
