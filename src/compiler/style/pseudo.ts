import type { AnPlusB, CssNode, Identifier, PseudoClassSelector } from 'css-tree';
import { refuse } from './fault.js';
import type { Tree } from './tree.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Whether they apply is decided in the page, again and again. */
export const DYNAMIC = words(
  'active any-link focus focus-visible focus-within hover link target visited',
);

/** They apply to form controls, shadow hosts or media: never to what an icon is drawn with. */
export const NEVER = words(
  'autofill checked default disabled enabled fullscreen host host-context in-range indeterminate ' +
    'invalid modal muted optional out-of-range paused picture-in-picture placeholder-shown playing ' +
    'popover-open read-write required user-invalid user-valid valid',
);

/**
 * Pseudo-elements that no SVG element has, or that are drawn only while text is selected. The first
 * four may be written with one colon.
 */
export const UNDRAWN = words(
  'before after first-letter first-line backdrop cue file-selector-button grammar-error highlight ' +
    'marker part placeholder selection -moz-selection slotted spelling-error target-text',
);

const STRUCTURAL = words(
  'first-child last-child only-child first-of-type last-of-type only-of-type nth-child ' +
    'nth-last-child nth-of-type nth-last-of-type',
);

type Test = (index: number) => boolean;

/** Whether `n` counted steps of `a` from `b` on lead to a place. */
const isReached = (a: number, b: number, place: number) =>
  a === 0 ? place === b : (place - b) % a === 0 && (place - b) / a >= 0;

function stepsOf(nth: AnPlusB | Identifier): [number, number] {
  if (nth.type === 'Identifier') return nth.name.toLowerCase() === 'odd' ? [2, 1] : [2, 0];
  const [a, b] = [Number(nth.a ?? 0), Number(nth.b ?? 0)];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b))
    refuse('css-selector', { selector: `${nth.a}n+${nth.b}`, because: 'numbers-too-large' });
  return [a, b];
}

function hasContent(tree: Tree, index: number): boolean {
  const children = tree.nodes[index]?.children ?? [];
  return children.some((child) => typeof child !== 'string' || child !== '');
}

/**
 * What a pseudo-class that is told by the document alone asks of an element; undefined for others.
 *
 * @throws {Faulty}
 */
export function structural(node: PseudoClassSelector, tree: Tree): Test | undefined {
  const name = node.name.toLowerCase();
  if (name === 'root' || name === 'scope') return (index) => index === 0;
  if (name === 'defined') return () => true;
  if (name === 'empty') return (index) => !hasContent(tree, index);
  if (!STRUCTURAL.has(name)) return undefined;
  const fromLast = name.includes('last-');
  const places = (last: boolean) => tree.places(last, name.endsWith('of-type'));
  if (name.startsWith('only-'))
    return (index) => places(false)[index] === 1 && places(true)[index] === 1;
  if (name.startsWith('nth-')) {
    const nth: CssNode | null | undefined = node.children?.first;
    if (nth?.type !== 'Nth' || nth.selector)
      return refuse('css-selector', { selector: `:${name}()`, because: 'not-understood' });
    const [a, b] = stepsOf(nth.nth);
    return (index) => isReached(a, b, places(fromLast)[index] ?? 0);
  }
  return (index) => places(fromLast)[index] === 1;
}
