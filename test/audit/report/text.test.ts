import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  changesSince,
  json,
  junit,
  reportSchema,
  sarif,
  terminal,
} from '../../../src/audit/report/index.ts';
import { finish } from '../../../src/audit/settings.ts';
import type { AuditReport } from '../../../src/audit/types.ts';
import { validate } from '../../../src/cli/validate.ts';
import { raw } from '../report.ts';
import { alikeTwice, hostile, many, sample, twice } from './sample.ts';

describe('on a terminal', () => {
  it('is grouped by rule, the gravest first, with what to do and the source beside it', () => {
    const sourceOf = (file: string) =>
      file === 'icons/calendar.svg' ? '<svg>\n  <title>Calendar icon</title>' : undefined;
    expect(terminal(sample(), { sourceOf })).toMatchInlineSnapshot(`
      "error What no-title is about (no-title, 1 finding)
        Why no-title matters.
        icons/a b#1.svg:2
          No title.

      warning What title-says-icon is about (title-says-icon, 1 finding)
        Why title-says-icon matters. WCAG 2.2, 1.1.1: https://www.w3.org/TR/WCAG22/#non-text-content
        icons/calendar.svg:2
          The title “Calendar icon” says that it is an icon. Write “Calendar”.
          2 | <title>Calendar icon</title>

      info What low-contrast is about (low-contrast, 1 finding)
        Why low-contrast matters.
        icons/calendar.svg:2
          [to check] The title “Calendar icon” says that it is an icon. Write “Calendar”.
          2 | <title>Calendar icon</title>

      1 icon in icons: 1 error, 1 warning, 1 to check. 1 finding accepted with a reason.
      "
    `);
  });

  it('says what came and went', () => {
    const [now, before] = twice();
    const text = terminal(now, { changes: changesSince(now, before) });
    expect(text).toContain('1 new, 1 gone and 2 unchanged since 2025-12-31.');
    expect(text.match(/ new\n/g)).toHaveLength(1);
  });

  it('says on one line each where it is quiet, and nothing where there is nothing', () => {
    expect(terminal(sample(), { isQuiet: true }).trim().split('\n')).toEqual([
      'icons/a b#1.svg:2: error: No title. (no-title)',
      'icons/calendar.svg:2: warning: The title “Calendar icon” says that it is an icon. Write “Calendar”. (title-says-icon)',
      'icons/calendar.svg:2: info: [to check] The title “Calendar icon” says that it is an icon. Write “Calendar”. (low-contrast)',
    ]);
    expect(terminal(finish(raw()), { isQuiet: true })).toBe('');
  });

  it('shows some of what is too much to be read, and counts the rest', () => {
    const text = terminal(many(300));
    expect(text.split('\n').length).toBeLessThan(140);
    expect(text.match(/… and 80 more/g)).toHaveLength(3);
  });

  it('says once what is wrong with many icons of pages for one reason', () => {
    const [now, before] = alikeTwice();
    expect(terminal(now, { changes: changesSince(now, before) })).toMatchInlineSnapshot(`
      "error What icon-lost is about (icon-lost, 51 findings)
        Why icon-lost matters.
        50 places, 1 new: The icon is not seen in forced colours on black. Draw it in currentColor.
          site/index.html svg:nth-child(149) new
          site/index.html svg:nth-child(100)
          site/index.html svg:nth-child(101)
          … and 47 more
        site/index.html svg:nth-child(150)
          The icon is not seen in forced colours on white. Draw it in currentColor.

      1 icon on 2 pages of icons: 51 errors.
      1 new, 0 gone and 50 unchanged since 2026-01-02.
      "
    `);
    expect(terminal(now, { isQuiet: true }).trim().split('\n')).toHaveLength(51);
    expect((JSON.parse(json(now)) as AuditReport).findings).toHaveLength(51);
    expect((JSON.parse(sarif(now)) as { runs: [{ results: [] }] }).runs[0].results).toHaveLength(
      51,
    );
  });

  it('lets nothing through that steers a terminal', () => {
    // oxlint-disable-next-line no-control-regex -- none of them may reach a terminal
    expect(terminal(hostile())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('colours where it is asked to', () => {
    expect(terminal(sample(), { isColoured: true })).toContain('\u001b[31merror\u001b[39m');
  });
});

describe('as JSON', () => {
  it.each([sample, hostile])('is what its schema says and can be read again', (make) => {
    const report = make();
    const read: unknown = JSON.parse(json(report));
    expect(read).toEqual(report);
    expect(validate(reportSchema, read)).toEqual({ output: report });
  });

  it('says what is new, gone and unchanged, as its published schema has it, and can be compared again', () => {
    const [now, before] = twice();
    const changes = changesSince(now, before);
    const read = JSON.parse(json(now, { changes })) as AuditReport & { changes: object };
    const [added, ...others] = now.findings.filter(({ accepted }) => accepted === undefined);
    expect(read.changes).toEqual({
      since: '2025-12-31T00:00:00.000Z',
      new: [added!.fingerprint],
      unchanged: others.map(({ fingerprint }) => fingerprint),
      gone: [before.findings[0]],
    });
    const published = toJsonSchema(reportSchema);
    const ajv = new Ajv();
    expect([ajv.validate(published, read), ajv.errors]).toEqual([true, null]);
    expect(ajv.validate(published, { ...read, changes: { ...read.changes, new: 1 } })).toBe(false);
    expect(ajv.validate(published, { ...read, changes: {} })).toBe(false);
    expect(validate(reportSchema, read)).toEqual({ output: read });
    expect(json(now)).not.toContain('"changes"');
  });

  it('is refused where it is something else', () => {
    expect(validate(reportSchema, { ...sample(), version: 2 })).toHaveProperty('faults');
    expect(validate(reportSchema, {})).toHaveProperty('faults');
  });
});

/** The elements of a document, as their names with attributes; throws if it is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}

describe('as JUnit', () => {
  const named = (xml: string, tag: string) => elements(xml).filter(({ name }) => name === tag);

  it('has a case for each finding and for each rule that found nothing', () => {
    const xml = junit(sample());
    expect(named(xml, 'testcase')).toHaveLength(4);
    expect(named(xml, 'failure').map(({ attributes }) => attributes.type)).toEqual([
      'error: no-title',
    ]);
    expect(named(xml, 'skipped').map(({ attributes }) => attributes.message)).toEqual([
      'It is an icon.',
    ]);
    expect(named(xml, 'testsuites')[0]!.attributes).toMatchObject({ tests: '4', failures: '1' });
    expect(named(junit(finish(raw())), 'testcase')).toHaveLength(2);
  });

  it('fails from the level on that was asked for', () => {
    expect(named(junit(sample(), { failOn: 'info' }), 'failure')).toHaveLength(3);
    expect(named(junit(sample(), { failOn: 'never' }), 'failure')).toHaveLength(0);
  });

  it('says in each case whether it is new, and passes what is gone', () => {
    const [now, before] = twice();
    const changes = changesSince(now, before);
    const xml = junit(now, { changes, failOn: 'info' });
    expect(xml.match(/>(New|Unchanged|Gone) since 2025-12-31\./g)?.toSorted()).toEqual([
      '>Gone since 2025-12-31.',
      '>New since 2025-12-31.',
      '>Unchanged since 2025-12-31.',
      '>Unchanged since 2025-12-31.',
    ]);
    const [gone] = before.findings;
    expect(xml).toContain(
      `<testcase classname="altglyph.${gone!.rule}" name="${gone!.file}:${gone!.line}" time="0"><system-out>Gone since 2025-12-31.&#10;It was here.</system-out>`,
    );
    expect(named(xml, 'testsuites')[0]!.attributes).toMatchObject({ tests: '5', failures: '3' });
    expect(junit(now)).not.toContain(' since ');
  });

  it('names what is gone with a rule that is off now, too', () => {
    const [now, before] = twice();
    const { rule: id } = before.findings[0]!;
    const off = {
      ...now,
      rules: now.rules.filter((one) => one.id !== id),
      findings: now.findings.filter((one) => one.rule !== id),
    };
    const xml = junit(off, { changes: changesSince(off, before) });
    expect(named(xml, 'testsuite').map(({ attributes }) => attributes.name)).toContain(
      `altglyph.${id}`,
    );
    expect(xml).toContain('It was here.');
  });

  it('is well formed whatever it says, and has an error for what was not seen', () => {
    const xml = junit(hostile(), { failOn: 'info' });
    expect(named(xml, 'error')).toHaveLength(1);
    expect(named(xml, 'img')).toEqual([]);
    expect(named(xml, 'failure')[0]!.attributes.message).toContain('</script><img src=x');
  });
});
