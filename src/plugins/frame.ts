/** Lines shown before and after the one that is meant. */
const AROUND = 2;

/** Characters shown of a line: a drawing is often a single line of many thousands. */
const WIDTH = 100;

const LINE_END = /\r\n|\r|\n/;

/** Characters that would move what follows, or steer a terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export const lineOf = (text: string, line: number): string => text.split(LINE_END)[line - 1] ?? '';

/**
 * The lines around a place, with a mark below it.
 *
 * @param line from 1
 * @param column from 1
 */
export function frameOf(text: string, line: number, column: number): string {
  const first = Math.max(1, line - AROUND);
  const lines = text.split(LINE_END).slice(first - 1, line + AROUND);
  const left = Math.max(0, column - 1 - WIDTH / 2);
  const digits = String(first + lines.length - 1).length;
  const shown = lines.flatMap((each, index) => {
    const number = first + index;
    const isMeant = number === line;
    const part = each.slice(left, left + WIDTH).replace(UNPRINTABLE, ' ');
    const row = `${isMeant ? '>' : ' '} ${String(number).padStart(digits)} | ${part}`.trimEnd();
    const mark = `  ${' '.repeat(digits)} | ${' '.repeat(column - 1 - left)}^`;
    return isMeant ? [row, mark] : [row];
  });
  return shown.join('\n');
}
