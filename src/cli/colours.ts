import { createColors } from 'picocolors';

/**
 * Whether what is written to a stream may have colours. Each stream is asked by itself: one of them
 * can go to a file while the other one goes to a terminal.
 */
export function isColoured(
  stream: { isTTY?: boolean },
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv = process.env,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !['0', 'false'].includes(FORCE_COLOR);
  return Boolean(stream.isTTY) && TERM !== 'dumb';
}

/** Paints what is written to standard error. */
export const pc = createColors(isColoured(process.stderr));
