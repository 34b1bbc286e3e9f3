/** Each limit of the compiler: what goes beyond it, and that its option raises it. */
import { expect, test } from 'vitest';
import { compileIcon, type Limits } from '../../src/compiler/index.ts';
import { limitsOf } from '../../src/compiler/options.ts';
import { svg } from './support/compiled.ts';

const line = '<path d="M0 0h9"/>';
const nested = (depth: number) => '<g>'.repeat(depth) + line + '</g>'.repeat(depth);

const doctype = (entities: string, content: string) =>
  `<!DOCTYPE svg [${entities}]>${svg(`${line}<metadata>${content}</metadata>`)}`;

/** Each `<use>` draws the whole one before it ten times. */
const copied = (levels: number) => {
  const groups = Array.from(
    { length: levels },
    (_, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`,
  );
  return svg(`<defs><path id="a0" d="M0 0h9"/>${groups.join('')}</defs><use href="#a${levels}"/>`);
};

const crossing = (count: number) =>
  svg(
    `<g fill="none" stroke="#000">${Array.from(
      { length: count },
      (_, at) => `<path d="M${at} 0v1L${at + 9} 9"/>`,
    ).join('')}</g>`,
  );

interface Case {
  rule: string;
  /** Beyond the limit that is set below, or else beyond the default. */
  text: string;
  low?: number;
  raised: number;
}

const cases: Record<keyof Limits, Case> = {
  bytes: {
    rule: 'too-large',
    text: svg(`<!--${' '.repeat(5_000_000)}-->${line}`),
    raised: 6_000_000,
  },
  elements: { rule: 'too-many-elements', text: svg(line.repeat(200)), low: 200, raised: 203 },
  depth: { rule: 'too-deep', text: svg(nested(300)), raised: 302 },
  copies: { rule: 'too-many-copies', text: copied(3), low: 1_000, raised: 10_000 },
  entities: {
    rule: 'too-many-entities',
    text: doctype(`<!ENTITY a "${'x'.repeat(10_000)}">`, '&a;&a;&a;'),
    raised: 40_000,
  },
  matching: {
    rule: 'css-limit',
    text: svg(`<style>g path{fill:red}</style>${nested(20)}`),
    low: 10,
    raised: 1_000,
  },
  work: { rule: 'too-costly', text: crossing(100), low: 100, raised: 1_000_000 },
};

test('all limits are tried', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(limitsOf()).toSorted());
});

test.each(Object.entries(cases))(
  'what is beyond the limit `%s` is told with it and its option, which raises it',
  (option, { rule, text, low, raised }) => {
    const limit = low ?? limitsOf()[option as keyof Limits];
    const given = low === undefined ? {} : { limits: { [option]: low } };
    const { code, findings } = compileIcon({ file: 'a.svg', text }, given);
    expect(findings).toMatchObject([{ rule }]);
    expect(findings[0]!.message.replaceAll(',', '')).toMatch(new RegExp(`\\b${limit}\\b`));
    expect(findings[0]!.message).toContain(`the limit \`${option}\``);
    // Beyond this one alone a drawing is written, less optimised.
    expect(code === undefined).toBe(option !== 'work');
    const higher = compileIcon({ file: 'a.svg', text }, { limits: { [option]: raised } });
    expect(higher.findings).toEqual([]);
    expect(higher.code).toContain('export const AIcon');
  },
);
