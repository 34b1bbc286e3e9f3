import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({ base: dark ? 'dark' : 'light', brandTitle: 'altglyph' }),
  // The gallery and the article are what people came for; the add-ons wait until they are called.
  layoutCustomisations: { showPanel: () => false },
});
