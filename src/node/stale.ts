import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  namesOf,
  rewrite,
  type IconDetails,
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
    const code = text(`${names.module}.js`) ?? text(`${names.module}.tsx`);
    const types = text(`${names.module}.d.ts`);
    const module = code === undefined ? undefined : rewrite({ code, types }, icon, options);
    const kept = { ...icon, file: source.file, stale: true as const };
    return module ? [{ source, icon: kept, ...module, findings: [] }] : [];
  });
}
