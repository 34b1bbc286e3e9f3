import { tokenTypes as T, type CssNode, type Declaration as Parsed, type List } from 'css-tree';
import { Faulty, faultIn, MOST_FAULTS, refuse, tooMany, type CssFault } from './fault.js';
import { FORBIDDEN, isCustom, lacksUnit, isUnderstood } from './properties.js';
import { parseCss, tokensOf } from './tokens.js';
import { judgeValue, writeValue } from './value.js';

/** A declaration that is understood. */
export interface Declaration {
  /** In lower case, unless it is a custom property's. */
  property: string;
  /** Written anew: no comments, strings in double quotes, addresses without quotes. */
  value: string;
  important: boolean;
}

export interface Declarations {
  declarations: readonly Declaration[];
  faults: readonly CssFault[];
}

const NAME = /^(?:--[\w-]+|-?[a-z_][\w-]*)$/i;

const offsetOf = (node: CssNode) => node.loc?.start.offset;

const rawOf = (node: CssNode) => (node.type === 'Raw' ? node.value : '');

/** Whether it is a nested rule that the parser does not take for one, such as `g:hover{fill:red}`. */
function holdsRule(node: CssNode): boolean {
  const isDeclared = node.type === 'Declaration';
  if (isDeclared && isCustom(node.property)) return false;
  const text = rawOf(isDeclared ? node.value : node);
  return text.includes('{') && tokensOf(text).some(({ type }) => type === T.LeftCurlyBracket);
}

/** @throws {Faulty} */
function nameOf({ property, loc }: Parsed): string {
  if (!NAME.test(property))
    refuse('css-syntax', { because: 'not-a-property', text: property }, loc?.start.offset);
  return isCustom(property) ? property : property.toLowerCase();
}

/** @throws {Faulty} */
function isImportant({ important, loc }: Parsed): boolean {
  if (important === false || important === true) return important;
  if (important.toLowerCase() !== 'important')
    refuse('css-syntax', { because: 'not-important', text: important }, loc?.start.offset);
  return true;
}

/**
 * @returns undefined for what says nothing, or nothing that changes a picture
 * @throws {Faulty}
 */
function read(node: CssNode, inSheet: boolean): Declaration | undefined {
  const offset = offsetOf(node);
  if (node.type === 'Raw' && /^[;\s]*$/.test(node.value)) return undefined;
  if (inSheet && holdsRule(node)) refuse('css-syntax', { because: 'nested-rule' }, offset);
  if (node.type !== 'Declaration')
    return refuse('css-syntax', { because: 'not-a-declaration' }, offset);
  const property = nameOf(node);
  const important = isImportant(node);
  const text = rawOf(node.value);
  if (FORBIDDEN.has(property)) refuse('css-property', { property }, offset);
  if (!isUnderstood(property)) {
    // It will not be written, so that it can only be wrong in what it was meant to fetch.
    const found = judgeValue(property, text);
    if (found?.rule === 'css-address')
      throw new Faulty({ ...found, ...(offset === undefined ? {} : { offset }) });
    return undefined;
  }
  const wrong = judgeValue(property, text);
  if (wrong) throw new Faulty({ ...wrong, ...(offset === undefined ? {} : { offset }) });
  const value = writeValue(tokensOf(text));
  const ignored = value === '' || (inSheet && lacksUnit(property, value));
  return ignored ? undefined : { property, value, important };
}

/** The declarations of a block of a sheet, or of a style attribute. */
export function readBlock(children: List<CssNode>, inSheet: boolean): Declarations {
  const declarations: Declaration[] = [];
  const faults: CssFault[] = [];
  for (const node of children) {
    const wrong = faultIn(() => {
      const declaration = read(node, inSheet);
      if (declaration) declarations.push(declaration);
    });
    if (wrong) faults.push(wrong);
    if (faults.length > MOST_FAULTS) return { declarations: [], faults: [...faults, tooMany()] };
  }
  return { declarations, faults };
}

function readAnew(style: string): Declarations {
  let result: Declarations = { declarations: [], faults: [] };
  const wrong = faultIn(() => {
    const list = parseCss(style, 'declarationList');
    if (list.type === 'DeclarationList') result = readBlock(list.children, false);
  });
  return wrong ? { declarations: [], faults: [wrong] } : result;
}

/** Editors write the same style on every other element. */
const remembered = new Map<string, Declarations>();
const REMEMBERED = { styles: 2_000, length: 1_000 };

/** The declarations of a style attribute. */
export function readStyle(style: string): Declarations {
  const known = remembered.get(style);
  if (known) return known;
  const result = readAnew(style);
  if (remembered.size >= REMEMBERED.styles) remembered.clear();
  if (style.length <= REMEMBERED.length) remembered.set(style, result);
  return result;
}

/** A style attribute that comes to these declarations. */
export const writeStyle = (declarations: Iterable<readonly [string, string]>): string =>
  [...declarations].map(([property, value]) => `${property}:${value}`).join(';');
