import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  namesOf,
  rewrite,
  type IconDetails,
  type Module,
  type Part,
  type SetOptions,
} from '../compiler/index.js';
import { filesOfOurs } from './output.js';

/** The icons of an earlier run, by name, as its catalogue has them. */
function iconsBefore(folder: string): Map<string, IconDetails> {
  try {
    const { icons } = JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')) as {
      icons: IconDetails[];
    };
    return new Map(icons.map((icon) => [icon.name, icon]));
  } catch {
    return new Map();
  }
}

/** A module as it was left, for the options that there are now. */
function moduleNow(
  path: string,
  text: (path: string) => string | undefined,
  icon: IconDetails,
  options: SetOptions,
): Module | undefined {
  const script = text(`${path}.js`);
  const code = script ?? text(`${path}.tsx`);
  const types = text(`${path}.d.ts`);
  if (code === undefined || (script !== undefined && types === undefined)) return undefined;
  const module = { code, ...(types === undefined ? {} : { types }) };
  // One that another version wrote, or that was formatted since, stays as it is if its format may.
  const isAsAsked = (script === undefined) === (options.format === 'tsx');
  return rewrite(module, icon, options) ?? (isAsAsked ? module : undefined);
}

/**
 * Finds the last good modules of drawings that are refused now: an app that imports one of them
 * goes on working while the drawing is mended.
 *
 * @param refused parts without an icon
 * @param folder the output of an earlier run
 * @throws {OutputRefused} if the folder's manifest is damaged
 */
export function lastGood<I extends IconDetails>(
  refused: readonly Part<I>[],
  folder: string,
  options: SetOptions,
): Part<IconDetails & { stale: true }>[] {
  if (refused.length === 0) return [];
  const ours = filesOfOurs(folder);
  if (!ours.has('catalogue.json')) return [];
  const before = iconsBefore(folder);
  const text = (path: string) =>
    ours.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined;
  return refused.flatMap(({ source }) => {
    const names = namesOf(source, options);
    const icon = before.get(names.name);
    // Under other options it would be another component.
    if (icon?.component !== names.component || icon.module !== names.module) return [];
    const module = moduleNow(names.module, text, icon, options);
    const kept = { ...icon, file: source.file, stale: true as const };
    return module ? [{ source, icon: kept, ...module, findings: [] }] : [];
  });
}
