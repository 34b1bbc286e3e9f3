import {
  generate,
  ident,
  type AttributeSelector,
  type CssNode,
  type PseudoClassSelector,
  type Selector,
} from 'css-tree';
import { refuse } from './fault.js';
import { UNDRAWN, DYNAMIC, NEVER, structural } from './pseudo.js';
import { combine, type Members, type Tree } from './tree.js';

/** How many ids, classes and names a selector counts as. */
export type Specificity = readonly [ids: number, classes: number, names: number];

/** A selector's part between two combinators. */
export interface Compound {
  /** How it follows the one before; '' for the first. */
  combinator: string;
  /** The elements that it selects as far as that can be known in advance. */
  members: Members;
  /** What cannot, written anew: `:hover`. */
  dynamic: string;
  /** What that counts as. */
  weight: Specificity;
}

export interface Compiled {
  compounds: readonly Compound[];
  specificity: Specificity;
}

/** What selectors are read with. */
export interface Surroundings {
  tree: Tree;
  /** Prefixes that stand for SVG's namespace, and all that are declared. */
  namespaces: ReadonlyMap<string, boolean>;
}

type Test = (index: number) => boolean;

interface Simple {
  tests: Test[];
  /** The only elements that can pass, if that is known. */
  among?: readonly number[];
  dynamic: string;
  specificity: Specificity;
}

const simple = (specificity: Specificity, test?: Test, dynamic = ''): Simple => ({
  tests: test ? [test] : [],
  dynamic,
  specificity,
});

const add = (a: Specificity, b: Specificity): Specificity => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
];

export const compareSpecificity = (a: Specificity, b: Specificity): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

const CLASS: Specificity = [0, 1, 0];
const NAME: Specificity = [0, 0, 1];
const NOTHING: Specificity = [0, 0, 0];

/** @throws {Faulty} */
const notUnderstood = (node: CssNode): never =>
  refuse(
    'css-selector',
    { selector: generate(node), because: 'not-understood' },
    node.loc?.start.offset,
  );

function typeTest(node: CssNode & { name: string }, { tree, namespaces }: Surroundings): Simple {
  const [local = '', prefix, ...more] = node.name.split('|').toReversed();
  if (more.length > 0) notUnderstood(node);
  const isKnown = prefix === undefined || prefix === '*' || prefix === '' || namespaces.has(prefix);
  if (!isKnown) notUnderstood(node);
  const isSvg = prefix === undefined || prefix === '*' || namespaces.get(prefix) === true;
  const name = ident.decode(local);
  if (local === '*') return simple(NOTHING, () => isSvg);
  const test = (index: number) => isSvg && tree.nodes[index]?.name === name;
  return { ...simple(NAME, test), among: tree.having('name', name) };
}

const MATCHERS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wanted !== '' && value.split(/\s+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

function attributeTest(node: AttributeSelector, { tree }: Surroundings): Simple {
  if (node.name.name.includes('|')) notUnderstood(node);
  const name = ident.decode(node.name.name);
  const { matcher, value, flags } = node;
  if (matcher === null) return simple(CLASS, (index) => tree.attribute(index, name) !== undefined);
  const matches = Object.hasOwn(MATCHERS, matcher) ? MATCHERS[matcher] : undefined;
  if (!matches || !value || (flags !== null && !/^[is]$/i.test(flags))) return notUnderstood(node);
  // css-tree has decoded a string's escapes, but not a name's.
  const text = value.type === 'String' ? value.value : ident.decode(value.name);
  const fold = (part: string) => (flags?.toLowerCase() === 'i' ? part.toLowerCase() : part);
  const wanted = fold(text);
  return simple(CLASS, (index) => {
    const found = tree.attribute(index, name);
    return found !== undefined && matches(fold(found), wanted);
  });
}

/** `:not()`, `:is()` and `:where()`. */
function functional(node: PseudoClassSelector, around: Surroundings): Simple {
  const list = node.children?.first;
  if (list?.type !== 'SelectorList') return notUnderstood(node);
  const name = node.name.toLowerCase();
  const inner = list.children.toArray().map((child) => compileSelector(child, around));
  if (inner.includes(undefined)) return notUnderstood(node);
  const known = inner.filter((selector) => selector !== undefined);
  const highest = known
    .map(({ specificity }) => specificity)
    .toSorted(compareSpecificity)
    .at(-1);
  const specificity = name === 'where' ? NOTHING : (highest ?? NOTHING);
  if (known.some(isDynamic)) {
    const texts = known.map(({ compounds: [only, ...more] }) =>
      only && more.length === 0 && !only.members.includes(0) ? only.dynamic : '',
    );
    if (texts.includes('')) return notUnderstood(node);
    return simple(specificity, undefined, `:${name}(${texts.join(',')})`);
  }
  const sets = known.map((selector) => stagesOf(around.tree, selector).at(-1));
  return simple(specificity, (index) => sets.some((set) => set?.[index]) === (name !== 'not'));
}

function pseudoClass(node: PseudoClassSelector, around: Surroundings): Simple | undefined {
  const name = node.name.toLowerCase();
  if (node.children === null && DYNAMIC.has(name)) return simple(CLASS, undefined, `:${name}`);
  if (['not', 'is', 'where'].includes(name)) return functional(node, around);
  if (NEVER.has(name)) return simple(CLASS, () => false);
  if (node.children === null && UNDRAWN.has(name)) return undefined;
  const test = structural(node, around.tree);
  return test ? simple(CLASS, test) : notUnderstood(node);
}

/** @returns undefined if no element of a drawing can be selected so */
function compileSimple(node: CssNode, around: Surroundings): Simple | undefined {
  const { tree } = around;
  switch (node.type) {
    case 'TypeSelector':
      return typeTest(node, around);
    case 'ClassSelector': {
      const name = ident.decode(node.name);
      const test = (index: number) => tree.classesOf(index).has(name);
      return { ...simple(CLASS, test), among: tree.having('class', name) };
    }
    case 'IdSelector': {
      const id = ident.decode(node.name);
      const test = (index: number) => tree.attribute(index, 'id') === id;
      return { ...simple([1, 0, 0], test), among: tree.having('id', id) };
    }
    case 'AttributeSelector':
      return attributeTest(node, around);
    case 'PseudoClassSelector':
      return pseudoClass(node, around);
    case 'PseudoElementSelector':
      return UNDRAWN.has(node.name.toLowerCase()) ? undefined : notUnderstood(node);
    default:
      return notUnderstood(node);
  }
}

/**
 * A selector, evaluated on a drawing.
 *
 * @returns undefined if it can select nothing that is drawn
 * @throws {Faulty} `css-selector` for what is not understood
 */
export function compileSelector(node: CssNode, around: Surroundings): Compiled | undefined {
  if (node.type !== 'Selector') return notUnderstood(node);
  const compounds: Compound[] = [];
  let specificity: Specificity = NOTHING;
  let nothing = false;
  for (const { combinator, nodes } of compoundsOf(node)) {
    const parts = nodes.map((part) => compileSimple(part, around));
    const known = parts.filter((part) => part !== undefined);
    nothing ||= known.length < parts.length;
    const tests = known.flatMap(({ tests }) => tests);
    specificity = known.reduce((sum, part) => add(sum, part.specificity), specificity);
    const [among] = known
      .flatMap((part) => (part.among ? [part.among] : []))
      .toSorted((a, b) => a.length - b.length);
    const members = around.tree.members((index) => tests.every((test) => test(index)), among);
    const changing = known.filter(({ dynamic }) => dynamic !== '');
    const weight = changing.reduce((sum, part) => add(sum, part.specificity), NOTHING);
    const dynamic = changing.map((part) => part.dynamic).join('');
    compounds.push({ combinator, members, dynamic, weight });
  }
  return nothing ? undefined : { compounds, specificity };
}

function compoundsOf(selector: Selector): { combinator: string; nodes: CssNode[] }[] {
  const compounds: { combinator: string; nodes: CssNode[] }[] = [{ combinator: '', nodes: [] }];
  for (const node of selector.children) {
    if (node.type !== 'Combinator') compounds.at(-1)?.nodes.push(node);
    else if (![' ', '>', '+', '~'].includes(node.name)) notUnderstood(node);
    else compounds.push({ combinator: node.name, nodes: [] });
  }
  if (compounds.some(({ nodes }) => nodes.length === 0)) notUnderstood(selector);
  return compounds;
}

export const isDynamic = ({ compounds }: Compiled): boolean =>
  compounds.some(({ dynamic }) => dynamic !== '');

/** For each compound the elements that it and those before it select, from an element on. */
export function stagesOf(tree: Tree, { compounds }: Compiled): Members[] {
  const stages: Members[] = [];
  for (const { combinator, members } of compounds) {
    const before = stages.at(-1);
    stages.push(before ? combine(tree, before, combinator, members) : members);
  }
  return stages;
}
