/** Faults that the rules have to find, and the same put right, in each library that can have them. */
import { libraries, type Drawing, type Library } from './libraries.js';

export interface Case {
  rule: string;
  library: string;
  bad: string;
  good: string;
  /** Where sizes matter, which jsdom does not know. */
  needsLayout?: boolean;
  /** What the rule says of the bad one. @default 'fail' */
  outcome?: 'fail' | 'unsure';
}

type Make = (library: Library) => Omit<Case, 'rule' | 'library'> | undefined;

const hidden = { 'aria-hidden': 'true' };
const named = (label: string) => ({ role: 'img', 'aria-label': label });
const title = (text: string) => `<title>${text}</title>`;

/** A sprite of its own that has words, of what a library draws. */
function sprite({ icon }: Library, id: string, words: string): string {
  const shapes = icon('search').replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<svg style="display: none"><symbol id="${id}" viewBox="0 0 24 24">${words}${shapes}</symbol></svg>`;
}

const made: Record<string, Make> = {
  'icon-repeats-text': ({ icon }) => ({
    bad: `<button>${icon('search', named('Search'))} Search</button><p>${icon('calendar', named('Date'))} Date: 3 May</p>`,
    good: `<button>${icon('search', hidden)} Search</button><p>${icon('calendar', named('Date'))} 3 May</p>`,
  }),
  'icon-without-name': ({ icon }) => ({
    bad: icon('search', named(' ')),
    good: icon('search', named('Search')),
  }),
  'label-on-hidden-icon': ({ icon }) => ({
    bad: icon('heart', { ...hidden, 'aria-label': 'Liked' }),
    good: icon('heart', hidden),
  }),
  'control-without-name': ({ icon }) => ({
    bad: `<button>${icon('search', hidden)}</button>`,
    good: `<button aria-label="Search">${icon('search', hidden)}</button>`,
  }),
  'symbol-words-leak': (library) => {
    if (!library.isSvg) return undefined;
    const id = library.name.replace(/\W/g, '');
    const use = (name: string) =>
      `<button><svg width="24" height="24" aria-hidden="true"><use href="#${name}"/></svg> Save</button>`;
    return {
      bad: sprite(library, `${id}-bad`, '<title>Magnifier</title>') + use(`${id}-bad`),
      good: sprite(library, `${id}-good`, '') + use(`${id}-good`),
    };
  },
  'title-is-tooltip-only': ({ icon, isSvg }) => ({
    bad: isSvg
      ? icon('heart', hidden, title('Liked'))
      : icon('heart', { ...hidden, title: 'Liked' }),
    good: icon('heart', named('Liked')),
  }),
  'description-lost': ({ icon }) => ({
    bad: `<button>${icon('heart', { ...named('Like'), 'aria-description': 'Three people did' })}</button>`,
    good: `<button aria-label="Like" aria-description="Three people did">${icon('heart', hidden)}</button>`,
  }),
  'words-in-page-text': ({ icon, isSvg }) =>
    isSvg
      ? {
          bad: `<p>It is ${icon('heart', { role: 'img' }, title('A heart with a shine'))} here.</p>`,
          good: `<p>It is ${icon('heart', named('A heart with a shine'))} here.</p>`,
        }
      : undefined,
  'duplicate-icon-id': ({ icon, isSvg, name }) => {
    if (!isSvg) return undefined;
    const paint = (id: string, colour: string) =>
      `<linearGradient id="${id}"><stop stop-color="${colour}"/></linearGradient><path fill="url(#${id})" d="M0 0h9v9z"/>`;
    const of = (id: string, colour: string) =>
      icon('heart', hidden, paint(`${name}-${id}`, colour));
    return {
      bad: of('one', 'red') + of('one', 'blue'),
      good: of('two', 'red') + of('three', 'blue'),
    };
  },
  'svg-takes-focus': ({ icon }) => ({
    bad: icon('heart', {
      ...(icon('heart').startsWith('<img') ? named('Liked') : {}),
      tabindex: '0',
    }),
    good: `<button aria-label="Like">${icon('heart', hidden)}</button>`,
  }),
  'small-icon-target': ({ icon }) => {
    const button = (padding: string) =>
      `<button aria-label="Like" style="padding: ${padding}; border: 0; line-height: 0; font-size: 16px">${icon('heart', hidden)}</button>`;
    return {
      needsLayout: true,
      bad: button('0') + button('0'),
      good: `<div style="margin: 30px">${button('4px')}${button('4px')}</div>`,
    };
  },
  'status-by-icon': ({ icon }) => ({
    bad: `<span role="status">${icon('heart', named('Saved'))}</span>`,
    good: `<span role="status">${icon('heart', hidden)} Saved</span>`,
  }),
  'icon-named-after-file': ({ icon }) => ({
    bad: icon('calendar', named('calendar-icon')) + icon('heart', named('IconHeart')),
    good: icon('calendar', named('Date of the event')) + icon('heart', named('Liked')),
  }),
  'same-picture-other-name': ({ icon }) => ({
    bad: icon('heart', named('Liked')) + icon('heart', named('Kept')),
    good:
      icon('heart', named('Liked')) +
      icon('heart', named('Liked')) +
      `<label><input type="radio">${icon('heart', named('2 hearts'))}</label>`,
  }),
  'same-name-other-picture': ({ icon }) => ({
    bad: icon('heart', named('Rating')) + icon('calendar', named('Rating')),
    good: icon('heart', named('Likes')) + icon('calendar', named('Date')),
  }),
  'icon-not-mirrored': ({ icon, name }) => {
    const next = (style?: string) =>
      `<div dir="rtl"><button aria-label="Next">${icon('chevron-right', { ...hidden, class: style })}</button></div>`;
    // Its markup does not tell which way a chevron of heroicons points.
    const outcome = name === 'heroicons' ? 'unsure' : 'fail';
    const turned = next().replace(/<button/, '<button style="transform: scaleX(-1)"');
    return { bad: next(), good: turned, outcome };
  },
};

export const cases: Case[] = Object.entries(made).flatMap(([rule, make]) =>
  libraries.flatMap((library) => {
    const one = make(library);
    return one ? [{ rule, library: library.name, ...one }] : [];
  }),
);

/** A part of a page that is as it should be. */
export const clean = ({ icon }: Library): string => {
  const button = (drawing: Drawing, text: string) =>
    `<button style="min-height: 32px">${icon(drawing, hidden)} ${text}</button>`;
  return `
    <nav>${button('search', 'Search')} <a href="#x">${icon('calendar', hidden)} Events</a></nav>
    <article>
      <h2>${icon('heart', hidden)} What people like</h2>
      <p>${icon('calendar', named('Date'))} 3 May 2026, ${icon('heart', named('Likes'))} 12</p>
      <p role="status">${icon('search', hidden)} 3 found</p>
    </article>
    <button aria-label="Close" style="min-width: 32px; min-height: 32px">${icon('chevron-right', hidden)}</button>
    <button style="min-width: 32px; min-height: 32px">${icon('search', named('Find people'))}</button>`;
};
