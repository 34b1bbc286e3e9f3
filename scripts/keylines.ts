/**
 * The shapes that give our icons one optical size: a square of 18 units looks as large as a circle
 * of 20. Width and height are those of the drawing's outer edge, half the stroke included.
 */
export const keylines = {
  square: { width: 18, height: 18 },
  circle: { width: 20, height: 20 },
  wide: { width: 20, height: 16 },
  tall: { width: 16, height: 20 },
} as const;

export type Keyline = keyof typeof keylines;

/** The outer radius of a body's corners, in units. */
const corner = 3;

/** The four shapes as an SVG of 24 units, to be drawn behind an icon. */
export function drawKeylines(colour: string) {
  const shapes = Object.entries(keylines).map(([name, { width, height }]) => {
    const radius = name === 'circle' ? width / 2 : corner;
    const [x, y] = [12 - width / 2, 12 - height / 2];
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"
    stroke="${colour}" stroke-width=".25">${shapes.join('')}<path d="M12 0v24M0 12h24"/></svg>`;
}
