/** Markup that was made here, so that it need not be escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

export const NOTHING = new Markup('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Half characters and those that no page may hold become the one that stands for them. */
const sound = (text: string) =>
  // oxlint-disable-next-line no-control-regex -- those are what is meant
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Surrogate}]/gu, '\ufffd');

type Part = string | number | Markup | readonly Markup[];

function escape(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return sound(String(part)).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Markup from a template: whatever is put into it is text, unless it is markup already. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(
    strings.map((string, at) => string + (at in parts ? escape(parts[at]!) : '')).join(''),
  );

/** A sentence that quotes markup between backticks. */
export const prose = (text: string): Markup[] =>
  text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));

/**
 * A drawing as a picture: as `img` it runs no script and loads nothing. It stands beside its name, so
 * it says nothing itself.
 */
export function picture(svg: string | undefined): Markup {
  if (svg === undefined) return markup`<span class="tile" data-empty></span>`;
  const address = `data:image/svg+xml,${encodeURIComponent(sound(withNamespace(svg)))}`;
  return markup`<span class="tile"><img alt="" src="${address}" width="40" height="40" /></span>`;
}

/** Markup from within a page has no namespace, without which it is no picture. */
const withNamespace = (svg: string) =>
  /^<svg\b[^>]*\sxmlns=/.test(svg)
    ? svg
    : svg.replace(/^<svg\b/, '<svg xmlns="http://www.w3.org/2000/svg"');
