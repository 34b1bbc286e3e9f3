/** What reports say of the whole: how much there is of what, and whether everything was seen. */
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import {
  html,
  isFailing,
  json,
  junit,
  markdown,
  reportSchema,
  sarif,
  terminal,
} from '../../../src/audit/report/index.ts';
import { finish } from '../../../src/audit/settings.ts';
import { validate } from '../../../src/cli/validate.ts';
import { finding, raw, rule } from '../report.ts';

const titleOf = (page: string) => /<title>(.*)<\/title>/.exec(page)![1];

describe('an audit that is incomplete', () => {
  const unseen = [{ target: 'icons', reason: 'It is gone.' }];
  const empty = finish(raw({ unseen }));
  const some = finish(raw({ unseen, findings: [finding()] }));

  it('says so in the title of its page, in which it has no result yet', () => {
    expect(titleOf(html(empty))).toBe('Icon audit: incomplete');
    expect(titleOf(html(some))).toBe('Icon audit: incomplete');
    expect(titleOf(html(finish(raw())))).toBe('Icon audit: no findings');
  });

  it.each([
    ['terminal', terminal],
    ['Markdown', markdown],
    ['HTML', html],
  ])('says so in its totals, as %s', (_, write) => {
    expect(write(empty)).toMatch(/1 icon in icons(?:<\/b>)?: incomplete, no findings so far\./);
    expect(write(some)).toMatch(/1 icon in icons(?:<\/b>)?: incomplete, 1 warning so far\./);
  });
});

describe('a package that is missing', () => {
  const reason = 'The 6 rules that compare pictures did not run.';
  const report = finish(
    raw({ unseen: [{ target: '@resvg/resvg-js', reason, rules: ['same-picture'] }] }),
  );

  it('is nothing that could not be checked itself', () => {
    expect(terminal(report)).toContain(`error ${reason}\n`);
    expect(markdown(report)).toContain(`- ${reason}\n`);
    for (const write of [terminal, markdown, sarif, html])
      expect(write(report)).not.toMatch(/resvg-js.{0,9}(?: could not|:)/);
  });

  it('leaves the rules that did not run in the data', () => {
    expect(validate(reportSchema, JSON.parse(json(report)))).toEqual({ output: report });
  });
});

describe('what somebody has to check', () => {
  const report = finish(
    raw({
      findings: [
        finding({ rule: 'no-title' }),
        finding({ rule: 'no-title', outcome: 'unsure', file: 'icons/a.svg' }),
        finding({ rule: 'no-title', outcome: 'unsure', file: 'icons/b.svg' }),
      ],
    }),
  );

  it('is counted apart from what is wrong', () => {
    expect(terminal(report)).toContain('1 icon in icons: 1 error, 2 to check.');
    expect(markdown(report)).toContain('## Icon audit: 1 error, 2 to check');
    expect(titleOf(html(report))).toBe('Icon audit: 1 error, 2 to check');
  });

  it('is marked where it is told', () => {
    expect(terminal(report).match(/^ {4}\[to check\] The title/gm)).toHaveLength(2);
    expect(terminal(report, { isQuiet: true }).match(/: error: \[to check\] /g)).toHaveLength(2);
    const page = html(report);
    expect(page.match(/<b class="mark">To check<\/b>/g)).toHaveLength(2);
    expect(page.match(/<li data-level="check"/g)).toHaveLength(2);
    expect(page).toMatch(/value="check" checked \/> To check\s+<span>2<\/span>/);
    expect(page).toMatch(/value="error" checked \/> Errors\s+<span>1<\/span>/);
    expect(html(finish(raw({ findings: [finding()] })))).not.toContain('value="check"');
  });

  it('is a review for code scanning, which has no level', () => {
    const { results = [] } = (JSON.parse(sarif(report)) as Log).runs[0]!;
    expect(results.map(({ kind, level }) => [kind, level])).toEqual([
      ['review', 'none'],
      ['review', 'none'],
      [undefined, 'error'],
    ]);
  });

  it('fails a run as its rule does', () => {
    expect(report.findings.map((one) => isFailing(one, 'error'))).toEqual([true, true, true]);
    expect(junit(report).match(/<failure /g)).toHaveLength(3);
  });
});

it('calls the level that is told only by the name that it has in options', () => {
  const rules = [rule('no-title', { level: 'info' })];
  const report = finish(raw({ rules, findings: [finding({ rule: 'no-title' })] }));
  expect(terminal(report)).toContain(': 1 info.');
  expect(html(report)).toMatch(/value="info" checked \/> Info\s/);
  expect(html(report)).not.toContain('Notes');
});

describe('a long line of source', () => {
  const far = 'x'.repeat(500);
  const shown = (line: string, more: object) => {
    const report = finish(raw({ findings: [finding({ line: 1, ...more })] }));
    return /1 \| (.*)/.exec(terminal(report, { sourceOf: () => line }))![1]!;
  };

  it('is cut around the column', () => {
    const text = shown(`  <svg>${far}<title>Here</title>${far}</svg>`, { column: 508 });
    expect(text).toMatch(/^…x+<title>Here<\/title>x+…$/);
    expect([...text]).toHaveLength(120);
  });

  it('is cut around the words that the message quotes, where there is no column', () => {
    expect(shown(`<svg>${far}<title>Calendar icon</title>`, {})).toMatch(
      /^…x+<title>Calendar icon<\/title>$/,
    );
  });

  it('is cut at its end where nothing tells more, and not at all where it is short', () => {
    expect(shown(`<svg>${far}`, { message: 'No title.' })).toMatch(/^<svg>x+…$/);
    expect(shown('<title>Calendar icon</title>', {})).toBe('<title>Calendar icon</title>');
  });
});
