import { spawn } from 'node:child_process';

export interface Ran {
  /** Exit code, or null if a signal ended it. */
  code: number | null;
  out: string;
  err: string;
}

/** Runs a TypeScript file as `npm run` would, and collects what it says. */
export function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      env: { ...process.env, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

export const buildIcons = (icons: string, out: string, env: NodeJS.ProcessEnv = {}) =>
  run('scripts/build-icons.ts', ['--icons', icons, '--out', out], env);
