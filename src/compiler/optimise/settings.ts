import type { PluginConfig } from 'svgo';
import { DEFINITIONS } from '../elements.js';
import type { SvgElement } from '../types.js';
import { isPlain, type Traits } from './traits.js';
import { elements } from './tree.js';

/** Attributes whose values are colours. */
const COLOURS = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color'];

/** Colours of which there is no shorter spelling. */
const SHORTEST = /^(?:none|currentColor|inherit|transparent|red|#(?!f00$)[0-9a-f]{3}|url\(.*)$/;

/** SVGO looks colours up by their names in an object, which knows these too. */
const NO_COLOUR = /^\s*(?:constructor|__proto__)\s*$/i;

const CONTAINERS = ['g', 'a', 'svg', 'switch', ...DEFINITIONS];

const hasShapeless = (node: SvgElement) => {
  const { name, attributes } = node;
  if (name === 'path') return !/\d/.test(attributes.d ?? '');
  if (name === 'polyline' || name === 'polygon') return !attributes.points;
  return ['r', 'rx', 'ry', 'width', 'height'].some((side) => attributes[side] === '0');
};

/**
 * SVGO's plugins for a drawing, without those that would find nothing to do. The picture must not
 * change: every plugin stands under the condition that makes it safe. Of SVGO's defaults those
 * that are not here are replaced by passes of this room, or had their work done by `clean`.
 */
export function settings(root: SvgElement, traits: Traits): PluginConfig[] {
  const { names, attributes, handedDown, placed, nested, relative, variable, marked } = traits;
  const plain = isPlain(traits);
  /** Whether what an element says may as well be said by its group, or the other way round. */
  const movable = plain && !placed && !nested && !relative && !variable;
  const hasGroups = names.has('g');
  const isSwitched = names.has('switch');
  const hasDefinitions = [...DEFINITIONS].some((name) => names.has(name));
  const all = elements(root);
  const colours = all.flatMap((node) => COLOURS.map((name) => node.attributes[name] ?? 'none'));
  const hasColours =
    colours.some((value) => !SHORTEST.test(value)) &&
    !colours.some((value) => NO_COLOUR.test(value));
  const paints = [...attributes].some((name) => /^(?:stroke|fill)/.test(name));
  const isUnpainted = root.attributes.fill === 'none' && !root.attributes.stroke;
  const isHideable =
    hasDefinitions ||
    ['display', 'visibility', 'opacity'].some((name) => attributes.has(name)) ||
    all.some(hasShapeless);
  const repeats = [...handedDown].some((name) => attributes.has(name));

  const plugins: (PluginConfig | false)[] = [
    hasDefinitions && { name: 'removeUselessDefs' },
    hasColours && { name: 'convertColors' },
    // What a <use>, an animation or a style sheet gives decides what is an override.
    repeats &&
      plain && {
        name: 'removeUnknownsAndDefaults',
        // `fill="black"` says so also where the caller styles the <svg>. Unknown is what SVGO
        // does not know yet, such as mask-type on a mask; `clean` has a list of its own.
        params: { unknownContent: false, unknownAttrs: false, defaultAttrs: false },
      },
    // Takes transform-origin for one of them, and forgets animations and style sheets.
    hasGroups && plain && !placed && { name: 'removeNonInheritableGroupAttrs' },
    // Without fill and stroke nothing is seen but markers.
    (paints || isUnpainted) &&
      plain && { name: 'removeUselessStrokeAndFill', params: { removeNone: !marked } },
    // What a <use>, an animation or a style sheet will make visible; what a switch chooses.
    isHideable && plain && !isSwitched && { name: 'removeHiddenElems' },
    hasGroups && movable && !isSwitched && { name: 'moveElemsAttrsToGroup' },
    // Moves a transform but not its origin, and under an animated one.
    hasGroups && movable && !isSwitched && { name: 'moveGroupAttrsToElems' },
    // Of an opacity on a group and the same opacity on its only child it keeps one.
    hasGroups && movable && !isSwitched && { name: 'collapseGroups' },
    CONTAINERS.some((name) => names.has(name)) && !isSwitched && { name: 'removeEmptyContainers' },
  ];
  return plugins.filter((plugin) => plugin !== false);
}
