/** Attributes with values of their kind, of another kind, or of none. */
import * as fc from 'fast-check';
import { colour, id, length, mostly, nasty, number, numbers, of, pathData } from './values.ts';

const transform = mostly(
  fc
    .array(
      fc
        .tuple(of('translate scale rotate skewX skewY matrix foo'), numbers(6))
        .map(([name, list]) => `${name}(${list})`),
      { maxLength: 4 },
    )
    .map((all) => all.join(' ')),
);

/** A lone surrogate has no encoding. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const encoded = id.map((name) => `#${encodeURIComponent(name.replace(LONE, ''))}`);
const href = mostly(
  fc.oneof(
    id.map((name) => `#${name}`),
    encoded,
    fc.constantFrom('#', 'data:image/png;base64,iVBORw0KGgo='),
  ),
);

const moment = mostly(
  fc.oneof(
    of('0s 1s click a.end b.begin+2s indefinite a.repeat(2) accessKey(x) wallclock(1)'),
    fc.tuple(id, of('end begin click')).map((parts) => parts.join('.')),
  ),
);

const list = (value: fc.Arbitrary<string>) =>
  fc.array(value, { maxLength: 4 }).map((all) => all.join(';'));

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id,
  class: fc.constantFrom('a', 'b', 'a b', 'c'),
  href,
  'xlink:href': href,
  d: pathData,
  points: numbers(12),
  transform,
  gradientTransform: transform,
  fill: colour,
  stroke: colour,
  mask: colour,
  filter: colour,
  'clip-path': colour,
  'marker-end': colour,
  'stop-color': colour,
  begin: list(moment),
  end: moment,
  attributeName: mostly(of('fill x d transform opacity width viewBox stroke')),
  values: list(fc.oneof(number, colour, pathData)),
  to: fc.oneof(number, colour),
  dur: of('1s 0s indefinite -1s 1e999s x'),
  type: mostly(of('translate rotate scale text/css text/plain matrix')),
  viewBox: mostly(fc.constantFrom('0 0 24 24', '0,0,1,1', '1 2 3')),
  systemLanguage: of('en de en,fr x'),
  requiredExtensions: of('http://ns.adobe.com/AdobeIllustrator/10.0/ http://www.w3.org/1999/xhtml'),
};

const NUMERIC = of(
  'x y x1 y2 cx cy r rx width height opacity stroke-width offset stdDeviation stroke-dasharray ' +
    'pathLength fill-opacity fx dx rotate startOffset',
);
const KEYWORDS = of(
  'display visibility overflow fill-rule stroke-linecap mask-type gradientUnits clipPathUnits ' +
    'preserveAspectRatio xml:space media vector-effect paint-order cursor',
);
const WORDS = of('none hidden visible round userSpaceOnUse objectBoundingBox preserve alpha auto');
const LIVE = of(
  'onclick ref key children dangerouslySetInnerHTML style tabindex role aria-label hasOwnProperty ' +
    '__proto__ constructor xlinkHref ATTRIBUTENAME xmlns:x xml:base data-x',
);

export const attribute: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc
      .constantFrom(...Object.keys(VALUES))
      .chain((name) => fc.tuple(fc.constant(name), VALUES[name]!)),
  },
  {
    weight: 12,
    arbitrary: fc.tuple(NUMERIC, mostly(fc.oneof(number, length, numbers(3)))),
  },
  { weight: 6, arbitrary: fc.tuple(KEYWORDS, mostly(WORDS)) },
  { weight: 1, arbitrary: fc.tuple(LIVE, nasty) },
  { weight: 1, arbitrary: fc.tuple(nasty, nasty) },
);
