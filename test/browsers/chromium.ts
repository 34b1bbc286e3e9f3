import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/browser.js';

export async function openChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: await findChromium(),
    args: [...chromiumArguments, ...(options.args ?? [])],
  });
}
