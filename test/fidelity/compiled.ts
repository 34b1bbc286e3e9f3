import { optimize } from 'svgo';
import { svg } from '../../src/compiler/emit/svg.ts';
import { compileIcon } from '../../src/compiler/index.ts';

/** The drawing that a component would render, as SVG, or why there is none. */
function compile(file: string, text: string): { svg?: string; findings: string[] } {
  // Names that begin with a digit are no component's, which is not what is proven here.
  const { icon, findings } = compileIcon({ file: file.replace(/([^/]*)$/, 'icon-$1'), text });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    ...(icon ? { svg: svg(icon.root) } : {}),
    findings: errors.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

export interface Compiled {
  /** What the compiler makes of the file; undefined if it is refused. */
  svg?: string;
  /** Rules that refused it. */
  refused: string[];
  /** What a second compile makes of that, where it is not the same. */
  again?: string;
  bytes: number;
  /** Of SVGO 4 with its defaults; undefined if it fails. */
  svgoBytes?: number;
  /** CPU seconds of ours. */
  seconds: number;
  svgoSeconds: number;
}

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** An `<svg>` without the namespace and the size, which the component writes. */
const bare = (text: string) =>
  text.replace(/^<svg[^>]*>/, (tag) => {
    const plain = tag.replace(` ${XMLNS}`, '');
    return /\sviewBox="/.test(plain) ? plain.replace(/\s(width|height)="[^"]*"/g, '') : plain;
  });

const cpu = <T>(work: () => T): [T, number] => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
};

export function compiledOf(file: string, text: string): Compiled {
  const [{ svg, findings }, seconds] = cpu(() => compile(file, text));
  const [svgoText, svgoSeconds] = cpu(() => {
    try {
      return optimize(text, { path: file }).data;
    } catch {
      return undefined;
    }
  });
  if (svg === undefined) return { refused: findings, bytes: 0, seconds, svgoSeconds };
  const namespaces = svg.includes('xlink:') ? `${XMLNS} ${XLINK}` : XMLNS;
  const withNamespace = svg.replace('<svg', `<svg ${namespaces}`);
  const second = compile(file, withNamespace);
  return {
    svg: withNamespace,
    refused: [],
    ...(second.svg === svg ? {} : { again: second.svg ?? second.findings.join() }),
    bytes: Buffer.byteLength(bare(svg)),
    ...(svgoText === undefined ? {} : { svgoBytes: Buffer.byteLength(bare(svgoText)) }),
    seconds,
    svgoSeconds,
  };
}
