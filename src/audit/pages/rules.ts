import { descriptions, type AxeRule } from '../axe/index.js';
import type { AuditRule } from '../types.js';

const page = { kind: 'pages', group: 'page' } as const;

export const LOW_CONTRAST: AuditRule = {
  ...page,
  id: 'icon-low-contrast',
  level: 'error',
  title: 'The icon has too little contrast with what is behind it',
  help: 'A picture that is needed to understand the page must have a contrast of at least 3:1 with what is behind it. The colours are read from a screenshot of the page, so gradients and images behind the icon count too. An icon beside text that says the same thing may have less contrast; accept the finding in that case.',
  bad: '<svg color="#bbb" aria-label="Published" role="img">…</svg> on white',
  good: '<svg color="#767676" aria-label="Published" role="img">…</svg> on white',
  source: {
    name: 'WCAG 2.2, 1.4.11 Non-text Contrast',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast',
  },
};

export const LOST_IN_FORCED_COLOURS: AuditRule = {
  ...page,
  id: 'icon-lost-in-forced-colours',
  level: 'error',
  title: 'The icon vanishes in forced colours',
  help: 'Windows and browsers can replace a page’s colours with a few that the reader has chosen. An icon with a colour of its own that matches the new background can no longer be seen. The icon is checked on Chromium’s two palettes, white on black and black on white. Draw it in currentColor, or let the browser change its colours with forced-color-adjust: auto on the svg. An image keeps its colours whatever surrounds it, so draw it inline, or as a CSS mask on a background of ButtonText.',
  bad: '<svg aria-hidden="true" fill="#000">…</svg> in forced colours with a black background',
  good: '<svg aria-hidden="true" fill="currentColor">…</svg>',
  source: {
    name: 'CSS Color Adjustment, forced colors mode',
    url: 'https://www.w3.org/TR/css-color-adjust-1/#forced',
  },
};

const withoutTags = ({ tags: _, ...rule }: AxeRule): AuditRule => rule;

/** Every rule about pages. */
export const pageRules: readonly AuditRule[] = [
  ...descriptions.map(withoutTags),
  LOW_CONTRAST,
  LOST_IN_FORCED_COLOURS,
];
