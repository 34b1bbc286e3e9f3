import { createHash } from 'node:crypto';
import type { AuditedIcon, AuditReport } from '../../types.js';
import { changesInWords, type Changes } from '../changes.js';
import {
  count,
  groupsOf,
  headline,
  isOpen,
  lookedAt,
  placeOf,
  totals,
  unusedSentence,
  type ReportOptions,
} from '../shared.js';
import { controls } from './controls.js';
import { announced, section } from './finding.js';
import { Markup, markup, NOTHING, picture, prose } from './markup.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page may do what is written here and nothing else: it asks nobody for anything. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hash(SCRIPT)}`,
  `style-src ${hash(STYLE)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const notice = (id: string, title: string, lines: readonly Markup[]): Markup =>
  lines.length === 0
    ? NOTHING
    : markup`<section class="notice" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>
${lines.map((line) => markup`<li>${line}</li>\n`)}</ul></section>
`;

function header(report: AuditReport, changes?: Changes): Markup {
  const { unseen, unused, findings, date, tool } = report;
  const accepted = findings.filter((finding) => !isOpen(finding)).length;
  return markup`<header>
<p class="wordmark"><b>alt</b>glyph</p>
<h1>Icon audit: ${headline(report)}</h1>
<p class="quiet">${lookedAt(report)}: ${totals(report)}${
    accepted > 0 ? `, ${count(accepted, 'finding')} accepted with a reason` : ''
  }.${changes ? ` ${changesInWords(changes)}` : ''}</p>
<p class="quiet">Made on <time datetime="${date}">${date.slice(0, 16).replace('T', ' at ')} UTC</time> by altglyph ${tool.version}.</p>
${notice(
  'unseen',
  'Could not be checked',
  unseen.map(({ target, reason, rules }) =>
    rules ? markup`${prose(reason)}` : markup`<code>${target}</code>: ${prose(reason)}`,
  ),
)}${notice(
    'unused',
    'Unused acceptances',
    unused.map((one) => markup`${unusedSentence(one)}`),
  )}</header>
`;
}

function gone({ gone: findings, since }: Changes): Markup {
  if (findings.length === 0) return NOTHING;
  return markup`<section aria-labelledby="gone"><h2 id="gone">Gone since ${since.slice(0, 10)}</h2>
<ul class="icons">
${findings.map(
  (finding) =>
    markup`<li><span class="level">${finding.rule}</span><div><p>${prose(finding.message)}</p><p class="place"><code>${placeOf(finding)}</code></p></div></li>\n`,
)}</ul></section>
`;
}

function iconList(icons: readonly AuditedIcon[], found: ReadonlyMap<string, number>): Markup {
  if (icons.length === 0) return NOTHING;
  const one = (icon: AuditedIcon) => {
    const number = found.get(icon.key) ?? 0;
    const place = icon.target ? `${icon.file} ${icon.target.join(' → ')}` : icon.file;
    return markup`<li>${picture(icon.picture)}<div><p><b>${icon.name}</b>${
      icon.library === undefined ? NOTHING : markup` <span class="quiet">${icon.library}</span>`
    }${number > 0 ? markup` <span class="quiet">${count(number, 'finding')}</span>` : NOTHING}</p>
<p class="place"><code>${place}</code></p>
${announced(icon)}</div></li>
`;
  };
  return markup`<section aria-labelledby="icons"><h2 id="icons">All icons</h2>
<details><summary>What is announced for ${count(icons.length, 'icon')}</summary>
<ul class="icons">
${icons.map(one)}</ul></details></section>
`;
}

/** How many open findings each icon has. */
function tally({ findings }: AuditReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { icon } of findings.filter(isOpen))
    if (icon !== undefined) counts.set(icon, (counts.get(icon) ?? 0) + 1);
  return counts;
}

/** For people: one page that holds everything, pictures included, and asks nobody for anything. */
export function html(report: AuditReport, { changes }: ReportOptions = {}): string {
  const groups = groupsOf(report);
  const icons = new Map(report.icons.map((icon) => [icon.key, icon]));
  const { text } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Icon audit: ${headline(report)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#findings">Skip to the findings</a>
${header(report, changes)}<main>
<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${
  report.findings.length === 0
    ? markup`<p>${report.unseen.length > 0 ? 'Nothing was found in what could be checked.' : 'Nothing was found.'}</p>`
    : controls(report.findings, groups, changes)
}
<p id="none" hidden>No findings match.</p>
${groups.map((group) => section(group, icons, changes))}</section>
${changes ? gone(changes) : NOTHING}${iconList(report.icons, tally(report))}</main>
</div>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return text;
}
