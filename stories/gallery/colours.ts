/** Colours to try the icons in; each name is a custom property of the gallery's stylesheet. */
export const colours = {
  ink: 'Ink',
  blue: 'Blue',
  green: 'Green',
  red: 'Red',
  plum: 'Plum',
} as const;

/** The CSS colour of a preset's name or of `#rrggbb`; nothing for ink, which is the text's own. */
export function cssColour(colour: string): string | undefined {
  if (colour === 'ink') return undefined;
  return colour.startsWith('#') ? colour : `var(--gallery-${colour})`;
}
