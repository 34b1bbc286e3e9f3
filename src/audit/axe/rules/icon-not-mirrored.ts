import type { AxeRule } from '../rule.js';
import type { Icon } from '../page/icons.js';
import { nameOfControl } from '../page/names.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { nearest, parentOf } from '../page/tree.js';
import { heard, quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'icon-not-mirrored',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'A directional icon is not mirrored in right-to-left text',
  help: 'In right-to-left text, “next” is on the left. An arrow, chevron or caret that points along the reading direction has to turn round as well: mirror it with transform: scaleX(-1) under [dir="rtl"], or use the opposite icon.',
  bad: '<html dir="rtl"> <button aria-label="Next"><svg class="lucide lucide-chevron-right">…</svg></button>',
  good: '<html dir="rtl"> <button aria-label="Next"><svg class="lucide lucide-chevron-right" style="transform: scaleX(-1)">…</svg></button>',
  source: {
    name: 'Material Design, Bidirectionality',
    url: 'https://m2.material.io/design/usability/bidirectionality.html',
  },
  tags: ['best-practice'],
};

const FORWARD = /\b(?:next|forward|continue|proceed|send|skip)\b|التالي|הבא/;
const BACK = /\b(?:prev|previous|back|return|reply)\b|السابق|رجوع|הקודם|חזרה/;
const ARROW = /arrow|chevron|caret|angle|navigate|keyboard/;

type Way = 'right' | 'left' | 'forward' | 'back' | undefined;

/** Which way the drawing points, by the name that its library or file has for it. */
function drawn(file: string): Way {
  const words = heard(file.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const [right, left] = [/\bright\b/.test(words), /\bleft\b/.test(words)];
  if (right && left) return undefined;
  const isArrow = ARROW.test(words) || /^(?:double )?(?:right|left)$/.test(words);
  if (isArrow && (right || left)) return right ? 'right' : 'left';
  if (/\b(?:next|forward)\b/.test(words)) return 'forward';
  return /\b(?:prev|previous|back)\b/.test(words) ? 'back' : undefined;
}

function meant(words: string): 'forward' | 'back' | undefined {
  if (FORWARD.test(words)) return 'forward';
  return BACK.test(words) ? 'back' : undefined;
}

function isRightToLeft(host: Element): boolean {
  const stated = nearest(host, (element) => element.hasAttribute('dir'));
  const direction = getComputedStyle(host).direction;
  return direction === 'rtl' || (stated?.getAttribute('dir') ?? '').toLowerCase() === 'rtl';
}

/** Whether a transform turns left to right. */
function turns(element: Element): boolean {
  const { transform, scale, rotate } = getComputedStyle(element);
  const written = `${transform ?? ''} ${element.getAttribute('transform') ?? ''}`;
  const isFlipped =
    /(?:matrix(?:3d)?|scale|scaleX)\(\s*-|rotateY\(\s*-?180deg|rotate\(\s*-?180/.test(written);
  const isScaled = (scale ?? '').startsWith('-') || /^-?180deg$/.test(rotate ?? '');
  return isFlipped !== isScaled;
}

const UNSEEN = ['title', 'desc', 'defs', 'metadata', 'style', 'clipPath', 'mask', 'symbol'];

/** Whether what is drawn is turned, where the svg around it is left alone: all of it, or its group. */
function isTurnedInside(drawing: Element): boolean {
  if (drawing.localName !== 'svg') return false;
  const drawn = [...drawing.children].filter(({ localName }) => !UNSEEN.includes(localName));
  const group = drawn.find(({ localName }) => localName === 'g');
  return (drawn.length > 0 && drawn.every(turns)) || (group !== undefined && turns(group));
}

/** altglyph's own mark, where no style sheet can be asked what it makes of it. */
const isMarked = (drawing: Element) =>
  /jsdom/i.test(navigator.userAgent) && drawing.matches('[data-altglyph~="mirror"]');

function isMirrored({ drawing, host, control }: Icon): boolean {
  if (isMarked(drawing)) return true;
  const around: Element[] = [];
  for (let at: Element | null = drawing; at && around.length < 5; at = parentOf(at)) {
    around.push(at);
    if (at === control || (at !== drawing && at !== host && !control)) break;
  }
  const turned = around.filter(turns).length + Number(isTurnedInside(drawing));
  return turned % 2 === 1;
}

export const judge: Judge = ({ icons }) =>
  icons.flatMap((icon) => {
    const way = drawn(icon.file ?? '');
    const words = heard(icon.control ? nameOfControl(icon.control) : icon.name.text);
    const aim = meant(words);
    if ((!way && !aim) || !isRightToLeft(icon.host)) return [];
    if (isMirrored(icon)) return [pass(icon.host)];
    // The opposite icon was taken for what is meant, which is as good.
    const isSwapped = (way === 'left' && aim === 'forward') || (way === 'right' && aim === 'back');
    if (isSwapped) return [pass(icon.host)];
    const what = icon.file ? quote(icon.file) : 'This icon';
    if (way && (aim || way === 'forward' || way === 'back'))
      return [
        fail(
          icon.host,
          `${what} points the way it would in left-to-right text, but the text runs from right to left. Mirror it with transform: scaleX(-1), or use the opposite icon.`,
        ),
      ];
    return [
      unsure(
        icon.host,
        `${what} may point along the reading direction and is not mirrored, although the text runs from right to left. Check whether it has to be.`,
      ),
    ];
  });
