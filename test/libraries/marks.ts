/** Compares what an audit found with what a page says that it has to find. */
import type { Page } from 'playwright';

/** A finding as the page is asked about it. */
export interface Asked {
  rule: string;
  outcome: 'fail' | 'unsure';
  target: readonly string[];
}

/** What is found and not marked, or marked and not found: `rule outcome <element>`. */
export interface Differences {
  missing: string[];
  extra: string[];
}

/** Elements that a page marks, and those that were found, through frames and open shadow roots. */
export const differences = (page: Page, findings: readonly Asked[]): Promise<Differences> =>
  page.evaluate((asked) => {
    const MARKS = { fail: 'data-finds', unsure: 'data-unsure' } as const;
    const rootIn = (element: Element | null) =>
      element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument;
    const resolved = (target: readonly string[]) => {
      let root: Document | ShadowRoot = document;
      let element: Element | null = null;
      for (const selector of target) {
        element = root.querySelector(selector);
        root = rootIn(element) ?? root;
      }
      if (!element) throw new Error(`Nothing is at ${target.join(' ')}`);
      return element;
    };
    const told = (rule: string, outcome: string, element: Element) => {
      const markup = element.outerHTML.replace(/ d="[^"]*"/g, '').slice(0, 240);
      return `${rule} ${outcome} ${markup}`;
    };
    const marked = new Map<Element, Set<string>>();
    const mark = (element: Element, from: Element) => {
      for (const [outcome, name] of Object.entries(MARKS))
        for (const rule of (from.getAttribute(name) ?? '').split(' ').filter(Boolean))
          marked.set(element, (marked.get(element) ?? new Set()).add(`${rule} ${outcome}`));
    };
    const collect = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const at = element.getAttribute('data-within');
        if (at === null) mark(element, element);
        else for (const inner of element.querySelectorAll(at)) mark(inner, element);
        const inside = rootIn(element);
        if (inside) collect(inside);
      }
    };
    collect(document);
    const found = new Map<Element, Set<string>>();
    for (const { rule, outcome, target } of asked) {
      const element = resolved(target);
      found.set(element, (found.get(element) ?? new Set()).add(`${rule} ${outcome}`));
    }
    const without = (all: Map<Element, Set<string>>, others: Map<Element, Set<string>>) =>
      [...all].flatMap(([element, rules]) =>
        [...rules]
          .filter((one) => !others.get(element)?.has(one))
          .map((one) => told(one.split(' ')[0]!, one.split(' ')[1]!, element)),
      );
    return { missing: without(marked, found), extra: without(found, marked) };
  }, findings);
