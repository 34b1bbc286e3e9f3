/** Photographs icons, with and without their drawing. */
import { PNG } from 'pngjs';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { contrast, NOTHING, type Box } from './pixels.js';
import { finishChanges } from './still.js';

/** Contrast by the id of the icon: 1 is not seen at all, 21 is black on white. */
export type Contrasts = Map<string, number>;

/** Places that a page is scrolled to at most, for pictures of what cannot be told by styles. */
const PLACES = 12;

/** How much larger an icon is drawn for the second, closer look: thin lines are then whole pixels. */
const CLOSER = 4;

/** So many icons get one each time the page is looked at; where more are pale, it is for one reason. */
const CLOSE_LOOKS = 12;

type Kept = Record<string, { drawing: HTMLElement; style?: string | null }>;

/** Where an icon is, and whether something around it that scrolls does not show it now. */
interface Place extends Box {
  isClipped: boolean;
}

/** Where icons of a frame are in its window; those that are gone or cannot be seen have no size. */
const placesIn = (frame: Frame, ids: readonly string[]): Promise<Record<string, Place>> =>
  frame.evaluate((wanted) => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    const isClipped = (drawing: Element): boolean => {
      const { x, y, width, height } = drawing.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      for (let at = drawing.parentElement; at && at !== document.body; at = at.parentElement) {
        if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
        const { overflow } = getComputedStyle(at);
        if (!/auto|scroll/.test(overflow) || at === document.documentElement) continue;
        const { left, top, right, bottom } = at.getBoundingClientRect();
        if (cx < left || cx > right || cy < top || cy > bottom) return true;
      }
      return false;
    };
    const places = wanted
      .filter((id) => kept[id])
      .map((id) => {
        const { drawing } = kept[id]!;
        const { x, y, width, height } = drawing.getBoundingClientRect();
        return [id, { x, y, width, height, isClipped: isClipped(drawing) }] as const;
      });
    return Object.fromEntries(places);
  }, ids);

/** Where some icons are in the page's window. */
async function placesOf(page: Page, ids: ReadonlySet<string>): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const frame of page.frames()) {
    const own = await placesIn(frame, [...ids]).catch(() => ({}));
    const seen = Object.entries(own).filter(([, { width, height }]) => width > 0 && height > 0);
    if (seen.length === 0) continue;
    const around = frame === page.mainFrame() ? { x: 0, y: 0 } : await placeOf(frame);
    if (!around) continue;
    for (const [id, place] of seen)
      places.set(id, { ...place, x: place.x + around.x, y: place.y + around.y });
  }
  return places;
}

/** Scrolls whatever is around an icon until it is shown, if that can be. */
async function bringIn(page: Page, id: string): Promise<void> {
  const change = (id: string) => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    kept[id]?.drawing.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  };
  for (const frame of page.frames()) await frame.evaluate(change, id).catch(() => undefined);
}

/** Where the page inside a frame begins, which has a border as a rule. */
async function placeOf(frame: Frame): Promise<{ x: number; y: number } | undefined> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  if (!box) return undefined;
  const inset = await element.evaluate((around) => {
    const style = getComputedStyle(around as HTMLElement);
    const { clientLeft, clientTop } = around as HTMLElement;
    return {
      x: clientLeft + parseFloat(style.paddingLeft),
      y: clientTop + parseFloat(style.paddingTop),
    };
  });
  return { x: box.x + inset.x, y: box.y + inset.y };
}

/** Makes every icon transparent, or as it was. */
async function show(page: Page, isShown: boolean): Promise<void> {
  const change = (isShown: boolean) => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    for (const icon of Object.values(kept)) {
      const { drawing, style } = icon;
      if (isShown && style === null) drawing.removeAttribute('style');
      else if (isShown) drawing.setAttribute('style', style!);
      else {
        icon.style = drawing.getAttribute('style');
        drawing.style.setProperty('opacity', '0', 'important');
        drawing.style.setProperty('transition', 'none', 'important');
      }
    }
  };
  for (const frame of page.frames()) await frame.evaluate(change, isShown).catch(() => undefined);
}

/**
 * A part of what is in the window. Anything beyond it Chromium would show by giving the page another
 * size for a moment, which pages answer by drawing themselves anew.
 */
async function photograph(session: CDPSession, clip: Box, scale: number): Promise<PNG> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
    clip: { ...clip, scale },
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

/** The window, as it stands on the page. */
interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

const viewOf = (page: Page): Promise<View> =>
  page.evaluate(() => ({ x: scrollX, y: scrollY, width: innerWidth, height: innerHeight }));

const scrollTo = (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate(([left, top]) => window.scrollTo({ left, top, behavior: 'instant' }), [
    x,
    y,
  ] as const);

const isInside = ({ x, y, width, height, isClipped }: Place, view: View) =>
  !isClipped && x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;

/** The smallest box of whole pixels around all. */
function around(boxes: readonly Box[]): Box {
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x)));
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)));
  const right = Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)));
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Space that is left above what the page is scrolled to, for headers that stay. */
const ABOVE = 200;

export class Photographer {
  #closeLooks = 0;
  /** Icons that it did not come to: the page has more places than it goes to. */
  readonly beyond = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /**
   * How much some icons stand out now, as far as they are in view or can be scrolled to.
   *
   * @param least icons that are as pale as that are looked at closer
   */
  async contrasts(ids: Iterable<string>, least: number): Promise<Contrasts> {
    const found: Contrasts = new Map();
    const left = new Set(ids);
    if (left.size === 0) return found;
    this.#closeLooks = CLOSE_LOOKS;
    const before = await viewOf(this.page);
    for (let place = 0; place < PLACES && left.size > 0; place += 1) {
      const inView = await this.#nextInView(left);
      if (!inView) break;
      for (const [id, ratio] of await this.#look(inView, least)) found.set(id, ratio);
      for (const id of inView.keys()) left.delete(id);
    }
    for (const id of (await placesOf(this.page, left)).keys()) this.beyond.add(id);
    await scrollTo(this.page, before);
    return found;
  }

  /** Those that can be seen where the page is, or where it is then scrolled to: the topmost ones. */
  async #nextInView(left: Set<string>): Promise<Map<string, Box> | undefined> {
    for (;;) {
      const places = await placesOf(this.page, left);
      const [first] = [...places].toSorted(([, a], [, b]) => a.y - b.y);
      if (!first) return undefined;
      const view = await viewOf(this.page);
      const visible = (all: typeof places) =>
        new Map([...all].filter(([, place]) => isInside(place, view)));
      if (isInside(first[1], view)) return visible(places);
      await scrollTo(this.page, { x: view.x, y: view.y + first[1].y - ABOVE });
      const moved = visible(await placesOf(this.page, left));
      if (moved.has(first[0])) return moved;
      await bringIn(this.page, first[0]);
      const brought = visible(await placesOf(this.page, left));
      if (brought.has(first[0])) return brought;
      // It stays outside, wherever the page is.
      left.delete(first[0]);
    }
  }

  async #look(boxes: ReadonlyMap<string, Box>, least: number): Promise<Contrasts> {
    const found: Contrasts = new Map();
    const clip = around([...boxes.values()]);
    const [shown, hidden] = await this.#pair(clip, 1);
    for (const [id, box] of boxes) {
      const place = { ...box, x: box.x - clip.x, y: box.y - clip.y };
      found.set(id, contrast(shown, hidden, place));
    }
    for (const [id, ratio] of found) {
      // Where nothing at all is seen, a closer look shows no more.
      if (ratio === NOTHING || ratio >= least || this.#closeLooks === 0) continue;
      this.#closeLooks -= 1;
      const [near, without] = await this.#pair(around([boxes.get(id)!]), CLOSER);
      const whole = { x: 0, y: 0, width: near.width, height: near.height };
      found.set(id, Math.max(ratio, contrast(near, without, whole)));
    }
    return found;
  }

  /** @param inView counted from the window's corner */
  async #pair(inView: Box, scale: number): Promise<[PNG, PNG]> {
    const { x, y } = await viewOf(this.page);
    const clip = { ...inView, x: inView.x + x, y: inView.y + y };
    await finishChanges(this.page);
    const shown = await photograph(this.session, clip, scale);
    await show(this.page, false);
    const hidden = await photograph(this.session, clip, scale);
    await show(this.page, true);
    return [shown, hidden];
  }
}
