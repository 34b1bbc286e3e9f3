/** Finds the icons of a page, whoever drew them. */
import { originOf, type Origin } from './library.js';
import { descriptionOfIcon, isLigature, nameOfIcon, type Words } from './names.js';
import { controlAround } from './controls.js';
import { childrenOf, isAriaHidden, isShown, nearest, parentOf, roleOf } from './tree.js';
import { tidy } from './words.js';

/** An icon on the page. */
export interface Icon extends Origin {
  /** The element that carries its words: the drawing, or the one with `role="img"` around it. */
  host: Element;
  /** The first of its drawings. */
  drawing: Element;
  /** What it is drawn with: one as a rule, five where five stars are one rating. */
  drawings: readonly Element[];
  kind: 'svg' | 'img' | 'font' | 'role';
  /** Whether assistive technology is told nothing of it. */
  hidden: boolean;
  /** What is written for it, whether anybody is told or not. */
  name: Words;
  description: Words;
  /** The button, link or the like that it stands in. */
  control: Element | null;
}

/** The longer side of the largest picture that passes for an icon, in CSS pixels. */
const LARGEST = 128;

const IMAGE_ROLES = ['img', 'image', 'graphics-symbol', 'graphics-object'];
export const hasImageRole = (element: Element) => IMAGE_ROLES.includes(roleOf(element));

/** What draws its glyph by a pseudo-element, by the habits of icon fonts. */
const FONT_TAGS = ['i', 'span', 'em', 'b'];
const FONT_CLASS =
  /(?:^| )(?:fa[srlbdt]?|fa-[\w-]+|bi|glyphicon|material-icons[\w-]*|material-symbols[\w-]*|mdi|ti|pi|ph|codicon|octicon|ri-[\w-]+|ion-[\w-]+|icon|icon-[\w-]+|icon_[\w-]+)(?: |$)/;
const PRIVATE = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/;

/** jsdom knows no pseudo-elements and complains when it is asked for one. */
const knowsPseudo = () => !/jsdom/i.test(navigator.userAgent);

/** The glyph of an icon font that an element shows, if it shows one. */
export function glyphOf(element: Element): string {
  const own = tidy(element.textContent);
  if (own && PRIVATE.test(own)) return own;
  if (isLigature(element)) return own;
  if (!knowsPseudo()) return '';
  for (const pseudo of ['::before', '::after']) {
    const { content } = getComputedStyle(element, pseudo);
    if (PRIVATE.test(content)) return content;
  }
  return '';
}

function isFontIcon(element: Element): boolean {
  const isCandidate = FONT_TAGS.includes(element.localName) || element.localName.includes('-');
  if (!isCandidate || element.childElementCount > 0 || element.shadowRoot) return false;
  if (isLigature(element)) return tidy(element.textContent) !== '';
  if ((element.textContent ?? '').replace(PRIVATE, '').trim() !== '') return false;
  if (glyphOf(element) !== '') return true;
  const list = (element.getAttribute('class') ?? '').replace(/\s+/g, ' ');
  return !knowsPseudo() && FONT_CLASS.test(list);
}

function kindOf(element: Element): Icon['kind'] | undefined {
  const name = element.localName;
  if (name === 'svg') return element.parentElement?.closest('svg') ? undefined : 'svg';
  if (name === 'img') {
    const src = element.getAttribute('src') ?? '';
    return /^data:image\/svg\+xml|\.svg(?:[?#]|$)/i.test(src) ? 'img' : undefined;
  }
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return undefined;
  if (isFontIcon(element)) return 'font';
  return hasImageRole(element) && tidy(element.textContent) === '' ? 'role' : undefined;
}

/** A length that an attribute states, in pixels; `em` and none at all are the size of an icon. */
const stated = (element: Element, name: string) => {
  const value = element.getAttribute(name) ?? '';
  return /^[\d.]+(?:px)?$/.test(value) ? parseFloat(value) : 24;
};

function isSmall(element: Element, hasLayout: boolean): boolean {
  if (!hasLayout) return Math.max(stated(element, 'width'), stated(element, 'height')) <= LARGEST;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && Math.max(width, height) <= LARGEST;
}

/** What an element says besides its drawings. */
function textOf(element: Element): string {
  const parts = childrenOf(element).map((child) => {
    if (child.nodeType === 3) return child.textContent ?? '';
    const isDrawing = (child as Element).localName === 'svg' || isLigature(child as Element);
    return child.nodeType === 1 && !isDrawing ? textOf(child as Element) : '';
  });
  return tidy(parts.join('').replace(PRIVATE, ''));
}

/** The element around a drawing that says `role="img"` and holds nothing but drawings. */
const hostOf = (drawing: Element): Element =>
  nearest(parentOf(drawing), (around) => hasImageRole(around) && textOf(around) === '') ?? drawing;

const isSilent = (element: Element) => ['none', 'presentation'].includes(roleOf(element));

function isHidden(host: Element, kind: Icon['kind'], name: Words): boolean {
  if (isAriaHidden(host)) return true;
  // A label has its way against role="none", and that is how browsers do it.
  if (isSilent(host)) return !name.from.startsWith('aria-');
  if (kind === 'img') return host.getAttribute('alt') === '' && name.text === '';
  // A glyph without a name is told as a private character, which screen readers pass over.
  return kind === 'font' && !hasImageRole(host) && name.text === '';
}

/**
 * Drawings by the element that carries their words, in the order of the page. What has an image role
 * and holds no drawing is its own, such as an element with a background.
 */
function groupsAmong(elements: readonly Element[], hasLayout: boolean): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  for (const element of elements) {
    const kind = kindOf(element);
    if (!kind || !isShown(element) || !isSmall(element, hasLayout)) continue;
    const isRole = kind === 'role';
    if (isRole && element.querySelector('svg, img')) continue;
    const host = isRole ? element : hostOf(element);
    if (!groups.has(host)) groups.set(host, []);
    if (!isRole) groups.get(host)!.push(element);
  }
  return groups;
}

/** @param hasLayout whether anything on the page has a size; in jsdom nothing has */
export function iconsAmong(elements: readonly Element[], hasLayout: boolean): Icon[] {
  return [...groupsAmong(elements, hasLayout)].map(([host, found]) => {
    const drawings = found.length > 0 ? found : [host];
    const [drawing] = drawings as [Element];
    const kind = kindOf(drawing)!;
    const name = nameOfIcon(host, drawing);
    return {
      ...originOf(host, drawing),
      host,
      drawing,
      drawings,
      kind,
      name,
      description: descriptionOfIcon(host, name),
      hidden: isHidden(host, kind, name),
      control: controlAround(host),
    };
  });
}

/** Whether its library calls it so where nobody wrote a name. */
export const isNamedByLibrary = ({ library, name, file }: Icon) =>
  library === 'Ant Design' && name.from === 'aria-label' && name.text === file;
