import { ANIMATIONS, ELEMENTS, TEXT, UNDRAWN } from '../../elements.js';
import { judgeValue } from '../../style/index.js';
import type { Args, Problem, RuleId, SvgElement } from '../../types.js';
import { judgeAnimated, ownMoments, targetOf } from './animation.js';
import {
  ANIMATED_VALUES,
  CONDITIONS,
  DATA,
  isAnimatable,
  isAnimatableOnRoot,
  isLive,
  NAMES,
  OF_ROOT,
  PLAIN,
  PRESENTATION,
  TIMING,
  TRANSFORMS,
} from './attributes.js';
import { linkOf } from './links.js';
import { isTransformList } from './transform.js';

/** Tells of something that is left out. */
export type Tell = (rule: RuleId, args?: Args) => void;

const LINKS = new Set(['href', 'xlink:href']);
/** Which elements may link to what. */
const PICTURES = new Set(['image', 'feImage']);
const LINKING = new Set([
  ...ANIMATIONS,
  'feImage',
  'filter',
  'linearGradient',
  'mpath',
  'pattern',
  'radialGradient',
  'textPath',
  'use',
]);

/** What is expected on a drawing and is left out because its component speaks for it. */
const isSilent = (name: string) =>
  /^(?:aria-|data-|xml:|xlink:)/.test(name) ||
  ['focusable', 'lang', 'role', 'tabindex', 'baseProfile', 'version', 'zoomAndPan'].includes(name);

/** A link, if it leads to where such an element may lead. */
function link(node: SvgElement, value: string, tell: Tell): string | undefined {
  const { kind } = linkOf(value);
  if (node.name === 'a') {
    if (kind === 'script') tell('script-link', { target: value });
    else if (kind !== 'own' && kind !== 'none') tell('link', { target: value });
    return undefined;
  }
  switch (kind) {
    case 'own':
      return LINKING.has(node.name) ? value : undefined;
    case 'picture':
      if (PICTURES.has(node.name)) return value;
      break;
    case 'drawing':
      tell('nested-svg', { target: value });
      return undefined;
    case 'script':
      tell('script-link', { target: value });
      return undefined;
    case 'none':
      return undefined;
    default:
  }
  tell('external-reference', { target: value });
  return undefined;
}

function presentation(name: string, value: string, tell: Tell): string | undefined {
  const fault = judgeValue(name, value);
  if (!fault) return value;
  tell(fault.rule, fault.args);
  return undefined;
}

/** An attribute of an animation that is not one of other elements as well. */
function ofAnimation(node: SvgElement, name: string, tell: Tell): string | undefined {
  const value = node.attributes[name] ?? '';
  if (name === 'begin' || name === 'end') return ownMoments(value);
  const target = node.name === 'animateMotion' ? 'path' : (node.attributes.attributeName ?? '');
  if (name === 'attributeName') return isAnimatable(value) ? value : undefined;
  if (!ANIMATED_VALUES.has(name)) return TIMING.has(name) ? value : undefined;
  if (targetOf(node).kind !== 'allowed') return undefined;
  const wrong = judgeAnimated(target, value);
  if (wrong) tell(wrong.rule, wrong.args);
  return wrong ? undefined : value;
}

/** The value that is written for an attribute; undefined if it is left out. */
function attribute(node: SvgElement, name: string, tell: Tell): string | undefined {
  const value = node.attributes[name] ?? '';
  if (LINKS.has(name)) return link(node, value, tell);
  if (NAMES.has(name) || CONDITIONS.has(name)) return value;
  if (ANIMATIONS.has(node.name)) return ofAnimation(node, name, tell);
  if (name === 'style') return value;
  if (PRESENTATION.has(name)) return presentation(name, value, tell);
  if (TRANSFORMS.has(name)) {
    if (isTransformList(value)) return value;
    tell('transform', { value });
    return undefined;
  }
  if (PLAIN.has(name) || DATA.has(name)) return value;
  if (node.name === 'style' && (name === 'type' || name === 'media')) return value;
  if (isLive(name)) tell('live-attribute', { name });
  else if (!isSilent(name) && !/^on/i.test(name)) tell('unknown-attribute', { name });
  return undefined;
}

function attributes(node: SvgElement, tell: Tell): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(node.attributes)) {
    const value = attribute(node, name, tell);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Extensions that Chromium and Firefox have; a `<foreignObject>` that requires another is not drawn. */
const EXTENSIONS = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** Whether browsers pass over an element because it asks for what only its editor has. */
const isForEditor = ({ attributes: { requiredExtensions } }: SvgElement) =>
  requiredExtensions !== undefined &&
  (requiredExtensions.trim() === '' ||
    requiredExtensions
      .trim()
      .split(/\s+/)
      .some((extension) => !EXTENSIONS.has(extension)));

/** What an element is written as. A link would take whoever follows it out of the icon. */
function nameOf({ name }: SvgElement, parent: SvgElement | undefined): string {
  if (name !== 'a') return name;
  return parent && TEXT.has(parent.name) ? 'tspan' : 'g';
}

/** Whether an element is left out, and what is told of it. */
function isLeftOut(node: SvgElement, tell: Tell): boolean {
  const { name } = node;
  if (ANIMATIONS.has(name)) {
    const target = targetOf(node);
    if (target.kind === 'unsafe') tell('unsafe-animation', { name: target.name });
    // One that changes nothing may still be what others wait for.
    return target.kind === 'unsafe' || (target.kind === 'unknown' && !node.attributes.id);
  }
  if (ELEMENTS.has(name) || name === 'a') return isForEditor(node);
  if (name.toLowerCase() === 'foreignobject') {
    if (name !== 'foreignObject' || !isForEditor(node)) tell('foreign-object');
  } else if (!UNDRAWN.has(name) && !name.includes(':')) tell('unknown-element', { name });
  return true;
}

/**
 * An element with what may be written of it and without children, or undefined if nothing of it may
 * be. Only names and values that the lists allow come through; there is no list of what is wrong.
 *
 * @param parent as it is written
 */
export function permitted(
  node: SvgElement,
  parent: SvgElement | undefined,
  tell: (problem: Problem) => void,
): SvgElement | undefined {
  const place = node.place ? { line: node.place.line, column: node.place.column } : {};
  const here: Tell = (rule, args = {}) => tell({ rule, args, ...place });
  if (isLeftOut(node, here)) return undefined;
  return {
    name: nameOf(node, parent),
    attributes: attributes(node, here),
    children: [],
    ...(node.place ? { place: node.place } : {}),
  };
}

/** Whether the text directly in an element is drawn, or is its style sheet. */
export const keepsText = ({ name }: SvgElement): boolean => TEXT.has(name) || name === 'style';

const isElement = (child: SvgElement | string): child is SvgElement => typeof child === 'object';

/** Whether there is text, to which the white space that the `<svg>` asks for may be given. */
function hasText(root: SvgElement): boolean {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (TEXT.has(node.name)) return true;
    open.push(...node.children.filter(isElement));
  }
  return false;
}

/** A transform about the middle of the view box. */
function aboutCentre(transform: string, viewBox = ''): string {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const [cx, cy] = [x + width / 2, y + height / 2];
  return `translate(${cx} ${cy})${transform}translate(${-cx} ${-cy})`;
}

/** Whether it is an animation of the element that it stands in. */
const animatesParent = ({ name, attributes }: SvgElement) =>
  ANIMATIONS.has(name) && !('href' in attributes || 'xlink:href' in attributes);

/** What stays in the `<svg>` itself when the drawing goes into a group. */
const staysInRoot = (child: SvgElement) =>
  child.name === 'style' ||
  (animatesParent(child) &&
    child.name !== 'animateMotion' &&
    isAnimatableOnRoot(child.attributes.attributeName ?? ''));

const MOVING = new Set(['animateMotion', 'animateTransform']);

/**
 * The `<svg>` without its size, which is its component's, and with a group around its content that
 * has what would paint outside the icon's box, or change the box, if the `<svg>` itself had it:
 * filters, transforms, `overflow`, animations of them.
 *
 * @param viewBox as it is meant
 */
export function withinBox(root: SvgElement, viewBox: string | undefined): SvgElement {
  const { width: _width, height: _height, x: _x, y: _y, ...own } = root.attributes;
  if (!hasText(root)) delete own['xml:space'];
  const entries = Object.entries(viewBox === undefined ? own : { ...own, viewBox });
  const outside = Object.fromEntries(entries.filter(([name]) => !OF_ROOT.has(name)));
  delete outside.overflow;
  const attributes = Object.fromEntries(entries.filter(([name]) => OF_ROOT.has(name)));
  const inside = root.children
    .filter(isElement)
    .filter((child) => animatesParent(child) && !staysInRoot(child));
  if (Object.keys(outside).length === 0 && inside.length === 0) return { ...root, attributes };
  // A box is turned about its centre, a group about the origin of its units.
  if (inside.some(({ name }) => MOVING.has(name))) outside['transform-origin'] ??= '50% 50%';
  else if (outside.transform !== undefined && outside['transform-origin'] === undefined)
    outside.transform = aboutCentre(outside.transform, viewBox);
  const stays = (child: SvgElement | string) => isElement(child) && staysInRoot(child);
  const children = root.children.filter((child) => !stays(child));
  const group: SvgElement = { name: 'g', attributes: outside, children };
  return { ...root, attributes, children: [...root.children.filter(stays), group] };
}
