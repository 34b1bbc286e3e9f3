import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Firefox } from './firefox.js';

/** The ways in which a page's text leaves it. */
export type Channel = 'innerText' | 'textContent' | 'readability' | 'copied text' | 'copied HTML';
export type Texts = Partial<Record<Channel, string>>;

/** The form of `.cache/matrix/spill.json`: the number of icons whose words are found, by browser, page and place. */
export type Spill = Record<string, Record<string, Partial<Record<Channel | 'tooltip', number>>>>;

const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Reads the page in every channel; a select-all copy is made with the keyboard, as people do. */
export async function chromiumTexts(page: Page): Promise<Texts> {
  const source = await readFile(READABILITY, 'utf8');
  const dom = await page.evaluate<Texts>(`({
    innerText: document.body.innerText,
    textContent: document.body.textContent,
    readability: (() => { ${source}; return new Readability(document.cloneNode(true)).parse(); })().textContent,
  })`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item!.getType('text/html')).text();
    return {
      'copied text': await navigator.clipboard.readText(),
      'copied HTML': new DOMParser().parseFromString(html, 'text/html').body.textContent,
    };
  });
  return { ...dom, ...copied };
}

const CONTROL = '\uE009';
const key = (type: 'keyDown' | 'keyUp', value: string) => ({ type, value });

export async function firefoxTexts(firefox: Firefox): Promise<Texts> {
  const dom = await firefox.run<Texts>(
    'page',
    'return { innerText: document.body.innerText, textContent: document.body.textContent };',
  );
  const press = ['a', 'c'].flatMap((letter) => [
    key('keyDown', CONTROL),
    key('keyDown', letter),
    key('keyUp', letter),
    key('keyUp', CONTROL),
  ]);
  await firefox.act([{ type: 'key', id: 'keyboard', actions: press }]);
  const copied = await firefox.run<string>(
    'browser',
    `
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor('text/plain');
    const text = {};
    for (let tries = 0; tries < 100 && !text.value; tries++) {
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      try { transferable.getTransferData('text/plain', text); }
      catch { await new Promise((resolve) => setTimeout(resolve, 50)); }
    }
    return text.value.QueryInterface(Ci.nsISupportsString).data;
  `,
  );
  return { ...dom, 'copied text': copied };
}
