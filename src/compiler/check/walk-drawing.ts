import type { Drawing, Levels, Problem, RuleId, SvgElement } from '../types.js';
import { isOn } from './findings.js';
import { keepsText, permitted, withinBox } from './permit/index.js';
import type { Report, Rule } from './rule.js';
import { ALL } from './table.js';
import { viewBoxOf } from './view-box.js';

type Visitor = (node: SvgElement) => void;

/** The visitors of each element name, and those of every element. */
function visitorsOf(rules: readonly Rule[], reportFor: (rule: RuleId) => Report) {
  const everywhere: Visitor[] = [];
  const named = new Map<string, Visitor[]>();
  for (const rule of rules) {
    if (rule.visits !== 'element') continue;
    const report = reportFor(rule.id);
    const visitor: Visitor = (node) => rule.visit(node, report);
    if (!rule.names) everywhere.push(visitor);
    for (const name of rule.names ?? []) named.set(name, [...(named.get(name) ?? []), visitor]);
  }
  return { everywhere, named };
}

export interface Walked {
  /** What may be written of the drawing. */
  root: SvgElement;
  problems: Problem[];
}

/** An element to be visited, and the element that it is written into, if it is. */
interface Visit {
  node: SvgElement;
  parent: SvgElement | undefined;
}

/**
 * Shows a drawing to every rule that is on, and takes from it what may be written: one walk, which
 * no depth can exhaust. The levels of rules decide what is told, never what is written.
 */
export function walkDrawing(drawing: Drawing, levels: Levels): Walked {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const reportFor =
    (rule: RuleId): Report =>
    (args = {}, place = undefined) =>
      tell({ rule, args, ...(place ? { line: place.line, column: place.column } : {}) });
  const rules = ALL.filter(isOn(levels));
  for (const rule of rules) if (rule.visits === 'drawing') rule.visit(drawing, reportFor(rule.id));
  const { everywhere, named } = visitorsOf(rules, reportFor);
  const top: SvgElement = { name: 'svg', attributes: {}, children: [] };
  const open: (Visit | { text: string; parent: SvgElement })[] = [
    { node: drawing.root, parent: top },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('text' in next) {
      next.parent.children.push(next.text);
      continue;
    }
    const { node, parent } = next;
    for (const visit of everywhere) visit(node);
    for (const visit of named.get(node.name) ?? []) visit(node);
    const written = parent && permitted(node, parent, tell);
    if (written) parent.children.push(written);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (typeof child === 'object') open.push({ node: child, parent: written });
      else if (child !== undefined && written && keepsText(written))
        open.push({ text: child, parent: written });
    }
  }
  const [root = top] = top.children;
  return {
    root: typeof root === 'string' ? top : withinBox(root, viewBoxOf(drawing.root)),
    problems,
  };
}
