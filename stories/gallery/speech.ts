/** What a screen reader says when it comes to an icon: the one place where the gallery words it. */

/** What `alt` was given; `undefined` is the bare icon. */
export type Alt = boolean | string | undefined;

interface Words {
  title: string;
  description: string;
}

/**
 * The lines that are spoken for an icon that stands alone; none where it is passed over.
 *
 * The wording is that of Orca 43 in English, with Firefox and with Chromium; the speech tests hold
 * the transcripts. Other screen readers put the role before the name, or say "graphic".
 */
export function spoken({ title, description }: Words, alt: Alt): string[] {
  if (alt === true) return [`${title} image.`, description];
  const name = accessibleName(alt);
  return name ? [`${name} image.`] : [];
}

/** Browsers collapse white space in a name; a blank one is no name. */
const accessibleName = (alt: Alt) =>
  typeof alt === 'string' ? alt.replace(/\s+/g, ' ').trim() : '';
