import { openFirefox } from './firefox.js';
import { crop, decode, type Box, type Picture } from './pixels.js';
import { serve } from './serve.js';
import { BOXES } from './style-page.js';
import { openWebKit } from './webkit.js';

/** An engine that Playwright has no hold of here, with one page. */
export interface Engine {
  show(html: string): Promise<void>;
  /** The value of an expression in the page. */
  read<Result>(expression: string): Promise<Result>;
  /** What is seen of the page, a pixel for each of its own. */
  picture(): Promise<Picture>;
  /** The part of it that each `<svg>` takes. */
  icons(): Promise<Picture[]>;
  close(): Promise<void>;
}

/** What the reader has asked the system for. */
interface Wishes {
  reducedMotion?: boolean;
  dark?: boolean;
}

type Open = (wishes?: Wishes) => Promise<Engine>;

interface Driven {
  open(url: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

function engine(browser: Driven, run: <Result>(body: string) => Promise<Result>): Engine {
  const picture = async () => decode(await browser.screenshot());
  const read = <Result>(expression: string) => run<Result>(`return ${expression};`);
  return {
    read,
    picture,
    async show(html) {
      const server = await serve({ page: html });
      try {
        await browser.open(server.url('page'));
      } finally {
        await server.close();
      }
    },
    async icons() {
      const boxes = await read<Box[]>(BOXES);
      const whole = await picture();
      return boxes.map((box) => crop(whole, box));
    },
    close: () => browser.close(),
  };
}

const firefox: Open = async ({ reducedMotion = false, dark = false } = {}) => {
  const browser = await openFirefox({
    'ui.prefersReducedMotion': Number(reducedMotion),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  });
  return engine(browser, (body) => browser.run('page', body));
};

const webkit: Open = async ({ reducedMotion, dark } = {}) => {
  const browser = await openWebKit({ reducedMotion, theme: dark ? 'Adwaita-dark' : 'Adwaita' });
  return engine(browser, (body) => browser.run(body));
};

/** Whether all engines are tested, as `npm run test:engines` does, and not only Chromium. */
export const inAllEngines = process.env.ENGINES === 'all';
/** WebKit has a WebDriver on Linux only. */
export const inWebKit = inAllEngines && process.platform === 'linux';

if (!inAllEngines)
  console.log('Chromium alone: npm run test:engines tests Firefox and WebKit too.');
else if (!inWebKit) console.warn('WebKit is left out: it has a WebDriver on Linux only.');

/** The engines beside Chromium, if they are tested: for `describe.each`. */
export const engines: [name: string, open: Open][] = [
  ...(inAllEngines ? [['Firefox', firefox] as [string, Open]] : []),
  ...(inWebKit ? [['WebKit', webkit] as [string, Open]] : []),
];
