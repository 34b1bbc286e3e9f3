import { finish } from '../../../src/audit/settings.ts';
import type { AuditReport } from '../../../src/audit/types.ts';
import { finding, raw, rule } from '../report.ts';

/** What must come out as text and as nothing else, whatever a report is written in. */
export const HOSTILE =
  '</script><img src=x onerror=alert(1)> ]]> & "q" \u0007\u001b[31m @octocat #12 **b** | `c` \ud800';

/** Three findings, one of them accepted, one to be looked at. */
export const sample = (): AuditReport =>
  finish(
    raw({
      rules: [
        rule('title-says-icon', {
          source: {
            name: 'WCAG 2.2, 1.1.1',
            url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
          },
        }),
        rule('no-title', { level: 'error' }),
        rule('low-contrast', { level: 'info', group: 'drawing' }),
      ],
      findings: [
        finding(),
        finding({ rule: 'no-title', file: 'icons/a b#1.svg', icon: 'a b#1', message: 'No title.' }),
        finding({
          rule: 'low-contrast',
          outcome: 'unsure',
          related: [{ file: 'icons/bell.svg', line: 3 }],
        }),
        finding({ rule: 'title-says-icon', file: 'icons/sign.svg', icon: 'sign', line: 1 }),
      ],
    }),
    { accept: [{ rule: 'title-says-icon', file: 'icons/sign.svg', reason: 'It is an icon.' }] },
  );

export const hostile = (): AuditReport =>
  finish(
    raw({
      findings: [finding({ message: HOSTILE, file: HOSTILE, target: [HOSTILE], icon: HOSTILE })],
      unseen: [{ target: HOSTILE, reason: HOSTILE }],
    }),
    { accept: [{ rule: 'no-title', file: 'icons/x.svg', reason: ' ' }] },
  );

/** So many findings, of three rules in turn. */
export const many = (count: number): AuditReport =>
  finish(
    raw({
      rules: sample().rules,
      findings: Array.from({ length: count }, (_, at) =>
        finding({
          rule: sample().rules[at % 3]!.id,
          file: `icons/group/icon-${at}.svg`,
          icon: `icon-${at}`,
          message: `The title “Icon ${at}” says that it is an icon. Write what is drawn in it.`,
        }),
      ),
    }),
  );

const LOST = 'The icon is not seen in forced colours on black. Draw it in currentColor.';

/** So many icons of a page that are lost for one reason, and one for another. */
export const alike = (count: number): AuditReport =>
  finish(
    raw({
      kind: 'pages',
      rules: [rule('icon-lost', { kind: 'pages', group: 'page', level: 'error' })],
      findings: [...Array.from({ length: count }, () => LOST), LOST.replace('black', 'white')].map(
        (message, at) => ({
          rule: 'icon-lost',
          outcome: 'fail' as const,
          file: 'site/index.html',
          target: [`svg:nth-child(${100 + at})`],
          message,
        }),
      ),
    }),
  );

/** The same for fifty icons, and one made before the last of them came. */
export function alikeTwice(): [now: AuditReport, before: AuditReport] {
  const now = alike(50);
  const last = now.findings.find(({ target }) => target?.[0] === 'svg:nth-child(149)');
  return [now, { ...now, findings: now.findings.filter((one) => one !== last) }];
}

/** The sample, and one made before a finding of it came and another one went. */
export function twice(): [now: AuditReport, before: AuditReport] {
  const now = sample();
  const [first, ...others] = now.findings;
  const gone = { ...first!, fingerprint: 'f'.repeat(32), message: 'It was here.' };
  return [now, { ...now, date: '2025-12-31T00:00:00.000Z', findings: [gone, ...others] }];
}
