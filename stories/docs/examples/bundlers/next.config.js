const ICON = /[?&](react|altglyph)\b/;

/** @type {import('next').NextConfig} */
export default {
  // `next dev` and `next build`
  turbopack: {
    rules: {
      '*.svg': { condition: { query: ICON }, loaders: ['altglyph/webpack'], as: '*.js' },
    },
  },
  // `next dev --webpack` and `next build --webpack`
  webpack(config) {
    const pictures = config.module.rules.find(({ loader }) => loader === 'next-image-loader');
    config.module.rules.push(
      { test: /\.svg$/i, resourceQuery: ICON, use: 'altglyph/webpack' },
      // Next leaves drawings to the rule above, which takes only some of them.
      {
        ...pictures,
        test: /\.svg$/i,
        resourceQuery: { not: [...pictures.resourceQuery.not, ICON] },
      },
    );
    return config;
  },
};
