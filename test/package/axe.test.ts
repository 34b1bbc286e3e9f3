import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Consumer, pack, type Packed } from './consumer.js';
import { typeCheck } from './types.js';

let packed: Packed;
const app = new Consumer();
beforeAll(() => {
  packed = pack();
  app.unpack(packed);
  app.link('axe-core', 'jsdom');
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** A page with one fault, and axe with the rules in it. */
const FOUND = `
  const { window } = new JSDOM('<button><svg role="img" aria-label="Save"></svg> Save</button>', {
    runScripts: 'outside-only',
  });
  window.eval(axe.source);
  give(window);
  window.axe.run({ runOnly: ['altglyph'] }).then(({ violations }) =>
    console.log(JSON.stringify(violations.map(({ id }) => id))),
  );`;

it.each([
  [
    'imported',
    'mjs',
    `import axe from 'axe-core'; import { JSDOM } from 'jsdom';
     import { altglyphAxe } from 'altglyph/axe';
     const give = ({ axe }) => axe.configure(altglyphAxe);`,
  ],
  [
    'required',
    'cjs',
    `const axe = require('axe-core'); const { JSDOM } = require('jsdom');
     const give = ({ axe }) => axe.configure(require('altglyph/axe').altglyphAxe);`,
  ],
  [
    'injected',
    'cjs',
    `const axe = require('axe-core'); const { JSDOM } = require('jsdom');
     const file = require('node:fs').readFileSync(require.resolve('altglyph/axe.js'), 'utf8');
     const give = (window) => window.eval(file);`,
  ],
])('the rules run as they are %s', async (how, type, load) => {
  app.write(`${how}.${type}`, `${load}\n${FOUND}`);
  expect(await app.json(`${how}.${type}`)).toEqual(['icon-repeats-text']);
});

it('the script is the one that the module gives', async () => {
  app.write(
    'script.mjs',
    `import { script } from 'altglyph/axe'; console.log(JSON.stringify(script));`,
  );
  const file = join(app.folder, 'node_modules/altglyph/dist/cjs/axe.js');
  expect(await app.json('script.mjs')).toBe(readFileSync(file, 'utf8'));
});

it.each([
  ['node16, from CommonJS', 'cjs/app.ts', { module: 'node16' }],
  ['bundler', 'app.ts', { module: 'esnext', moduleResolution: 'bundler' }],
])('axe takes the rules for TypeScript, with moduleResolution %s', (_, file, options) => {
  app.write('cjs/package.json', '{ "type": "commonjs" }');
  app.write(
    file,
    `import * as axe from 'axe-core';
     import { altglyphAxe, descriptions, type AuditRule } from 'altglyph/axe';
     const spec: axe.Spec = altglyphAxe;
     axe.configure(spec);
     export const rules: readonly AuditRule[] = descriptions;`,
  );
  expect(typeCheck(app.folder, file, { ...options, types: [], lib: ['es2022', 'dom'] })).toEqual(
    [],
  );
});
