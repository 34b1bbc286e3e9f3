/** The code that people take away. */
import type { Alt } from './speech.ts';

type Named = { name: string; component: string };

export const importLine = ({ component }: Named) => `import { ${component} } from 'altglyph';`;

export const deepImportLine = ({ name, component }: Named) =>
  `import { ${component} } from 'altglyph/icons/${name}';`;

/** The element in one of its states. */
export function jsx({ component }: Named, alt?: Alt): string {
  if (alt === true) return `<${component} alt />`;
  return typeof alt === 'string' ? `<${component} alt=${attribute(alt)} />` : `<${component} />`;
}

/** A JSX string knows no escapes, and reads `&amp;` as HTML does; such words go in as an expression. */
const attribute = (text: string) =>
  /["&\\\n]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`;
