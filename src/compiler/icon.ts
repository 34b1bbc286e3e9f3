import { checkCopies, checkDrawing, findingsOf } from './check/index.js';
import { component } from './emit/index.js';
import { namesOf } from './names.js';
import { optimise } from './optimise/index.js';
import { emitOptions, limitsOf, type IconOptions } from './options.js';
import { parse, wordsOf } from './parse/index.js';
import { resolveStyles } from './style/index.js';
import type { Drawing, Finding, Icon, Source } from './types.js';

/** What became of one drawing. */
export interface CompiledIcon {
  /** The icon's names, words and optimised drawing; undefined if the drawing was refused. */
  icon?: Icon;
  /** Text of the module; undefined if the drawing was refused. */
  code?: string;
  /** Text of the module's declarations; undefined also where the code holds them (`tsx`). */
  types?: string;
  /** All that was found, in the order of its place in the file. */
  findings: Finding[];
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

const byPlace = (a: Finding, b: Finding) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function iconOf(drawing: Drawing, options: IconOptions): Icon {
  const { file, name, component, module, root, titles, descriptions } = drawing;
  const title = options.title ?? titles[0]?.text;
  const description = options.description ?? descriptions[0]?.text;
  return {
    file,
    name,
    component,
    module,
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    mirrored: options.mirrored ?? false,
    spins: options.spins ?? false,
    root: optimise(root),
  };
}

function compile(source: Source, options: IconOptions): CompiledIcon {
  const limits = limitsOf(options.limits);
  const { root, problems } = parse(source.text, limits);
  const findings = findingsOf(source.file, problems, options.rules);
  if (!root) return { findings };
  const [titles, descriptions] = [wordsOf(root, 'title'), wordsOf(root, 'desc')];
  const styled = resolveStyles(root);
  const drawing = { ...namesOf(source.file), root: styled.root, titles, descriptions };
  const checked = checkDrawing(drawing, options.rules);
  const all = [
    ...findings,
    ...findingsOf(source.file, styled.problems, options.rules),
    ...checked.findings,
  ].toSorted(byPlace);
  if (all.some(isError)) return { findings: all };
  const icon = iconOf({ ...drawing, root: checked.root }, options);
  const tooMany = findingsOf(source.file, checkCopies(icon.root, limits), options.rules);
  if (tooMany.length > 0) return { findings: [...tooMany, ...all] };
  return { icon, ...component(icon, emitOptions(options)), findings: all };
}

/**
 * Compiles one drawing into the module of a React component.
 *
 * Pure and synchronous. It never throws: whatever is wrong with the drawing is a finding, and a
 * finding of severity `error` means that there is no code.
 *
 * @param source the drawing's text, and the file name from which its names follow
 */
export function compileIcon(source: Source, options: IconOptions = {}): CompiledIcon {
  try {
    return compile(source, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { file } = source;
    return { findings: findingsOf(file, [{ rule: 'internal', args: { reason } }]) };
  }
}
