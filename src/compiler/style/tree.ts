import type { SvgElement } from '../types.js';
import { refuse } from './fault.js';

/** A set of elements: for each of a tree's, in document order, whether it belongs. */
export type Members = Uint8Array;

const NO_CLASSES: ReadonlySet<string> = new Set();

/**
 * A drawing laid out in document order, parents first: what selectors ask of it is answered by
 * going along arrays, and no depth of nesting can exhaust the stack.
 */
export class Tree {
  readonly nodes: SvgElement[] = [];
  /** Indices; -1 is none. */
  readonly parents: number[] = [];
  readonly previous: number[] = [];
  private readonly classes: ReadonlySet<string>[] = [];
  private index: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly placesBy: number[][] = [];
  private visits = 0;

  /** @param limit of what its rules may cost: elements visited by selectors, declarations written */
  constructor(
    root: SvgElement,
    private readonly limit: number,
  ) {
    const open: { node: SvgElement; parent: number }[] = [{ node: root, parent: -1 }];
    const last: number[] = [];
    for (let entry = open.pop(); entry; entry = open.pop()) {
      const { node, parent } = entry;
      const index = this.nodes.push(node) - 1;
      this.parents.push(parent);
      const before = last[parent] ?? -1;
      this.previous.push(before);
      if (parent >= 0) last[parent] = index;
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child !== undefined && typeof child !== 'string')
          open.push({ node: child, parent: index });
      }
    }
  }

  get size(): number {
    return this.nodes.length;
  }

  /** @throws {Faulty} once the rules cost more than a drawing's may */
  spend(visits: number): void {
    this.visits += visits;
    const { limit } = this;
    if (this.visits > limit)
      refuse('css-limit', { what: 'steps to match with elements (the limit `matching`)', limit });
  }

  /**
   * @param among the only elements that need the test, if that is known
   * @throws {Faulty} as `spend` does
   */
  members(test: (index: number) => boolean, among?: readonly number[]): Members {
    // Filling memory costs a fraction of calling the test.
    this.spend(this.size / 4 + (among?.length ?? this.size));
    const found = new Uint8Array(this.size);
    if (among) for (const index of among) found[index] = test(index) ? 1 : 0;
    else for (let index = 0; index < found.length; index += 1) found[index] = test(index) ? 1 : 0;
    return found;
  }

  /** The elements of a name, with a class or with an id. */
  having(kind: 'name' | 'class' | 'id', text: string): readonly number[] {
    this.index ??= this.indexed();
    return this.index.get(`${kind} ${text}`) ?? [];
  }

  private indexed(): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    const add = (key: string, at: number) => {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    };
    for (const [at, { name }] of this.nodes.entries()) {
      add(`name ${name}`, at);
      for (const one of this.classesOf(at)) add(`class ${one}`, at);
      const id = this.attribute(at, 'id');
      if (id !== undefined) add(`id ${id}`, at);
    }
    return index;
  }

  attribute(index: number, name: string): string | undefined {
    const attributes = this.nodes[index]?.attributes ?? {};
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  }

  classesOf(index: number): ReadonlySet<string> {
    const known = this.classes[index];
    if (known) return known;
    const text = this.attribute(index, 'class');
    const classes = text === undefined ? NO_CLASSES : new Set(text.split(/\s+/).filter(Boolean));
    this.classes[index] = classes;
    return classes;
  }

  /**
   * The places of all elements among their siblings, from 1.
   *
   * @param fromLast counts from the last sibling on
   * @param sameName counts only siblings of the same name
   */
  places(fromLast: boolean, sameName: boolean): readonly number[] {
    const key = Number(fromLast) * 2 + Number(sameName);
    const places = (this.placesBy[key] ??= []);
    if (places.length > 0) return places;
    const counts = new Map<string, number>();
    for (let step = 0; step < this.size; step += 1) {
      const index = fromLast ? this.size - 1 - step : step;
      const group = `${this.parents[index]} ${sameName ? this.nodes[index]?.name : ''}`;
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      places[index] = count;
    }
    return places;
  }
}

/**
 * Of a set, the elements that some other set's combine with.
 *
 * @throws {Faulty} as `Tree.spend` does
 */
export function combine(tree: Tree, from: Members, combinator: string, to: Members): Members {
  tree.spend(tree.size / 4);
  const { parents, previous } = tree;
  const [ways, far] = [
    combinator === ' ' || combinator === '>' ? parents : previous,
    combinator === ' ' || combinator === '~',
  ];
  const reached = new Uint8Array(tree.size);
  // Ancestors and earlier siblings come first, so that one pass is enough.
  for (let index = 0; index < reached.length; index += 1) {
    const before = ways[index] ?? -1;
    if (before >= 0 && (from[before] || (far && reached[before]))) reached[index] = 1;
  }
  for (let index = 0; index < reached.length; index += 1) reached[index]! &= to[index] ?? 0;
  return reached;
}

export const isEmpty = (members: Members): boolean => !members.includes(1);

const UNDRAWN = new Set(['desc', 'metadata', 'script', 'style', 'title']);

/** Of a set, the elements that are part of the picture. */
export const drawnOf = ({ nodes }: Tree, members: Members): Members =>
  members.map((member, index) => {
    const { name = '' } = nodes[index] ?? {};
    return member && !UNDRAWN.has(name) && !name.includes(':') ? 1 : 0;
  });
