import type { AuditFinding } from '../../types.js';
import type { Changes } from '../changes.js';
import { isOpen, isUnsure, SEVERITIES, type Group } from '../shared.js';
import { markup, NOTHING, type Markup } from './markup.js';

const LEVELS = { error: 'Errors', warning: 'Warnings', info: 'Info', check: 'To check' } as const;

/** What a finding is filtered as: one that somebody has to look at is of no level yet. */
export const levelOf = (finding: AuditFinding): keyof typeof LEVELS =>
  isUnsure(finding) ? 'check' : finding.severity;

const choice = (name: string, value: string, label: string, number: number): Markup =>
  markup`<label
    ><input type="checkbox" name="${name}" value="${value}" checked /> ${label}
    <span>${number.toLocaleString('en')}</span></label
  > `;

/** What the findings can be narrowed by. Without its script the page shows them all, and not this. */
export function controls(
  findings: readonly AuditFinding[],
  groups: readonly Group[],
  changes?: Changes,
): Markup {
  const accepted = findings.filter((finding) => !isOpen(finding)).length;
  const open = findings.length - accepted;
  const states = [
    ...(changes ? [['new', 'New', changes.added.size] as const] : []),
    ['open', changes ? 'Unchanged' : 'Open', changes?.unchanged.size ?? open] as const,
    ...(accepted > 0 ? [['accepted', 'Accepted', accepted] as const] : []),
  ];
  const levels = [...SEVERITIES, ...(findings.some(isUnsure) ? (['check'] as const) : [])];
  return markup`<form class="controls" id="controls" role="search" aria-label="Findings" hidden>
    <label class="field"
      >Search <input type="search" name="search" autocomplete="off" spellcheck="false"
    /></label>
    <label class="field"
      >Rule
      <select name="rule">
        <option value="">All rules</option>
        ${groups.map(({ rule }) => markup`<option value="${rule.id}">${rule.title}</option> `)}
      </select></label
    >
    <fieldset>
      <legend>Level</legend>
      ${levels.map((level) =>
        choice(
          'level',
          level,
          LEVELS[level],
          findings.filter((finding) => levelOf(finding) === level).length,
        ),
      )}
    </fieldset>
    ${
      states.length > 1
        ? markup`<fieldset>
            <legend>State</legend>
            ${states.map(([value, label, number]) => choice('state', value, label, number))}
          </fieldset>`
        : NOTHING
    }
    <div class="outcome">
      <output id="count" aria-live="polite"></output> <button type="reset">Show all</button>
    </div>
  </form> `;
}
