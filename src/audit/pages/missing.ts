/** Tells which icons are not there, so that nobody can say how they look. */
import type { Frame, Page } from 'playwright-core';

type Kept = Record<string, { drawing: Element }>;

/** So long a picture is waited for, in milliseconds. */
const WAIT = 2000;

/** Why icons of a frame are not there, by their ids. */
const missingInFrame = (frame: Frame): Promise<Record<string, string>> =>
  frame.evaluate(async (wait) => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    /** An address as it is written; one that holds the picture itself would fill the report. */
    const short = (address: string | null) => (address ?? '').replace(/^(data:.{40}).+/s, '$1…');

    const stateOf = (drawing: Element): 'there' | 'missing' | 'coming' => {
      if (drawing instanceof HTMLImageElement) {
        // A lazy one far down comes only when it is asked for.
        drawing.loading = 'eager';
        if (!drawing.complete) return 'coming';
        return drawing.naturalWidth > 0 ? 'there' : 'missing';
      }
      if (!(drawing instanceof SVGSVGElement) || !drawing.querySelector('use')) return 'there';
      const { width, height } = drawing.getBBox();
      return width > 0 || height > 0 ? 'there' : 'coming';
    };
    const reasonOf = (drawing: Element) => {
      if (drawing instanceof HTMLImageElement)
        return `its image \`${short(drawing.getAttribute('src'))}\` was not loaded`;
      const use = drawing.querySelector('use')!;
      const href = use.getAttribute('href') ?? use.getAttribute('xlink:href');
      return `\`${short(href)}\`, which it uses, was not found`;
    };

    const drawings = Object.entries(kept).map(([id, { drawing }]) => [id, drawing] as const);
    const ends = performance.now() + wait;
    while (
      drawings.some(([, drawing]) => stateOf(drawing) === 'coming') &&
      performance.now() < ends
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    return Object.fromEntries(
      drawings
        .filter(([, drawing]) => stateOf(drawing) !== 'there')
        .map(([id, drawing]) => [id, reasonOf(drawing)]),
    );
  }, WAIT);

/**
 * Icons that are not drawn since something could not be loaded, and why, by their ids. What is still
 * on its way is waited for.
 */
export async function missingIn(page: Page): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      missingInFrame(frame).catch((error: Error) => {
        if (frame === page.mainFrame()) throw error;
        return {};
      }),
    ),
  );
  return new Map(all.flatMap((one) => Object.entries(one)));
}
