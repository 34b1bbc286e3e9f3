/** Comparing words as they are heard. */

/** Blank space as one space, none at the ends; no-break and zero-width characters are blank, too. */
export const tidy = (text: string | null | undefined) =>
  (text ?? '').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, ' ').trim();

/** Letters and digits alone, in lower case. */
export const heard = (text: string) =>
  tidy(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );

const FILLING = /\b(?:an?|the|icon|image|graphic|picture|symbol|svg|logo)\b/g;

/** The same without words that tell nothing of the picture, unless nothing would be left. */
export const gist = (text: string) => tidy(heard(text).replace(FILLING, ' ')) || heard(text);

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether the words of `part` stand in `whole`, in their order and nothing between. */
export const holds = (whole: string, part: string) =>
  NO_SPACES.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);

/** `calendar-days`, `CalendarDaysIcon` or `calendar_days.svg` as words that one may say: `Calendar days`. */
export function spoken(fileName: string): string {
  const words = fileName
    .replace(/\.\w+$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .replace(/\b(?:icon|svg|outlined?|filled|solid|regular|rounded|sharp|two tone)\b/gi, ' ');
  const text = tidy(words).toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Quoted for a message, and no longer than a line takes. */
export const quote = (text: string) =>
  `“${tidy(text).length > 60 ? `${tidy(text).slice(0, 59)}…` : tidy(text)}”`;

/** An element's kind as people write it: `button`, or `div role="button"`. */
export function tagOf(element: Element): string {
  const role = element.getAttribute('role');
  return role ? `<${element.localName} role="${role}">` : `<${element.localName}>`;
}
