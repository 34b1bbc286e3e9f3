import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { chromiumArguments, findChromium } from '../../scripts/browser.ts';
import { difference, type Difference, type Sheet } from './difference.ts';

export const SIZE = 96;
/** Pairs in a row. */
const COLUMNS = 10;
const GROUNDS = ['#fff', 'repeating-linear-gradient(45deg, #357 0 7px, #123 7px 14px)'];
/** Seconds at which animated drawings are compared. */
const TIMES = [0, 0.2, 0.45, 0.9, 1.7, 3.3];

export interface Pair {
  raw: string;
  compiled: string;
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
}

const isAnimated = (text: string) => /<animate|<set\b|@keyframes/.test(text);

/**
 * A drawing without a view box is stretched into the box of an image; it is compared in a box of
 * its own proportions.
 */
function boxOf({ raw, compiled }: Pair): [number, number] {
  const [, list = ''] = /\sviewBox="([^"]*)"/.exec(compiled) ?? [];
  const [, , width = 1, height = 1] = list.split(' ').map(Number);
  const root = /<svg\b[^>]*>/.exec(raw)?.[0] ?? '';
  if (/\sviewBox\s*=/i.test(root) || !(width > 0 && height > 0)) return [SIZE, SIZE];
  const scale = SIZE / Math.max(width, height);
  return [width * scale, height * scale];
}

/** Runs in the page: lays out the pairs, raw beside compiled. */
async function layOut({
  pairs,
  size,
  moving,
}: {
  pairs: { raw: string; compiled: string; box: [number, number] }[];
  size: number;
  moving: boolean;
}) {
  /** In a tree of its own, where ids and style sheets are the drawing's alone. */
  const inline = (cell: Element, text: string, width: number, height: number) => {
    const root = cell.attachShadow({ mode: 'open' });
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const svg = document.importNode(parsed, true);
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    svg.style.display = 'block';
    root.append(svg);
  };
  const image = async (cell: Element, text: string, width: number, height: number) => {
    const picture = new Image(width, height);
    picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    cell.append(picture);
    await picture.decode().catch(() => {});
    URL.revokeObjectURL(picture.src);
  };
  document.body.replaceChildren();
  await Promise.all(
    pairs.map(async ({ raw, compiled, box: [width, height] }) => {
      const [before, after] = [document.createElement('div'), document.createElement('div')];
      document.body.append(before, after);
      inline(after, compiled, width, height);
      if (moving) inline(before, raw, width, height);
      else await image(before, raw, width, height);
    }),
  );
  document.body.dataset.size = String(size);
}

/** Runs in the page: stops every animation at a time. */
function stopAt(seconds: number) {
  for (const cell of document.querySelectorAll('div')) {
    const root = cell.shadowRoot;
    if (!root) continue;
    for (const svg of root.querySelectorAll('svg')) {
      svg.pauseAnimations();
      svg.setCurrentTime(seconds);
    }
    for (const animation of root.getAnimations()) {
      animation.pause();
      animation.currentTime = seconds * 1000;
    }
  }
}

async function shoot(page: Page, session: CDPSession, height: number): Promise<Sheet> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const width = 2 * COLUMNS * SIZE;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

const STYLE = `body { margin: 0; display: grid; grid-auto-rows: ${SIZE}px; color: #000;
    grid-template-columns: repeat(${2 * COLUMNS}, ${SIZE}px) }
  div { overflow: hidden; contain: strict; background: var(--ground) }
  img { display: block }`;

async function compareAt(
  browser: Browser,
  pairs: readonly Pair[],
  times: readonly number[],
  moving: boolean,
): Promise<Difference[]> {
  const worst = pairs.map(() => ({ edges: 0, inside: 0 }));
  const height = Math.ceil(pairs.length / COLUMNS) * SIZE;
  const page = await browser.newPage({ viewport: { width: 2 * COLUMNS * SIZE, height } });
  const session = await page.context().newCDPSession(page);
  // tsx marks the names of functions with a helper that the page does not have.
  await page.setContent(
    `<!doctype html><script>var __name = (it) => it</script><style>${STYLE}</style>`,
  );
  const cells = pairs.map((pair) => ({ ...pair, box: boxOf(pair) }));
  await page.evaluate(layOut, { pairs: cells, size: SIZE, moving });
  for (const time of times) {
    if (moving) await page.evaluate(stopAt, time);
    // A moving picture on another ground at another time is proof enough for both.
    for (const ground of moving ? [GROUNDS[times.indexOf(time) % 2]!] : GROUNDS) {
      await page.evaluate((value) => document.body.style.setProperty('--ground', value), ground);
      const sheet = await shoot(page, session, height);
      for (const [index, before] of worst.entries()) {
        const x = (index % COLUMNS) * 2 * SIZE;
        const y = Math.floor(index / COLUMNS) * SIZE;
        const found = difference({ sheet, x, y }, { sheet, x: x + SIZE, y }, SIZE);
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
export async function compare(browser: Browser, pairs: readonly Pair[]): Promise<Difference[]> {
  const result: Difference[] = [];
  for (const moving of [false, true]) {
    const indices = [...pairs.keys()].filter((index) => isAnimated(pairs[index]!.raw) === moving);
    if (indices.length === 0) continue;
    const chosen = indices.map((index) => pairs[index]!);
    const found = await compareAt(browser, chosen, moving ? TIMES : [0], moving);
    for (const [position, index] of indices.entries()) result[index] = found[position]!;
  }
  return result;
}
