import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { chromiumLaunch } from '../../scripts/browser.ts';
import { difference, type Difference, type Sheet } from './difference.ts';

export const SIZE = 96;
/** Pairs in a row. */
const COLUMNS = 20;
const GROUNDS = ['#fff', 'repeating-linear-gradient(45deg, #357 0 7px, #123 7px 14px)'];
/** Seconds at which animated drawings are compared. */
const TIMES = [0, 0.2, 0.45, 0.9, 1.7, 3.3];

export interface Pair {
  /** Text of the file. */
  raw: string;
  /** What React writes into a page. */
  markup: string;
}

export async function launch(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

const isAnimated = (text: string) => /<animate|<set\b|@keyframes/.test(text);

interface Box {
  width: number;
  height: number;
  /** Whether the drawing has to fill it, whatever its proportions. */
  stretched: boolean;
}

/**
 * A drawing without a view box is stretched into the box of an image. It is compared in whole pixels
 * of about its own proportions, and what is compiled is stretched as much.
 */
function boxOf({ raw, markup }: Pair, size: number): Box {
  const [, list = ''] = /\sviewBox="([^"]*)"/.exec(markup) ?? [];
  const [, , width = 1, height = 1] = list.split(' ').map(Number);
  const root = /<svg\b[^>]*>/.exec(raw)?.[0] ?? '';
  if (/\sviewBox\s*=/i.test(root) || !(width > 0 && height > 0))
    return { width: size, height: size, stretched: false };
  const scale = size / Math.max(width, height);
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    stretched: true,
  };
}

/** Runs in the page: lays out the pairs, raw and compiled in the same place. */
async function layOut(pairs: readonly { raw: string; markup: string; box: Box }[]) {
  const sized = (svg: Element | null, { width, height, stretched }: Box) => {
    if (!(svg instanceof SVGElement)) return;
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    if (stretched) svg.setAttribute('preserveAspectRatio', 'none');
    svg.style.display = 'block';
  };
  /** In a tree of its own, where ids and style sheets are the file's alone. */
  const alone = (cell: Element, text: string, box: Box) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const svg = document.importNode(parsed, true);
    sized(svg, box);
    cell.attachShadow({ mode: 'open' }).append(svg);
  };
  const image = async (cell: Element, text: string, { width, height }: Box) => {
    const picture = new Image(width, height);
    picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    cell.append(picture);
    await picture.decode().catch(() => {});
    URL.revokeObjectURL(picture.src);
  };
  document.body.replaceChildren();
  await Promise.all(
    pairs.map(async ({ raw, markup, box }) => {
      const [before, after] = [document.createElement('div'), document.createElement('div')];
      const cell = document.createElement('section');
      [before.className, after.className] = ['raw', 'compiled'];
      cell.append(before, after);
      document.body.append(cell);
      // In the page itself, beside all others, as an app has it.
      after.innerHTML = markup;
      sized(after.firstElementChild, box);
      if (box.stretched) await image(before, raw, box);
      else alone(before, raw, box);
    }),
  );
}

/** Runs in the page: stops every animation at a time. */
function stopAt(seconds: number) {
  const trees = [...document.querySelectorAll('div')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const tree of [document, ...trees]) {
    for (const svg of tree.querySelectorAll('svg')) {
      svg.pauseAnimations();
      svg.setCurrentTime(seconds);
    }
    for (const animation of tree.getAnimations()) {
      animation.pause();
      animation.currentTime = seconds * 1000;
    }
  }
}

type Shown = 'raw' | 'compiled';

async function shoot(page: Page, session: CDPSession, shown: Shown): Promise<Sheet> {
  await page.evaluate((value) => {
    document.body.dataset.shown = value;
    return new Promise((done) => requestAnimationFrame(done));
  }, shown);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

const styleOf = (size: number) => `
  body { margin: 0; display: grid; grid-auto-rows: ${size}px; color: #000;
    grid-template-columns: repeat(${COLUMNS}, ${size}px) }
  section { position: relative; overflow: hidden; contain: strict; background: var(--ground) }
  div { position: absolute; inset: 0 }
  [data-shown=raw] .compiled, [data-shown=compiled] .raw { left: 200% }
  img { display: block }`;

async function compareAt(
  browser: Browser,
  pairs: readonly Pair[],
  size: number,
  moving: boolean,
): Promise<Difference[]> {
  const worst = pairs.map(() => ({ edges: 0, inside: 0 }));
  const height = Math.ceil(pairs.length / COLUMNS) * size;
  const page = await browser.newPage({ viewport: { width: COLUMNS * size, height } });
  const session = await page.context().newCDPSession(page);
  // tsx marks the names of functions with a helper that the page does not have.
  await page.setContent(
    `<!doctype html><script>var __name = (it) => it</script><style>${styleOf(size)}</style>`,
  );
  const cells = pairs.map((pair) => ({ ...pair, box: boxOf(pair, size) }));
  await page.evaluate(layOut, cells);
  for (const time of moving ? TIMES : [0]) {
    if (moving) await page.evaluate(stopAt, time);
    for (const ground of GROUNDS) {
      await page.evaluate((value) => document.body.style.setProperty('--ground', value), ground);
      // In two places, Chromium smooths the edges of the same drawing in two ways.
      const [raw, compiled] = [
        await shoot(page, session, 'raw'),
        await shoot(page, session, 'compiled'),
      ];
      for (const [index, before] of worst.entries()) {
        const x = (index % COLUMNS) * size;
        const y = Math.floor(index / COLUMNS) * size;
        const found = difference({ sheet: raw, x, y }, { sheet: compiled, x, y }, size);
        before.edges = Math.max(before.edges, found.edges);
        before.inside = Math.max(before.inside, found.inside);
      }
    }
  }
  await page.close();
  return worst;
}

/**
 * Compares what a browser shows of each file with what it shows of the compiled drawing within a
 * page, on each ground; animated ones at several times. Told is the largest difference.
 */
export async function compare(
  browser: Browser,
  pairs: readonly Pair[],
  size = SIZE,
): Promise<Difference[]> {
  const result: Difference[] = [];
  for (const moving of [false, true]) {
    const indices = [...pairs.keys()].filter((index) => isAnimated(pairs[index]!.raw) === moving);
    if (indices.length === 0) continue;
    const chosen = indices.map((index) => pairs[index]!);
    const found = await compareAt(browser, chosen, size, moving);
    for (const [position, index] of indices.entries()) result[index] = found[position]!;
  }
  return result;
}
