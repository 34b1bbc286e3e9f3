import { expect, test } from 'vitest';
import { compiled, line } from './support/judged.ts';

test.each(
  (
    'ref key children dangerouslySetInnerHTML innerHTML hasOwnProperty contentEditable ' +
    'AUTOFOCUS constructor toString valueOf'
  ).split(' '),
)('an attribute %s, which React or HTML would act on, is refused', (name) => {
  expect(compiled(`<g ${name}="x">${line}</g>`).told).toEqual(['error live-attribute']);
  expect(compiled(line, `viewBox="0 0 9 9" ${name}="x"`).told).toEqual(['error live-attribute']);
});

test.each(
  (
    'className tabIndex tabindex TABINDEX accessKey STYLE ID CLASS ROLE role ARIA-LABEL ' +
    'aria-label ARIA-LIVE xlinkHref xlinkhref XLINK:HREF data-x ping download target ' +
    'attributionsrc lang is slot nonce- __proto__ fillOpacity strokeWidth FILL href src ' +
    'requiredFeatures'
  ).split(' '),
)('an attribute %s is not written', (name) => {
  const prefixed = name === 'XLINK:HREF' ? ' xmlns:XLINK="http://www.w3.org/1999/xlink"' : '';
  const { told, drawn } = compiled(`<g${prefixed} ${name}="#x" opacity=".5">${line}${line}</g>`);
  expect(told).toEqual([]);
  expect(drawn).toContain(`<g opacity=".5">`);
  expect(drawn).not.toContain('#x');
});

test('what is left out is told to those who ask', () => {
  const rules = { 'unknown-attribute': 'warning', 'unknown-element': 'error' } as const;
  const { told } = compiled(`<PATH d="M0 0h1"/><path d="M0 0h9" strokeWidth="3"/>`, undefined, {
    rules,
  });
  expect(told).toEqual(['error unknown-element', 'warning unknown-attribute']);
});

test('levels decide what is told and never what is written', () => {
  const rules = {
    'event-handler': 'off',
    script: 'off',
    'live-attribute': 'off',
    'foreign-object': 'off',
    'external-reference': 'off',
    'script-link': 'off',
    'unsafe-animation': 'off',
    'nested-svg': 'off',
    'css-address': 'off',
    'css-syntax': 'off',
  } as const;
  const { told, code } = compiled(
    `<script>evil()</script><foreignObject><b>evil</b></foreignObject>
    <g onclick="evil()" ref="evil" fill="url(//evil)" style="mask:url(//evil)">${line}
    <use href="//evil"/><use href="data:image/svg+xml,evil"/><image href="https://evil/"/>
    <a href="javascript:evil"><set attributeName="href" to="//evil"/>${line}</a></g>`,
    undefined,
    { rules },
  );
  expect(told).toEqual([]);
  expect(code).toContain('M0 0h9');
  expect(code).not.toContain('evil');
});

test('a link becomes a group, or a part of its text, and leads nowhere', () => {
  const { told, drawn } = compiled(
    `<a href="#x" opacity=".5"><circle r="2"/>${line}</a>` +
      `<text><a xlink:href="https://example.com" fill="red">Ab</a></text>`,
  );
  expect(told).toEqual(['warning text', 'warning link']);
  expect(drawn).toContain('<g opacity=".5">');
  expect(drawn).toContain('<tspan fill="red">Ab</tspan>');
  expect(drawn).not.toMatch(/<a\b|href|example/);
});

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.each([
  `data:image/png;base64,${png}`,
  `data:;base64,${png}`,
  `data:img/png;base64,${png}`,
  `DATA:IMAGE/PNG;BASE64,${png}`,
  `data:image/jpeg;base64,/9j/4AAQ`,
  'data:image/gif,GIF89a',
])('a picture in the file is kept: %s', (href) => {
  const { told, code } = compiled(`<image href="${href}" width="9" height="9"/>`);
  expect(told).toEqual([]);
  expect(code).toContain(href.slice(0, 30));
});

test.each([
  ['image', 'a.png', 'external-reference'],
  ['image', '//a/b', 'external-reference'],
  ['image', ' https://a/b', 'external-reference'],
  ['image', 'data:text/html,x', 'external-reference'],
  ['image', 'data:;base64,PHN2Zz4=', 'external-reference'],
  ['image', 'data:image/svg+xml,x', 'nested-svg'],
  ['image', 'd&#10;ata:image/svg+xml;base64,x', 'nested-svg'],
  ['feImage', 'blob:x', 'external-reference'],
  ['use', 'a.svg#b', 'external-reference'],
  ['use', `data:image/png;base64,${png}`, 'external-reference'],
  ['use', 'data:image/svg+xml,x', 'nested-svg'],
  ['use', 'java&#9;script:x', 'script-link'],
  ['mpath', 'a.svg#b', 'external-reference'],
  ['pattern', 'a.svg#b', 'external-reference'],
  ['linearGradient', 'a.svg#b', 'external-reference'],
  ['textPath', 'a.svg#b', 'external-reference'],
  ['animate', 'a.svg#b', 'external-reference'],
])('<%s> does not lead to %s', (name, href, rule) => {
  for (const attribute of ['href', 'xlink:href'])
    expect(compiled(`${line}<${name} ${attribute}="${href}" id="x"/>`).told).toEqual([
      `error ${rule}`,
    ]);
});

test('a reference to nothing is an instance’s own as well: it might find something in the page', () => {
  const { code } = compiled(
    `<use href="#page"/><g fill="url(#page)" filter="url( '#other' )">${line}
    <animate href="#third" attributeName="r" to="1" begin="login.click"/></g>`,
  );
  expect(code).not.toMatch(/page|other|third|login/);
  expect(code.match(/\$\{id\}_[a-d]\b/g)?.length).toBe(5);
});

test.each([
  ['href', 'unsafe-animation'],
  ['xlink:href', 'unsafe-animation'],
  [' href ', 'unsafe-animation'],
  ['HREF', 'unsafe-animation'],
  ['onclick', 'unsafe-animation'],
  ['style', 'unsafe-animation'],
  ['class', 'unsafe-animation'],
  ['id', 'unsafe-animation'],
])('an animation of %s is refused', (name, rule) => {
  for (const element of ['set', 'animate'])
    expect(
      compiled(`<circle r="2"><${element} attributeName="${name}" to="x"/></circle>`).told,
    ).toEqual([`error ${rule}`]);
});

test.each([
  ['to', 'url(https://evil.example/x)'],
  ['values', 'red;url(//evil.example/x);blue'],
  ['values', "';url(//evil.example/x);'"],
  ['from', 'u\\72l(//evil.example/x)'],
])('an animated value does not lead out of the drawing: %s="%s"', (name, value) => {
  const { told } = compiled(
    `<circle r="2"><animate attributeName="fill" ${name}="${value}"/></circle>`,
  );
  expect(told).toEqual([expect.stringMatching(/^error css-/)]);
});

test('an animation without a name that is known changes nothing', () => {
  for (const name of ['attributename', 'ATTRIBUTENAME', 'attributeName=" fill" x'])
    expect(
      compiled(`<circle r="2"><set ${name}="fill" to="red"/></circle>${line}`).drawn,
    ).not.toMatch(/set|red/);
  // Others may wait for it.
  const { drawn } = compiled(
    `<set id="clock" attributeName="x-clock" to="1" dur="1s"/>
    <circle r="2"><set attributeName="fill" to="red" begin="clock.end"/></circle>`,
  );
  expect(drawn).toContain('<set id="a" dur="1"/>');
  expect(drawn).toContain('begin="a.end"');
});
