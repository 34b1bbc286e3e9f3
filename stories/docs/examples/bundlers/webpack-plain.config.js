export default {
  entry: './src/main.js',
  module: {
    rules: [
      // In scripts, every drawing is an icon unless it is imported as a file.
      {
        test: /\.svg$/i,
        issuer: /\.[cm]?[jt]sx?$/,
        resourceQuery: { not: /url/ },
        use: { loader: 'altglyph/webpack', options: { names: true } },
      },
      { test: /\.svg$/i, resourceQuery: /url/, type: 'asset' },
    ],
  },
};
