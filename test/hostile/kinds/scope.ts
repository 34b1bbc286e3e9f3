import { drawing, escaped, named, pairs, type Made } from '../case.ts';

/** Rules that would reach out of the drawing. */
const RULES = [
  'body{display:none}',
  '*{color:red}',
  ':root{--page:1;font-size:99px}',
  'html,body,p{visibility:hidden}',
  'svg~*{color:red}',
  'svg+p{color:red}',
  ':host{color:red}',
  '::slotted(*){display:none}',
  ':scope{display:none}',
  ':has(svg){display:none}',
  'body:has(rect){display:none}',
  'svg:hover~p{color:red}',
  '.probe{color:red}',
  '#probe{color:red}',
  '[class]{color:red}',
  ':not(svg){color:red}',
  ':is(body,p){color:red}',
  ':where(*) p{color:red}',
  'rect:hover,body{color:red}',
  '::selection{color:red}',
  '::backdrop{background:red}',
  '::view-transition{display:none}',
  ':focus{outline:9px solid red}',
  '&{color:red}',
  'rect{& p{color:red}}',
  'rect{body &{color:red}}',
  '> p{color:red}',
  'svg:hover{width:900px;position:fixed;inset:0;overflow:visible}',
  'svg{width:900px!important;position:fixed;overflow:visible;z-index:9}',
  'rect:hover{counter-reset:item 99;counter-increment:item 99;view-transition-name:x}',
  'rect{anchor-name:--a;container-name:x;timeline-scope:--t;animation-name:page}',
];

/** At-rules that are the whole page's. */
const AT = [
  '@page{size:1px}',
  '@keyframes spin{to{opacity:0}}',
  '@-webkit-keyframes page{to{opacity:0}}',
  '@KEYFRAMES page{to{color:red}}',
  '@keyframes "page"{to{color:red}}',
  '@property --page{syntax:"*";inherits:false}',
  '@counter-style decimal{system:cyclic;symbols:"x"}',
  '@font-face{font-family:Arial;src:local("x")}',
  '@font-palette-values --p{font-family:Arial}',
  '@layer page{body{display:none}}',
  '@layer page;',
  '@scope (html){:scope{display:none}}',
  '@SCOPE (body) to (rect){p{color:red}}',
  '@starting-style{p{color:red}}',
  '@container (width>1px){p{color:red}}',
  '@supports (color:red){body{display:none}}',
  '@supports selector(:has(a)){p{color:red}}',
  '@media screen{body{display:none}}',
  '@media not all{body{display:none}}',
  '@MEDIA all{body{display:none}}',
  '@m\\65 dia all{body{display:none}}',
  '@-moz-document url-prefix(""){body{display:none}}',
  '@document url(http://probe.test/){body{display:none}}',
  '@view-transition{navigation:auto}',
  '@position-try --x{inset:0}',
  '@function --page(){result:red}',
  '@unknown{body{display:none}}',
  '@media(min-width:1px){@media screen{p{color:red}}}',
  '@media screen{',
  '@viewport{width:1px}',
  '@nest p{color:red}',
  '@page :first{margin:9in}',
];

/** What a rule that would be scoped is put behind, so that a scope is lost. */
const BEFORE = [
  '',
  'rect:hover{fill:red}',
  '<!--;',
  '-->',
  '}',
  ';',
  'x{}}',
  "rect:hover{content:'\n} ",
  'rect:hover{mask:url(#a{)} ',
  'rect:hover{fill:red;/*}*/}',
  'rect:hover{--x:{};--y:}}',
  'rect:hover{fill:red\\}',
  '@media screen{rect:hover{fill:red}}',
  '@media screen;',
  '@charset "x";',
  'rect:hover[a="]{}"]{fill:red}',
  'rect:hover{fill:"\\\n"}',
  '\\7d ',
];

const sheet = (css: string) =>
  drawing(`<style>${escaped(css)}</style><rect width="9" height="9" class="c"/>`);

/** On the `<svg>` itself: what would change its box, its place or the page around it. */
const OF_ROOT = [
  'font-size="90"',
  'font-size="9em" font-family="serif"',
  'font="90px serif"',
  'width="900" height="900"',
  'x="-90" y="-90"',
  'overflow="visible"',
  'display="block"',
  'transform="scale(9)"',
  'filter="url(#f)" clip-path="none"',
  'opacity="0.1" mask="none"',
  'visibility="hidden" pointer-events="all"',
  'writing-mode="vertical-rl" direction="rtl"',
  'preserveAspectRatio="none" zoomAndPan="magnify"',
  'style="font:90px serif;display:block;margin:90px;vertical-align:90px"',
  'style="width:90px;min-width:90px;padding:9px;border:9px solid;float:left"',
  'style="transform:scale(9);transform-origin:0 0;scale:9;translate:9px"',
  'style="position:fixed;inset:0;z-index:9;overflow:visible;contain:none"',
  'style="outline:9px solid;box-shadow:0 0 9px 9px;zoom:9;offset-path:path(\'M0 0h900\')"',
];

const CLASSES = ['altglyph-x', 'altglyph-0000000000-a', 'a b c', 'probe', '__proto__', '\\'];

export const scope = (): Made[] => [
  ...named('rule', RULES, sheet),
  ...named('at', AT, sheet),
  ...pairs(BEFORE, [...RULES.slice(0, 6), AT[0]!, AT[1]!, AT[17]!]).map(
    ([before, rule], index) => ({
      name: `behind-${index}`,
      text: sheet(before + rule),
    }),
  ),
  ...named('live', RULES, (rule) =>
    sheet(`rect:hover{fill:red}@media print{rect{fill:blue}}${rule}`),
  ),
  ...named('root', OF_ROOT, (attributes) =>
    drawing('<text>a</text>', `viewBox="0 0 24 24" ${attributes}`),
  ),
  ...named('class', CLASSES, (names) =>
    drawing(
      `<style>.${names.split(' ')[0]}{fill:red}body{display:none}rect:hover{fill:red}</style><rect class="${names}" width="9" height="9"/>`,
      `viewBox="0 0 24 24" class="${names}"`,
    ),
  ),
  ...named(
    'style',
    RULES.filter((rule) => /^(svg|rect)/.test(rule)),
    (rule) =>
      drawing('', `viewBox="0 0 24 24" style="${escaped(/\{(.*)\}/.exec(rule)?.[1] ?? '')}"`),
  ),
];
