import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/browser.js';

export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
}
