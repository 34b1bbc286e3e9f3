// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { afterAll, expect, it } from 'vitest';

/*
 * The guide's code for Next, rendered by React's server components without the framework: what a
 * server component sends to the browser, and what it cannot send.
 */

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/server-boundary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module of the browser is known to the server by its name alone. */
const clientModules: Plugin = {
  name: 'client-modules',
  setup(build) {
    build.onLoad({ filter: /examples\/[^/]+\.tsx$/ }, ({ path }) =>
      readFileSync(path, 'utf8').startsWith("'use client'")
        ? {
            contents: `
              import { registerClientReference } from 'react-server-dom-webpack/server';
              export default registerClientReference(() => {}, '${path}', 'default');`,
            resolveDir: resolve('.'),
          }
        : undefined,
    );
  },
};

/** Renders a server component and returns what would be sent, and React's errors. */
async function send(page: string): Promise<{ sent: string; errors: string[] }> {
  const outfile = join(folder, 'page.mjs');
  await build({
    stdin: {
      contents: `
        import { renderToPipeableStream } from 'react-server-dom-webpack/server';
        import { jsx } from 'react/jsx-runtime';
        import { PassThrough } from 'node:stream';
        import { text } from 'node:stream/consumers';
        ${page}
        const errors = [];
        const onError = (error) => void errors.push(error.message);
        const section = { id: 'section', chunks: [], name: 'default' };
        const manifest = new Proxy({}, { get: () => section });
        const stream = renderToPipeableStream(jsx(Page, {}), manifest, { onError });
        const sent = await text(stream.pipe(new PassThrough()));
        console.log(JSON.stringify({ sent, errors }));`,
      resolveDir: resolve('stories/docs/examples'),
      loader: 'tsx',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    outfile,
    external: ['react', 'react/*', 'react-server-dom-webpack/*'],
    plugins: [clientModules],
    logLevel: 'error',
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', outfile],
    { env: { ...process.env, NODE_ENV: 'development' } },
  );
  return JSON.parse(stdout) as { sent: string; errors: string[] };
}

it('sends an icon as an element, rendered', async () => {
  const { sent, errors } = await send(`import Page from './next-page';`);
  expect(errors).toEqual([]);
  expect(sent.match(/"svg"/g)).toHaveLength(2);
  expect(sent.match(/"data-altglyph"/g)).toHaveLength(2);
});

it('cannot send an icon as a component', async () => {
  const { errors } = await send(`
    import { TagIcon } from 'altglyph';
    import Section from './next-section';
    const Page = () => <Section icon={TagIcon} title="Topics" />;`);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('Functions cannot be passed directly to Client Components');
});

it('sends the words of an icon that has some', async () => {
  const { sent, errors } = await send(`
    import { TagIcon } from 'altglyph';
    import Section from './next-section';
    const Page = () => <Section icon={<TagIcon alt />} title="Topics" />;`);
  expect(errors).toEqual([]);
  expect(sent).toContain('"aria-label":"Tag"');
});
