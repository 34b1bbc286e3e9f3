import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { findWebKit } from '../../scripts/browser.js';
import { fontEnvironment, type FontSet } from '../../scripts/fonts.js';
import { Desk, until } from '../speech/desk.js';

/** A WebKit in a window on a display in memory, driven through WebDriver. */
export interface WebKit {
  version: string;
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page and returns what it returns; `args` are its arguments. */
  run<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** What is seen of the page. */
  screenshot(): Promise<Buffer>;
  /** The address of the bus on which assistive technology finds it. */
  accessibilityBus(): Promise<string>;
  close(): Promise<void>;
}

interface Settings {
  /** What the reader has asked the system for. @default false */
  reducedMotion?: boolean;
  /** GTK's theme, which decides what colours the reader prefers. @default 'Adwaita' */
  theme?: 'Adwaita' | 'Adwaita-dark' | 'HighContrast';
  /** Pixels of the screen in one of the page's. @default 1 */
  scale?: number;
  /** The fonts that pages can use. @default 'usual' */
  fonts?: FontSet;
}

/** Any port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** GTK tells WebKit what the reader has asked for. */
function writeSettings({ dir }: Desk, { reducedMotion = false, theme = 'Adwaita' }: Settings) {
  const folder = `${dir}/home/.config/gtk-3.0`;
  mkdirSync(folder, { recursive: true });
  const lines = [`gtk-enable-animations=${Number(!reducedMotion)}`, `gtk-theme-name=${theme}`];
  writeFileSync(`${folder}/settings.ini`, ['[Settings]', ...lines, ''].join('\n'));
}

export async function openWebKit(settings: Settings = {}): Promise<WebKit> {
  const { browser, driver } = await findWebKit();
  const env = {
    FONTCONFIG_FILE: fontEnvironment(settings.fonts).FONTCONFIG_FILE!,
    GDK_SCALE: String(settings.scale ?? 1),
  };
  const desk = await Desk.open({ env, manager: false });
  try {
    writeSettings(desk, settings);
    const port = await freePort();
    desk.start(driver, [`--port=${port}`, '--host=127.0.0.1']);
    const send = sender(`http://127.0.0.1:${port}`);
    await until('WebKit’s driver', () => send('GET', '/status').catch(() => false));
    return await session(send, browser, desk);
  } catch (error) {
    const { message } = error as Error;
    const failure = new Error(`${message}\n${desk.logs()}`, { cause: error });
    await desk.close();
    throw failure;
  }
}

type Send = <Result>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Result>;

/** Sends WebDriver's commands. */
const sender =
  (driver: string): Send =>
  async <Result>(method: string, path: string, body?: object) => {
    const init = body && { body: JSON.stringify(body) };
    const response = await fetch(`${driver}${path}`, { method, ...init });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value as Result;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  };

async function session(send: Send, binary: string, desk: Desk): Promise<WebKit> {
  const alwaysMatch = {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    timeouts: { script: 120_000 },
  };
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch } });
  const path = `/session/${sessionId}`;
  const run = async <Result>(body: string, ...args: unknown[]) => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await send<{ value: Result; error?: string }>('POST', `${path}/execute/async`, {
      script,
      args,
    });
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };
  return {
    version: capabilities.browserVersion,
    open: (url) => send('POST', `${path}/url`, { url }),
    run,
    async screenshot() {
      // What has loaded may not be painted yet, or in part: two pictures in turn that are the same
      // show all of it.
      let picture = '';
      for (let attempt = 0; attempt < 10; attempt += 1) {
        await run(
          'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));',
        );
        const before = picture;
        picture = await send<string>('GET', `${path}/screenshot`);
        if (picture === before) break;
      }
      return Buffer.from(picture, 'base64');
    },
    async accessibilityBus() {
      const call = ['--dest=org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus.GetAddress'];
      const printed = await desk.ask('dbus-send', ['--session', '--print-reply', ...call]);
      return /string "([^"]+)"/.exec(printed)![1]!;
    },
    close: () => desk.close(),
  };
}
