import { DEFINITIONS } from '../elements.js';
import type { Limits, Problem, Reference, SvgElement, Value } from '../types.js';

type Element = SvgElement<Value>;

/** A gradient is one colour more or less. */
const CHEAP = new Set(['linearGradient', 'radialGradient', 'stop']);
/** Properties that act on the element that has them; any other is passed on to its content. */
const OWN = new Set(['clip-path', 'filter', 'mask', 'mask-image']);
const ANIMATED = new Set(['by', 'from', 'to', 'values']);

/** What an element comes to: it and its content, with everything they refer to in its place. */
interface Cost {
  /** Elements drawn. */
  elements: number;
  /** Corners of outlines, each of which may have a marker. */
  corners: number;
  /** Gradients that a gradient takes after, one after another. */
  links: number;
}

const NOTHING: Cost = { elements: 0, corners: 0, links: 0 };

/** Editors write chains of two or three; browsers follow a chain anew for each shape it paints. */
const CHAIN = 8;

const isElement = (child: Element | Value): child is Element =>
  typeof child === 'object' && 'name' in child;

const idsIn = (value: Value): string[] =>
  typeof value === 'string'
    ? []
    : value.filter((part): part is Reference => typeof part === 'object').map(({ id }) => id);

/** A corner takes two numbers at least, except along one axis. */
function cornersOf({ attributes: { d, points } }: Element): number {
  const data = d ?? points;
  return typeof data === 'string' ? (data.match(/\d+/g)?.length ?? 0) : 1;
}

/** What an element refers to. */
interface Refers {
  /** Once. */
  own: string[];
  /** For each element in it. */
  inherited: string[];
  /** For each corner in it. */
  markers: string[];
}

function refersTo(node: Element): Refers {
  const refers: Refers = { own: [], inherited: [], markers: [] };
  const look = (name: string, value: Value) => {
    const ids = name === 'id' ? [] : idsIn(value);
    if (name.startsWith('marker')) refers.markers.push(...ids);
    else if (OWN.has(name) || name.endsWith('href')) refers.own.push(...ids);
    else refers.inherited.push(...ids);
  };
  for (const [name, value] of Object.entries(node.attributes)) look(name, value);
  for (const [name, value] of Object.entries(node.style ?? {})) look(name, value);
  for (const child of node.children) {
    if (!isElement(child)) continue;
    // An animation gives its values to what it is in, and a style sheet to anything beside it.
    const given = Object.entries(child.attributes).filter(([name]) => ANIMATED.has(name));
    for (const [, value] of given) refers.inherited.push(...idsIn(value));
    if (child.name === 'style')
      for (const text of child.children)
        if (!isElement(text)) refers.inherited.push(...idsIn(text));
  }
  return refers;
}

class Counter {
  private readonly byId = new Map<string, Element>();
  private readonly costs = new Map<Element, Cost>();
  private readonly refers = new Map<Element, Refers>();

  /** Elements that stand in the file. */
  own = 0;

  constructor(root: Element) {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
      this.own += 1;
      for (const id of idsIn(node.attributes.id ?? ''))
        if (!this.byId.has(id)) this.byId.set(id, node);
      for (const child of node.children) if (isElement(child)) open.push(child);
    }
  }

  private refersOf(node: Element): Refers {
    const known = this.refers.get(node) ?? refersTo(node);
    this.refers.set(node, known);
    return known;
  }

  /** Everything that must be counted before an element can be. */
  private needs(node: Element): Element[] {
    const { own, inherited, markers } = this.refersOf(node);
    const targets = [...own, ...inherited, ...markers].map((id) => this.byId.get(id));
    return [
      ...node.children.filter(isElement),
      ...targets.filter((target) => target !== undefined),
    ];
  }

  private sum(node: Element): Cost {
    const costOf = (id: string): Cost => {
      const target = this.byId.get(id);
      return (target && this.costs.get(target)) ?? NOTHING;
    };
    let [elements, corners] = [1, cornersOf(node)];
    for (const child of node.children) {
      if (!isElement(child) || DEFINITIONS.has(child.name)) continue;
      const cost = this.costs.get(child) ?? NOTHING;
      elements += cost.elements;
      corners += cost.corners;
    }
    const { own, inherited, markers } = this.refersOf(node);
    const isCheap = CHEAP.has(node.name);
    const links = isCheap ? Math.max(0, ...own.map((id) => costOf(id).links + 1)) : 0;
    if (isCheap) return { elements: Math.max(0, links - CHAIN), corners: 0, links };
    for (const id of own) {
      elements += costOf(id).elements;
      corners += costOf(id).corners;
    }
    const [drawn, ends] = [elements, corners];
    for (const id of inherited) elements += drawn * costOf(id).elements;
    for (const id of markers) elements += ends * costOf(id).elements;
    return { elements, corners, links };
  }

  /** Without recursion; what refers to itself is left out, as browsers do. */
  count(root: Element): number {
    if (this.byId.size === 0) return this.own;
    const open = [root];
    const begun = new Set<Element>();
    for (let node = open.at(-1); node; node = open.at(-1)) {
      if (this.costs.has(node)) open.pop();
      else if (begun.has(node)) {
        this.costs.set(node, this.sum(node));
        open.pop();
      } else {
        begun.add(node);
        for (const needed of this.needs(node)) if (!begun.has(needed)) open.push(needed);
      }
    }
    return this.costs.get(root)?.elements ?? 0;
  }
}

/**
 * A few elements that refer to each other can come to a million: a `<use>` of ten `<use>`s of ten,
 * a pattern painted with patterns.
 *
 * @param root of the icon, in which every reference is marked
 */
export function checkCopies(root: Element, { copies }: Pick<Limits, 'copies'>): Problem[] {
  const counter = new Counter(root);
  const count = counter.count(root) - counter.own;
  return count > copies
    ? [{ rule: 'too-many-copies', args: { limit: copies }, line: 1, column: 1 }]
    : [];
}
