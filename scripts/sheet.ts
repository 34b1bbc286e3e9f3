/**
 * Draws all icons on contact sheets for people to judge: `npm run sheet` writes
 * .cache/sheets/*.png. If names of icons follow, only those are drawn.
 * `--zoom` shows the small sizes pixel by pixel instead, `--keylines` shows the large sizes with the
 * keylines behind the icons, and `--readme` draws the README's picture.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from './browser.ts';
import { drawKeylines } from './keylines.ts';

interface Icon {
  name: string;
  svg: string;
}

const folder = '.cache/sheets';
const sizes = [16, 24, 48, 96];
// The lines are a quarter of a unit wide, so they need room.
const keylineSizes = [96, 192];
// 20 px is on no contact sheet, but buttons use it and its grid forgives least.
const zoomedSizes = [16, 20, 24];
const zoom = 6;
const grounds = {
  light: 'color: #111; background: #fff',
  dark: 'color: #eee; background: #111',
};

/** The icons in the document's order; those without an entry come last. */
async function readIcons(wanted: string[]): Promise<Icon[]> {
  const { icons } = JSON.parse(await readFile('icons/catalogue.json', 'utf8')) as {
    icons: Record<string, { position: number } | undefined>;
  };
  const position = (name: string) => icons[name]?.position ?? Number.MAX_VALUE;
  const names = (await readdir('icons'))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .toSorted((a, b) => position(a) - position(b));
  const read = async (name: string) => ({
    name,
    svg: await readFile(`icons/${name}.svg`, 'utf8'),
  });
  return Promise.all(names.map(read));
}

/** A page of pictures over their file names, ten in a row. */
function sheet(icons: Icon[], pictures: string[], size: number, style: string, behind = 'none') {
  const cells = icons.map(
    ({ name }, index) => `<figure>${pictures[index]}<figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: 16px; width: max-content; display: grid;
      grid-template-columns: repeat(10, ${Math.max(size + 16, 112)}px);
      row-gap: 12px; font: 10px/1.2 sans-serif; ${style} }
    figure { margin: 0; display: grid; justify-items: center; gap: 6px }
    svg, i { width: ${size}px; height: ${size}px }
    svg { background: ${behind} }
    i { image-rendering: pixelated }
  </style>${cells.join('')}`;
}

/** Each icon as the browser paints it at this size, its pixels enlarged. */
async function enlarge(page: Page, icons: Icon[], size: number, style: string) {
  await page.setContent(`<!doctype html><style>
    body { margin: 0; width: max-content; display: flex; ${style} }
    svg { width: ${size}px; height: ${size}px }
  </style>${icons.map(({ svg }) => svg).join('')}`);
  const row = (await page.locator('body').screenshot()).toString('base64');
  const side = size * zoom;
  return icons.map(
    (_, index) =>
      `<i style="background: url(data:image/png;base64,${row})
        ${-index * side}px 0 / ${icons.length * side}px"></i>`,
  );
}

/** The set at a glance, on a rounded ground of its own. */
const poster = (icons: Icon[], style: string) => `<!doctype html><style>
    body { margin: 0; padding: 36px 44px; width: 872px; border-radius: 16px; display: grid;
      grid-template-columns: repeat(12, 32px); justify-content: space-between; row-gap: 32px; ${style} }
    svg { width: 32px; height: 32px }
  </style>${icons.map(({ svg }) => svg).join('')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    zoom: { type: 'boolean', default: false },
    keylines: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
if (values.zoom && values.keylines) {
  throw new Error('--zoom and --keylines draw different sheets. Use one of them.');
}
const [wantedSizes, suffix] = values.zoom
  ? [zoomedSizes, '-zoomed']
  : values.keylines
    ? [keylineSizes, '-keylines']
    : [sizes, ''];
const behind = values.keylines
  ? `url("data:image/svg+xml,${encodeURIComponent(drawKeylines('#f55'))}")`
  : 'none';
const icons = await readIcons(positionals);
if (icons.length === 0) throw new Error('icons/ holds none of these icons.');

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({
    viewport: { width: values.readme ? 960 : 1200, height: 100 },
    deviceScaleFactor: values.readme ? 2 : 1,
  });
  for (const [ground, style] of Object.entries(grounds)) {
    if (values.readme) {
      const path = `.github/icons-${ground}.png`;
      await page.setContent(poster(icons, style));
      await page.locator('body').screenshot({ path, omitBackground: true });
      console.log(path);
      continue;
    }
    for (const size of wantedSizes) {
      const html = values.zoom
        ? sheet(icons, await enlarge(page, icons, size, style), size * zoom, style)
        : sheet(
            icons,
            icons.map(({ svg }) => svg),
            size,
            style,
            behind,
          );
      const path = `${folder}/${size}-${ground}${suffix}.png`;
      await page.setContent(html);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
  }
} finally {
  await browser.close();
}
