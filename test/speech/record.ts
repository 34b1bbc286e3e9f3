/**
 * The shape of what a run leaves in `.cache/speech/`: `firefox.json`, `chromium.json` and `webkit.json`. The Storybook page on announcements is generated
 * from these files, so the types are the agreement between the two.
 */

export type BrowserId = 'firefox' | 'chromium' | 'webkit';

export const BROWSERS: readonly BrowserId[] = ['firefox', 'chromium', 'webkit'];

/** Everything one screen reader said in one browser, page by page. */
export interface Transcript {
  /** Raised when a reader of the file would have to change. */
  format: 1;
  browser: { id: BrowserId; name: string; version: string };
  screenReader: { name: 'Orca'; version: string };
  /** The operating system's own name for itself, for example "Debian GNU/Linux 12 (bookworm)". */
  system: string;
  /** The day of the run, as YYYY-MM-DD. */
  date: string;
  pages: PageRecord[];
}

export interface PageRecord {
  id: string;
  /** What the page proves, in a few words: a heading for the reader. */
  title: string;
  /** A sentence on what stands on the page and why. */
  about: string;
  /** Made as this package does not make icons: what is said here is what the others must not say. */
  contrast: boolean;
  stops: StopRecord[];
  /**
   * Code of what also stands on the page and was passed over without a word: the stops, when all have
   * passed, leave no room for it. `<Icon />` means every icon.
   */
  silent: string[];
}

/** One key press and everything that was said because of it. */
export interface StopRecord {
  /** The key, in X11's spelling: "Down", "Tab", "space". */
  key: string;
  /** What the reader has arrived at, as an author would write it: `<CalendarIcon alt />`. */
  code: string;
  expected: string[];
  /** The utterances, in order, as Orca handed them to the speech service. Empty: silence. */
  said: string[];
  passed: boolean;
}
