import { extname } from 'node:path';
import { Unusable } from './unusable.js';

export const AUDIT_FORMATS = ['terminal', 'json', 'sarif', 'junit', 'markdown', 'html'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** A report as it was asked for. */
export interface Wanted {
  format?: AuditFormat;
  file?: string;
}

/** A report to make, and the file that it goes to; standard output if there is none. */
export interface Output extends Wanted {
  format: AuditFormat;
}

const ENDINGS: Readonly<Record<string, AuditFormat>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'terminal',
};

const saidBy = (file: string): AuditFormat | undefined => ENDINGS[extname(file).toLowerCase()];

/** Adds a format: of the file before it, if that has none and its name says no other. */
export function withFormat(wanted: readonly Wanted[], format: AuditFormat): Wanted[] {
  const last = wanted.at(-1);
  const isItsOwn =
    last?.file !== undefined &&
    last.format === undefined &&
    (saidBy(last.file) ?? format) === format;
  return isItsOwn ? [...wanted.slice(0, -1), { ...last, format }] : [...wanted, { format }];
}

/** Adds a file: of the format before it, if that has none. */
export function withFile(wanted: readonly Wanted[], file: string): Wanted[] {
  const last = wanted.at(-1);
  const isIts = last !== undefined && last.file === undefined;
  return isIts ? [...wanted.slice(0, -1), { ...last, file }] : [...wanted, { file }];
}

/** The format that was asked for, or the one that the file's name says. */
function formatOf({ format, file }: Wanted): AuditFormat {
  if (format !== undefined) return format;
  if (file === undefined) return 'terminal';
  const said = saidBy(file);
  if (said) return said;
  throw new Unusable([
    `Say which format ${file} should have: --format json --output ${file}, for example.`,
  ]);
}

/**
 * The reports that a run makes; one for the terminal if none was asked for.
 *
 * @throws {Unusable} if two of them would go to the same place, or the format of one is not told
 */
export function outputsOf(wanted: readonly Wanted[]): Output[] {
  const all = wanted.length > 0 ? wanted : [{}];
  const places = all.map(({ file }) => file);
  if (new Set(places).size < places.length) {
    const twice = places.find((file, at) => places.indexOf(file) !== at);
    throw new Unusable([
      twice === undefined
        ? 'Only one report can be printed; give each of the others a file: --format sarif --output audit.sarif'
        : `Two reports cannot both go to ${twice}.`,
    ]);
  }
  return all.map((one) => ({ ...one, format: formatOf(one) }));
}
