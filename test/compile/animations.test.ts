import { expect, test } from 'vitest';
import { svg as toSvg } from '../../src/compiler/emit/svg.ts';
import { compileIcon } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const drawn = (content: string) =>
  toSvg(compileIcon({ file: 'a.svg', text: svg(content) }).icon!.root);

/** An animation as it is written, in a circle that says some attributes. */
const written = (animation: string, attributes = '') =>
  /<(?:animate\w*|set)\b[^/>]*/.exec(
    drawn(`<circle cx="9" cy="9" r="2" ${attributes}>${animation}</circle>`),
  )?.[0];

test.each([
  ['dur="0.50s"', 'dur="0.5"'],
  ['dur="250ms"', 'dur="0.25"'],
  ['dur="2min"', 'dur="2min"'],
  ['dur="00:02"', 'dur="00:02"'],
  ['dur="indefinite"', 'dur="indefinite"'],
  ['begin="0s" dur="1s"', 'dur="1"'],
  ['begin="0.2s; click+1s" dur="1s"', 'begin="0.2;click+1" dur="1"'],
  ['begin="0;click" dur="1s"', 'begin="0;click" dur="1"'],
])('times are written in seconds: %s', (given, expected) => {
  expect(written(`<animate attributeName="cx" ${given} values="1;3"/>`)).toBe(
    `<animate attributeName="cx" ${expected} values="1;3"`,
  );
});

test.each(['calcMode="linear"', 'additive="replace"', 'accumulate="none"', 'keyTimes="0;.5;1"'])(
  'what goes without saying is not said: %s',
  (attribute) => {
    const animate = `<animate attributeName="cx" dur="1" ${attribute} values="1;3;2"/>`;
    expect(written(animate)).toBe('<animate attributeName="cx" dur="1" values="1;3;2"');
  },
);

test.each([
  '<animate attributeName="cx" calcMode="discrete" dur="1" keyTimes="0;.5;1" values="1;3;2"',
  '<animate attributeName="cx" dur="1" keyTimes="0;.3;1" values="1;3;2"',
  '<animate attributeName="cx" dur="1" keyTimes="0;.5;1" values="1;3"',
  '<animateMotion calcMode="linear" dur="1" path="M0 0h9"',
])('what does not is: %s', (animation) => {
  expect(written(`${animation}/>`)).toBe(animation);
});

test.each([
  ['stroke-dashoffset', 'values="60;0"', ''],
  ['opacity', 'values="0;1"', ''],
  ['opacity', 'to="1"', 'opacity="1.0"'],
  ['r', 'values="0;2"', ''],
])('an animation that ends with what the shape says leaves it: %s', (name, values, attributes) => {
  const animate = `<animate attributeName="${name}" dur="1" ${values}`;
  expect(written(`${animate} fill="freeze"/>`, attributes)).toBe(animate);
});

const FREEZE = '<animate fill="freeze" attributeName=';

test.each([
  ['another last value', `${FREEZE}"opacity" dur="1" values="0;.5"`, ''],
  ['another that begins earlier', `${FREEZE}"opacity" dur="1" values="0;1"`, 'opacity=".5"'],
  ['no value of its own', `${FREEZE}"cx" dur="1" values="1;3"`, ''],
  ['an end in the middle', `${FREEZE}"r" dur="2" end="1" values="0;2"`, ''],
  ['half a repetition', `${FREEZE}"r" dur="2" repeatCount="1.5" values="0;2"`, ''],
  ['a sum', `<animate fill="freeze" additive="sum" attributeName="r" dur="2" values="0;2"`, ''],
  ['no end', `${FREEZE}"r" dur="indefinite" values="0;2"`, ''],
])('an animation stays at its last value: %s', (_, animation, attributes) => {
  expect(written(`${animation}/>`, attributes)).toBe(animation);
});

test('an animation stays at its last value if the shape’s own is somebody else’s to give', () => {
  const fade = `${FREEZE}"opacity" dur="1" values="0;1"/>`;
  const draw = `${FREEZE}"stroke-dashoffset" dur="1" values="9;0"/>`;
  const circle = (inside: string, style = '') => `<circle r="2"${style}>${inside}</circle>`;
  for (const content of [
    circle(`<set attributeName="opacity" to="0"/>${fade}`),
    `<g stroke-dashoffset="4"><path d="M0 0h9"/>${circle(draw)}</g>`,
    `<g><set attributeName="stroke-dashoffset" to="4"/><path d="M0 0h9"/>${circle(draw)}</g>`,
    circle(fade, ' style="mix-blend-mode:multiply"'),
    `<g id="a">${circle(fade)}</g><use href="#a" x="3"/>`,
    `<style>circle:hover{opacity:0}</style>${circle(fade)}`,
  ])
    expect(drawn(content)).toContain('fill="freeze"');
});

test('what draws nothing needs no <defs> around it', () => {
  const gradient = '<linearGradient id="a"><stop offset="1" stop-color="red"/></linearGradient>';
  const shape = '<path fill="url(#a)" d="M0 0h9v9z"/>';
  const unwrapped = drawn(gradient + shape);
  expect(unwrapped).toContain('<linearGradient');
  expect(drawn(`<defs>${gradient}</defs>${shape}`)).toBe(unwrapped);
  const used = '<defs><path id="a" d="M0 0h9v9z"/></defs><use href="#a" fill="red"/>';
  expect(drawn(used)).toContain('<defs>');
  const chosen = `<switch><defs>${gradient}</defs>${shape}</switch>`;
  expect(drawn(chosen)).toContain('<defs>');
  const styled = `<style>defs+path:hover{opacity:0}</style><defs>${gradient}</defs>${shape}`;
  expect(drawn(styled)).toContain('<defs>');
});
