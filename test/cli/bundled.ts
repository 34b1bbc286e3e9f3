/** Bundles the command once, for the tests of all files. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from '../support/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    command: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  mkdirSync('.cache', { recursive: true });
  // It finds its package two folders up.
  const folder = mkdtempSync(resolve('.cache/command-'));
  const command = join(folder, 'index.mjs');
  await bundle('src/cli/index.ts', command);
  provide('command', command);
  return () => rmSync(folder, { recursive: true, force: true });
}
