import { optimize, type Config, type CustomPlugin, type PluginConfig } from 'svgo';
import type { SvgElement } from '../types.js';
import { isElement, type Node } from './tree.js';

/** A plugin of SVGO: the name of a built-in one, one with its parameters, or one of the caller's own. */
export type SvgoPlugin =
  | string
  | { name: string; params?: object | undefined }
  | { name: string; params?: object | undefined; fn: (...parts: never[]) => unknown };

type Root = Parameters<CustomPlugin['fn']>[0];
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;

/** Children above which it matters that one is found without looking at all of them. */
const MANY = 64;

/**
 * SVGO asks, before it goes into a child, whether it is still among its siblings, in their order:
 * each is looked for where the last one was found.
 */
function makeFindable(children: Child[]): void {
  let at = 0;
  const includes = (child: Child): boolean => {
    for (let looked = 0; looked < children.length; looked += 1, at += 1) {
      if (at >= children.length) at = 0;
      if (children[at] === child) return true;
    }
    return false;
  };
  Object.defineProperty(children, 'includes', { value: includes });
}

/** SVGO's tree of an element, and which of ours each of its elements came from. */
function toSvgo(root: SvgElement): { tree: Element; origins: Map<Child, SvgElement> } {
  const origins = new Map<Child, SvgElement>();
  const convert = (node: SvgElement): Element => {
    const element: Element = {
      type: 'element',
      name: node.name,
      attributes: { ...node.attributes },
      children: [],
    };
    origins.set(element, node);
    return element;
  };
  const tree = convert(root);
  const rest: [SvgElement, Element][] = [[root, tree]];
  for (let top = rest.pop(); top; top = rest.pop()) {
    const [node, element] = top;
    for (const child of node.children) {
      const converted: Child = isElement(child) ? convert(child) : { type: 'text', value: child };
      element.children.push(converted);
      if (isElement(child)) rest.push([child, converted as Element]);
    }
    if (element.children.length > MANY) makeFindable(element.children);
  }
  return { tree, origins };
}

function sameAttributes(a: Record<string, string>, b: Record<string, string>): boolean {
  let count = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    count += 1;
  }
  return count === Object.keys(b).length;
}

/** Back from SVGO's tree; what has not changed is the element that it came from. */
function fromSvgo(tree: Element, origins: ReadonlyMap<Child, SvgElement>): SvgElement {
  const order: Element[] = [];
  const rest: Element[] = [tree];
  for (let element = rest.pop(); element; element = rest.pop()) {
    order.push(element);
    for (const child of element.children) if (child.type === 'element') rest.push(child);
  }
  const done = new Map<Child, SvgElement>();
  // Children stand behind their parents in this order.
  for (const element of order.toReversed()) {
    const children = element.children.flatMap((child): Node[] => {
      if (child.type === 'element') return [done.get(child)!];
      return child.type === 'text' || child.type === 'cdata' ? [child.value] : [];
    });
    const origin = origins.get(element);
    const isSame =
      origin?.name === element.name &&
      sameAttributes(origin.attributes, element.attributes) &&
      origin.children.length === children.length &&
      origin.children.every((child, index) => child === children[index]);
    const { name, attributes } = element;
    done.set(element, isSame ? origin : { name, attributes: { ...attributes }, children });
  }
  return done.get(tree)!;
}

/**
 * Hands a tree through SVGO's plugins as a tree: nothing is printed and parsed again on the way,
 * so that a second XML parser with opinions of its own has no say. It comes back as the same
 * object if nothing has changed.
 */
export function throughSvgo(
  root: SvgElement,
  plugins: readonly (SvgoPlugin | PluginConfig)[],
): SvgElement {
  if (plugins.length === 0) return root;
  const { tree, origins } = toSvgo(root);
  let result = root;
  const enter: CustomPlugin = {
    name: 'enter',
    fn: (document) => {
      document.children = [tree];
      return {};
    },
  };
  const leave: CustomPlugin = {
    name: 'leave',
    fn: (document) => {
      const [first] = document.children;
      if (first?.type === 'element') result = fromSvgo(first, origins);
      document.children = [];
      return {};
    },
  };
  const config: Config = { plugins: [enter, ...(plugins as PluginConfig[]), leave] };
  optimize('<svg/>', config);
  return result;
}
