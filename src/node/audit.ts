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
  unseen: { target: string; reason: string }[];
  /** Whether there are drawings at all, and whether they came with their pixels. */
  drawn: boolean;
  pictures: boolean;
}

/** Drawings that are compiled before others get their turn. */
const BATCH = 24;

/** Levels under which the compiler tells all that the audit passes on. */
const TELL = { 'entry-without-file': 'warning', 'file-without-entry': 'off' } as const;

const isCatalogue = (path: string) => /\.json$/i.test(path);

/** The icons of a catalogue that `buildIcons` wrote. */
function inCatalogue(path: string): Pick<Collected, 'icons' | 'unseen'> {
  try {
    const { icons } = JSON.parse(readFileSync(path, 'utf8')) as { icons?: unknown };
    if (!Array.isArray(icons)) throw new Error('it has no list of icons');
    const isIcon = (icon: unknown): icon is CatalogueIcon =>
      typeof icon === 'object' && typeof (icon as CatalogueIcon | null)?.name === 'string';
    const all = icons.filter(isIcon).map((icon) => iconInCatalogue(icon, named(path)));
    return { icons: all, unseen: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      icons: [],
      unseen: [{ target: named(path), reason: `Not a built catalogue: ${reason}.` }],
    };
  }
}

const missing = (count: number) => ({
  target: RASTERISER,
  reason:
    `The ${count} rules that compare pictures did not run: they need ${RASTERISER}. ` +
    `Install it: npm install --save-dev ${RASTERISER}`,
});

const BROKEN = {
  target: RASTERISER,
  reason: `The rules that compare pictures did not run: ${RASTERISER} is installed but does not start. Install it again.`,
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
  if (isWanted && path === undefined) collected.unseen.push(missing(pictureRuleIds.size));
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

function auditedIcon({ name, file, markup, title, description }: SetIcon): AuditedIcon {
  return {
    key: `${file}#${name}`,
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
  icon === undefined ? found : { ...found, icon: `${found.file}#${icon}` };

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
