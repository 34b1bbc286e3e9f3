/**
 * Draws every icon on contact sheets, for people to judge: `npm run sheet` writes .cache/sheets/*.png.
 * With `--zoom`, the small sizes pixel by pixel. Names of icons may follow; then only those are drawn.
 */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { findChromium } from "./browser.ts";

interface Icon {
  name: string;
  svg: string;
}

const folder = ".cache/sheets";
const sizes = [16, 24, 48, 96];
/** 20 px is on no contact sheet, but buttons use it and its pixel grid forgives least. */
const zoomedSizes = [16, 20, 24];
const zoom = 6;
const grounds = {
  light: "color:#111;background:#fff",
  dark: "color:#eee;background:#111",
};

/** The icons in the document's order; those the catalogue does not know yet come last, by name. */
async function readIcons(wanted: string[]): Promise<Icon[]> {
  const { icons = {} } = JSON.parse(
    await readFile("icons/catalogue.json", "utf8").catch(() => "{}"),
  ) as { icons?: Record<string, { position: number }> };
  const position = (name: string): number =>
    icons[name]?.position ?? Number.MAX_VALUE;
  const names = (await readdir("icons"))
    .filter((file) => file.endsWith(".svg"))
    .map((file) => basename(file, ".svg"))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort((a, b) => position(a) - position(b) || (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (name) => ({
      name,
      svg: await readFile(join("icons", `${name}.svg`), "utf8"),
    })),
  );
}

/** One cell an icon, ten to a row: the picture over its file name. */
function grid(
  icons: Icon[],
  size: number,
  ground: string,
  picture: (icon: Icon) => string,
) {
  const cell = Math.max(size + 16, 96);
  const cells = icons.map(
    (icon) =>
      `<figure>${picture(icon)}<figcaption>${icon.name}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: 16px; width: max-content; ${ground}; font: 10px/1.2 sans-serif;
      display: grid; grid-template-columns: repeat(${Math.min(10, icons.length)}, ${cell}px); row-gap: 12px }
    figure { margin: 0; display: grid; justify-items: center; gap: 6px }
    svg { width: ${size}px; height: ${size}px; display: block }
  </style>${cells.join("")}`;
}

/** The icons side by side in one row, at their true pixels, as a data URI. */
async function strip(
  page: Page,
  icons: Icon[],
  size: number,
  ground: string,
): Promise<string> {
  await page.setContent(`<!doctype html><style>
    body { margin: 0; width: max-content; display: flex; ${ground} }
    svg { width: ${size}px; height: ${size}px }
  </style>${icons.map((icon) => icon.svg).join("")}`);
  const png = await page.locator("body").screenshot();
  return `data:image/png;base64,${png.toString("base64")}`;
}

async function drawSheet(
  page: Page,
  icons: Icon[],
  size: number,
  ground: string,
  path: string,
) {
  await page.setContent(grid(icons, size, ground, (icon) => icon.svg));
  await page.screenshot({ path, fullPage: true });
}

async function drawZoomed(
  page: Page,
  icons: Icon[],
  size: number,
  ground: string,
  path: string,
) {
  const pixels = await strip(page, icons, size, ground);
  const side = size * zoom;
  const picture = (icon: Icon): string =>
    `<div style="width:${side}px;height:${side}px;image-rendering:pixelated;
      background:url(${pixels}) -${icons.indexOf(icon) * side}px 0/${icons.length * side}px"></div>`;
  await page.setContent(grid(icons, side, ground, picture));
  await page.screenshot({ path, fullPage: true });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { zoom: { type: "boolean", default: false } },
});
const icons = await readIcons(positionals);
if (icons.length === 0) throw new Error("No such icon in icons/.");

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 100 },
  });
  for (const [name, ground] of Object.entries(grounds)) {
    for (const size of values.zoom ? zoomedSizes : sizes) {
      const path = join(
        folder,
        `${size}-${name}${values.zoom ? "-zoomed" : ""}.png`,
      );
      await (values.zoom ? drawZoomed : drawSheet)(
        page,
        icons,
        size,
        ground,
        path,
      );
      console.log(path);
    }
  }
} finally {
  await browser.close();
}
