import type { Drawing, Levels, Problem, RuleId, SvgElement } from '../types.js';
import { levelOf } from './findings.js';
import type { Folder, Report, Rule } from './rule.js';
import { RULES } from './table.js';

const ALL: readonly Rule[] = Object.values(RULES);

const isOn = (levels: Levels) => (rule: Rule) => levelOf(rule.id, levels) !== 'off';

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

/** Shows a drawing to every rule that is on, in one walk that no depth can exhaust. */
export function checkDrawing(drawing: Drawing, levels: Levels = {}): Problem[] {
  const problems: Problem[] = [];
  const reportFor =
    (rule: RuleId): Report =>
    (args, place) =>
      problems.push({
        rule,
        ...(args ? { args } : {}),
        ...(place ? { line: place.line, column: place.column } : {}),
      });
  const rules = ALL.filter(isOn(levels));
  for (const rule of rules) if (rule.visits === 'drawing') rule.visit(drawing, reportFor(rule.id));
  const { everywhere, named } = visitorsOf(rules, reportFor);
  const open: SvgElement[] = [drawing.root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const visit of everywhere) visit(node);
    for (const visit of named.get(node.name) ?? []) visit(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined && typeof child !== 'string') open.push(child);
    }
  }
  return problems;
}

/** Shows a set of drawings to every rule about sets; each problem comes with its file. */
export function checkFolder(folder: Folder, levels: Levels = {}): (Problem & { file: string })[] {
  const problems: (Problem & { file: string })[] = [];
  for (const rule of ALL.filter(isOn(levels)))
    if (rule.visits === 'folder')
      rule.visit(folder, (file, args) =>
        problems.push({ rule: rule.id, file, ...(args ? { args } : {}) }),
      );
  return problems;
}
