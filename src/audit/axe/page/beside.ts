/** The text that an icon stands beside. */
import { isControl } from './controls.js';
import type { Icon } from './icons.js';
import { contentOf } from './names.js';
import { childrenOf, parentOf, roleOf } from './tree.js';
import { heard } from './words.js';

/** What begins anew: the text of the next one is not beside it. */
const isItem = (element: Element) =>
  ['li', 'tr', 'body'].includes(element.localName) || ['listitem', 'row'].includes(roleOf(element));

/**
 * Text before and after an icon, as far as the next control or item of a list. The names of other
 * icons are no text.
 *
 * @param hosts of all icons of the page
 */
export function beside(
  { host }: Icon,
  hosts: ReadonlySet<Element>,
): { before: string; after: string } {
  const isIcon = (element: Element) => hosts.has(element);
  const text = (nodes: readonly Node[]) =>
    heard(
      nodes
        .map((node) => {
          if (node.nodeType === 3) return node.textContent ?? '';
          const isText = node.nodeType === 1 && !isIcon(node as Element);
          return isText ? ` ${contentOf(node as Element, isIcon)} ` : '';
        })
        .join(''),
    );
  let at = host;
  for (let climbed = 0; climbed < 3; climbed += 1) {
    const parent = parentOf(at);
    if (!parent || isControl(parent) || parent.localName === 'body') break;
    const siblings = childrenOf(parent);
    const place = siblings.indexOf(at);
    const [before, after] = [text(siblings.slice(0, place)), text(siblings.slice(place + 1))];
    if (before || after) return { before, after };
    if (isItem(parent)) break;
    at = parent;
  }
  return { before: '', after: '' };
}
