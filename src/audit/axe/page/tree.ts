/** The page as assistive technology meets it: open shadow roots and slots are part of one tree. */

/** The parent of a node, out of its slot or its shadow root. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent && parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent && parent.nodeType === 1 ? (parent as Element) : null;
}

/** Children as they are shown. */
export function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** Every element of a document or shadow root, those of open shadow roots among them. */
export function elementsOf(root: Document | ShadowRoot): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...elementsOf(element.shadowRoot));
  }
  return found;
}

/** The element itself or the nearest one around it that passes. */
export function nearest(from: Element | null, test: (element: Element) => boolean) {
  for (let element = from; element; element = parentOf(element)) if (test(element)) return element;
  return null;
}

/** What an id means where the element stands. */
export function byId(from: Element, id: string): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  return id && 'getElementById' in root ? root.getElementById(id) : null;
}

export const isHiddenItself = (element: Element) => element.getAttribute('aria-hidden') === 'true';

/** Whether `aria-hidden` keeps it from assistive technology, by itself or from around it. */
export const isAriaHidden = (element: Element) => nearest(element, isHiddenItself) !== null;

/** Whether it is rendered. A sprite in `display: none` is not. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  if (getComputedStyle(element).visibility === 'hidden') return false;
  return nearest(element, (around) => getComputedStyle(around).display === 'none') === null;
}

/** Whether it cannot be used now: by `inert`, or because a modal dialog is open elsewhere. */
export function isInert(element: Element): boolean {
  if (nearest(element, (around) => around.hasAttribute('inert'))) return true;
  const dialogs = [...element.ownerDocument.querySelectorAll('dialog[open]')].filter(isModal);
  const isOutside = (dialog: Element) => nearest(element, (around) => around === dialog) === null;
  return dialogs.length > 0 && dialogs.every(isOutside);
}

/** jsdom has no modal dialogs, and does not know what is asked. */
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}

export const roleOf = (element: Element) =>
  (element.getAttribute('role') ?? '').trim().toLowerCase().split(/\s+/)[0]!;

/** The same attribute of SVG 2 and of SVG 1.1. */
export const hrefOf = (element: Element) =>
  element.getAttribute('href') ??
  element.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ??
  element.getAttribute('xlink:href') ??
  '';

/** Direct children by tag name, whatever the case. */
export const childrenNamed = (element: Element, ...names: string[]) =>
  [...element.children].filter((child) => names.includes(child.localName.toLowerCase()));
