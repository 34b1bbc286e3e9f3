/**
 * The attributes that most drawings' `<svg>` has, as the runtime exports them: naming one costs an
 * app a few bytes where writing it out would cost it a line an icon.
 */
export const FAMILIES: Readonly<Record<string, Readonly<Record<string, string | number | null>>>> =
  {
    outline: {
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'data-altglyph': '',
    },
    solid: {
      viewBox: '0 0 24 24',
      fill: 'currentColor',
      stroke: null,
      strokeWidth: null,
      strokeLinecap: null,
      strokeLinejoin: null,
      'data-altglyph': '',
    },
  };
