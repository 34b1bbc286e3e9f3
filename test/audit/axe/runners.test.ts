// @vitest-environment jsdom
import axe from 'axe-core';
import { configureAxe as configureJest } from 'jest-axe';
import { configureAxe as configureVitest } from 'vitest-axe';
import { afterEach, describe, expect, it } from 'vitest';
import { altglyphAxe, checks, rules } from 'altglyph/axe';
import { cases, clean } from './faults.js';
import { libraries, SPRITE } from './libraries.js';

afterEach(() => {
  document.body.innerHTML = '';
});

const only = { runOnly: ['altglyph'] };

/** Both take the rules as options of axe's own. */
const runners = [
  ['jest-axe', configureJest({ ...only, globalOptions: altglyphAxe })],
  ['vitest-axe', configureVitest({ ...only, globalOptions: altglyphAxe })],
] as const;

const seen = cases.filter(({ needsLayout }) => !needsLayout);

/** Ids of what was found: failures, and what the rules cannot tell. */
async function found(run: (html: string) => Promise<axe.AxeResults>, markup: string) {
  const { violations, incomplete } = await run(`<main>${SPRITE}${markup}</main>`);
  return { fail: violations.map(({ id }) => id), unsure: incomplete.map(({ id }) => id) };
}

describe.each(runners)('%s', (_, run) => {
  it.each(seen)('finds $rule in $library', async ({ rule, bad, good, outcome = 'fail' }) => {
    expect((await found(run, bad))[outcome]).toContain(rule);
    const right = await found(run, good);
    expect([...right.fail, ...right.unsure]).not.toContain(rule);
  });

  it.each(libraries)('finds nothing in a clean page of $name', async (library) => {
    expect(await found(run, clean(library))).toEqual({ fail: [], unsure: [] });
  });
});

it('is the same after a journey as JSON', async () => {
  axe.reset();
  axe.configure(JSON.parse(JSON.stringify({ rules, checks })) as axe.Spec);
  document.body.innerHTML = '<button><svg role="img" aria-label="Search"></svg> Search</button>';
  const { violations } = await axe.run(document.body, only);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]!.any, nodes[0]!.all[0]!.message])).toEqual(
    [
      [
        'icon-repeats-text',
        [],
        'The icon says “Search”, and the text of its button says “Search”. Hide the icon with aria-hidden="true" and remove its label.',
      ],
    ],
  );
});

it('runs each rule in at least three libraries', () => {
  for (const { id } of rules)
    expect(
      new Set(cases.filter(({ rule }) => rule === id).map(({ library }) => library)).size,
      id,
    ).toBeGreaterThanOrEqual(3);
});
