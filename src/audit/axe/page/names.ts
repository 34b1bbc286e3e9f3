/** What is written for an icon, and what a control is called. */
import {
  byId,
  childrenNamed,
  childrenOf,
  isHiddenItself,
  isShown,
  parentOf,
  roleOf,
} from './tree.js';
import { tidy } from './words.js';

export interface Words {
  text: string;
  /** The markup that gives it: `aria-label`; empty where nothing does. */
  from: string;
}

const NONE: Words = { text: '', from: '' };

/** The words of the elements that an attribute lists; those count even where they are hidden. */
export function referenced(element: Element, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/);
  const texts = ids.map((id) => {
    const target = byId(element, id);
    return tidy(target?.getAttribute('aria-label') || target?.textContent);
  });
  return tidy(texts.join(' '));
}

/** The first of several sources that says anything. */
function first(sources: Iterable<readonly [from: string, text: string | null | undefined]>): Words {
  for (const [from, text] of sources) if (tidy(text)) return { text: tidy(text), from };
  return NONE;
}

const childText = (element: Element, name: string) => childrenNamed(element, name)[0]?.textContent;

/** What is written as the name of an icon, whether anybody is told or not. */
export function nameOfIcon(host: Element, drawing: Element): Words {
  return first([
    ['aria-labelledby', referenced(host, 'aria-labelledby')],
    ['aria-label', host.getAttribute('aria-label')],
    ['alt', host.localName === 'img' ? host.getAttribute('alt') : ''],
    ['<title>', host.localName === 'svg' ? childText(host, 'title') : ''],
    ['the text of an icon font', isLigature(drawing) ? drawing.textContent : ''],
    ['title attribute', host.getAttribute('title')],
  ]);
}

/** What is written as its description. */
export function descriptionOfIcon(host: Element, name: Words): Words {
  const title = name.from === '<title>' ? '' : childText(host, 'title');
  return first([
    ['aria-describedby', referenced(host, 'aria-describedby')],
    ['aria-description', host.getAttribute('aria-description')],
    ['<desc>', host.localName === 'svg' ? childText(host, 'desc') : ''],
    ['<title>', host.localName === 'svg' ? title : ''],
  ]);
}

/** Whether a font draws an icon in place of this element's text, as Material Icons do. */
export const isLigature = (element: Element) =>
  /(?:^|\s)material-(?:icons|symbols)/.test(element.getAttribute('class') ?? '');

const PRIVATE = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g;

const none = () => false;

/**
 * The words that an element's content gives to a name. Glyphs of icon fonts are none.
 *
 * @param without parts that are left out
 */
export function contentOf(element: Element, without: (part: Element) => boolean = none): string {
  const parts = childrenOf(element).map((child) => {
    if (child.nodeType === 3) return (child.textContent ?? '').replace(PRIVATE, ' ');
    if (child.nodeType !== 1 || without(child as Element)) return '';
    return wordsOf(child as Element, without);
  });
  return tidy(parts.join(''));
}

const UNSPOKEN = ['script', 'style', 'template', 'noscript', 'title', 'desc', 'defs', 'symbol'];

/** What an element gives to the name of the one around it. */
function wordsOf(element: Element, without: (part: Element) => boolean): string {
  if (UNSPOKEN.includes(element.localName)) return '';
  if (isHiddenItself(element) || !isShown(element)) return '';
  const isImage = element.localName === 'svg' || element.localName === 'img';
  const isSilent = isImage && ['none', 'presentation'].includes(roleOf(element));
  const label = referenced(element, 'aria-labelledby') || tidy(element.getAttribute('aria-label'));
  if (label) return ` ${label} `;
  if (isImage) return isSilent ? '' : ` ${nameOfIcon(element, element).text} `;
  const content = contentOf(element, without) || tidy(element.getAttribute('title'));
  return isInline(element) ? content : ` ${content} `;
}

const INLINE = ['span', 'b', 'i', 'em', 'strong', 'small', 'mark', 'abbr', 'code', 'sup', 'sub'];
const isInline = (element: Element) => INLINE.includes(element.localName);

/** What the author wrote as the name of a control, apart from its content. */
export const labelOfControl = (control: Element) =>
  referenced(control, 'aria-labelledby') || tidy(control.getAttribute('aria-label'));

/** The name of a button, a link or the like. */
export const nameOfControl = (control: Element) =>
  labelOfControl(control) || contentOf(control) || tidy(control.getAttribute('title'));

/** Whether its words can be seen: a visually hidden text is clipped to a pixel. */
export function isSeen(node: Node): boolean {
  const element = parentOf(node);
  if (!element || !isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 1 && height > 1) || getComputedStyle(element).display === 'contents';
}
