/** A reader's comment. The readers and what they say are made up, and speak of the page, not of the news. */
export interface Comment {
  id: string;
  name: string;
  ago: string;
  text: string;
}

export const comments: readonly Comment[] = [
  {
    id: 'comment-1',
    name: 'Margit L.',
    ago: '2 hours ago',
    text: 'I read this with a screen reader, and the first thing I heard was the headline. It should not be rare, and it is.',
  },
  {
    id: 'comment-2',
    name: 'Tomasz W.',
    ago: '1 hour ago',
    text: 'Good to have the treaties of 1961 and 2000 beside each other. I had forgotten about the second one.',
  },
  {
    id: 'comment-3',
    name: 'Aroha P.',
    ago: '20 minutes ago',
    text: 'The box that says what nobody knows yet told me more than a guess would have.',
  },
];

/** Fetches comments; the signal gives up. */
export type LoadComments = (signal: AbortSignal) => Promise<readonly Comment[]>;

/**
 * A pretended server that takes its time.
 *
 * @param delay milliseconds until it answers
 * @param failures how many requests it refuses before it answers
 */
export function pretendedServer(delay: number, failures: number): LoadComments {
  let left = failures;
  return (signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (left-- > 0) reject(new Error('The pretended server refused.'));
        else resolve(comments);
      }, delay);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    });
}
