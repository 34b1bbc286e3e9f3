import type { Finding, Levels, Problem } from '../types.js';
import { findingsOf, isOn } from './findings.js';
import type { Folder } from './rule.js';
import { ALL } from './table.js';

/** Shows a set of drawings to every rule about sets; each problem comes with its file. */
function walkFolder(folder: Folder, levels: Levels): (Problem & { file: string })[] {
  const problems: (Problem & { file: string })[] = [];
  for (const rule of ALL.filter(isOn(levels)))
    if (rule.visits === 'folder')
      rule.visit(folder, (file, args = {}) => problems.push({ rule: rule.id, file, args }));
  return problems;
}

/** What the rules say of a set of drawings. */
export const checkFolder = (folder: Folder, levels: Levels = {}): Finding[] =>
  walkFolder(folder, levels).flatMap(({ file, ...problem }) => findingsOf(file, [problem], levels));
