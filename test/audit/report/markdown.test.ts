import { describe, expect, it } from 'vitest';
import { changesSince, markdown } from '../../../src/audit/report/index.ts';
import { finish } from '../../../src/audit/settings.ts';
import { finding, raw } from '../report.ts';
import { alike, alikeTwice, HOSTILE, many, sample, twice } from './sample.ts';

describe('as Markdown', () => {
  it('is folded by rule', () => {
    expect(markdown(sample())).toMatchInlineSnapshot(`
      "<!-- altglyph audit -->
      ## Icon audit: 1 error, 1 warning, 1 to check

      1 icon in icons: 1 error, 1 warning, 1 to check; 1 finding accepted with a reason.

      <details>
      <summary><b>error</b>: What no-title is about (1 finding)</summary>

      Why no-title matters.

      - \`icons/a b#1.svg:2\`: No title.

      </details>
      <details>
      <summary><b>warning</b>: What title-says-icon is about (1 finding)</summary>

      Why title-says-icon matters. [WCAG 2.2, 1.1.1](https://www.w3.org/TR/WCAG22/#non-text-content)

      - \`icons/calendar.svg:2\`: The title “Calendar icon” says that it is an icon. Write “Calendar”.

      </details>
      <details>
      <summary><b>info</b>: What low-contrast is about (1 finding)</summary>

      Why low-contrast matters.

      - \`icons/calendar.svg:2\`: \\[to check\\] The title “Calendar icon” says that it is an icon. Write “Calendar”.

      </details>
      "
    `);
  });

  it('opens what is new, and puts it first', () => {
    const [now, before] = twice();
    const text = markdown(now, { changes: changesSince(now, before) });
    expect(text.match(/<details open>/g)).toHaveLength(1);
    expect(text).toContain('- **New** `');
  });

  it('fits into a comment however much there is, and says what is left out', () => {
    const text = markdown(many(5000));
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(50_000);
    const shown = text.match(/^- /gm)!.length;
    expect(text).toContain(`${(5000 - shown).toLocaleString('en')} more findings did not fit here`);
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)!.length);
  });

  it('says once what is wrong with many icons of pages for one reason', () => {
    const [now, before] = alikeTwice();
    expect(markdown(now, { changes: changesSince(now, before) })).toMatchInlineSnapshot(`
      "<!-- altglyph audit -->
      ## Icon audit: 51 errors

      1 icon on 2 pages of icons: 51 errors.
      1 new, 0 gone and 50 unchanged since 2026-01-02.

      <details open>
      <summary><b>error</b>: What icon-lost is about (51 findings, 1 new)</summary>

      Why icon-lost matters.

      - **50 places, 1 new**: The icon is not seen in forced colours on black. Draw it in currentColor.
        - **New** \`site/index.html svg:nth-child(149)\`
        - \`site/index.html svg:nth-child(100)\`
        - \`site/index.html svg:nth-child(101)\`
        - and 47 more
      - \`site/index.html svg:nth-child(150)\`: The icon is not seen in forced colours on white. Draw it in currentColor.

      </details>
      "
    `);
    expect(markdown(alike(20_000))).toContain('**20,000 places**: The icon is not seen');
  });

  it('holds no markup, mention or reference of a finding’s own', () => {
    const text = markdown(finish(raw({ findings: [finding({ message: HOSTILE })] })));
    const said = text.slice(text.indexOf('\n- '));
    expect(said).toContain('&lt;/script&gt;&lt;img');
    expect(said).not.toMatch(/<img|@octocat|(?<!\\)#12|(?<!\\)\*\*b/);
  });
});
