import { expect, test } from 'vitest';
import { svg as toSvg } from '../../src/compiler/emit/svg.ts';
import { compileIcon, type IconOptions } from '../../src/compiler/index.ts';
import { optimise, Work } from '../../src/compiler/optimise/index.ts';
import { limitsOf } from '../../src/compiler/options.ts';
import { parse } from '../../src/compiler/parse/index.ts';
import { svg } from './support/compiled.ts';

const compile = (text: string, limits: IconOptions['limits'] = {}) =>
  compileIcon({ file: 'a.svg', text }, { limits });

const repeat = (count: number, shape: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => shape(index)).join('');

/** Drawings of so many shapes that each stand beside a few others. */
const drawings: Record<string, (count: number) => string> = {
  circles: (count) =>
    repeat(count, (i) => `<circle cx="${(i % 40) * 9}" cy="${Math.floor(i / 40) * 9}" r="4"/>`),
  'crossing lines': (count) =>
    `<g fill="none" stroke="#000">${repeat(count, (i) => `<path d="M${i} 0v1L${i + 9} 9"/>`)}</g>`,
  'groups within groups': (count) =>
    repeat(
      count / 10,
      (i) => `${'<g opacity=".9">'.repeat(9)}<path d="M${i} 0v1h1z"/>${'</g>'.repeat(9)}`,
    ),
};

/** Steps that the costly passes take. */
function steps(text: string): number {
  class Counted extends Work {
    steps = 0;
    override spend(more: number): boolean {
      this.steps += more;
      return super.spend(more);
    }
  }
  const work = new Counted();
  optimise(parse(text, limitsOf()).root!, { work });
  return work.steps;
}

test.each(Object.entries(drawings))('twice as many shapes cost twice the steps: %s', (_, draw) => {
  const box = 'viewBox="0 0 2000 2000"';
  const [few, many] = [500, 1000].map((count) => steps(svg(draw(count), box)));
  expect(few).toBeGreaterThan(100);
  expect(many! / few!).toBeLessThan(3);
});

test('shapes too small to run along each other cost the same in a crowd', () => {
  const crowd = (count: number) =>
    svg(
      `<g fill="none" stroke="#000">${repeat(count, (i) => `<circle cx="${(i * 997) % 2000}" cy="9" r="4"/>`)}</g>`,
      'viewBox="0 0 2000 2000"',
    );
  const [few, many] = [250, 2000].map((count) => steps(crowd(count)) / count);
  expect(many! / few!).toBeLessThan(3);
});

test('a drawing that costs too much is written without the costly passes, and says so', () => {
  const text = svg('<path d="M 0 0 v 9 L 9 0 z"/><path d="M 9 3 v 6 H 3 z"/>');
  const { icon, code, findings } = compile(text, { work: 1 });
  expect(findings).toMatchObject([{ rule: 'too-costly', severity: 'warning' }]);
  expect(findings[0]?.message).toMatch(/more than 1 steps.*the limit `work`/);
  expect(code).toContain("jsx('path'");
  expect(code).toContain("'M9 3v6H3z'");
  const again = compile(
    toSvg(icon!.root).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
    {
      work: 1,
    },
  );
  expect(toSvg(again.icon!.root)).toBe(toSvg(icon!.root));
  expect(compile(text).findings).toEqual([]);
  expect(compile(text).code).not.toContain("jsx('path'");
});

/** Groups within groups that say by their style what no attribute can. */
const styled = (depth: number, style: string) =>
  svg(
    `${`<g opacity=".9" style="${style}">`.repeat(depth)}<path d="M0 0h1v1z"/>${'</g>'.repeat(depth)}`,
  );

test('styles around an element are counted as often as they are read', () => {
  const style = 'mix-blend-mode:multiply;isolation:isolate';
  const [few, deep, long] = [
    steps(styled(20, style)),
    steps(styled(40, style)),
    steps(styled(20, `${style};cursor:${'url(#a),'.repeat(50)}auto`)),
  ];
  expect(deep / few).toBeGreaterThan(3);
  expect(long / few).toBeGreaterThan(3);
  const rules = (depth: number) => compile(styled(depth, style)).findings.map(({ rule }) => rule);
  expect(rules(20)).toEqual([]);
  expect(rules(250)).toEqual(['too-costly']);
});

test('the limit of style matching is the caller’s', () => {
  const text = svg(`<style>g path{fill:red}</style>${'<g><path d="M0 0h1v1z"/></g>'.repeat(20)}`);
  expect(compile(text).findings).toEqual([]);
  const { findings, code } = compile(text, { matching: 10 });
  expect(code).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'css-limit' }]);
  expect(findings[0]?.message).toContain('`matching`');
});

test.each(['g', 'svg', 'mask', 'g style="opacity:.5"'])('no depth breaks it: <%s>', (tag) => {
  const nested = (depth: number) =>
    svg(
      `${`<${tag}>`.repeat(depth)}<path d="M0 0h1v1z"/>${`</${tag.split(' ')[0]}>`.repeat(depth)}`,
    );
  const rules = (depth: number) =>
    compile(nested(depth), { depth: 100_000, elements: 200_000 }).findings.map(({ rule }) => rule);
  expect(rules(498)).not.toContain('internal');
  expect(rules(498)).not.toContain('too-deep');
  expect(rules(100_000)).toEqual(['too-deep']);
});
