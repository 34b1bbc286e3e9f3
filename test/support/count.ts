import catalogue from '../../icons/catalogue.json' with { type: 'json' };

/** How many icons the catalogue lists. Tests that count what came out of a build compare with it. */
export const ICON_COUNT = Object.keys(catalogue.icons).length;
