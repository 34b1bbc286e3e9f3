import { createFilter } from '@rollup/pluginutils';
import type { PluginOptions } from './options.js';

/** What an import asks for. */
export interface Request {
  path: string;
  /** With its question mark; '' if there is none. */
  query: string;
}

/** Requests that could be for an icon, as bundlers filter them before they call a plugin. */
export const DRAWING = /\.svg(?:\?|$)/i;

/** What sets an icon's module apart from the drawing as an asset, however it was asked for. */
export const QUERY = '?altglyph';

export function split(request: string): Request {
  const at = request.indexOf('?');
  return at < 0
    ? { path: request, query: '' }
    : { path: request.slice(0, at), query: request.slice(at) };
}

/** Whether the query asks for an icon: `?react`, as users of vite-plugin-svgr write it, or our own. */
export const isAsked = ({ path, query }: Request): boolean => {
  if (query === '' || !/\.svg$/i.test(path)) return false;
  const names = new URLSearchParams(query);
  return names.has('react') || names.has('altglyph');
};

/**
 * @param root folder from which globs count
 * @returns whether a resolved request is for an icon. Any other query (`?url`, `?raw`) is the
 *   bundler's own.
 */
export function requestsOf({ include, exclude }: PluginOptions, root: string) {
  const isExcluded = createFilter(exclude, undefined, { resolve: root });
  const isIncluded = createFilter(include, undefined, { resolve: root });
  return (request: Request): boolean => {
    if (exclude !== undefined && isExcluded(request.path)) return false;
    if (isAsked(request)) return true;
    const isPlain = request.query === '' && /\.svg$/i.test(request.path);
    return isPlain && include !== undefined && isIncluded(request.path);
  };
}
