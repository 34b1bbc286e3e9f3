/** A project of somebody's own, and the command run in it. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { scratch, svg } from '../compile/support/compiled.ts';

/** The command, as `bundled.ts` has made it. */
export const command = inject('command');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Waits until something is so; what it waits for is told if it never is. */
export async function until(what: string, isSo: () => boolean, seconds = 20): Promise<void> {
  for (let tick = 0; !isSo(); tick += 1) {
    if (tick > seconds * 50) throw new Error(`It did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A drawing as a team's own would be: without words. */
export const drawing = (d = 'M4 4h16v16H4z') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/></svg>`;

export class Project {
  readonly folder = scratch();

  write(file: string, text: string) {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  draw(name: string, text = svg('<path d="M4 4h16v16H4z"/>')) {
    this.write(`svg/${name}.svg`, text);
  }

  remove(path: string) {
    rmSync(join(this.folder, path), { recursive: true });
  }

  has = (path: string) => existsSync(join(this.folder, path));

  read = (path: string) => readFileSync(join(this.folder, path), 'utf8');

  /** Paths of all files of a folder. */
  files(folder: string): string[] {
    const path = join(this.folder, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .toSorted();
  }

  /** Variables of the environment that are to be other than here. */
  env: Record<string, string | undefined> = {};

  start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [command, ...args], {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...this.env },
    });
  }

  run(...args: string[]): Promise<Ran> {
    return new Promise((done, reject) => {
      const child = this.start(...args);
      let [out, err] = ['', ''];
      child.stdout?.on('data', (data) => (out += String(data)));
      child.stderr?.on('data', (data) => (err += String(data)));
      child.on('error', reject);
      child.on('close', (code) => done({ code, out, err }));
    });
  }
}
