import type { PluginConfig } from 'svgo';
import { isPlain, type Traits } from './traits.js';

/**
 * SVGO's plugins for a drawing. The picture must not change: every default that could change one
 * is overridden here, with the reason.
 */
export function settings(traits: Traits): PluginConfig[] {
  const { precision, placed, nested, variable } = traits;
  const plain = isPlain(traits);
  /** Whether what an element says may as well be said by its group, or the other way round. */
  const movable = plain && !placed && !nested && !variable;
  return [
    {
      name: 'preset-default',
      params: {
        floatPrecision: precision,
        overrides: {
          // styles.ts has done it, and scope.ts has bound what is left to this drawing.
          mergeStyles: false,
          inlineStyles: false,
          // Restructures rules, and drops those whose class or id it cannot see in this file.
          minifyStyles: false,
          // numbers.ts does it, for attributes that are numbers.
          cleanupNumericValues: false,
          // ids.ts makes ids unique per instance, in places that SVGO does not look at.
          cleanupIds: false,
          // `fill="black"` says so also where the caller styles the <svg> or a <use> gives other
          // colours. Unknown is what SVGO does not know yet, such as mask-type on a mask; clean.ts
          // has a list of its own.
          removeUnknownsAndDefaults: {
            unknownContent: false,
            unknownAttrs: false,
            defaultAttrs: false,
            uselessOverrides: plain,
          },
          // What a <use>, an animation or a style sheet will make visible or stroked.
          removeHiddenElems: plain ? {} : false,
          // Without fill and stroke nothing is seen but markers.
          removeUselessStrokeAndFill: plain ? { removeNone: !traits.marked } : false,
          // Takes transform-origin for one of them, and forgets animations and style sheets.
          removeNonInheritableGroupAttrs: plain && !placed ? null : false,
          moveElemsAttrsToGroup: movable ? null : false,
          // Moves a transform but not its origin, and under an animated one.
          moveGroupAttrsToElems: movable ? null : false,
          // Of an opacity on a group and the same opacity on its only child it keeps one.
          collapseGroups: movable ? null : false,
          // shapes.ts does it: SVGO begins a circle at the top and goes round the wrong way,
          // which moves dashes, and turns shapes into paths that a style sheet selects by name.
          convertShapeToPath: false,
          // 50% of the width and 50% of the height are different radii.
          convertEllipseToCircle: false,
          convertPathData: {
            // Takes curves for arcs whose ends are beside the circle: a round face of GNOME's lost
            // 0.02 of 16 units of its radius.
            makeArcs: { threshold: 0, tolerance: 0 },
            // Where an outline ends at its start, a closed one has a join and an open one two caps,
            // and a line of no length is a dot.
            removeUseless: !traits.stroked && plain,
            convertToZ: !traits.stroked && plain,
            // Rounds a matrix to fewer digits than the coordinates that it makes.
            transformPrecision: precision + 3,
            applyTransforms: plain && !placed,
            // Dashes, joins and hairlines are measured in the units that this changes.
            applyTransformsStroked: plain && !placed && !traits.dashed,
          },
          convertTransform: {
            floatPrecision: precision,
            transformPrecision: precision + 3,
            degPrecision: precision,
          },
          // merge.ts does it: SVGO paints the stroke of a neighbour over a fill, joins what is
          // translucent, and leaves lines that cross each other apart.
          mergePaths: false,
        },
      },
    },
  ];
}
