import type { Page } from 'playwright';

/** The article page’s story. */
export const STORY = 'article-page--default';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Signs in, as far as the page takes it, and opens the reader’s menu. */
async function openAccount(page: Page): Promise<void> {
  await button(page, 'Sign in').click();
  await button(page, 'Continue with Google').click();
  await button(page, 'Account').click();
}

/** Loads the comments: the pretended server refuses the first time. */
async function loadComments(page: Page): Promise<void> {
  await button(page, 'Read 3 comments').click();
  await button(page, 'Try again').click();
  await page.getByText('Margit L.').first().waitFor();
}

async function search(page: Page, words: string): Promise<void> {
  await button(page, 'Search').click();
  await page.getByRole('textbox', { name: 'Search this article' }).fill(words);
}

/** A server that nobody has to wait for. */
const QUICK = { secondsPerAnswer: 0.1 };

/** Arguments of the story that hold a passing state still, or bring a state about sooner. */
export const held: Record<string, Record<string, number>> = {
  loading: { secondsPerAnswer: 60 },
  copied: { secondsPerTick: 60 },
  refused: QUICK,
  everything: QUICK,
};

/** The states that a reader can bring the page into, each from the page as it first stands. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  rest: async () => {},
  menu: async (page) => {
    await button(page, 'Menu').click();
    await button(page, 'World by region').click();
  },
  found: (page) => search(page, 'sanctions'),
  'nothing-found': (page) => search(page, 'zebra'),
  gallery: (page) => button(page, 'All 7 pictures').click(),
  'sign-in': async (page) => {
    await button(page, 'Sign in').click();
    await page.getByRole('textbox', { name: /e-mail/ }).fill('nobody');
    await page.getByRole('textbox', { name: /e-mail/ }).press('Enter');
  },
  account: openAccount,
  'name-hidden': async (page) => {
    await openAccount(page);
    await page.getByRole('switch').click();
  },
  loading: (page) => button(page, 'Read 3 comments').click(),
  copied: async (page) => {
    await button(page, 'Copy link').click();
    await page.getByText('Copied', { exact: true }).waitFor();
  },
  refused: async (page) => {
    await button(page, 'Read 3 comments').click();
    await button(page, 'Try again').waitFor();
  },
  /** All that can be open at the same time. */
  everything: async (page) => {
    await search(page, 'sanctions');
    await button(page, 'Pause breaking news').or(button(page, 'Resume breaking news')).click();
    await button(page, 'In this article').click();
    await button(page, '1961, 2000 and now, compared').click();
    await button(page, 'Follow Ukraine').click();
    await page.getByRole('radio', { name: '4 stars' }).check({ force: true });
    await button(page, 'Play the video').click();
    await loadComments(page);
    await button(page, 'Reply to Margit L.').click();
    await button(page, 'More about Tomasz W.’s comment').click();
    await button(page, 'Hide comment').click();
    await button(page, 'More about Aroha P.’s comment').click();
  },
};
