/// <reference types="vite/client" />
/** The SVG files as they stand in the repository. */
const files = import.meta.glob<string>('../../icons/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of an icon's file, without the line break at its end. */
export const svgText = (name: string): string => files[`../../icons/${name}.svg`]?.trim() ?? '';
