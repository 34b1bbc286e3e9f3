/** What an example of a rule holds; the rest is an icon that no rule has anything to say of. */
interface Example {
  /** Of the file. */
  name?: string;
  title?: string;
  description?: string;
  /** Attributes of the root. */
  root?: string;
  /** What is drawn. */
  drawing?: string;
}

const STROKES =
  'viewBox="0 0 24 24" fill="none"\n  stroke="currentColor" stroke-width="2" ' +
  'stroke-linecap="round" stroke-linejoin="round"';

const element = (name: string, text: string | undefined) =>
  text === undefined ? [] : [`  <${name}>${text}</${name}>`];

/** Writes an example as the documentation shows it, and as the tests run it. */
export const example = ({ name, title, description, root, drawing }: Example): string =>
  [
    ...(name === undefined ? [] : [`<!-- ${name}.svg -->`]),
    `<svg xmlns="http://www.w3.org/2000/svg" ${root ?? STROKES}>`,
    ...element('title', title),
    ...element('desc', description),
    `  ${drawing ?? '<path d="M4 6h16M4 12h16M4 18h16"/>'}`,
    '</svg>',
  ].join('\n');
