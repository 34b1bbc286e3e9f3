import catalogue from 'altglyph/catalogue.json';

/** File names of the icons that you have to mirror yourself if `altglyph/style.css` is not loaded. */
export const directional = catalogue.icons.filter((icon) => icon.mirrored).map((icon) => icon.name);

/** Words for a search field: maps each tag to the icons that have it. */
export const byTag = new Map<string, string[]>();
for (const { name, tags } of catalogue.icons)
  for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), name]);
