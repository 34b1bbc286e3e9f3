/** @type {import('next').NextConfig} */
export default {
  turbopack: {
    rules: { '*.svg': { loaders: ['altglyph/webpack'], as: '*.js' } },
  },
  webpack(config) {
    config.module.rules.push({
      test: /\.svg$/i,
      issuer: { not: /\.(css|scss|sass)$/ },
      use: 'altglyph/webpack',
    });
    return config;
  },
};
