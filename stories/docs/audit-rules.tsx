import { Source } from '@storybook/addon-docs/blocks';
import type { AuditRule } from '../../src/audit/types.ts';
import rules from '../../src/generated/audit-rules.json';
import './docs.css';

const all = rules as readonly AuditRule[];

/** How levels are shown to people. */
const LEVELS = {
  error: 'an error',
  warning: 'a warning',
  info: 'for information only',
  off: 'off',
} as const;

/** Some examples are about length, and are long. */
const LONGEST = 1200;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

function Rule({ id, level, title, help, bad, good, source }: AuditRule) {
  return (
    <section aria-labelledby={`rule-${id}`}>
      <h3 id={`rule-${id}`}>
        <code>{id}</code>
      </h3>
      <p>
        <strong>{title}.</strong> {help} By default, this is {LEVELS[level]}.
      </p>
      {source && (
        <p>
          Source: <a href={source.url}>{source.name}</a>
        </p>
      )}
      <p>It reports:</p>
      <Source code={shortened(bad)} language="html" />
      <p>It does not report:</p>
      <Source code={shortened(good)} language="html" />
    </section>
  );
}

interface Props {
  /** What the rules look at. */
  group: AuditRule['group'];
}

/** Every rule of a group, in the rules' own words. */
export function AuditRules({ group }: Props) {
  return all.filter((rule) => rule.group === group).map((rule) => <Rule key={rule.id} {...rule} />);
}

/** How many rules there are about a set of drawings, or about pages. */
export const RuleCount = ({ kind }: Pick<AuditRule, 'kind'>) =>
  all.filter((rule) => rule.kind === kind).length;
