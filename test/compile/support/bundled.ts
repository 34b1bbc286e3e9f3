/** Bundles our scripts once, for the tests of all files. */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../support/bundle.ts';

const SCRIPTS = ['scripts/build-icons.ts', 'scripts/new-icon.ts'] as const;

export type Script = (typeof SCRIPTS)[number];

declare module 'vitest' {
  interface ProvidedContext {
    scripts: Record<Script, string>;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  mkdirSync('.cache', { recursive: true });
  // As deep as their sources, since they find ours by one folder up.
  const fileOf = (script: Script) =>
    resolve('.cache', `${basename(script, '.ts')}-${process.pid}.mjs`);
  await Promise.all(SCRIPTS.map((script) => bundle(script, fileOf(script))));
  const files = SCRIPTS.map((script) => [script, fileOf(script)] as const);
  provide('scripts', Object.fromEntries(files) as Record<Script, string>);
  return () => {
    for (const [, file] of files) rmSync(file, { force: true });
  };
}
