/** One input that somebody might hand to the compiler, meaning harm or not. */
export interface Case {
  kind: string;
  /** Of its kind, and of a file: letters, digits and hyphens. */
  name: string;
  text: string;
  /** How the file is called, where its name is what is hostile. */
  file?: string;
  /** It must not pass without a finding, though what was written of it may be harmless. */
  finding?: boolean;
}

/** The part that a kind of inputs has to say of each. */
export type Made = Omit<Case, 'kind'>;

export const OUTSIDE = 'https://evil.example';

const NAMESPACES =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:q="http://www.w3.org/1999/xlink"';

/** Something to see, so that no drawing is refused for being empty. */
const SHAPE = '<path d="M4 4h16v16H4z"/>';

/** A drawing with something in it that is not what it seems. */
export const drawing = (content: string, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg ${NAMESPACES} ${attributes}><title>Title</title><desc>What it shows.</desc>${content}${SHAPE}</svg>`;

/** The same with a DOCTYPE before it. */
export const declared = (entities: string, content: string): string =>
  `<!DOCTYPE svg [${entities}]>${drawing(content)}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as an attribute or an element holds it. */
export const escaped = (text: string): string =>
  text.replace(/[&<"\n]/g, (character) => ENTITIES[character] ?? '');

/** The same text over and over, each time with the number of its turn. */
export const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

/** Named texts as inputs of one kind. */
export const named = (
  prefix: string,
  texts: Readonly<Record<string, string>> | readonly string[],
  wrap: (text: string) => string = (text) => text,
  finding = false,
): Made[] =>
  Object.entries(texts).map(([name, text]) => ({
    name: `${prefix}-${name}`,
    text: wrap(text),
    ...(finding ? { finding } : {}),
  }));

/** Every pair of two lists. */
export const pairs = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  first.flatMap((a) => second.map((b): [A, B] => [a, b]));
