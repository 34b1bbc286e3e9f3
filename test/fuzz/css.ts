/** Style sheets and declarations, put together from pieces that need not fit. */
import * as fc from 'fast-check';
import { colour, id, nasty, pathData } from './values.ts';

const of = (words: string) => fc.constantFrom(...words.split('|'));

const property = fc.oneof(
  {
    weight: 20,
    arbitrary: of(
      'fill|stroke|stroke-width|opacity|mask|mask-image|filter|clip-path|cursor|display|transform|d|' +
        'font|font-family|--x|--y|animation|animation-name|transition|content|width|x|r|marker|' +
        'background|position|overflow|stop-color|offset-path|-webkit-mask|mask-type',
    ),
  },
  { weight: 1, arbitrary: of('zoom|will-change|all|behavior|contain|z-index') },
  { weight: 1, arbitrary: nasty },
);

const value = fc.oneof(
  { weight: 1, arbitrary: nasty },
  { weight: 6, arbitrary: colour },
  { weight: 1, arbitrary: pathData.map((data) => `path("${data}")`) },
  {
    weight: 8,
    arbitrary: of('1px|0|none|var(--x)|var(--x,red)|calc(1px + 2em)|1s spin infinite|"a"|inherit'),
  },
);

export const declarations = fc
  .array(
    fc
      .tuple(property, value, of(`${'|'.repeat(20)}!ie| !important${'|'.repeat(20)}`))
      .map(([name, said, mark]) => `${name}:${said}${mark}`),
    { maxLength: 5 },
  )
  .map((all) => all.join(';'));

const simple = fc.oneof(
  {
    weight: 20,
    arbitrary: of(
      'rect|path|g|svg|*|.a|.b|#a|[fill]|[x="1"]|:hover|:focus-within|:not(.a)|:is(rect,.b)|' +
        ':nth-child(2n+1)|:first-child|:root|:empty|:has(rect)|svg|body|:where(#a)',
    ),
  },
  { weight: 1, arbitrary: id.map((name) => `#${name}`) },
  { weight: 1, arbitrary: nasty },
);

const selector = fc
  .array(fc.tuple(simple, of('| | > |+|~|,|')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([part, by], at) => part + (at < parts.length - 1 ? by : '')).join(''));

const rule = fc.tuple(selector, declarations).map(([one, block]) => `${one}{${block}}`);

const atRule = fc
  .tuple(
    of(
      '@media print|@media (min-width:1px)|@media (1px<width<9px)|@supports (fill:red)|@keyframes spin|' +
        '@keyframes "a"|@import "a.css";|@namespace svg "http://www.w3.org/2000/svg";|@layer a|@scope (a)|' +
        '@font-face|@page|@property --x|@charset "x";|@container (width>1px)|@starting-style|@x',
    ),
    fc.oneof(
      rule,
      declarations.map((block) => `from{${block}}50%,to{${block}}`),
      nasty,
    ),
  )
  .map(([at, inside]) => `${at}{${inside}}`);

export const sheet = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: rule },
      { weight: 3, arbitrary: atRule },
      { weight: 1, arbitrary: nasty },
    ),
    { maxLength: 5 },
  )
  .map((all) => all.join(''));
