import type { Preview } from '@storybook/react-vite';
import '../src/style.css';

/** Every rule of WCAG 2.2 A and AA, and the practices that axe calls best; a violation fails. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: { order: ['Start here', 'Icons', ['Gallery'], 'Guides', 'Article', ['Page']] },
    },
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: tags } },
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'system', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => {
      const root = document.documentElement;
      root.lang ||= 'en-GB';
      root.dir = globals.direction as string;
      if (globals.theme === 'system') delete root.dataset.theme;
      else root.dataset.theme = globals.theme as string;
      return <Story />;
    },
  ],
};

export default preview;
