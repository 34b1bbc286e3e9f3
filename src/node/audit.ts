import { readFileSync } from 'node:fs';
import {
  auditSet,
  iconInCatalogue,
  iconOf,
  pictureRuleIds,
  setRules,
  type CatalogueIcon,
  type Found,
  type SetIcon,
} from '../audit/set/index.js';
import { catalogueOf } from '../audit/place.js';
import { finish, isOn, type AuditSettings } from '../audit/settings.js';
import type { AuditedIcon, AuditReport, AuditRule } from '../audit/types.js';
import {
  assembleSet,
  compileIcon,
  optionsFor,
  type Finding,
  type SetOptions,
  type Source,
} from '../compiler/index.js';
import { findDrawings } from './inputs.js';
import { Pictures } from './pictures.js';
import { findRasteriser, RASTERISER } from './rasterise.js';
import { named, readDrawings } from './read.js';
import { packageVersion } from './version.js';

export interface AuditOptions extends SetOptions {
  /** Folders, files and glob patterns of drawings, or a built `catalogue.json`. */
  icons: string | readonly string[];
  /** Whether drawings are compared as pictures (default true). This needs resvg. */
  pictures?: boolean;
  /** Levels of rules, and accepted findings. */
  settings?: AuditSettings;
  /** Called now and then with the number of drawings that were looked at, and of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was collected, before the rules look at it. */
interface Collected {
  icons: SetIcon[];
  others: Finding[];
  unseen: AuditReport['unseen'][number][];
  /** Whether there are drawings at all, and whether they came with their pixels. */
  drawn: boolean;
  pictures: boolean;
}

/** Drawings that are compiled before others get their turn. */
const BATCH = 24;

/** Levels under which the compiler tells all that the audit passes on. */
const TELL = { 'entry-without-file': 'warning', 'file-without-entry': 'off' } as const;

const isCatalogue = (path: string) => /\.json$/i.test(path);

/** The lines on which the icons of a catalogue have their names, as `buildIcons` writes it. */
function linesOfNames(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const [, name] = /^ {6}"name": ("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
    if (name !== undefined) lines.set(JSON.parse(name) as string, at + 1);
  }
  return lines;
}

/** The icons of a catalogue that `buildIcons` wrote. */
function inCatalogue(path: string): Pick<Collected, 'icons' | 'unseen'> {
  try {
    const text = readFileSync(path, 'utf8');
    const { icons } = JSON.parse(text) as { icons?: unknown };
    if (!Array.isArray(icons)) throw new Error('it has no list of icons');
    const isIcon = (icon: unknown): icon is CatalogueIcon =>
      typeof icon === 'object' && typeof (icon as CatalogueIcon | null)?.name === 'string';
    const lineOf = linesOfNames(text);
    const all = icons
      .filter(isIcon)
      .map((icon) => iconInCatalogue(icon, named(path), lineOf.get(icon.name)));
    return { icons: all, unseen: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      icons: [],
      unseen: [{ target: named(path), reason: `Not a built catalogue: ${reason}.` }],
    };
  }
}

const MISSING = {
  target: RASTERISER,
  rules: [...pictureRuleIds],
  reason:
    `The ${pictureRuleIds.size} rules that compare pictures did not run: they need ${RASTERISER}. ` +
    `Install it (npm install --save-dev ${RASTERISER}), or go without them: --no-pictures.`,
};

const BROKEN = {
  target: RASTERISER,
  rules: [...pictureRuleIds],
  reason: `The rules that compare pictures did not run: ${RASTERISER} is installed but does not start. Install it again, or go without them: --no-pictures.`,
};

/** Compiles drawings one after another, while another process draws those that are compiled. */
async function compileAll(
  sources: readonly Source[],
  options: SetOptions,
  pictures: Pictures | undefined,
  onProgress: AuditOptions['onProgress'],
): Promise<SetIcon[]> {
  const icons: SetIcon[] = [];
  const { entries = {} } = options;
  for (const [at, source] of sources.entries()) {
    const compiled = compileIcon(source, optionsFor(source, { ...options, unsafe: 'strip' }));
    const name = source.name ?? '';
    const icon = iconOf({
      source,
      compiled,
      entry: Object.hasOwn(entries, name) ? entries[name] : undefined,
      naming: options,
    });
    icons.push(icon);
    pictures?.add(icon);
    if ((at + 1) % BATCH !== 0) continue;
    onProgress?.(at + 1, sources.length);
    // Lets a progress bar be drawn, and pictures come in.
    await new Promise(setImmediate);
  }
  onProgress?.(sources.length, sources.length);
  return pictures ? pictures.all(icons) : icons;
}

async function collect(options: AuditOptions): Promise<Collected> {
  const { icons: given, pictures: wanted = true, settings = {}, onProgress, ...rest } = options;
  const all = typeof given === 'string' ? [given] : given;
  const catalogues = all.filter(isCatalogue).map(inCatalogue);
  const collected: Collected = {
    icons: catalogues.flatMap(({ icons }) => icons),
    others: [],
    unseen: catalogues.flatMap(({ unseen }) => unseen),
    drawn: false,
    pictures: false,
  };
  const folders = all.filter((path) => !isCatalogue(path));
  if (folders.length === 0) return collected;
  const { inputs, findings } = findDrawings(folders);
  const { sources, unread } = readDrawings(inputs, rest.limits?.bytes);
  for (const { file, message } of [...findings, ...unread.flatMap((part) => part.findings)])
    collected.unseen.push({ target: file, reason: message });
  const isWanted =
    wanted && setRules.some((rule) => pictureRuleIds.has(rule.id) && isOn(rule, settings));
  const path = isWanted ? findRasteriser() : undefined;
  if (isWanted && path === undefined) collected.unseen.push(MISSING);
  const pictures = path === undefined ? undefined : new Pictures(path);
  try {
    const set = { ...rest, rules: { ...rest.rules, ...TELL } };
    collected.icons.push(...(await compileAll(sources, set, pictures, onProgress)));
    const parts = sources.map((source) => ({ source, findings: [] }));
    collected.others = assembleSet(parts, set).findings.filter(({ rule }) =>
      rule.startsWith('entry-'),
    );
  } finally {
    pictures?.close();
  }
  if (pictures?.isBroken) collected.unseen.push(BROKEN);
  return { ...collected, drawn: true, pictures: pictures !== undefined && !pictures.isBroken };
}

/** Key of an icon in the report. The place of an icon of a catalogue is its key already. */
const keyOf = (file: string, name: string) =>
  catalogueOf(file) === undefined ? `${file}#${name}` : file;

function auditedIcon({ name, file, markup, title, description }: SetIcon): AuditedIcon {
  return {
    key: keyOf(file, name),
    name,
    file,
    ...(markup === undefined ? {} : { picture: markup }),
    ...(title
      ? {
          announced: {
            role: 'img',
            name: title.text,
            description: description?.text ?? '',
            from:
              title.from === 'file' ? '<title>' : title.from === 'entry' ? 'words' : 'file name',
          },
        }
      : {}),
  };
}

/** Rules that could look: not those for which there was nothing to look at. */
const ranOf = ({ drawn, pictures }: Collected): AuditRule[] =>
  setRules.filter(
    (rule) => (drawn || rule.group === 'words') && (pictures || !pictureRuleIds.has(rule.id)),
  );

/** Findings name an icon by its key in the report. */
const keyed = ({ icon, ...found }: Found): Found =>
  icon === undefined ? found : { ...found, icon: keyOf(found.file, icon) };

/**
 * Audits the words and drawings of a set of icons, and writes nothing.
 *
 * Whatever could not be checked is in `unseen`, with the reason: a report that has any is not clean.
 * Without resvg, that includes the rules about pictures, unless `pictures` is false.
 */
export async function auditIcons(options: AuditOptions): Promise<AuditReport> {
  const start = performance.now();
  const { settings = {}, icons } = options;
  const collected = await collect(options);
  const rules = ranOf(collected);
  const on = new Set(rules.filter((rule) => isOn(rule, settings)).map(({ id }) => id));
  const found = auditSet(collected.icons, {
    others: collected.others,
    isOn: (rule) => on.has(rule),
  });
  const raw = {
    version: packageVersion(),
    kind: 'set' as const,
    targets: typeof icons === 'string' ? [icons] : icons,
    rules,
    icons: collected.icons.map(auditedIcon),
    findings: found.map(keyed),
    unseen: collected.unseen,
    ms: performance.now() - start,
  };
  return finish(raw, settings);
}
