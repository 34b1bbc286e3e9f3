import type { AuditedIcon, AuditFinding } from '../../types.js';
import type { Changes } from '../changes.js';
import { count, placeOf, type Group } from '../shared.js';
import { levelOf } from './controls.js';
import { markup, NOTHING, picture, prose, type Markup } from './markup.js';

const ROLES: Readonly<Record<string, string>> = { img: 'image', image: 'image', none: 'nothing' };

/** What a screen reader is told, and by which markup. */
export function announced({ announced: told }: AuditedIcon): Markup {
  if (!told || (told.name === '' && told.description === ''))
    return markup`<p class="heard">Announced: nothing</p>`;
  const { role, name, description, from } = told;
  const what = description === '' ? NOTHING : markup`, “${description}”`;
  const by = from === '' ? NOTHING : markup` <small>from <code>${from}</code></small>`;
  return markup`<p class="heard">Announced: ${ROLES[role] ?? role} “${name}”${what}${by}</p>`;
}

/** In which words a finding stands to the earlier report. */
export function stateOf({ accepted, fingerprint }: AuditFinding, changes?: Changes): string {
  if (accepted !== undefined) return 'accepted';
  return changes?.added.has(fingerprint) ? 'new' : 'open';
}

const MARKS: Readonly<Record<string, string>> = { new: 'New', accepted: 'Accepted' };

/** A finding: its picture, what is wrong, where, and what is announced. */
export function item(
  finding: AuditFinding,
  icons: ReadonlyMap<string, AuditedIcon>,
  changes?: Changes,
): Markup {
  const { message, outcome, accepted, related = [] } = finding;
  const icon = finding.icon === undefined ? undefined : icons.get(finding.icon);
  const state = stateOf(finding, changes);
  const marks = [MARKS[state], outcome === 'unsure' ? 'To check' : undefined]
    .filter((one) => one !== undefined)
    .map((one) => markup`<b class="mark">${one}</b> `);
  return markup`<li data-level="${levelOf(finding)}" data-state="${state}">
${picture(icon?.picture)}
<div>
<p class="said">${marks}${prose(message)}</p>
<p class="place"><code>${placeOf(finding)}</code></p>
${icon?.announced ? announced(icon) : NOTHING}
${related.length > 0 ? markup`<p class="heard">With ${codes(related)}</p>` : NOTHING}
${accepted === undefined ? NOTHING : markup`<p class="heard">Accepted: ${accepted}</p>`}
</div>
</li>
`;
}

const codes = (related: NonNullable<AuditFinding['related']>): Markup[] =>
  related.map(({ file, line }, at) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return markup`${at > 0 ? ', ' : ''}<code>${place}</code>`;
  });

const isWeb = (url: string) => /^https?:\/\//.test(url);

/** A rule: what it is about, what to do, and what it found. */
export function section(
  { rule, severity, findings }: Group,
  icons: ReadonlyMap<string, AuditedIcon>,
  changes?: Changes,
): Markup {
  const { id, title, help, bad, good, source } = rule;
  return markup`<section class="rule" data-rule="${id}" aria-labelledby="rule-${id}">
    <h3 id="rule-${id}">
      <span class="level" data-level="${severity}">${severity}</span> ${title}
    </h3>
    <p class="about">
      ${prose(help)}${
        source && isWeb(source.url)
          ? markup` <a href="${source.url}" rel="noreferrer">${source.name}</a>`
          : NOTHING
      }
    </p>
    <p class="about"><code>${id}</code>, ${count(findings.length, 'finding')}</p>
    <details>
      <summary>Example</summary>
      <dl>
        <dt>Instead of</dt>
        <dd><code>${bad}</code></dd>
        <dt>Write</dt>
        <dd><code>${good}</code></dd>
      </dl>
    </details>
    <ol class="findings">
      ${findings.map((finding) => item(finding, icons, changes))}
    </ol>
  </section> `;
}
