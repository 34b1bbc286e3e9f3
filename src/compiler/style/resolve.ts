import { lexer } from 'css-tree';
import { Animations } from './animations.js';
import { cascade, isNeedless, settled, unfold, type Drawn } from './cascade.js';
import { writeStyle, type Declaration } from './declarations.js';
import { fault, type CssFault } from './fault.js';
import { BACKGROUND, lacksUnit } from './properties.js';
import { compareSpecificity, isDynamic, stagesOf } from './selector.js';
import type { Keyframes, StyleRule } from './sheet.js';
import { drawnOf, isEmpty, type Members, type Tree } from './tree.js';
import { Variables } from './variables.js';
import { SheetWriter } from './write.js';

/** All the CSS of a drawing. */
export interface Styles {
  tree: Tree;
  /** Whether there was a style sheet, which classes were for. */
  hasSheet: boolean;
  rules: readonly StyleRule[];
  keyframes: readonly Keyframes[];
  /** The declarations of the style attributes, by element. */
  inline: ReadonlyMap<number, readonly Declaration[]>;
  drawn: Drawn;
}

export interface Resolved {
  /** New attributes of the elements, in document order. */
  attributes: Record<string, string>[];
  /** What could not be resolved; '' if nothing is left. */
  css: string;
  /** A colour behind the drawing. */
  background?: string;
  faults: CssFault[];
}

interface Matched {
  rule: StyleRule;
  members: Members;
}

/** What a rule says that matters to some element that it selects. */
function seen(declarations: readonly Declaration[], members: Members, drawn: Drawn) {
  const [onRoot, onParts] = [members[0] === 1, members.includes(1, 1)];
  return settled(declarations).filter(
    ({ property }) =>
      (onRoot && !isNeedless(property, true, drawn)) ||
      (onParts && !isNeedless(property, false, drawn)),
  );
}

/** The rules that change something, in the order in which they win over one another. */
function matchedRules({ tree, rules, drawn }: Styles): Matched[] {
  const matched: Matched[] = [];
  for (const rule of rules) {
    const members = drawnOf(tree, stagesOf(tree, rule.selector).at(-1) ?? new Uint8Array());
    if (isEmpty(members)) continue;
    const declarations = seen(rule.declarations, members, drawn);
    if (declarations.length > 0) matched.push({ rule: { ...rule, declarations }, members });
  }
  return matched.toSorted((a, b) =>
    compareSpecificity(a.rule.selector.specificity, b.rule.selector.specificity),
  );
}

/** The properties that some animation of SVG sets. */
function animatedIn({ nodes }: Tree): string[] {
  return nodes.flatMap(({ name, attributes: { attributeName } }) =>
    attributeName !== undefined && (name === 'set' || name.startsWith('animate'))
      ? [attributeName.trim()]
      : [],
  );
}

const NO_BACKGROUND = new Set(['none', 'transparent', 'initial', 'unset', 'inherit', 'revert']);

/** @returns '' for none, undefined for one that is not a colour */
function backgroundOf(declared: ReadonlyMap<string, string>): string | undefined {
  const value = [...declared].findLast(([property]) => BACKGROUND.has(property))?.[1] ?? 'none';
  if (NO_BACKGROUND.has(value)) return '';
  return lexer.match('<color>', value).error === null ? value : undefined;
}

const notAColour = () => fault('css-property', { property: 'background' });

/** Writes every rule onto the elements that it selects. */
function resolveAll(styles: Styles, matched: readonly Matched[], animations: Animations): Resolved {
  const { tree, inline, drawn } = styles;
  const own: Declaration[][] = tree.nodes.map(() => []);
  for (const { rule, members } of matched)
    for (let index = members.indexOf(1); index >= 0; index = members.indexOf(1, index + 1)) {
      tree.spend(rule.declarations.length);
      for (const declaration of rule.declarations) own[index]?.push(declaration);
    }
  const result: Resolved = { attributes: [], css: '', faults: [] };
  for (const [index, node] of tree.nodes.entries()) {
    const declarations = (own[index] ?? []).concat(inline.get(index) ?? []);
    const declared = cascade(declarations, node.attributes);
    if (index === 0) {
      const background = backgroundOf(declared);
      if (background === undefined) result.faults.push(notAColour());
      else if (background !== '') result.background = background;
    }
    const kept = [...declared]
      .filter(
        ([property]) => !BACKGROUND.has(property) && !isNeedless(property, index === 0, drawn),
      )
      .map(([property, value]): [string, string] => [property, animations.rename(property, value)]);
    const { class: names, ...rest } = unfold(node, new Map(kept));
    // Classes that were for the sheet are for nothing now; without one, they may be for the page's.
    result.attributes.push(
      names !== undefined && !styles.hasSheet ? { ...rest, class: names } : rest,
    );
  }
  return result;
}

/** What a style attribute may say without a unit, as a style sheet says it. */
const withUnit = (one: Declaration): Declaration =>
  lacksUnit(one.property, one.value) ? { ...one, value: `${one.value}px` } : one;

/** Keeps the rules in a sheet: on an element, some of them would win where they must not. */
function keepAll(
  styles: Styles,
  matched: readonly Matched[],
  animations: Animations,
  variables: Variables,
): Resolved {
  const { tree, inline, drawn } = styles;
  const faults: CssFault[] = [];
  const writer = new SheetWriter(tree, (declarations) =>
    variables.write(
      declarations
        .filter(({ property }) => !isNeedless(property, false, drawn))
        .map((one) => ({ ...one, value: animations.rename(one.property, one.value) })),
    ),
  );
  for (const { rule, members } of matched) {
    if (members[0] && backgroundOf(cascade(rule.declarations)) !== '') faults.push(notAColour());
    writer.add(rule);
  }
  for (const [index, declarations] of inline) {
    const strong = declarations.filter(({ important }) => important).map(withUnit);
    if (strong.length > 0) writer.addImportant(index, strong);
  }
  const { css, classes } = writer.finish();
  const attributes = tree.nodes.map((node, index) => {
    const { style: _style, class: _class, ...rest } = node.attributes;
    const weak = (inline.get(index) ?? []).filter(({ important }) => !important);
    const declared = [...cascade(weak)]
      .filter(
        ([property]) => !BACKGROUND.has(property) && !isNeedless(property, index === 0, drawn),
      )
      .map(([property, value]): [string, string] => [property, animations.rename(property, value)]);
    return {
      ...rest,
      ...(classes[index] ? { class: classes[index] } : {}),
      ...(declared.length > 0 ? { style: writeStyle(declared) } : {}),
    };
  });
  return { attributes, css, faults };
}

/**
 * Resolves the style of a drawing onto its elements. If some rule's time to apply cannot be known in
 * advance (`:hover`, `@media`), all rules stay in one sheet.
 */
export function resolve(styles: Styles): Resolved {
  const { tree, inline, keyframes } = styles;
  const matched = matchedRules(styles);
  const variables = new Variables();
  const animations = new Animations(keyframes, (declarations) => variables.write(declarations));
  const animated = new Set([...animations.properties(), ...animatedIn(tree)]);
  // On an element nothing can be important, and animations win over everything else.
  const isSettled = (declarations: readonly Declaration[]) =>
    !declarations.some(({ property, important }) => important && animated.has(property));
  const isStatic =
    matched.every(
      ({ rule: { selector, conditions, declarations } }) =>
        conditions.length === 0 && !isDynamic(selector) && isSettled(declarations),
    ) && [...inline.values()].every(isSettled);
  const resolved = isStatic
    ? resolveAll(styles, matched, animations)
    : keepAll(styles, matched, animations, variables);
  const css = resolved.css + animations.css();
  const [root = {}] = resolved.attributes;
  const style = [root.style, ...variables.declarations()].filter(Boolean).join(';');
  if (style !== '') root.style = style;
  return { ...resolved, css };
}
