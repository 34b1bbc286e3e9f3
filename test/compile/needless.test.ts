import { expect, test } from 'vitest';
import { svg as toSvg } from '../../src/compiler/emit/svg.ts';
import { checkDrawing } from '../../src/compiler/check/index.ts';
import { namesOf } from '../../src/compiler/index.ts';
import { optimise, Work } from '../../src/compiler/optimise/index.ts';
import { limitsOf } from '../../src/compiler/options.ts';
import { parse } from '../../src/compiler/parse/index.ts';
import { resolveStyles } from '../../src/compiler/style/index.ts';
import { svg } from './support/compiled.ts';

/** Not even nothing may be done with so much. */
const SPENT = -1;

const SHAPE = '<path d="M0 0h9v9z"/>';

/** A drawing after the passes, those that cost little alone unless there is no limit. */
function optimised(content: string, work?: number): string {
  const limits = limitsOf();
  const parsed = parse(svg(content), limits);
  const styled = resolveStyles(parsed.root!, limits);
  const drawing = { ...namesOf('a.svg'), root: styled.root, titles: [], descriptions: [] };
  const { root, findings } = checkDrawing(drawing);
  expect([...parsed.problems, ...styled.problems, ...findings]).toEqual([]);
  // The compiler itself takes no limit below nothing.
  const spent = new Work(work);
  const result = toSvg(optimise(root, { work: spent }));
  expect(spent.isSpent).toBe(work !== undefined);
  return result;
}

const nested = (depth: number, tag: string, content: string) =>
  `<${tag}>`.repeat(depth) + content + `</${tag.split(' ')[0]}>`.repeat(depth);

const STYLED = 'g opacity=".9" style="mix-blend-mode:multiply;isolation:isolate"';

test.each([
  ['groups in which nothing is', nested(3, STYLED, '')],
  ['groups in which all is hidden', nested(3, STYLED, '<path display="none" d="M0 0h1"/>')],
  ['a hidden group', `<g display="none">${SHAPE}<circle r="3"/></g>`],
  ['definitions in which nothing is', nested(3, 'defs', '<clipPath/><g fill="red"/>')],
])('%s are left out of a drawing that costs too much as well', (_, content) => {
  expect(optimised(content + SHAPE, SPENT)).toBe(optimised(SHAPE, SPENT));
  expect(optimised(content + SHAPE)).toBe(optimised(SHAPE));
});

test('250 groups with styles and nothing in them cost and weigh nothing', () => {
  expect(optimised(nested(250, STYLED, '') + SHAPE)).toBe(optimised(SHAPE));
});

test('attributes that go without saying are left out', () => {
  const said = '<path opacity="1" mask="none" display="inline" d="M0 0h9v9z"/>';
  expect(optimised(said, SPENT)).toBe(optimised(SHAPE, SPENT));
  expect(optimised('<g opacity=".5"><path opacity="1" d="M0 0h9v9z"/></g>', SPENT)).not.toContain(
    '"1"',
  );
});

test.each([
  ['what a filter may fill', '<filter id="f"><feFlood/></filter><g filter="url(#f)"/>', 'filter="'],
  [
    'what an animation will show',
    `<path display="none" d="M1 1h2v2"><set attributeName="display" to="inline"/></path>`,
    'none',
  ],
  [
    'what is drawn from elsewhere',
    '<g display="none"><path id="a" d="M1 1h2v2z"/></g><use href="#a"/>',
    'd="M1 1h2v2z"',
  ],
  [
    'a gradient in a hidden group',
    '<g display="none"><linearGradient id="a"><stop stop-color="red"/></linearGradient></g><path fill="url(#a)" d="M1 1h2v2z"/>',
    'stop-color="red"',
  ],
  ['a mask that hides with nothing', '<mask id="a"/><path mask="url(#a)" d="M1 1h2v2z"/>', '<mask'],
  ['what a switch chooses', `<switch><g systemLanguage="en"/><path d="M1 1h2v2z"/></switch>`, '<g'],
])('%s stays', (_, content, kept) => {
  expect(optimised(content + SHAPE, SPENT)).toContain(kept);
});
