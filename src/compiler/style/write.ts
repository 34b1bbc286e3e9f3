import type { WriteBlock } from './animations.js';
import type { Declaration } from './declarations.js';
import { hashOf, letters } from './hash.js';
import { stagesOf, type Compiled, type Specificity } from './selector.js';
import type { StyleRule } from './sheet.js';
import { combine, drawnOf, isEmpty, type Members, type Tree } from './tree.js';

/** A selector of classes that no other drawing has. */
interface Written {
  /**
   * @param prefix of the classes
   * @param times that the last class is said: each time counts more, and selects the same
   */
  text: (prefix: string, times?: number) => string;
  weight: Specificity;
}

interface Block {
  selectors: Written[];
  conditions: readonly string[];
  body: string;
}

/**
 * Writes the rules that cannot be resolved. Whatever is known about a selector is put into classes
 * of the elements that it selects; only `:hover` and the like, and conditions, remain. The classes
 * carry a hash of the sheet, so that they select nothing outside the drawing.
 */
export class SheetWriter {
  private readonly classes = new Map<string, { name: string; members: Members }>();
  private readonly blocks: Block[] = [];
  private highest: Specificity = [0, 0, 0];

  constructor(
    private readonly tree: Tree,
    private readonly write: WriteBlock,
  ) {}

  /** @param rules by their specificity, and among equals by their order */
  add({ selector, conditions, declarations }: StyleRule): void {
    const body = this.write(declarations);
    if (body !== '') this.push(this.selectors(selector), conditions, body);
  }

  /** What the style of one element says against every rule. */
  addImportant(index: number, declarations: readonly Declaration[]): void {
    const members = new Uint8Array(this.tree.size);
    members[index] = 1;
    const body = this.write(declarations);
    if (body !== '') this.push([this.chain(members, [])], [], body);
  }

  private push(selectors: readonly Written[], conditions: readonly string[], body: string): void {
    const raised = selectors.map((one) => this.raised(one));
    if (raised.length === 0) return;
    const last = this.blocks.at(-1);
    const isSame = last?.body === body && last.conditions.join('{') === conditions.join('{');
    if (last && isSame) last.selectors.push(...raised);
    else this.blocks.push({ selectors: raised, conditions, body });
  }

  /** The order of the rules decides between them, so that none may count less than one before. */
  private raised({ text, weight: [, classes, names] }: Written): Written {
    const [, most, mostNames] = this.highest;
    const lacking = Math.max(0, most - classes + (classes <= most && names < mostNames ? 1 : 0));
    const weight: Specificity = [0, classes + lacking, names];
    this.highest = weight;
    if (lacking === 0) return { text, weight };
    return { text: (prefix) => text(prefix, lacking + 1), weight };
  }

  private classOf(selected: Members): string {
    const members = drawnOf(this.tree, selected);
    const key = members.join('');
    const known = this.classes.get(key);
    if (known) return known.name;
    const name = letters(this.classes.size);
    this.classes.set(key, { name, members });
    return name;
  }

  /** From the first compound that is not known in advance on; the rest is one class. */
  private selectors(selector: Compiled): Written[] {
    const { compounds } = selector;
    const stages = stagesOf(this.tree, selector);
    const first = compounds.findIndex(({ dynamic }) => dynamic !== '');
    if (first < 0) return [this.chain(stages.at(-1) ?? new Uint8Array(this.tree.size), [])];
    const start = stages[first] ?? new Uint8Array(this.tree.size);
    const rest = compounds.slice(first);
    const root = Uint8Array.from(start, (member, index) => (index === 0 ? member : 0));
    const others = Uint8Array.from(start, (member, index) => (index === 0 ? 0 : member));
    return [...this.fromRoot(root, rest), ...this.fromMembers(others, rest)];
  }

  private fromMembers(start: Members, compounds: Compiled['compounds']): Written[] {
    const [first, ...rest] = compounds;
    const stages = [drawnOf(this.tree, start)];
    for (const { combinator, members } of rest) {
      const reached = combine(this.tree, stages.at(-1) ?? start, combinator, members);
      stages.push(drawnOf(this.tree, reached));
    }
    const last = stages.at(-1) ?? start;
    if (!first || isEmpty(last)) return [];
    const before = compounds.slice(0, -1).map(({ dynamic, weight }, index) => ({
      name: this.classOf(stages[index] ?? start),
      dynamic,
      weight,
      combinator: compounds[index + 1]?.combinator ?? ' ',
    }));
    const { dynamic = '', weight = [0, 0, 0] } = compounds.at(-1) ?? {};
    return [this.chain(last, before, dynamic, weight)];
  }

  /**
   * What is pointed at is the `<svg>`, but its classes go to a group inside it. It stands for
   * itself, since everything that follows has a class of the drawing's own.
   */
  private fromRoot(start: Members, compounds: Compiled['compounds']): Written[] {
    const [first, ...rest] = compounds;
    if (!first || isEmpty(start)) return [];
    const inside = this.insideRoot(start, rest);
    return inside.map(({ text, weight }) => ({
      text: (prefix, times) => `svg${first.dynamic} ${text(prefix, times)}`,
      weight: [0, weight[1] + first.weight[1], weight[2] + first.weight[2] + 1],
    }));
  }

  /** Everything that is known in advance is known from the root on. */
  private insideRoot(root: Members, compounds: Compiled['compounds']): Written[] {
    let reached = root;
    for (const [index, compound] of compounds.entries()) {
      reached = combine(this.tree, reached, compound.combinator, compound.members);
      if (compound.dynamic !== '') return this.fromMembers(reached, compounds.slice(index));
    }
    const last = drawnOf(this.tree, reached);
    return isEmpty(last) ? [] : [this.chain(last, [])];
  }

  private chain(
    members: Members,
    before: readonly { name: string; dynamic: string; weight: Specificity; combinator: string }[],
    dynamic = '',
    weight: Specificity = [0, 0, 0],
  ): Written {
    const name = this.classOf(members);
    const weights = [...before.map((part) => part.weight), weight];
    const sum = (at: 1 | 2) => weights.reduce((total, part) => total + part[at], 0);
    return {
      text: (prefix, times = 1) =>
        before.map((part) => `.${prefix}${part.name}${part.dynamic}${part.combinator}`).join('') +
        `.${prefix}${name}`.repeat(times) +
        dynamic,
      weight: [0, weights.length + sum(1), sum(2)],
    };
  }

  private text(prefix: string): string {
    let css = '';
    let open: readonly string[] = [];
    for (const { selectors, conditions, body } of this.blocks) {
      if (conditions.join('{') !== open.join('{')) {
        css += '}'.repeat(open.length) + conditions.map((condition) => `${condition}{`).join('');
        open = conditions;
      }
      css += `${selectors.map(({ text }) => text(prefix)).join(',')}{${body}}`;
    }
    return css + '}'.repeat(open.length);
  }

  /** The sheet, and the classes of each element in document order. */
  finish(): { css: string; classes: string[] } {
    const prefix = `altglyph-${hashOf(this.text(''))}-`;
    const all = [...this.classes.values()];
    const classes = Array.from({ length: this.tree.size }, (_, index) =>
      all
        .filter(({ members }) => members[index])
        .map(({ name }) => prefix + name)
        .join(' '),
    );
    return { css: this.text(prefix), classes };
  }
}
