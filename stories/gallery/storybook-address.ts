/**
 * The gallery is a story, and a story lives in a frame. Storybook hands the parameters of its own
 * address on to the frame when it loads, so a link to Storybook restores a view; these functions
 * keep the two addresses the same afterwards.
 */
import { NAVIGATE_URL, UPDATE_QUERY_PARAMS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { writeView, type View } from './url-state.ts';

/** Storybook's window around this one; none where the story was opened by itself. */
function manager(): Window | undefined {
  if (window.parent === window) return undefined;
  try {
    return window.parent.location.search.includes('path=/story/') ? window.parent : undefined;
  } catch {
    return undefined; // a frame in a page from elsewhere
  }
}

/** `URLSearchParams` writes `%2F`; Storybook and people write a slash. */
const readable = (search: string) => search.replaceAll('%2F', '/').replaceAll('%3A', ':');

/** An address that restores the view: Storybook's where there is one, else the frame's own. */
export function shareableLink(view: View): string {
  const { location } = manager() ?? window;
  return location.origin + location.pathname + readable(writeView(location.search, view));
}

/** Puts the view into Storybook's address bar, in place, so that the history has one step and not two. */
export function tellManager(view: View): void {
  const around = manager();
  if (!around) return;
  const to = readable(writeView(around.location.search, view));
  addons.getChannel().emit(NAVIGATE_URL, to, { replace: true });
}

/** Storybook writes the parameters it was loaded with back into the frame's address; calls back then. */
export function followManager(restore: () => void): () => void {
  if (!manager()) return () => undefined;
  const channel = addons.getChannel();
  // After Storybook's own listener, which stands before this one.
  const later = () => setTimeout(restore);
  channel.on(UPDATE_QUERY_PARAMS, later);
  return () => channel.off(UPDATE_QUERY_PARAMS, later);
}
