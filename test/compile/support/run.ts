import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import type { Script } from './bundled.ts';

export interface Ran {
  /** Exit code, or null if a signal ended it. */
  code: number | null;
  out: string;
  err: string;
}

function ran(args: string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs a TypeScript file as `npm run` would, and collects what it says. */
export const run = (file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  ran(['--import', 'tsx', file, ...args], env);

/** The file of a script, as `bundled.ts` has made it. */
export const bundled = (script: Script): string => inject('scripts')[script];

/** Runs one of our scripts, and collects what it says. */
export const runScript = (
  script: Script,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> => ran([bundled(script), ...args], env);

export const buildIcons = (icons: string, out: string, env: NodeJS.ProcessEnv = {}) =>
  runScript('scripts/build-icons.ts', ['--icons', icons, '--out', out], env);
