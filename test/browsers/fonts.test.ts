/** Tests see the pinned fonts and no others, whatever the machine has. */
import { describe, expect, it } from 'vitest';
import type { FontSet } from '../../scripts/fonts.js';
import { openChromium } from './chromium.js';
import { inAllEngines } from './engines.js';
import { openFirefox } from './firefox.js';

/** Generic families, families that machines commonly have, and one that is nowhere. */
const asked =
  'sans-serif,serif,monospace,system-ui,Arial,Times New Roman,Courier New,Liberation Sans,DejaVu Sans,DejaVu Sans Condensed,Noto Sans,Georgia,Nowhere'.split(
    ',',
  );
const pinned: Record<FontSet, RegExp> = {
  usual: /^(DejaVu (Sans|Serif|Sans Mono)|Arimo|Tinos|Cousine)( Regular)?$/,
  wide: /^DejaVu Sans$/,
  narrow: /^EB Garamond( Regular)?$/,
};

const html = `<!doctype html>${asked.map((family) => `<p style="font-family: ${family}">Hxg</p>`).join('')}`;
const byFamily = (used: string[][]) =>
  Object.fromEntries(asked.map((family, at) => [family, used[at]]));

async function inChromium(set: FontSet): Promise<Record<string, string[] | undefined>> {
  const browser = await openChromium({}, set);
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'p',
    });
    const used: string[][] = [];
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      used.push(fonts.map(({ familyName }) => familyName));
    }
    return byFamily(used);
  } finally {
    await browser.close();
  }
}

async function inFirefox(set: FontSet): Promise<Record<string, string[] | undefined>> {
  const firefox = await openFirefox({}, set);
  try {
    await firefox.open(`data:text/html,${encodeURIComponent(html)}`);
    const used = await firefox.run<string[][]>(
      'page with privileges',
      `return [...document.querySelectorAll('p')].map((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        return [...InspectorUtils.getUsedFontFaces(range)].map(({ name }) => name);
      });`,
    );
    return byFamily(used);
  } finally {
    await firefox.close();
  }
}

const fontsOf: { browser: string; read: typeof inChromium; sets: FontSet[] }[] = [
  { browser: 'Chromium', read: inChromium, sets: ['usual', 'wide', 'narrow'] },
  // No test opens Firefox with the others, and it takes long to start.
  ...(inAllEngines
    ? [{ browser: 'Firefox', read: inFirefox, sets: ['usual'] satisfies FontSet[] }]
    : []),
];

describe.each(fontsOf)('$browser', ({ read, sets }) => {
  it.runIf(process.platform === 'linux').each(sets)('sees the fonts of %s alone', async (set) => {
    const used = await read(set);
    const strangers = Object.entries(used).filter(
      ([, fonts]) => !fonts?.length || !fonts.every((font) => pinned[set].test(font)),
    );
    expect(strangers).toEqual([]);
  });
});

it.runIf(process.platform === 'linux')(
  'each family is answered by the font that is as wide',
  async () => {
    expect(await inChromium('usual')).toMatchObject({
      Arial: ['Arimo'],
      'Liberation Sans': ['Arimo'],
      'Times New Roman': ['Tinos'],
      'Courier New': ['Cousine'],
      'DejaVu Sans': ['DejaVu Sans'],
    });
  },
);
if (process.platform !== 'linux')
  console.log(
    'Which fonts a page sees is tested on Linux only: elsewhere it is the system’s matter.',
  );
