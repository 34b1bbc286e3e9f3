import type { Finding } from '../types.js';
import { placesIn } from './place.js';

/** Where the engine says that JSON goes wrong: it tells the position, or shows what is around it. */
function positionIn(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  // V8 shows ten characters on either side.
  const [, cut, context = ''] =
    /, (\.\.\.)?"([^]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const at = context === '' ? -1 : text.indexOf(context);
  if (at < 0) return text.length;
  return cut === undefined ? at : at + 10;
}

/** Reads JSON; what is none is a finding. */
export function parseJson(file: string, source: string): { value?: unknown; findings: Finding[] } {
  const text = source.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(text), findings: [] };
  } catch (error) {
    const { message } = error as SyntaxError;
    const place = placesIn(text)(positionIn(text, message));
    const reason = message.replace(/ in JSON at position [^]*$|, (\.\.\.)?"[^]*$/, '');
    const args = { reason: text.trim() === '' ? 'the file is missing or empty' : reason };
    return {
      findings: [{ rule: 'catalogue-malformed', severity: 'error', file, ...place, args }],
    };
  }
}
