import { optimize } from 'svgo';
import { svg } from '../../src/compiler/emit/svg.ts';
import { compileIcon } from '../../src/compiler/index.ts';
import { rendered } from './rendered.ts';

export interface Compiled {
  /** What React writes into a page; undefined if the file is refused. */
  markup?: string;
  /** Rules that refused it, with what they say. */
  refused: string[];
  /** What React writes once that has been compiled again, where it is not the same. */
  again?: string;
  /** Of the compiled drawing as SVG. */
  bytes: number;
  /** Of SVGO 4 with its defaults; undefined if it fails. */
  svgoBytes?: number;
  /** Whether SVGO has taken out animations, which makes short files of other pictures. */
  svgoStops: boolean;
  /** CPU seconds of the compiler and of SVGO. */
  seconds: number;
  svgoSeconds: number;
}

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

/** An `<svg>` without the namespace and the size, which the component writes. */
const bare = (text: string) =>
  text.replace(/^<svg[^>]*>/, (tag) => {
    const plain = tag.replace(` ${NAMESPACE}`, '');
    return /\sviewBox="/.test(plain) ? plain.replace(/\s(width|height)="[^"]*"/g, '') : plain;
  });

function cpu<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

const compile = (file: string, text: string) =>
  // Names that begin with a digit are no component's, which is not what is proven here.
  compileIcon({ file: file.replace(/([^/]*)$/, 'icon-$1'), text });

/** What a page gets of a file, or the findings that refuse it. */
async function markupOf(found: ReturnType<typeof compile>, prefix: string) {
  const { icon, code = '', findings } = found;
  if (icon) return { markup: await rendered(code, icon.component, prefix), refused: [] };
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { refused: errors.map(({ rule, message }) => `${rule}: ${message}`) };
}

function svgoOf(file: string, text: string): string | undefined {
  try {
    return optimize(text, { path: file }).data;
  } catch {
    return undefined;
  }
}

const animations = (text: string) => text.match(/<(?:animate|set\b)/g)?.length ?? 0;

/**
 * Compiles a file, has React render it, compiles that again, and has SVGO optimise the file.
 *
 * @param prefix of the ids in the markup
 */
export async function compiledOf(file: string, text: string, prefix: string): Promise<Compiled> {
  const [compiled, seconds] = cpu(() => compile(file, text));
  const [ofSvgo, svgoSeconds] = cpu(() => svgoOf(file, text));
  const { markup, refused } = await markupOf(compiled, prefix);
  const svgoStops = ofSvgo !== undefined && animations(ofSvgo) < animations(text);
  const measured = { seconds, svgoSeconds, svgoStops };
  if (markup === undefined || !compiled.icon) return { refused, bytes: 0, ...measured };
  const second = compile(file, markup.replace('<svg', `<svg ${NAMESPACE}`));
  const again = await markupOf(second, prefix);
  return {
    markup,
    refused: [],
    ...(again.markup === markup ? {} : { again: again.markup ?? again.refused.join() }),
    bytes: Buffer.byteLength(bare(svg(compiled.icon.root))),
    ...(ofSvgo === undefined ? {} : { svgoBytes: Buffer.byteLength(bare(ofSvgo)) }),
    ...measured,
  };
}
