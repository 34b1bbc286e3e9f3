import type { AxeRule } from '../rule.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { isShown } from '../page/tree.js';
import { quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'duplicate-icon-id',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'Two icons use the same id',
  help: 'A gradient, mask, clip path, title or symbol is found by its id, and the browser uses the first element on the page that has that id. The second icon is then painted, clipped or named by the first one, or not at all if the first one is in display: none. Give each copy its own ids, or draw without ids.',
  bad: '<svg aria-hidden="true"><linearGradient id="a">…</linearGradient><path fill="url(#a)"/></svg> <svg aria-hidden="true"><mask id="a">…</mask><path mask="url(#a)"/></svg>',
  good: '<svg aria-hidden="true"><linearGradient id="a">…</linearGradient><path fill="url(#a)"/></svg> <svg aria-hidden="true"><mask id="b">…</mask><path mask="url(#b)"/></svg>',
  source: {
    name: 'HTML Standard, the id attribute',
    url: 'https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute',
  },
  tags: ['wcag2a', 'wcag131'],
};

const REFERENCES = /url\(\s*["']?#([^"')]+)["']?\s*\)/g;
const LISTS = ['aria-labelledby', 'aria-describedby'];

/** Ids that an element of a drawing refers to. */
function references(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (LISTS.includes(name)) return value.split(/\s+/);
    if (name === 'href' || name === 'xlink:href')
      return value.startsWith('#') ? [value.slice(1)] : [];
    return [...value.matchAll(REFERENCES)].map(([, id]) => id!);
  });
}

export const judge: Judge = ({ elements }) => {
  const drawn = elements.filter((element) => element.namespaceURI === 'http://www.w3.org/2000/svg');
  const referred = new Map<Node, Set<string>>();
  for (const element of drawn) {
    const root = element.getRootNode();
    if (!referred.has(root)) referred.set(root, new Set());
    for (const id of references(element)) referred.get(root)!.add(id);
  }
  const firsts = new Map<Node, Map<string, Element>>();
  return elements.flatMap((element) => {
    const { id } = element;
    const root = element.getRootNode();
    if (!id || !referred.get(root)?.has(id)) return [];
    if (!firsts.has(root)) firsts.set(root, new Map());
    const first = firsts.get(root)!.get(id);
    if (!first) {
      firsts.get(root)!.set(id, element);
      return drawn.includes(element) ? [pass(element)] : [];
    }
    const remedy = 'Give one of them another id.';
    const isSame = first.outerHTML === element.outerHTML;
    const isLost = !isShown(first.closest('svg') ?? first);
    if (!isSame || isLost)
      return [
        fail(
          element,
          `The id ${quote(id)} is on this <${element.localName}> and on an earlier <${first.localName}>${isLost ? ', which is not rendered' : ''}: every reference to it gets the first one. ${remedy}`,
          first,
        ),
      ];
    return [
      unsure(
        element,
        `The id ${quote(id)} is used twice, so far for the same thing. The second icon loses it when the first is hidden. ${remedy}`,
        first,
      ),
    ];
  });
};
