/**
 * Rules about icons for axe: `axe.configure(altglyphAxe)` in whatever runs axe. They check icons from
 * any library: inline and sprite SVG, icon fonts, `<img>` of an SVG file and `role="img"`, in
 * frames and open shadow roots too.
 */
import { PAGE } from '../../generated/axe-source.js';
import { about } from './about.js';
import type { AxeRule } from './rule.js';

export type { AuditRule } from '../types.js';
export type { AxeRule } from './rule.js';

/** How much a finding matters, in axe's terms. */
export type Impact = 'minor' | 'moderate' | 'serious';

/** A check in axe's own form; its functions are text, so that it can be sent to a page as JSON. */
export interface AxeCheckSpec {
  id: string;
  evaluate: string;
  options: { rule: string };
  metadata: { impact: Impact; messages: { pass: string; fail: string; incomplete: string } };
}

/** A rule in axe's own form. */
export interface AxeRuleSpec {
  id: string;
  selector: string;
  matches: string;
  excludeHidden: boolean;
  all: string[];
  any: string[];
  none: string[];
  tags: string[];
  impact: Impact;
  metadata: { description: string; help: string; helpUrl: string };
}

const IMPACTS = { error: 'serious', warning: 'moderate', info: 'minor', off: 'minor' } as const;

/** Where a run of axe keeps its look at the page: on the context that axe makes for each run. */
const KEY = 'altglyph';

/** Looks at the page unless this run of axe has, and answers whether something is so of an element. */
const looking = (page: string, answer: string) =>
  `function (node, virtualNode, context) {
    var found = context.${KEY};
    if (!found) {
      found = ${page}.look(node.ownerDocument);
      Object.defineProperty(context, '${KEY}', { value: found });
    }
    return ${answer};
  }`;

/** Finds the elements that a rule looks at. */
const matches = (rule: string, page: string) =>
  looking(page, `found.of(${JSON.stringify(rule)}, node) !== undefined`);

/** Tells what the look at the page found. axe puts \`message\` into its own by String.replace. */
const EVALUATE = `function (node, options, virtualNode, context) {
    var verdict = context.${KEY}.of(options.rule, node);
    this.data({ message: verdict.message.replace(/\\$/g, '$$$$') });
    this.relatedNodes(verdict.related.slice());
    return verdict.outcome === 'pass' ? true : verdict.outcome === 'fail' ? false : undefined;
  }`;

const checkOf = ({ id, level, title }: AxeRule): AxeCheckSpec => ({
  id: `altglyph-${id}`,
  evaluate: EVALUATE,
  options: { rule: id },
  metadata: {
    impact: IMPACTS[level],
    messages: {
      pass: `Not so: ${title}`,
      fail: '${data.message}',
      incomplete: '${data.message}',
    },
  },
});

const ruleOf = ({ id, level, title, help, source, tags }: AxeRule, page: string): AxeRuleSpec => ({
  id,
  selector: '*',
  matches: matches(id, page),
  // What is hidden is half of what can be wrong with an icon.
  excludeHidden: false,
  all: [`altglyph-${id}`],
  any: [],
  none: [],
  tags: ['altglyph', 'cat.text-alternatives', ...tags],
  impact: IMPACTS[level],
  metadata: { description: help, help: title, helpUrl: source.url },
});

/** A description of each rule: what is wrong, why it matters, and a bad and a good example. */
export const descriptions: readonly AxeRule[] = about;

/** The checks in axe's own form. */
export const checks: AxeCheckSpec[] = about.map(checkOf);

/** The rules in axe's own form. */
export const rules: AxeRuleSpec[] = about.map((rule) => ruleOf(rule, PAGE));

/** The rules and the checks together, for `axe.configure` and for tools that pass their options to it. */
export const altglyphAxe = { rules, checks };

/** The rule that passes for every icon on a page, with the icon's details in the `data` of its check. */
export const LIST = 'altglyph-icons';

/** For {@link LIST}: what the check says about each icon. */
export type { ListedIcon } from './page/index.js';

const listCheck = literal(
  { id: LIST, evaluate: '', metadata: { impact: 'minor', messages: { pass: '', fail: '' } } },
  {
    evaluate: `function (node, options, virtualNode, context) {
      this.data(page.listed(context.${KEY}.survey, node));
      return true;
    }`,
  },
);
const listRule = literal(
  {
    id: LIST,
    matches: '',
    excludeHidden: false,
    all: [LIST],
    tags: ['altglyph-list'],
    metadata: { description: 'Icons of the page', help: 'Icons', helpUrl: '' },
  },
  { matches: looking('page', 'found.isIcon(node)') },
);

/**
 * A script that adds the rules to `window.axe`, for a page that axe has been injected into. It makes no
 * functions from text, so it also runs where a content security policy forbids that.
 */
export const script = scriptOf('', '');

/** The same with {@link LIST}, whose tag is `altglyph-list`. */
export const listScript = scriptOf(`, ${listCheck}`, `, ${listRule}`);

function scriptOf(moreChecks: string, moreRules: string): string {
  return `(function () {
  if (!window.axe) throw new Error('altglyph: load axe-core into the page first.');
  var page = ${PAGE};
  window.axe.configure({
    checks: [${checks.map((check) => literal(check, { evaluate: EVALUATE })).join(',\n')}${moreChecks}],
    rules: [${about.map((rule) => literal(ruleOf(rule, ''), { matches: matches(rule.id, 'page') })).join(',\n')}${moreRules}]
  });
})();
`;
}

/** An object as source text, with some of its texts as the functions that they are. */
function literal(value: object, functions: Record<string, string>): string {
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${functions[name] ?? JSON.stringify(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}
