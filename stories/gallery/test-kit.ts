/** What the stories that test the gallery share. */
import { expect, waitFor, within } from 'storybook/test';
import { plainView, writeView, type View } from './url-state.ts';

/** Runs before each story: the address as a reader would have it, and clean again afterwards. */
export const at =
  (view: Partial<View> = {}) =>
  () => {
    const go = (to: View) => history.replaceState(null, '', writeView(location.search, to));
    go({ ...plainView, ...view });
    return () => go(plainView);
  };

/** The gallery's parts by what they are called. */
export function parts(canvas: HTMLElement) {
  const inside = within(canvas);
  return {
    inside,
    field: () => inside.getByRole('textbox', { name: 'Search icons by name, picture or purpose' }),
    cell: (name: string) => inside.getByRole('link', { name }),
    /** Names of the icons in the grid, in their order. */
    names: () =>
      [...canvas.querySelectorAll<HTMLElement>('a[data-icon]')].map((link) => link.dataset.icon),
    panel: (title: string) => inside.findByRole('region', { name: title }),
    noPanel: () => waitFor(() => expect(inside.queryByRole('region')).toBeNull()),
    /** Waits until the region of that kind has spoken. */
    said: (region: 'count' | 'done', words: string) =>
      waitFor(
        () => expect(canvas.querySelector(`[data-region="${region}"]`)?.textContent).toBe(words),
        { timeout: 2000 },
      ),
  };
}

/** Replaces the clipboard, which a page without focus may not have; gives what was written last. */
export function fakeClipboard(works = true): { last: () => string; restore: () => void } {
  let last = '';
  const writeText = (text: string) => {
    last = text;
    return works ? Promise.resolve() : Promise.reject(new Error('denied'));
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return { last: () => last, restore: () => Reflect.deleteProperty(navigator, 'clipboard') };
}
