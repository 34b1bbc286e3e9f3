import { iconOf, auditSet, type Found, type SetIcon } from '../../../src/audit/set/index.ts';
import {
  assembleSet,
  compileIcon,
  optionsFor,
  type Entry,
  type Source,
} from '../../../src/compiler/index.ts';
import { Pictures } from '../../../src/node/pictures.ts';
import { findRasteriser } from '../../../src/node/rasterise.ts';

let open: Pictures | undefined;

/** To be called after all tests of each file: files share this module, and so what it has opened. */
export function closePictures(): void {
  open?.close();
  open = undefined;
}

/** Icons as the audit sees them, with their pictures. */
export function iconsOf(
  sources: readonly Source[],
  entries: Record<string, Entry> = {},
): Promise<SetIcon[]> {
  const pictures = (open ??= new Pictures(findRasteriser()!));
  const icons = sources.map((source) => {
    const options = optionsFor(source, { entries, unsafe: 'strip' });
    const compiled = compileIcon(source, options);
    const icon = iconOf({ source, compiled, entry: entries[source.name!] });
    pictures.add(icon);
    return icon;
  });
  return pictures.all(icons);
}

/** The drawings of an example, named by the comments before them. */
export const sourcesIn = (example: string): Source[] =>
  example.split(/(?<=<\/svg>|(?<!\/)\/>(?=$))\n(?=<!--|<svg)/).map((text, at) => {
    const name = /^<!-- (\S+)\.svg -->/.exec(text)?.[1] ?? `example-${at}`;
    return { file: `${name}.svg`, name, text: text.replace(/^<!--.*-->\n/, '') };
  });

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Icons of an ordinary set, each another one, of which no rule has anything to say. */
export const ordinary: readonly Source[] = letters.map((letter, at) => {
  const [x, y] = [3 + (at % 6), 3 + Math.floor(at / 6)];
  const [right, bottom] = [24 - x, 24 - y];
  return {
    file: `ordinary-${letter}.svg`,
    name: `ordinary-${letter}`,
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      <title>Box number ${at + 1}</title>
      <desc>An icon of a box with a cross, number ${at + 1}.</desc>
      <path d="M${x} ${y}H${right}V${bottom}H${x}zM${x} ${y}L${right} ${bottom}M${right} ${y}L${x} ${bottom}"/>
    </svg>`,
  };
});

let plain: Promise<SetIcon[]> | undefined;

/** What the rules say of an example among the icons of an ordinary set. */
export async function judge(
  example: string,
  entries: Record<string, Entry> = {},
): Promise<Found[]> {
  const sources = sourcesIn(example);
  const icons = [...(await (plain ??= iconsOf(ordinary))), ...(await iconsOf(sources, entries))];
  const parts = sources.map((source) => ({ source, findings: [] }));
  const rules = { 'file-without-entry': 'off' } as const;
  const { findings } = assembleSet(parts, { entries, rules });
  return auditSet(icons, { others: findings });
}
