/** Holds icons still, so that what is seen of them does not hang on the moment. */
import type { Page } from 'playwright-core';

type Kept = Record<string, { drawing: Element }>;

/** Takes endless animations from every icon, which is then drawn as it is without them. */
export async function holdStill(page: Page): Promise<void> {
  const hold = () => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    for (const { drawing } of Object.values(kept))
      for (const animation of drawing.getAnimations({ subtree: true }))
        if (animation.effect?.getTiming().iterations === Infinity) animation.cancel();
  };
  await Promise.all(page.frames().map((frame) => frame.evaluate(hold).catch(() => undefined)));
}
