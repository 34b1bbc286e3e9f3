import react from '@vitejs/plugin-react';
import altglyph from 'altglyph/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [altglyph(), react()],
});
