import { transform } from 'esbuild';
import { createElement, type ComponentType } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from '../../src/react/index.ts';
import * as withId from '../../src/react/with-id.ts';

/** All that a generated module may import. */
const MODULES: Readonly<Record<string, unknown>> = {
  'react/jsx-runtime': jsxRuntime,
  'altglyph/react': runtime,
  'altglyph/react/with-id': withId,
};

function imported(name: string): unknown {
  const found = MODULES[name];
  if (!found) throw new Error(`A module imports ${name}`);
  return found;
}

/**
 * Runs a generated module, and has React write its icon for a page.
 *
 * @param prefix of the ids in it: pages give each React root its own
 */
export async function rendered(code: string, component: string, prefix: string): Promise<string> {
  const { code: script } = await transform(code, { format: 'cjs' });
  const exported: { exports: Record<string, ComponentType> } = { exports: {} };
  // The code is the compiler's own, of files that are published for everybody to draw.
  new Function('require', 'module', script)(imported, exported);
  const icon = exported.exports[component];
  if (!icon) throw new Error(`The module does not export ${component}`);
  return renderToStaticMarkup(createElement(icon), { identifierPrefix: prefix });
}
