import { bytesOf } from './bytes.js';
import { checkCopies, checkDrawing, findingsOf, isError } from './check/index.js';
import { component, svg } from './emit/index.js';
import { wrongCall } from './given.js';
import { namesOf, titleFrom } from './names.js';
import { optimise, PluginFailed, Work } from './optimise/index.js';
import { emitOptions, levelsOf, limitsOf, type IconOptions } from './options.js';
import { parse, wordsOf } from './parse/index.js';
import { resolveStyles } from './style/index.js';
import type { Drawing, Finding, Icon, Limits, Problem, Source } from './types.js';

/** The result of compiling one drawing. */
export interface CompiledIcon {
  /** The icon's names, words and optimised drawing; undefined if the drawing was refused. */
  icon?: Icon;
  /** Text of the module; undefined if the drawing was refused. */
  code?: string;
  /** Text of the module's declarations; also undefined if the code contains them (`tsx`). */
  types?: string;
  /** UTF-8 bytes of the SVG, as given and as optimised; undefined if the drawing was refused. */
  bytes?: { before: number; after: number };
  /** All findings, in the order of their place in the file. */
  findings: Finding[];
}

const byPlace = (a: Finding, b: Finding) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function iconOf(drawing: Drawing, options: IconOptions, work: Work): Icon {
  const { file, name, component, module, root, titles, descriptions } = drawing;
  const title = options.title ?? (titles[0]?.text || (options.names && titleFrom(name)));
  const description = options.description ?? descriptions[0]?.text;
  const mirrored = options.mirrored ?? false;
  return {
    file,
    name,
    component,
    module,
    ...(title ? { title } : {}),
    // A description alone would never be heard: without a title the icon has no words of its own.
    ...(title && description ? { description } : {}),
    mirrored,
    spins: options.spins ?? false,
    ...(options.tags ? { tags: options.tags } : {}),
    root: optimise(root, { plugins: options.svgoPlugins, mirrored, work }),
  };
}

const costly = ({ work: limit }: Limits): Problem => ({
  rule: 'too-costly',
  args: { limit },
  line: 1,
  column: 1,
});

function compile(source: Source, options: IconOptions): CompiledIcon {
  const limits = limitsOf(options.limits);
  const levels = levelsOf(options);
  const { root, problems } = parse(source.text, limits);
  const findings = findingsOf(source.file, problems, levels);
  if (!root) return { findings };
  const [titles, descriptions] = [wordsOf(root, 'title'), wordsOf(root, 'desc')];
  const styled = resolveStyles(root, limits);
  const drawing = { ...namesOf(source, options), root: styled.root, titles, descriptions };
  const checked = checkDrawing(drawing, levels);
  const all = [
    ...findings,
    ...findingsOf(source.file, styled.problems, levels),
    ...checked.findings,
  ].toSorted(byPlace);
  if (all.some(isError)) return { findings: all };
  const work = new Work(limits.work);
  const icon = iconOf({ ...drawing, root: checked.root }, options, work);
  if (work.isSpent) all.push(...findingsOf(source.file, [costly(limits)], levels));
  const tooMany = findingsOf(source.file, checkCopies(icon.root, limits), levels);
  if (tooMany.length > 0) return { findings: [...tooMany, ...all] };
  const bytes = { before: bytesOf(source.text), after: bytesOf(svg(icon.root)) };
  return { icon, ...component(icon, emitOptions(options)), bytes, findings: all };
}

/**
 * Compiles one drawing into the module of a React component.
 *
 * It is pure, synchronous and never throws: whatever is wrong with the drawing is a finding, and a
 * finding of severity `error` means that there is no code.
 *
 * @param source the drawing's text, and the file name from which its names follow
 */
export function compileIcon(source: Source, options: IconOptions = {}): CompiledIcon {
  try {
    const wrong = wrongCall(source, options);
    return wrong.length > 0 ? { findings: wrong } : compile(source, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { file } = source;
    const rule = error instanceof PluginFailed ? 'svgo-plugin' : 'internal';
    return { findings: findingsOf(file, [{ rule, args: { reason } }]) };
  }
}
