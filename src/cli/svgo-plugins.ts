import type { Config } from './schema.js';
import { Unusable } from './unusable.js';
import { nearest } from './validate.js';

/**
 * The plugins that SVGO has. They stand here because a run that has nothing to compile does without
 * SVGO; a test compares them.
 */
export const BUILT_IN: readonly string[] = [
  'preset-default',
  'addAttributesToSVGElement',
  'addClassesToSVGElement',
  'cleanupAttrs',
  'cleanupEnableBackground',
  'cleanupIds',
  'cleanupListOfValues',
  'cleanupNumericValues',
  'collapseGroups',
  'convertColors',
  'convertEllipseToCircle',
  'convertOneStopGradients',
  'convertPathData',
  'convertShapeToPath',
  'convertStyleToAttrs',
  'convertTransform',
  'inlineStyles',
  'mergePaths',
  'mergeStyles',
  'minifyStyles',
  'moveElemsAttrsToGroup',
  'moveGroupAttrsToElems',
  'prefixIds',
  'removeAttributesBySelector',
  'removeAttrs',
  'removeComments',
  'removeDeprecatedAttrs',
  'removeDesc',
  'removeDimensions',
  'removeDoctype',
  'removeEditorsNSData',
  'removeElementsByAttr',
  'removeEmptyAttrs',
  'removeEmptyContainers',
  'removeEmptyText',
  'removeHiddenElems',
  'removeMetadata',
  'removeNonInheritableGroupAttrs',
  'removeOffCanvasPaths',
  'removeRasterImages',
  'removeScripts',
  'removeStyleElement',
  'removeTitle',
  'removeUnknownsAndDefaults',
  'removeUnusedNS',
  'removeUselessDefs',
  'removeUselessStrokeAndFill',
  'removeViewBox',
  'removeXlink',
  'removeXMLNS',
  'removeXMLProcInst',
  'reusePaths',
  'sortAttrs',
  'sortDefsChildren',
];

/** A former name, for which SVGO says what to write. */
const FORMER = 'removeScriptElement';

function faultsOf(plugins: Config['svgoPlugins'] = [], where: string): string[] {
  return plugins.flatMap((plugin, at) => {
    if (typeof plugin !== 'string' && plugin.fn !== undefined) return [];
    const name = typeof plugin === 'string' ? plugin : plugin.name;
    if (name === FORMER || BUILT_IN.includes(name)) return [];
    const near = nearest(name, BUILT_IN);
    const advice =
      near === undefined
        ? 'A plugin of your own needs a function `fn`.'
        : `Did you mean \`${near}\`?`;
    return [`\`${where}svgoPlugins[${at}]\`: SVGO has no plugin \`${name}\`. ${advice}`];
  });
}

/**
 * Refuses built-in plugins that are not there, which would otherwise be told of each drawing.
 *
 * @throws {Unusable}
 */
export function checkPlugins({ svgoPlugins, sets = [] }: Config, file: string): void {
  const faults = [
    ...faultsOf(svgoPlugins, ''),
    ...sets.flatMap((set, at) => faultsOf(set.svgoPlugins, `sets[${at}].`)),
  ];
  if (faults.length > 0) throw new Unusable(faults.map((fault) => `${file}: ${fault}`));
}
