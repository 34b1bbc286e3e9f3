import {
  ident,
  string,
  tokenTypes as T,
  url,
  type Atrule,
  type Block,
  type CssNode,
  type Rule,
} from 'css-tree';
import { writeCondition } from './conditions.js';
import { readBlock, type Declaration } from './declarations.js';
import {
  Faulty,
  faultIn,
  MOST_FAULTS,
  notUnderstood,
  refuse,
  tooMany,
  type CssFault,
} from './fault.js';
import { compileSelector, type Compiled, type Surroundings } from './selector.js';
import { isSpace, parseCss, tokensOf } from './tokens.js';

/** A rule with one selector, which selects something. */
export interface StyleRule {
  selector: Compiled;
  /** What must hold, from the outside in, each as an at-rule without its block. */
  conditions: readonly string[];
  declarations: readonly Declaration[];
}

export interface Keyframes {
  name: string;
  conditions: readonly string[];
  /** A frame's place (`from`, `50%`) and what it says. */
  frames: readonly { places: string; declarations: readonly Declaration[] }[];
}

export interface Sheet {
  rules: StyleRule[];
  keyframes: Keyframes[];
  faults: CssFault[];
}

/** What a sheet is read with. */
export interface Reading extends Surroundings {
  namespaces: Map<string, boolean>;
  /** Whether the drawing has text, so that fonts matter. */
  hasText: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';

const offsetOf = (node: CssNode) => node.loc?.start.offset;
const textOf = (node: CssNode | null) => (node?.type === 'Raw' ? node.value.trim() : '');

/** Names, strings and addresses, decoded; whatever else there is gives an empty one. */
function wordsOf(prelude: string): { text: string }[] {
  const tokens = tokensOf(prelude).filter((token) => !isSpace(token));
  return tokens
    .filter(({ type, text }) => type !== T.RightParenthesis && text.toLowerCase() !== 'url(')
    .map(({ type, text }) => {
      if (type === T.Ident) return { text: ident.decode(text) };
      if (type === T.String) return { text: string.decode(text) };
      return { text: type === T.Url ? url.decode(text) : '' };
    });
}

/** At-rules that define or load something for the page, whatever the drawing is. */
const WHOLE_PAGE: ReadonlySet<string> = new Set([
  'counter-style',
  'font-feature-values',
  'font-palette-values',
  'import',
  'page',
  'property',
  'view-transition',
]);

class Reader {
  readonly sheet: Sheet = { rules: [], keyframes: [], faults: [] };

  constructor(private readonly reading: Reading) {}

  /** Reads on behind what is faulty, so that all faults are told at once. */
  private attempt(node: CssNode, read: () => void): void {
    const { faults } = this.sheet;
    if (faults.length > MOST_FAULTS) return;
    const wrong = faultIn(read);
    const offset = offsetOf(node);
    if (wrong) faults.push({ ...(offset === undefined ? {} : { offset }), ...wrong });
    if (faults.length > MOST_FAULTS) faults.push(tooMany());
  }

  children(children: Iterable<CssNode>, conditions: readonly string[]): void {
    for (const node of children) {
      if (node.type === 'Rule') this.attempt(node, () => this.rule(node, conditions));
      else if (node.type === 'Atrule') this.attempt(node, () => this.atRule(node, conditions));
      else if (node.type === 'Raw' || node.type === 'Declaration')
        this.attempt(node, () => refuse('css-syntax', { because: 'not-a-rule' }));
      // CDO and CDC mean nothing between rules, and comments nothing anywhere.
    }
  }

  private declarations(block: Block): readonly Declaration[] {
    const nested = block.children
      .toArray()
      .find(({ type }) => type === 'Rule' || type === 'Atrule');
    if (nested) refuse('css-syntax', { because: 'nested-rule' }, offsetOf(nested));
    const { declarations, faults } = readBlock(block.children, true);
    for (const wrong of faults) this.sheet.faults.push(wrong);
    return declarations;
  }

  private rule({ prelude, block }: Rule, conditions: readonly string[]): void {
    const declarations = this.declarations(block);
    if (prelude.type !== 'SelectorList')
      return refuse('css-selector', { selector: textOf(prelude), because: 'not-understood' });
    for (const node of prelude.children)
      this.attempt(node, () => {
        const selector = compileSelector(node, this.reading);
        if (selector && declarations.length > 0)
          this.sheet.rules.push({ selector, conditions, declarations });
      });
  }

  private atRule(node: Atrule, conditions: readonly string[]): void {
    const { block } = node;
    const name = node.name.toLowerCase();
    const prelude = textOf(node.prelude);
    switch (name) {
      case 'media':
      case 'supports': {
        const condition = `@${name} ${writeCondition(name, prelude)}`;
        const always = prelude === '' || prelude.toLowerCase() === 'all';
        const within = always && name === 'media' ? conditions : [...conditions, condition];
        return this.children(block?.children ?? [], within);
      }
      case 'keyframes':
      case '-webkit-keyframes':
      case '-moz-keyframes':
        return this.keyframes(node, prelude, conditions);
      case 'namespace':
        return this.namespace(node, prelude);
      case 'charset':
        return;
      case 'font-face':
        // A font is the whole page's. Where no text is drawn, none is needed.
        return this.reading.hasText
          ? refuse('css-at-rule', { name, because: 'whole-page' })
          : undefined;
      default:
        if (WHOLE_PAGE.has(name))
          return refuse('css-at-rule', { name: node.name, because: 'whole-page' });
        throw new Faulty(notUnderstood(node.name));
    }
  }

  /** `@namespace svg url(http://www.w3.org/2000/svg)`: the names that it allows are understood. */
  private namespace({ name }: Atrule, prelude: string): void {
    const words = wordsOf(prelude);
    const uri = words.at(-1)?.text ?? '';
    const prefix = words.length > 1 ? (words[0]?.text ?? '') : '';
    const wrong = new Faulty(notUnderstood(`${name} ${prelude}`));
    if (words.length > 2) throw wrong;
    if (prefix !== '') this.reading.namespaces.set(prefix, uri === SVG);
    else if (uri !== SVG) throw wrong;
  }

  private keyframes({ block }: Atrule, prelude: string, conditions: readonly string[]): void {
    const [first, ...more] = wordsOf(prelude);
    if (!first?.text || more.length > 0) throw new Faulty(notUnderstood(`keyframes ${prelude}`));
    const name = first.text;
    const frames = (block?.children.toArray() ?? []).map((frame) => {
      const places = frame.type === 'Rule' ? placesOf(frame) : '';
      if (frame.type !== 'Rule' || places === '')
        return refuse('css-syntax', { because: 'not-a-keyframe' }, offsetOf(frame));
      const all = this.declarations(frame.block);
      // Browsers ignore what is important in a frame.
      return { places, declarations: all.filter(({ important }) => !important) };
    });
    this.sheet.keyframes.push({ name, conditions, frames });
  }
}

/** `from, 50%` in one spelling; '' if these are no places. */
function placesOf({ prelude }: Rule): string {
  if (prelude.type !== 'SelectorList') return '';
  const places = prelude.children.toArray().map((selector) => {
    const [place, ...more] = selector.type === 'Selector' ? selector.children.toArray() : [];
    if (more.length > 0) return '';
    if (place?.type === 'Percentage') return `${Number(place.value)}%`;
    const name = place?.type === 'TypeSelector' ? place.name.toLowerCase() : '';
    return name === 'from' ? '0%' : name === 'to' ? 'to' : '';
  });
  return places.includes('') ? '' : places.join(',');
}

/**
 * Reads the text of one `<style>`. What matches nothing is left out, and what is not understood is
 * a fault.
 */
export function readSheet(css: string, media: string, reading: Reading): Sheet {
  const reader = new Reader(reading);
  const wrong = faultIn(() => {
    const parsed = parseCss(css, 'stylesheet');
    const always = media.trim() === '' || media.trim().toLowerCase() === 'all';
    const conditions = always ? [] : [`@media ${writeCondition('media', media)}`];
    if (parsed.type === 'StyleSheet') reader.children(parsed.children, conditions);
  });
  if (wrong) reader.sheet.faults.push(wrong);
  return reader.sheet;
}
