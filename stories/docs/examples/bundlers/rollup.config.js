import altglyph from 'altglyph/rollup';

export default {
  input: 'src/main.js',
  output: { dir: 'dist' },
  external: [/^altglyph/, /^react/],
  plugins: [altglyph()],
};
