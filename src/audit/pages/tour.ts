/** Goes from page to page, several at a time, and gathers what is seen. */
import { availableParallelism } from 'node:os';
import type { BrowserContext } from 'playwright-core';
import type { RawFinding } from '../settings.js';
import type { AuditedIcon } from '../types.js';
import type { Fence } from './fence.js';
import { linksOf } from './links.js';
import { grouped, Tab } from './tab.js';
import type { AuditPagesOptions, PageLimits, PageToOpen } from './types.js';
import { visit, type Look } from './visit.js';

/** Pages that are open at the same time: one can work while another waits. */
const TABS = Math.min(4, availableParallelism());

interface Way {
  walls: Fence;
  look: Look;
  limits: Required<PageLimits>;
  /** By `performance.now()`. */
  ends: number;
  onProgress: AuditPagesOptions['onProgress'];
}

interface Seen {
  icons: AuditedIcon[];
  findings: RawFinding[];
  unseen: { target: string; reason: string }[];
}

/** Playwright's messages go on with logs and colours. */
function reasonOf({ message }: Error): string {
  // oxlint-disable-next-line no-control-regex -- that is how colours are written
  const [first = ''] = message.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  return `It could not be opened: ${first.replace(/^(?:page|frame)\.\w+: /, '')}`;
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took more than ${ms / 1000} seconds.`)), ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

export class Tour {
  readonly #seen: Seen = { icons: [], findings: [], unseen: [] };
  /** Addresses that are opened or will be, in the order in which they were found. */
  readonly #known = new Map<string, number>();
  #begun = 0;
  #done = 0;

  constructor(
    private readonly context: BrowserContext,
    private readonly way: Way,
  ) {}

  /** Opens the pages, and then those that they link to as far as their depth says. */
  async to(pages: readonly PageToOpen[]): Promise<Seen> {
    let level = this.#unknown(pages);
    while (level.length > 0) {
      const groups = grouped(level);
      const links: PageToOpen[] = [];
      const tabs = Math.min(TABS, groups.length);
      await Promise.all(Array.from({ length: tabs }, () => this.#go(groups, links)));
      level = this.#unknown(links);
    }
    const places = [...this.#known.keys()];
    const { unseen } = this.#seen;
    unseen.sort((a, b) => places.indexOf(a.target) - places.indexOf(b.target));
    return this.#seen;
  }

  #unknown(pages: readonly PageToOpen[]): PageToOpen[] {
    return pages.filter(({ file }) => {
      if (this.#known.has(file)) return false;
      this.#known.set(file, this.#known.size);
      return true;
    });
  }

  /** Takes one group after the other, as long as there are any. */
  async #go(groups: PageToOpen[][], links: PageToOpen[]): Promise<void> {
    const tab = new Tab(this.context);
    for (let group = groups.shift(); group; group = groups.shift())
      for (const to of group) {
        const { pages, pageMs } = this.way.limits;
        const left = this.way.ends - performance.now();
        if (this.#begun >= pages || left <= 0) {
          const limit = this.#begun >= pages ? `the limit of ${pages} pages` : this.#timeLimit();
          this.#unseen(to, `It was skipped because of ${limit}.`);
          continue;
        }
        this.#begun += 1;
        links.push(...(await this.#lookAt(tab, to, Math.min(pageMs, left))));
        this.#done += 1;
        this.way.onProgress?.({ done: this.#done, all: this.#known.size, page: to.file });
      }
    await tab.close();
  }

  #unseen({ file }: PageToOpen, reason: string): void {
    this.#seen.unseen.push({ target: file, reason });
  }

  #timeLimit(): string {
    const seconds = this.way.limits.ms / 1000;
    return `the time limit of ${seconds} ${seconds === 1 ? 'second' : 'seconds'} for all pages, which --max-time sets`;
  }

  /** Why a page could not be looked at, if that is not what the fence says anyway. */
  #fault(error: Error, blocked: readonly string[]): string[] {
    if (performance.now() >= this.way.ends) return [`It was cut off by ${this.#timeLimit()}.`];
    const isTold = blocked.length > 0 && error.message.includes('ERR_BLOCKED_BY_CLIENT');
    return isTold ? [] : [reasonOf(error)];
  }

  /** @returns the pages that it links to */
  async #lookAt(tab: Tab, to: PageToOpen, ms: number): Promise<PageToOpen[]> {
    let isWhole = false;
    const faults: string[] = [];
    let failure: Error | undefined;
    try {
      return await within(ms, async () => {
        const { page, fault } = await tab.open(to, ms);
        if (fault) {
          faults.push(fault);
          return [];
        }
        const { icons, findings } = await visit(page, to, this.way.look);
        this.#seen.icons.push(...icons);
        this.#seen.findings.push(...findings);
        isWhole = true;
        return to.depth > 0 ? await linksOf(page, to) : [];
      });
    } catch (error) {
      failure = error as Error;
      return [];
    } finally {
      const blocked = tab.page ? this.way.walls.takeBlocked(tab.page) : [];
      if (failure) faults.push(...this.#fault(failure, blocked));
      for (const reason of [...faults, ...blocked]) this.#unseen(to, reason);
      if (!isWhole) await tab.close();
    }
  }
}
