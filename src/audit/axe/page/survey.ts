/** One look at a page, which all rules share. */
import { isControl } from './controls.js';
import { iconsAmong, type Icon } from './icons.js';
import { elementsOf } from './tree.js';

export interface Survey {
  document: Document;
  /** Every element, those of open shadow roots among them. */
  elements: readonly Element[];
  icons: readonly Icon[];
  /** The elements that carry the words of icons. */
  hosts: ReadonlySet<Element>;
  /** Buttons, links and the like. */
  controls: readonly Element[];
  /** Whether boxes have sizes here; in jsdom none has. */
  hasLayout: boolean;
}

/** What a rule says of an element. */
export interface Verdict {
  node: Element;
  outcome: 'pass' | 'fail' | 'unsure';
  message: string;
  /** Other elements that belong to it. */
  related: readonly Element[];
}

/** Judges what it looks at on a page; what it does not speak of is none of its business. */
export type Judge = (survey: Survey) => readonly Verdict[];

export const pass = (node: Element): Verdict => ({
  node,
  outcome: 'pass',
  message: '',
  related: [],
});
export const fail = (node: Element, message: string, ...related: Element[]): Verdict => ({
  node,
  outcome: 'fail',
  message,
  related,
});
export const unsure = (node: Element, message: string, ...related: Element[]): Verdict => ({
  node,
  outcome: 'unsure',
  message,
  related,
});

export function survey(document: Document): Survey {
  const elements = elementsOf(document);
  const hasLayout = document.documentElement.getBoundingClientRect().width > 0;
  const icons = iconsAmong(elements, hasLayout);
  return {
    document,
    elements,
    icons,
    hosts: new Set(icons.map(({ host }) => host)),
    controls: elements.filter(isControl),
    hasLayout,
  };
}
