import type { IconDetails } from '../types.js';
import { declarations, importing, specifiers, type EmitOptions, type Module } from './component.js';

/** Text that a module of ours is made of; undefined if it is none, or another version's. */
function partsOf({ code, types }: Module): Readonly<Record<string, string>> | undefined {
  const parts =
    /^(?<header>\/\/ .*)\n(?<imports>(?:import .*\n)*)\n(?<block>\/\*\*[^]*?\*\/\n)?(?<call>export const [^]*)$/.exec(
      code,
    )?.groups;
  const block =
    parts?.block ?? /\n(?<block>\/\*\*[^]*?\*\/\n)export declare /.exec(types ?? '')?.[1];
  return parts && block !== undefined ? { ...parts, block } : undefined;
}

/** The parameter of the function that draws under an id, which has a type in TypeScript. */
const PARAMETER = /^( {2}'', \/\*#__PURE__\*\/ jsx\(WithId, \{ draw: \()id(?:: string)?(?=\) => )/m;

/**
 * Writes a module of ours again, for another format or another runtime, without its drawing.
 *
 * @returns undefined if the text is none that this version writes
 */
export function again(module: Module, icon: IconDetails, options: EmitOptions): Module | undefined {
  const parts = partsOf(module);
  if (!parts) return undefined;
  const { header = '', imports = '', block = '', call = '' } = parts;
  const { runtime, withId } = specifiers(icon, options);
  const lines = [...imports.matchAll(/^import \{ (.*) \} from /gm)].flatMap(([, names = '']) =>
    importing(names.split(', '), names === 'WithId' ? withId : runtime),
  );
  const isTyped = options.format === 'tsx';
  const written = call.replace(PARAMETER, `$1${isTyped ? 'id: string' : 'id'}`);
  const code = [header, ...lines, '', `${isTyped ? block : ''}${written}`].join('\n');
  return isTyped ? { code } : { code, types: declarations(header, block.trimEnd(), icon, options) };
}
