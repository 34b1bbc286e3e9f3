import type { Limits, Problem, SvgElement } from '../types.js';
import { readStyle, type Declaration } from './declarations.js';
import { faultIn, type CssFault } from './fault.js';
import { TEXT_ONLY } from './properties.js';
import { resolve, type Resolved, type Styles } from './resolve.js';
import { readSheet, type Reading } from './sheet.js';
import { Tree } from './tree.js';

export interface Styled {
  /** The drawing without what was wrong. */
  root: SvgElement;
  problems: Problem[];
}

/** A drawing that is wrong in a thousand places needs no thousand findings. */
const TOLD = 50;

const TEXT = new Set(['text', 'tspan', 'textPath', 'tref', 'foreignObject']);
const FONT_UNIT = /\d(?:em|ex|ch|cap|ic|lh)\b/i;
/** Attributes that are long and hold no length with a unit, or are read as declarations. */
const DATA = new Set(['d', 'points', 'href', 'xlink:href', 'style']);

/** Whether a length depends on the size of a font, other than one that only text has. */
const isInFontUnits = ([name, value]: [string, string]) =>
  !DATA.has(name) && !TEXT_ONLY.has(name) && FONT_UNIT.test(value);

/** Whether a `<style>` is CSS, as browsers decide it. */
const isSheet = ({ name, attributes: { type = '' } }: SvgElement) =>
  name === 'style' && (type === '' || type.toLowerCase() === 'text/css');

const textOf = ({ children }: SvgElement) =>
  children.filter((child) => typeof child === 'string').join('');

/** Where a fault of a sheet stands in the file, as far as that can be told from its text. */
function placed({ rule, args, offset }: CssFault, node: SvgElement, css?: string): Problem {
  const { place } = node;
  if (!place) return { rule, args };
  if (css === undefined || offset === undefined) return { rule, args, ...place };
  const before = css.slice(0, offset).split('\n').length - 1;
  return before === 0
    ? { rule, args, ...place }
    : { rule, args, line: place.line + before, column: offset - css.lastIndexOf('\n', offset - 1) };
}

class Collected {
  readonly problems: Problem[] = [];
  readonly styles: Styles;

  constructor(root: SvgElement, matching: number) {
    const tree = new Tree(root, matching);
    const { nodes } = tree;
    const hasText = nodes.some(({ name }) => TEXT.has(name));
    const inline = this.inline(nodes);
    const { rules, keyframes } = this.sheets(nodes, { tree, namespaces: new Map(), hasText });
    const declared = [
      ...inline.values(),
      ...rules.map(({ declarations }) => declarations),
      ...keyframes.flatMap(({ frames }) => frames.map(({ declarations }) => declarations)),
    ];
    const hasFontUnits =
      nodes.some(({ attributes }) => Object.entries(attributes).some(isInFontUnits)) ||
      declared.some((block) =>
        block.some(({ property, value }) => isInFontUnits([property, value])),
      );
    const hasSheet = nodes.some(isSheet);
    this.styles = { tree, hasSheet, rules, keyframes, inline, drawn: { hasText, hasFontUnits } };
  }

  tell(node: SvgElement, faults: readonly CssFault[], css?: string): void {
    for (const wrong of faults)
      if (this.problems.length < TOLD) this.problems.push(placed(wrong, node, css));
  }

  private inline(nodes: readonly SvgElement[]): Styles['inline'] {
    const inline = new Map<number, readonly Declaration[]>();
    for (const [index, node] of nodes.entries()) {
      const { style } = node.attributes;
      if (style === undefined) continue;
      const { declarations, faults } = readStyle(style);
      inline.set(index, declarations);
      this.tell(node, faults);
    }
    return inline;
  }

  private sheets(nodes: readonly SvgElement[], reading: Reading) {
    const sheets = nodes.filter(isSheet).map((node) => {
      const css = textOf(node);
      const sheet = readSheet(css, node.attributes.media ?? '', {
        ...reading,
        namespaces: new Map(),
      });
      this.tell(node, sheet.faults, css);
      return sheet;
    });
    return {
      rules: sheets.flatMap(({ rules }) => rules),
      keyframes: sheets.flatMap(({ keyframes }) => keyframes),
    };
  }
}

/** The drawing with new attributes, without its sheets, and with what was left of them. */
function rebuilt({ tree }: Styles, { attributes, css, background }: Resolved): SvgElement {
  const copies = tree.nodes.map((node, index): SvgElement => {
    return { ...node, attributes: attributes[index] ?? {}, children: [] };
  });
  const indices = new Map(tree.nodes.map((node, index) => [node, index]));
  for (const [index, node] of tree.nodes.entries())
    for (const child of node.children) {
      const copy = typeof child === 'string' ? child : copies[indices.get(child) ?? -1];
      if (copy !== undefined && (typeof copy === 'string' || copy.name !== 'style'))
        copies[index]?.children.push(copy);
    }
  const [root = tree.nodes[0]!] = copies;
  if (background !== undefined) root.children.unshift(rectangle(root, background));
  if (css !== '') root.children.unshift({ name: 'style', attributes: {}, children: [css] });
  return root;
}

/**
 * Behind a drawing in a file, a background fills the picture from edge to edge; behind the `<svg>`
 * of a component it would be the caller's to set. So it becomes a part of the picture.
 */
function rectangle(root: SvgElement, fill: string): SvgElement {
  const [x = '0', y = '0'] = (root.attributes.viewBox ?? '').trim().split(/[\s,]+/);
  const corner: Record<string, string> = {
    ...(Number(x) ? { x } : {}),
    ...(Number(y) ? { y } : {}),
  };
  const attributes: Record<string, string> = { ...corner, width: '100%', height: '100%', fill };
  // What the root says of the drawing's paint is not about its background.
  if ('fill-opacity' in root.attributes) attributes['fill-opacity'] = '1';
  if ('stroke' in root.attributes) attributes.stroke = 'none';
  return { name: 'rect', attributes, children: [] };
}

/** Whether any element has a style or is one. */
function isStyled(root: SvgElement): boolean {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === 'style' || node.attributes.style !== undefined) return true;
    for (const child of node.children) if (typeof child !== 'string') open.push(child);
  }
  return false;
}

/**
 * Reads, judges and resolves the style sheets and style attributes of a drawing. What is known to
 * apply is written onto the elements, as attributes where one means the same; what is not stays in
 * one sheet whose selectors are classes of this drawing alone. Everything is written anew from what
 * was read, and whatever is not understood is left out and told as a problem.
 */
export function resolveStyles(root: SvgElement, { matching }: Pick<Limits, 'matching'>): Styled {
  if (!isStyled(root)) return { root, problems: [] };
  const { styles, problems } = new Collected(root, matching);
  let styled = root;
  const wrong = faultIn(() => {
    const resolved = resolve(styles);
    styled = rebuilt(styles, resolved);
    for (const { rule, args } of resolved.faults) problems.push({ rule, args, ...root.place });
  });
  if (wrong) {
    const attributes = styles.tree.nodes.map(({ attributes: { style: _style, ...rest } }) => rest);
    styled = rebuilt(styles, { attributes, css: '', faults: [] });
    problems.push({ rule: wrong.rule, args: wrong.args, ...root.place });
  }
  return { root: styled, problems };
}
