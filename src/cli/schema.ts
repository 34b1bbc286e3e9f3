import * as v from 'valibot';
import { ruleIds, type SetOptions } from '../compiler/index.js';

/*
 * What the configuration and the file of words may hold. The published JSON Schemas are made from
 * these, so each field says here what it is for.
 */

/** A schema with what it is for; to whoever reads the value it is the same schema. */
const said = <S extends v.GenericSchema>(schema: S, text: string): S =>
  v.pipe(schema as v.GenericSchema, v.description(text)) as unknown as S;

const level = v.picklist(['error', 'warning', 'off']);

const rules = v.strictObject(Object.fromEntries(ruleIds.map((id) => [id, v.optional(level)])));

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** An empty path would be the configuration's own folder. */
const path = v.pipe(v.string(), v.nonEmpty());

const limits = v.strictObject({
  bytes: v.optional(said(count, 'UTF-8 bytes of a file (default 5,000,000).')),
  elements: v.optional(said(count, 'Elements of a drawing (default 50,000).')),
  depth: v.optional(said(count, 'Depth of nested elements (default 256, at most 500).')),
  copies: v.optional(said(count, 'Elements drawn again by <use> and the like (default 10,000).')),
  entities: v.optional(said(count, 'Characters that entities expand to (default 20,000).')),
  matching: v.optional(said(count, 'Steps to match style rules (default 10,000,000).')),
  work: v.optional(said(count, 'Steps of costly optimisations (default 10,000,000).')),
});

/** A plugin of SVGO: its name, its name with parameters, or a plugin of one's own. */
const svgoPlugin = v.union([v.string(), v.looseObject({ name: v.string() })]);

const common = {
  words: v.optional(said(path, 'JSON file of titles, descriptions, tags and mirroring.')),
  format: v.optional(
    said(v.picklist(['js', 'tsx']), 'Modules with declarations, or TypeScript (default js).'),
  ),
  names: v.optional(
    said(
      v.boolean(),
      'Whether to make a title from the file’s name if there is none (default false).',
    ),
  ),
  prefix: v.optional(said(v.string(), 'Text before the name of each component (default none).')),
  suffix: v.optional(said(v.string(), 'Text after the name of each component (default Icon).')),
  flat: v.optional(
    said(v.boolean(), 'Whether to leave folders out of component names (default false).'),
  ),
  runtime: v.optional(
    said(
      v.pipe(v.string(), v.nonEmpty()),
      'Module that icons import (default altglyph/react); inline puts a copy into the output.',
    ),
  ),
  unsafe: v.optional(
    said(
      v.picklist(['refuse', 'strip']),
      'Whether a drawing with scripts, addresses or the like is refused (the default), or written without them.',
    ),
  ),
  rules: v.optional(said(rules, 'Levels of rules, by their ids.')),
  limits: v.optional(said(limits, 'Limits for one drawing; a drawing beyond them is refused.')),
  svgoPlugins: v.optional(said(v.array(svgoPlugin), 'SVGO plugins to run on each drawing first.')),
};

const icons = said(
  v.union([path, v.pipe(v.array(path), v.nonEmpty())]),
  'Folders, files and glob patterns of the drawings.',
);
const out = said(path, 'Folder of the output.');

const set = v.strictObject({ icons, out, ...common });

const acceptance = v.strictObject({
  rule: said(v.string(), 'Id of the rule.'),
  file: said(v.string(), 'Path or address where it was found, or a pattern that matches several.'),
  reason: said(v.pipe(v.string(), v.nonEmpty()), 'Why it is accepted.'),
});

const origins = v.array(
  v.pipe(
    v.string(),
    v.regex(/^(?:\*|https?:\/\/[^/]+)$/, 'an origin, such as https://cdn.example'),
  ),
);

const pages = v.strictObject({
  schemes: v.optional(
    said(
      v.array(v.picklist(['light', 'dark', 'forced'])),
      'Colour schemes to audit pages in (default: all three).',
    ),
  ),
  depth: v.optional(
    said(
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      'How many links deep to follow from a page (default 0).',
    ),
  ),
  maxPages: v.optional(said(count, 'Maximum number of pages to open (default 500).')),
  timeout: v.optional(said(count, 'Time limit for one page, in seconds (default 30).')),
  maxTime: v.optional(said(count, 'Time limit for all pages, in seconds (default 600).')),
  allowOrigins: v.optional(said(origins, 'Other origins that pages may load from; * allows any.')),
  ignoreOrigins: v.optional(said(origins, 'Origins to block without reporting them.')),
});

const audit = v.strictObject({
  targets: v.optional(
    said(v.array(v.string()), 'Drawings, or the addresses and files of pages (default: icons).'),
  ),
  rules: v.optional(
    said(
      v.record(v.string(), v.picklist(['error', 'warning', 'info', 'off'])),
      'Levels of rules, by their ids; altglyph audit --rules lists them.',
    ),
  ),
  accept: v.optional(said(v.array(acceptance), 'Findings that are known and accepted.')),
  pictures: v.optional(
    said(v.boolean(), 'Whether drawings are compared as pictures (default true).'),
  ),
  pages: v.optional(said(pages, 'How pages are audited.')),
  failOn: v.optional(
    said(
      v.picklist(['error', 'warning', 'info', 'never']),
      'The lowest level of finding that fails the run (default error).',
    ),
  ),
});

export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  icons: v.optional(icons),
  out: v.optional(out),
  ...common,
  sets: v.optional(
    said(v.array(set), 'Several sets; what a set does not specify comes from the top level.'),
  ),
  cache: v.optional(
    said(
      v.union([path, v.literal(false)]),
      'Folder of cached results, or false for none (default node_modules/.cache/altglyph).',
    ),
  ),
  jobs: v.optional(
    said(count, 'Workers (default: as many as are useful, up to the number of cores).'),
  ),
  audit: v.optional(said(audit, 'Settings of altglyph audit.')),
});

const entry = v.strictObject({
  title: v.optional(said(v.string(), 'The accessible name under alt.')),
  description: v.optional(said(v.string(), 'The accessible description under alt.')),
  tags: v.optional(said(v.array(v.string()), 'Words that people search for.')),
  mirrored: v.optional(
    said(v.boolean(), 'Whether the icon is flipped in right-to-left text (default false).'),
  ),
});

export const wordsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  icons: said(
    v.record(v.string(), entry),
    'Icons by file name without .svg, with folders: nav/home.',
  ),
  formerNames: v.optional(
    said(
      v.record(v.string(), v.string()),
      'Former names of icons, each with the current name; they are still exported, as deprecated.',
    ),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
export type SetConfig = v.InferOutput<typeof set>;

/** What the compiler is told of a set; a change there is a type error here. */
export type CompilerKeys = Exclude<keyof typeof common, 'words'> & keyof SetOptions;
