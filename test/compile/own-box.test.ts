/** The box of an icon in its page is its component's: nothing in a drawing may change it. */
import { expect, test } from 'vitest';
import { components, markup, svg } from './support/compiled.ts';

const VIEW_BOX = 'viewBox="0 0 24 24"';
const rect = '<rect width="9" height="9"/>';

async function rendered(content: string, attributes = VIEW_BOX): Promise<string> {
  const { a } = await components({ a: svg(content, attributes) });
  return markup(a!);
}

test.each([
  '<animateTransform attributeName="transform" type="scale" to="9" dur="1s"/>',
  '<animateMotion path="M0 0h900" dur="1s"/>',
  '<set attributeName="width" to="900"/>',
  '<animate attributeName="height" to="900" dur="1s"/>',
  '<set attributeName="overflow" to="visible"/>',
  '<set attributeName="font-size" to="900"/>',
  '<set attributeName="filter" to="url(#f)"/>',
])('%s moves the drawing within its box', async (animation) => {
  const html = await rendered(`<filter id="f"/>${rect}${animation}`);
  const [, root = ''] = /^<svg[^>]*>(<[^>]*>)/.exec(html) ?? [];
  expect(root).toMatch(/^<g\b/);
  expect(html).toMatch(/^<svg[^>]*><g[^>]*>.*<(?:set|animate).*<\/g><\/svg>$/);
});

test.each(['viewBox', 'fill', 'stroke-width'])('%s may be animated on the <svg>', async (name) => {
  const html = await rendered(`<set attributeName="${name}" to="1"/>${rect}`);
  expect(html).toMatch(/^<svg[^>]*><set\b/);
});

test('a turning <svg> turns about its centre, as in the file', async () => {
  const turn = '<animateTransform attributeName="transform" type="rotate" to="90" dur="1s"/>';
  expect(await rendered(turn + rect)).toMatch(/<g style="transform-origin:50% 50%">/);
});

test.each(['font-size="90"', 'style="font-size:90px"', 'font-size-adjust="2"'])(
  'with %s an em is still the page’s',
  async (attribute) => {
    const html = await rendered('<text>a</text>', `${VIEW_BOX} ${attribute}`);
    expect(html).not.toMatch(/^<svg[^>]*font/);
    expect(html).toContain('font-size');
  },
);
