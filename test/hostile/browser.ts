import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/browser.ts';
import type { Faults, Probe } from './client.ts';
import { EDGE, ORIGIN, pageOf, VIEWPORT, type Sent } from './page.ts';
import { LIMIT } from './timed.ts';
import { isExpected } from './uses.ts';

/** Icons on one page. */
const BATCH = 60;
/** Characters of HTML on one page, beyond which fewer icons share it. */
const HTML = 3_000_000;
/** Milliseconds of the processor that an icon may take of a page that it shares. */
const SHARE = 150;
/** Seconds into their animations at which icons are looked at. */
const TIMES = [0, 0.3, 5];

declare const probe: Probe;

/** The page's own things as they are without any icon. */
interface Untouched {
  styles: string;
  picture: Buffer;
  /** What looking at the page takes, in milliseconds of the processor. */
  milliseconds: number;
}

class Visit {
  /** Faults of some icon on the page; which one is not known. */
  readonly somewhere: string[] = [];

  private constructor(readonly page: Page) {
    const tell = (fault: string) => this.somewhere.push(fault.slice(0, 300));
    page.on('dialog', (dialog) => {
      tell(`a dialog opens: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => tell(`an exception: ${error.message}`));
    page.on('popup', (popup) => tell(`a window opens: ${popup.url()}`));
    page.on('download', (download) => tell(`a download: ${download.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text()))
        tell(`the console says: ${message.text().split('\n')[0]}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      const own = url === ORIGIN || url === `${ORIGIN}app.js` || url.startsWith('data:');
      if (!own) tell(`a request: ${url}`);
    });
  }

  static async open(context: BrowserContext, icons: readonly Sent[], app: string): Promise<Visit> {
    const page = await context.newPage();
    const visit = new Visit(page);
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === ORIGIN) await route.fulfill({ contentType: 'text/html', body: pageOf(icons) });
      else if (url === `${ORIGIN}app.js`)
        await route.fulfill({ contentType: 'text/javascript', body: app });
      else await route.abort();
    });
    await page.goto(ORIGIN);
    return visit;
  }

  /** Two frames: whatever was waiting to be drawn has been. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
  }

  /** Of the processor since the page was opened. Clocks would tell how busy the machine is. */
  private async milliseconds(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0) * 1_000;
  }

  async untouched(): Promise<Untouched> {
    await this.drawn();
    const clip = { x: 0, y: 0, width: EDGE, height: VIEWPORT.height };
    const styles = await this.page.evaluate(() => probe.snapshot());
    const picture = await this.page.screenshot({ clip });
    return { styles, picture, milliseconds: await this.milliseconds() };
  }

  private async compare(when: string, before: Untouched): Promise<void> {
    const { styles, picture } = await this.untouched();
    const lines = before.styles.split('\n');
    const changed = styles.split('\n').find((line, index) => line !== lines[index]);
    if (changed !== undefined) {
      const old = (lines[styles.split('\n').indexOf(changed)] ?? '').split(';');
      const what = changed.split(';').find((part, index) => part !== old[index]);
      this.somewhere.push(
        `${when}, the page around it is changed: ${changed.slice(0, 30)} ${what}`,
      );
    }
    if (!picture.equals(before.picture))
      this.somewhere.push(`${when}, the page around it looks different`);
    if (await this.page.evaluate((edge) => probe.covered(edge), EDGE - 4))
      this.somewhere.push(`${when}, it lies over the page around it`);
  }

  async faults(ids: number[], before: Untouched): Promise<Faults> {
    const { page } = this;
    const faults: Faults = await page.evaluate((all) => probe.audit(all), ids);
    await this.compare('as sent', before);
    faults.push(...(await page.evaluate((all) => probe.hydrate(all), ids)));
    for (const time of TIMES) {
      await page.evaluate(([all, now]) => probe.act(all, now), [ids, time] as const);
      await this.drawn();
      faults.push(...(await page.evaluate((all) => probe.boxes(all), ids)));
    }
    faults.push(...(await page.evaluate((all) => probe.audit(all), ids)));
    await this.compare('in use', before);
    // The page is looked at twice.
    const own = (await this.milliseconds()) - 2 * before.milliseconds;
    if (own > LIMIT + SHARE * (ids.length - 1))
      this.somewhere.push(`it takes the page ${Math.round(own)} ms`);
    return faults;
  }
}

async function attempt(
  context: BrowserContext,
  icons: readonly Sent[],
  app: string,
  before: Untouched,
): Promise<{ faults: Faults; somewhere: string[] }> {
  const ids = icons.map(({ id }) => id);
  let visit: Visit | undefined;
  let faults: Faults = [];
  const somewhere: string[] = [];
  const opened = (async () => {
    visit = await Visit.open(context, icons, app);
    faults = await visit.faults(ids, before);
  })();
  // A page that hangs is closed; what waits for it then fails.
  const timer = setTimeout(() => void visit?.page.close(), 60_000);
  try {
    await opened;
  } catch (error) {
    somewhere.push(`the page fails: ${String(error).split('\n')[0]}`);
  }
  clearTimeout(timer);
  await visit?.page.close().catch(() => undefined);
  return { faults, somewhere: [...(visit?.somewhere ?? []), ...somewhere] };
}

/** What may be the machine's fault, which others may keep busy: it counts if it happens again. */
const isOfTime = (fault: string) => /^(?:it takes the page|the page fails:) /.test(fault);

/** Opens icons together, and if anything happens that none of them owns, ever fewer of them. */
async function tried(
  context: BrowserContext,
  icons: readonly Sent[],
  app: string,
  before: Untouched,
): Promise<Faults> {
  const [only, ...more] = icons;
  let { faults, somewhere } = await attempt(context, icons, app, before);
  if (more.length === 0 && somewhere.length > 0 && somewhere.every(isOfTime))
    ({ faults, somewhere } = await attempt(context, icons, app, before));
  if (somewhere.length === 0 || !only) return faults;
  if (more.length === 0)
    return [...faults, ...somewhere.map((fault): Faults[number] => [only.id, fault])];
  const middle = Math.ceil(icons.length / 2);
  const halves = [icons.slice(0, middle), icons.slice(middle)];
  const found: Faults = [];
  for (const half of halves) found.push(...(await tried(context, half, app, before)));
  return found;
}

/** As many icons on a page as a browser takes in one look. */
function batches(icons: readonly Sent[]): Sent[][] {
  const result: Sent[][] = [];
  let [room, length] = [0, 0];
  for (const icon of icons) {
    const size = icon.html.join('').length;
    if (room === 0 || length + size > HTML) [room, length] = [BATCH, 0];
    if (room === BATCH) result.push([]);
    result.at(-1)?.push(icon);
    room -= 1;
    length += size;
  }
  return result;
}

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });

/**
 * Opens icons in a page with things of its own, as a server sent them, hydrates and uses them.
 *
 * @param appOf the script that hydrates those of these numbers
 * @returns what happened that none of them may do
 */
export async function opened(
  browser: Browser,
  icons: readonly Sent[],
  appOf: (ids: readonly number[]) => Promise<string>,
): Promise<Faults> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const empty = await Visit.open(context, [], await appOf([]));
  const before = await empty.untouched();
  await empty.page.close();
  const faults: Faults = [];
  for (const batch of batches(icons)) {
    process.stdout.write('.');
    const app = await appOf(batch.map(({ id }) => id));
    faults.push(...(await tried(context, batch, app, before)));
  }
  await context.close();
  return faults;
}
