// @vitest-environment jsdom
/** Markup of well-known libraries that the rules once took for a fault, or overlooked. */
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { altglyphAxe } from 'altglyph/axe';

beforeAll(() => {
  axe.reset();
  axe.configure(altglyphAxe as unknown as axe.Spec);
});

/** What is found, as rules with the ids of their elements. */
async function found(markup: string): Promise<string[]> {
  document.body.innerHTML = `<main>${markup}</main>`;
  const { violations, incomplete } = await axe.run(document.body, { runOnly: ['altglyph'] });
  const told = (how: string, results: axe.Result[]) =>
    results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${how} ${target.join()}`));
  return [...told('fails', violations), ...told('may fail', incomplete)];
}

const svg = (attributes: string, shape = 'M4 4h9v9', box = '0 0 24 24') =>
  `<svg width="24" height="24" viewBox="${box}" ${attributes}><path d="${shape}"/></svg>`;
const image = (label: string, more = '', shape?: string) =>
  svg(`role="img" aria-label="${label}" ${more}`, shape);
const star = svg('aria-hidden="true"', 'M12 2l9 9');
const outline = svg('aria-hidden="true"', 'M12 2l8 8');
const anticon = (name: string, more: string) =>
  `<span role="img" aria-label="${name}" ${more} class="anticon anticon-${name}"><svg data-icon="${name}" width="1em" height="1em" aria-hidden="true"><path d="M4 4h9v9"/></svg></span>`;

it.each([
  [
    'ticks in the cells of a table',
    `<table><tr><td>${image('Yes')}</td><td>${image('Yes')}</td></tr></table>`,
  ],
  ['ticks in a list', `<ul><li>${image('Yes')}</li><li>${image('Yes')}</li></ul>`],
  ['a list', `<ul><li>${image('Star')}</li><li>Star Wars</li></ul>`],
  ['equal icons in a row', `<p>${image('Star')}${image('Star')}</p>`],
  [
    'a rating of several pictures',
    `<span role="img" aria-label="4 of 5">${star}${star}${outline}</span> ${svg('role="img" aria-label="Starred"', 'M12 2l9 9')}`,
  ],
  [
    'a rating of an icon font',
    '<span role="img" aria-label="2 of 3"><i class="fa-solid fa-star"></i><i class="fa-solid fa-star"></i><i class="fa-solid fa-heart"></i></span><i class="fa-solid fa-star" role="img" aria-label="Starred"></i>',
  ],
  [
    'a rating of ligatures',
    '<div role="img" aria-label="2 of 2"><span class="material-icons">star</span><span class="material-icons">star</span></div>',
  ],
  [
    'two ratings with pictures of their own',
    `<span role="img" aria-label="2 of 2">${star}${star}</span><span role="img" aria-label="1 of 2">${star}${outline}</span>`,
  ],
  ['a sign before a text', `<p>${image('Warning')} Your trial ends in three days.</p>`],
  [
    'one icon that is drawn anew for another size',
    `<p>${svg('class="octicon octicon-check" role="img" aria-label="Paid"', 'M0 0h9', '0 0 16 16')} ${svg('class="octicon octicon-check" role="img" aria-label="Paid"', 'M9 9h9', '0 0 24 24')}</p>`,
  ],
  [
    'the ring of a bar that has a name',
    `<span role="progressbar" aria-label="Loading">${svg('')}</span>`,
  ],
  [
    'a drawing of a slider',
    `<div role="slider" aria-label="Size" aria-valuenow="1" tabindex="0">${svg('')}</div>`,
  ],
  [
    'an icon that its library names, hidden',
    `<p>${anticon('calendar', 'aria-hidden="true"')} 3 May</p>`,
  ],
])('finds nothing in %s', async (_, markup) => {
  expect(await found(markup)).toEqual([]);
});

it.each([
  [
    'an image of several drawings without a name',
    `<span id="x" role="img"><span>${star}</span><span>${star}</span></span>`,
    'icon-without-name fails #x',
  ],
  [
    'an image around a drawing, one element further',
    `<p><span id="x" role="img" aria-label="Due"><span>${star}</span></span> Due: Friday</p>`,
    'icon-repeats-text fails #x',
  ],
  [
    'a label that somebody wrote on an icon that its library names',
    anticon('heart', 'aria-hidden="true" id="x"').replace(
      'aria-label="heart"',
      'aria-label="Liked"',
    ),
    'label-on-hidden-icon fails #x',
  ],
  ['a status without text', `<p>${image('Saved', 'id="x"')}</p>`, 'status-by-icon may fail #x'],
  [
    'an arrow that is called by its side alone',
    `<div dir="rtl"><button aria-label="Next">${anticon('right', 'id="x" aria-hidden="true"')}</button></div>`,
    'icon-not-mirrored fails #x',
  ],
  [
    'two pictures of one library, one wider than the other',
    `<p>${svg('role="img" aria-label="Trend"', 'M0 0h9', '0 0 320 512')} ${svg('id="x" role="img" aria-label="Trend"', 'M9 9h9', '0 0 512 512')}</p>`,
    'same-name-other-picture fails #x',
  ],
  [
    'a drawing that is told beside a bar',
    `<div><span role="progressbar" aria-label="Loading"></span>${svg('id="x"')}</div>`,
    'icon-without-name fails #x',
  ],
])('finds %s', async (_, markup, expected) => {
  expect(await found(markup)).toEqual([expected]);
});
