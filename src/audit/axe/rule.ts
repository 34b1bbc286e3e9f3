import type { AuditRule } from '../types.js';

/** A rule about pages that axe runs. */
export interface AxeRule extends AuditRule {
  kind: 'pages';
  group: 'page';
  source: { name: string; url: string };
  /** Tags by which axe selects the rule, besides `altglyph`. */
  tags: readonly string[];
}

export const WCAG = (path: string, name: string) => ({
  name: `WCAG 2.2, ${name}`,
  url: `https://www.w3.org/WAI/WCAG22/Understanding/${path}`,
});
