import { drawing, escaped, many, named, OUTSIDE, pairs, type Made } from '../case.ts';

const PAYLOAD = "<svg xmlns='http://www.w3.org/2000/svg' id='x' onload='alert(1)'/>";

const TARGETS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)'.replace('&colon;', ':'),
  'vbscript:msgbox(1)',
  `data:image/svg+xml,${PAYLOAD}`,
  `data:image/svg+xml;base64,${Buffer.from(PAYLOAD).toString('base64')}#x`,
  `DATA:image/SVG+XML,${PAYLOAD}`,
  `data:text/html,<script>alert(1)</script>`,
  `data:application/xml,${PAYLOAD}`,
  `data:,${PAYLOAD}`,
  `data:image/png,${PAYLOAD}`,
  `data:image/png;x=image/svg+xml,${PAYLOAD}`,
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  `${OUTSIDE}/a.svg#x`,
  '//evil.example/a.svg#x',
  '\\\\evil.example\\a.svg#x',
  '/a.svg#x',
  'a.svg#x',
  '?#x',
  'http:#x',
  'blob:https://evil.example/x',
  'file:///etc/passwd',
  'about:blank#x',
  '#',
  '',
  '#%',
  '#%zz',
  '#\u0000'.replace('\u0000', '&'),
  '#svgView(viewBox(0,0,1,1))',
  '#xpointer(id("x"))',
  `${'#'.repeat(2_000)}`,
];

/** Attributes that lead somewhere, or that some reader takes for one that does. */
const NAMES = ['href', 'xlink:href', 'q:href', 'xlinkHref', 'HREF', 'src', 'xml:base', 'data-href'];
const ELEMENTS = ['a', 'use', 'image', 'feImage', 'linearGradient', 'textPath', 'mpath', 'script'];
const MORE = ['filter', 'pattern', 'tref', 'cursor', 'font-face-uri', 'foreignObject', 'iframe'];

const around = (element: string, attributes: string): string => {
  switch (element) {
    case 'feImage':
      return `<filter id="f"><feImage ${attributes}/></filter><rect width="9" height="9" filter="url(#f)"/>`;
    case 'linearGradient':
      return `<linearGradient id="g" ${attributes}><stop/></linearGradient><rect width="9" height="9" fill="url(#g)"/>`;
    case 'textPath':
      return `<text><textPath ${attributes}>a</textPath></text>`;
    case 'mpath':
      return `<rect width="9" height="9"><animateMotion dur="1s"><mpath ${attributes}/></animateMotion></rect>`;
    default:
      return `<${element} ${attributes} width="9" height="9"><circle r="5"/></${element}>`;
  }
};

const links = pairs(TARGETS, [...ELEMENTS, ...MORE]).map(([target, element], at) => {
  const name = NAMES[Math.floor(at / 3) % NAMES.length]!;
  return drawing(around(element, `${name}="${escaped(target)}"`));
});

const plain = pairs(TARGETS, ['a', 'use', 'image']).map(([target, element]) =>
  drawing(around(element, `href="${escaped(target)}"`)),
);

/** What `<a>` and its like do besides. */
const EXTRAS = [
  'ping="https://evil.example/"',
  'PING="https://evil.example/"',
  'download="run.exe"',
  'target="_top"',
  'attributionsrc="https://evil.example/"',
  'rel="noopener opener"',
  'referrerpolicy="unsafe-url"',
  'hreflang="en" type="text/html"',
  'crossorigin="use-credentials"',
  'fetchpriority="high"',
  'srcset="https://evil.example/a.png 2x"',
  'formaction="javascript:alert(1)"',
  'xlink:show="new" xlink:actuate="onLoad"',
  'autofocus="" tabindex="1" onfocus="alert(1)"',
  'is="x-evil"',
  'popovertarget="x"',
  'commandfor="x" command="show-modal"',
  'slot="x" part="x" exportparts="x"',
];

/** Elements that mean something once they are in HTML. */
const HTML = [
  'script',
  'iframe',
  'object',
  'embed',
  'img',
  'video',
  'audio',
  'form',
  'input',
  'button',
  'base',
  'meta',
  'link',
  'style',
  'template',
  'slot',
  'noscript',
  'math',
  'body',
  'html',
  'head',
  'marquee',
  'details',
  'x-evil',
  'font',
  'table',
  'p',
  'br',
  'span',
  'sup',
];
const html = HTML.flatMap((name) => [
  drawing(
    `<${name} src="${OUTSIDE}/a" href="${OUTSIDE}/a" onerror="alert(1)" onload="alert(1)">x</${name}>`,
  ),
  drawing(
    `<foreignObject><${name} xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)">x</${name}></foreignObject>`,
  ),
  drawing(
    `<h:${name} xmlns:h="http://www.w3.org/1999/xhtml" src="x" autofocus="" onfocus="alert(1)">x</h:${name}>`,
  ),
]);

const FAR = `<a href="#x">${many(300, () => `<a href="${OUTSIDE}"><image href="//evil.example/a.png"/></a>`)}</a>`;

export const link = (): Made[] => [
  ...named('to', links),
  ...named('plain', plain),
  ...named('extra', EXTRAS, (extra) => drawing(`<a href="#x" ${extra}><circle r="5"/></a>`)),
  ...named('extra-root', EXTRAS, (extra) => drawing('', `viewBox="0 0 24 24" ${extra}`)),
  ...named('extra-use', EXTRAS, (extra) => drawing(`<use href="#x" ${extra}/>`)),
  ...named('html', html),
  ...named('many', [FAR], (content) => drawing(content), true),
];
