import { svg as toSvg } from '../../../src/compiler/emit/svg.ts';
import { compileIcon, type IconOptions } from '../../../src/compiler/index.ts';
import { svg } from './compiled.ts';

/** A shape that is there for others to stand beside. */
export const line = '<path d="M0 0h9"/>';

/** What is told of a drawing and what is written of it, as SVG and as code. */
export function compiled(
  content: string,
  attributes = 'viewBox="0 0 9 9"',
  options: IconOptions = {},
) {
  const text = svg(content, attributes).replace(
    '<svg ',
    '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ',
  );
  const { icon, code = '', findings } = compileIcon({ file: 'a.svg', text }, options);
  const told = findings.map(({ rule, severity }) => `${severity} ${rule}`);
  return { told, code, drawn: icon ? toSvg(icon.root) : '' };
}
