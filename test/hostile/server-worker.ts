import { format } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { icons } from 'icons';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Said } from './timed.ts';
import { isExpected, prefixOf, USES } from './uses.ts';

/** What a server sends for each use of an icon. */
export interface Rendered {
  html: string[];
  /** Exceptions, and what React warns of. */
  faults: string[];
}

let faults: string[] = [];
console.error = (...said: unknown[]) => {
  const message = format(...said);
  if (!isExpected(message)) faults.push(`React warns: ${message.split('\n')[0]}`);
};

function rendered(id: number): Rendered {
  const icon = icons.get(id);
  faults = [];
  const html = USES.map((props, use) => {
    try {
      if (!icon) throw new Error('there is no such icon');
      return renderToString(createElement(icon, props), { identifierPrefix: prefixOf(id, use) });
    } catch (error) {
      faults.push(`it throws when rendered on a server: ${String(error)}`);
      return '';
    }
  });
  return { html, faults };
}

parentPort?.on('message', (id: number) => {
  parentPort?.postMessage({ result: rendered(id) } satisfies Said<Rendered>);
});
parentPort?.postMessage('ready');
