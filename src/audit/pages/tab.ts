/** Opens one page after the other. */
import type { BrowserContext, Page } from 'playwright-core';
import { MEDIA } from './seen.js';
import { settle, switchStory } from './settle.js';
import type { PageToOpen } from './types.js';

/** Stories of one file are shown in one page, one after the other, as Storybook's test runner has it. */
const fileOf = ({ url, story }: PageToOpen) =>
  story === undefined ? url : `${new URL(url).origin} ${story.split('--')[0]}`;

/** Pages in groups that share a tab. */
export function grouped(pages: readonly PageToOpen[]): PageToOpen[][] {
  const groups = new Map<string, PageToOpen[]>();
  for (const page of pages) groups.set(fileOf(page), [...(groups.get(fileOf(page)) ?? []), page]);
  return [...groups.values()];
}

export interface Opened {
  page: Page;
  /** Why it cannot be looked at, if it cannot. */
  fault?: string;
}

export class Tab {
  #page: Page | undefined;
  /** The file whose story is shown. */
  #shown: string | undefined;

  constructor(private readonly context: BrowserContext) {}

  /** The page that was opened last, if it is open. */
  get page(): Page | undefined {
    return this.#page;
  }

  /** @param timeout in milliseconds */
  async open(to: PageToOpen, timeout: number): Promise<Opened> {
    const isNext = to.story !== undefined && this.#shown === fileOf(to);
    this.#shown = undefined;
    if (isNext && this.#page) {
      await this.#page.emulateMedia(MEDIA.light);
      if (await switchStory(this.#page, to.story!, timeout)) {
        this.#shown = fileOf(to);
        return { page: this.#page };
      }
    }
    await this.close();
    const page = await this.context.newPage();
    this.#page = page;
    const fault = await settle(page, to, timeout);
    if (fault) return { page, fault };
    if (to.story !== undefined) this.#shown = fileOf(to);
    return { page };
  }

  /** Ends the page, so that the next one is a new one. */
  async close(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    this.#shown = undefined;
    await page?.close().catch(() => undefined);
  }
}
