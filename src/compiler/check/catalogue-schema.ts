import type { Finding, Source } from '../types.js';
import { error } from './rule.js';

/** The line in which an icon's entry begins. */
function lineOf(text: string, path: string): number | undefined {
  const [, , name] = path.split('/');
  if (name === undefined) return undefined;
  const at = text.search(
    new RegExp(`^\\s*${JSON.stringify(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*:`, 'm'),
  );
  const key = at < 0 ? -1 : text.indexOf('"', at);
  return key < 0 ? undefined : text.slice(0, key).split('\n').length;
}

/** What a JSON Schema validator said of the catalogue, as findings. */
export const checkCatalogue = (
  { file, text }: Source,
  wrong: readonly { path: string; reason: string }[],
): Finding[] =>
  wrong.map(({ path, reason }) => {
    const line = lineOf(text, path);
    return {
      ...error('catalogue-schema', file, { path: path || '/', reason }),
      ...(line ? { line } : {}),
    };
  });
