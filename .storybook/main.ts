import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';
import { writeReports } from '../scripts/audit-reports.js';
import { aliases } from './aliases.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Beside Storybook's own, which hold its fonts.
  staticDirs: async (dirs = []) => [...dirs, { from: `../${await writeReports()}`, to: '/audit' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => mergeConfig(vite, { plugins: [react()], resolve: { alias: aliases } }),
};

export default config;
