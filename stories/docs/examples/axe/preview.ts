import { altglyphAxe } from 'altglyph/axe';

export const parameters = {
  a11y: { test: 'error', config: altglyphAxe },
};
