import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveStyles } from '../../../src/compiler/style/index.ts';
import { parse } from '../../../src/compiler/parse/index.ts';
import type { SvgElement } from '../../../src/compiler/types.ts';
import { PATH, escaped, limits, styled, withSheet, wrap } from './styled.ts';

describe('the <svg> itself', () => {
  const root = (style: string) => styled(wrap(PATH, ` style="${style}"`));

  test('a colour behind it becomes a part of the picture', () => {
    const text = readFileSync('test/fixtures/pictures/root-background.svg', 'utf8');
    expect(styled(text).svg).toBe(
      '<svg viewBox="0 0 24 24"><rect width="100%" height="100%" fill="#fc0"/><circle cx="12" cy="12" r="8"/></svg>',
    );
    const around = wrap(PATH, ' style="background:teal;stroke:red"').replace('0 0 24', '-5 3 24');
    expect(styled(around).svg).toContain(
      '<rect x="-5" y="3" width="100%" height="100%" fill="teal" stroke="none"/>',
    );
  });

  test('anything else behind it is refused', () => {
    expect(root('background:linear-gradient(red,blue)').rules).toEqual(['css-property']);
    expect(withSheet('svg:hover{background:red}').rules).toEqual(['css-property']);
    expect(root('background:none').problems).toEqual([]);
  });

  test('its place in a page is left to the component', () => {
    const style = 'position:fixed;inset:0;z-index:9;display:block;width:9px;margin:0;float:left';
    expect(root(style).svg).toBe(wrap(PATH).replace(' xmlns="http://www.w3.org/2000/svg"', ''));
  });
});

describe('one bad declaration of a style refuses it', () => {
  test.each([
    ['fill:red;nonsense;stroke:blue', 'css-syntax'],
    ['fill:red;}body{display:none}', 'css-syntax'],
    ['fill:red;@import "a"', 'css-syntax'],
    ['fill:red;a{b:c}', 'css-syntax'],
    ['fill:red;<!-- a:b', 'css-syntax'],
    ["fill:red;stroke:'", 'css-syntax'],
    ['fill:red;background-image:url(https://evil.example/)', 'css-address'],
    ['fill:red;foo:url(https://evil.example/)', 'css-address'],
    ['fill:red;--x:url(https://evil.example/)', 'css-address'],
    ['fill:red;filter:progid:DXImageTransform.Microsoft.Alpha(opacity=1)', 'css-function'],
    ['fill:red;cursor:image-set(var(--u) 1x),auto', 'css-function'],
    ['fill:expression(alert(1))', 'css-function'],
    ['behavior:url(#a)', 'css-property'],
  ])('%s', (style, rule) => {
    const { problems, svg } = styled(
      wrap(`\n<path style="${escaped(style).replaceAll('"', '&quot;')}"/>`),
    );
    expect(problems).toMatchObject([{ rule, line: 2 }]);
    expect(svg).not.toMatch(/evil|nonsense|import|expression/);
  });

  test.each(['', ';', ' ; ;', 'fill:', 'fill:;stroke:', '/* nothing */', '-inkscape-x:Sans'])(
    'but “%s” says nothing',
    (style) => {
      const { problems, svg } = styled(wrap(`<path style="${style}"/>`));
      expect(problems).toEqual([]);
      expect(svg).toBe('<svg viewBox="0 0 24 24"><path/></svg>');
    },
  );
});

test('findings stand in the line of what is wrong', () => {
  const { problems } = styled(wrap('\n<style>\npath{fill:red}\n  path:has(a){fill:red}\n</style>'));
  expect(problems).toMatchObject([{ rule: 'css-selector', line: 4, column: 7 }]);
});

test('a thousand faults are told fifty times', () => {
  expect(styled(wrap('<path style="a"/>'.repeat(1_000))).problems).toHaveLength(50);
});

describe('size', () => {
  /** Seconds of CPU time. */
  function cost(run: () => void): number {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1e6;
  }

  test('2,000 descendants in a selector, over as many elements', () => {
    const text = readFileSync('test/fixtures/hostile/size--sheet-descendants-2000.svg', 'utf8');
    let result = styled(wrap(''));
    expect(cost(() => (result = { ...result, rules: styled(text).rules }))).toBeLessThan(2);
    expect(result.rules).toEqual([]);
  });

  test('2,000 selectors of descendants over 2,000 elements inside each other', () => {
    const content = `${'<g>'.repeat(2_000)}${'</g>'.repeat(2_000)}`;
    const css = 'g g g{fill:red}'.repeat(2_000);
    expect(cost(() => withSheetRoot(css, content))).toBeLessThan(2);
  });

  test('what would take too long is refused, with the limit named', () => {
    const content = '<g/>'.repeat(20_000);
    let problems: unknown;
    expect(
      cost(() => (problems = withSheetRoot('* * *{fill:red}'.repeat(5_000), content))),
    ).toBeLessThan(2);
    expect(problems).toMatchObject([{ rule: 'css-limit', args: { limit: 10_000_000 } }]);
  });

  test('20,000 elements inside each other', () => {
    const css = '.a:hover > g:nth-child(2n+1) g{fill:red}';
    const sheet: SvgElement = { name: 'style', attributes: {}, children: [css] };
    let root: SvgElement = { name: 'g', attributes: {}, children: [] };
    for (let depth = 0; depth < 20_000; depth += 1) {
      const attributes = { class: 'a', style: 'fill:red' };
      root = { name: 'g', attributes, children: depth === 19_999 ? [root, sheet] : [root] };
    }
    let problems: unknown;
    expect(cost(() => (problems = resolveStyles(root, limits).problems))).toBeLessThan(2);
    expect(problems).toEqual([]);
  });

  /** Without writing the result, which is another room's business. */
  function withSheetRoot(css: string, content: string) {
    const { root } = parse(wrap(`<style>${escaped(css)}</style>${content}`), limits);
    const { problems } = resolveStyles(root!, limits);
    const [first] = problems;
    return first ? [first] : [];
  }
});
