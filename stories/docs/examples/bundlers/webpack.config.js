export default {
  entry: './src/main.js',
  module: {
    rules: [
      // Drawings that are imported as icons.
      { test: /\.svg$/i, resourceQuery: /[?&](react|altglyph)\b/, use: 'altglyph/webpack' },
      // All others are files, as before.
      { test: /\.svg$/i, resourceQuery: { not: /[?&](react|altglyph)\b/ }, type: 'asset' },
    ],
  },
};
