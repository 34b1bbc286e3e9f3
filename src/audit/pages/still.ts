/** Holds a page still, so that what is seen of its icons does not depend on the moment. */
import type { Page } from 'playwright-core';

type Kept = Record<string, { drawing: Element }>;

const inFrames = async (page: Page, change: () => void): Promise<void> => {
  await Promise.all(page.frames().map((frame) => frame.evaluate(change).catch(() => undefined)));
};

/** Takes endless animations from every icon, which is then drawn as it is without them. */
export const holdStill = (page: Page): Promise<void> =>
  inFrames(page, () => {
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};
    for (const { drawing } of Object.values(kept))
      for (const animation of drawing.getAnimations({ subtree: true }))
        if (animation.effect?.getTiming().iterations === Infinity) animation.cancel();
  });

/**
 * Ends every transition and animation of the page that would end by itself: another scheme, and an
 * icon that was made transparent for a picture, start them.
 */
export const finishChanges = (page: Page): Promise<void> =>
  inFrames(page, () => {
    const isRunning = ({ effect, playState, playbackRate }: Animation) =>
      playState === 'running' &&
      playbackRate > 0 &&
      effect?.getComputedTiming().endTime !== Infinity;
    // What ends can start another one inside it, where a colour is inherited. They are not many.
    for (let depth = 0; depth < 8; depth += 1) {
      const running = document.getAnimations().filter(isRunning);
      if (running.length === 0) break;
      for (const animation of running) animation.finish();
    }
  });
