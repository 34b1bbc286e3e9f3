import type { SvgElement } from '../types.js';

export type Node = SvgElement | string;

export const isElement = (node: Node): node is SvgElement => typeof node !== 'string';

/**
 * Every element from the root down, parents first. Drawings may be nested deeper than calls may
 * be, so that nothing here recurses.
 */
export function elements(root: SvgElement): SvgElement[] {
  const found: SvgElement[] = [];
  const rest = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined && isElement(child)) rest.push(child);
    }
  }
  return found;
}

/** An element on the way down, with those of its children that are done. */
interface Open<Context> {
  node: SvgElement;
  /** What its parent handed down, and what it hands down itself. */
  context: Context;
  inner: Context;
  next: number;
  /** Absent as long as all are what they were. */
  children: Node[] | undefined;
}

/**
 * A tree in which every element is what `leave` makes of it, children first; undefined takes it
 * out. What has not changed is the same object, the root included, so that whether anything has
 * changed is one comparison.
 *
 * @param context what the root gets from those around it
 * @param enter what an element hands down to its children
 */
export function rewrite<Context>(
  root: SvgElement,
  context: Context,
  enter: (node: SvgElement, context: Context) => Context,
  leave: (node: SvgElement, context: Context) => SvgElement | undefined,
): SvgElement {
  const open = (node: SvgElement, outer: Context): Open<Context> => ({
    node,
    context: outer,
    inner: enter(node, outer),
    next: 0,
    children: undefined,
  });
  const path = [open(root, context)];
  for (;;) {
    const top = path[path.length - 1]!;
    const child = top.node.children[top.next];
    if (child !== undefined && isElement(child)) {
      path.push(open(child, top.inner));
      continue;
    }
    if (child !== undefined) {
      top.children?.push(child);
      top.next += 1;
      continue;
    }
    const done = top.children ? { ...top.node, children: top.children } : top.node;
    const left = leave(done, top.context);
    path.pop();
    const parent = path[path.length - 1];
    if (!parent) return left ?? done;
    if (left !== top.node) parent.children ??= parent.node.children.slice(0, parent.next);
    if (left) parent.children?.push(left);
    parent.next += 1;
  }
}

const same = (): undefined => undefined;

/** The same where an element needs to know nothing of those around it. */
export const mapElements = (
  root: SvgElement,
  leave: (node: SvgElement) => SvgElement | undefined,
): SvgElement => rewrite(root, undefined, same, leave);

/** An element with other attributes; itself if they are the same. */
export function withAttributes(
  node: SvgElement,
  change: (name: string, value: string) => string | undefined,
): SvgElement {
  let changed = false;
  const attributes: Record<string, string> = {};
  for (const name in node.attributes) {
    const value = node.attributes[name] ?? '';
    const now = change(name, value);
    if (now !== value) changed = true;
    if (now !== undefined) attributes[name] = now;
  }
  return changed ? { ...node, attributes } : node;
}

/** Visits every element, parents first, with what its parent hands down. */
export function walk<Context>(
  root: SvgElement,
  context: Context,
  visit: (node: SvgElement, context: Context) => Context,
): void {
  const rest: [SvgElement, Context][] = [[root, context]];
  for (let top = rest.pop(); top; top = rest.pop()) {
    const inner = visit(...top);
    for (const child of top[0].children) if (isElement(child)) rest.push([child, inner]);
  }
}
