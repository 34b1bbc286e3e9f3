import type { Finding } from '../icon.js';

/** Reads JSON; what is none is a finding with the line that the engine tells. */
export function parseJson(file: string, text: string): { value?: unknown; findings: Finding[] } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), findings: [] };
  } catch (error) {
    const message = (error as SyntaxError).message;
    const [, at] = /at position (\d+)/.exec(message) ?? [];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const reason = `${message.replace(/ at position .*| \(line .*|, "?[^]*is not valid JSON$/g, '')}.`;
    return {
      findings: [
        { rule: 'catalogue-malformed', severity: 'error', file, ...place, args: { reason } },
      ],
    };
  }
}
