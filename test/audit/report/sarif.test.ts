import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { changesSince, sarif } from '../../../src/audit/report/index.ts';
import { finish } from '../../../src/audit/settings.ts';
import { finding, raw, rule } from '../report.ts';
import { hostile, many, sample, twice } from './sample.ts';

const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0.json', 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isValid = ajv.compile(schema);

/** The one run of a log that the official schema allows. */
function runOf(text: string): Run {
  const log = JSON.parse(text) as Log;
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log.runs[0]!;
}

it('is held to a schema that refuses what is no SARIF', () => {
  expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
});

it.each([sample, hostile, () => many(10)])('is valid, whatever it holds', (make) => {
  expect(runOf(sarif(make())).results).not.toHaveLength(0);
});

describe('code scanning', () => {
  it('is told how to help, and what each level means', () => {
    const rules = runOf(sarif(sample())).tool.driver.rules!;
    const { help, properties, helpUri } = rules.find(({ id }) => id === 'title-says-icon')!;
    expect(help!.markdown).toContain('```html\n<title>Calendar icon</title>\n```');
    expect(help!.text).toContain('Why title-says-icon matters.');
    expect(helpUri).toBe('https://www.w3.org/TR/WCAG22/#non-text-content');
    expect(properties).toMatchObject({ tags: ['accessibility', 'icons', 'words'] });
    expect(rules.map(({ defaultConfiguration }) => defaultConfiguration!.level)).toEqual([
      'note',
      'error',
      'warning',
    ]);
  });

  it('finds the file in the repository, and the same finding again by its fingerprint', () => {
    const { results = [] } = runOf(sarif(sample()));
    const { artifactLocation, region } = results[0]!.locations![0]!.physicalLocation!;
    expect(artifactLocation).toEqual({ uri: 'icons/a%20b%231.svg', uriBaseId: '%SRCROOT%' });
    expect(region).toEqual({ startLine: 2 });
    expect(
      new Set(results.map((one) => one.partialFingerprints!.primaryLocationLineHash)).size,
    ).toBe(results.length);
    expect(results.at(-1)!.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'It is an icon.' },
    ]);
  });

  it.each([
    ['https://a.example/x/y?b=c#d', 'x/y?b=c#d', 'PAGES'],
    ['https://a.example/', './', 'PAGES'],
    ['C:/set/a.svg', 'file:///C:/set/a.svg', undefined],
    ['/set/a.svg', 'file:///set/a.svg', undefined],
    ['./a.svg', 'a.svg', '%SRCROOT%'],
  ])('is told where %s is', (file, uri, uriBaseId) => {
    const { results = [] } = runOf(sarif(finish(raw({ findings: [finding({ file })] }))));
    const { artifactLocation } = results[0]!.locations![0]!.physicalLocation!;
    expect(artifactLocation).toEqual(uriBaseId ? { uri, uriBaseId } : { uri });
  });

  it('gets no more than it takes, the gravest first, and a word about the rest', () => {
    const { results = [], invocations } = (JSON.parse(sarif(many(25_002))) as Log).runs[0]!;
    expect(results).toHaveLength(25_000);
    expect(results[0]!.level).toBe('error');
    expect(results.at(-1)!.level).toBe('note');
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toMatch(/^2 more/);
  });

  it('gets texts no longer than it takes', () => {
    const long = rule('no-title', { title: 'x'.repeat(3000), help: '😀'.repeat(3000) });
    const [found] = runOf(sarif(finish(raw({ rules: [long] })))).tool.driver.rules!;
    expect(found!.shortDescription!.text.length).toBe(1024);
    expect([...found!.fullDescription!.text].length).toBe(1024);
  });
});

it('says what is new', () => {
  const [now, before] = twice();
  const { results = [] } = runOf(sarif(now, { changes: changesSince(now, before) }));
  expect(results.map(({ baselineState }) => baselineState)).toContain('new');
});

it('says that it is not complete', () => {
  const [invocation] = runOf(sarif(hostile())).invocations!;
  expect(invocation!.executionSuccessful).toBe(false);
});
