/**
 * React's own functions, for drawings of several elements. Icons import them from here and not from
 * React: bundlers that wrap React as CommonJS would keep that import of every icon in an app's set,
 * used or not.
 */
export { jsx, jsxs } from 'react/jsx-runtime';
