import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  html,
  json,
  junit,
  markdown,
  sarif,
  terminal,
  type ReportOptions,
} from '../audit/report/index.js';
import type { AuditReport } from '../audit/types.js';
import type { AuditFormat, Output } from './audit-formats.js';
import { isColoured } from './colours.js';
import { Unusable } from './unusable.js';

const WRITERS: Readonly<
  Record<AuditFormat, (report: AuditReport, options: ReportOptions) => string>
> = { terminal, json, sarif, junit, markdown, html };

/** Puts a file in place at once, so that nobody reads half of it. */
function replace(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Unusable([`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`]);
  }
}

/** Larger files have lines that nobody would read. */
const MOST_BYTES = 1_000_000;

/** Text of files, each read once. */
function sources(): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  const read = (file: string) => {
    try {
      return statSync(file).size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
    } catch {
      // An address, or gone since.
      return undefined;
    }
  };
  return (file) => {
    if (!texts.has(file)) texts.set(file, read(file));
    return texts.get(file);
  };
}

/** Writes a report in each of the formats that were asked for. */
export function writeReports(
  report: AuditReport,
  outputs: readonly Output[],
  options: ReportOptions,
): void {
  const sourceOf = sources();
  for (const { format, file } of outputs) {
    const own = {
      ...options,
      sourceOf,
      isColoured: file === undefined && isColoured(process.stdout),
    };
    const text = WRITERS[format](report, own);
    if (file === undefined) process.stdout.write(text);
    else replace(file, text);
  }
}
