import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = new URL('../../', import.meta.url).pathname;

/**
 * Settings of the run around us must not leak into the run inside. `CI` is always set: tools ask
 * nothing and install nothing on their own then (Next.js adds TypeScript to an app that has a
 * `tsconfig.json`, but not in CI), so that a run here is like a run there.
 */
export const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST)/.test(name)),
  ),
  CI: '1',
};

export interface Packed {
  tarball: string;
  files: string[];
  folder: string;
  /** Bytes of all files. */
  unpackedSize: number;
}

/** The package as `npm publish` would send it. */
export function pack(): Packed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'altglyph-pack-')));
  const report = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {
      cwd: project,
      env,
      encoding: 'utf8',
    },
  );
  const [{ filename, files, unpackedSize }] = JSON.parse(report) as [
    { filename: string; files: { path: string }[]; unpackedSize: number },
  ];
  return {
    folder,
    tarball: join(folder, filename),
    files: files.map(({ path }) => path).toSorted(),
    unpackedSize,
  };
}

/** An app of its own in an empty folder, with nothing of this project around it. */
export class Consumer {
  readonly folder: string;

  /** @param parent folder whose `node_modules` the app shares; by default there is none */
  constructor(packageJson: object = {}, parent = tmpdir()) {
    this.folder = realpathSync(mkdtempSync(join(parent, 'altglyph-app-')));
    this.write('package.json', JSON.stringify({ private: true, type: 'module', ...packageJson }));
    // Or else tools find the configuration of this project above the app.
    this.write('tsconfig.json', '{}');
  }

  async install(...packages: string[]) {
    await this.exec('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]);
  }

  /** Puts the package where npm would, without asking npm. */
  unpack({ tarball }: Packed) {
    const folder = join(this.folder, 'node_modules/altglyph');
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  }

  /** Lends the app packages that this project has installed. */
  link(...packages: string[]) {
    for (const name of packages) {
      const place = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(project, 'node_modules', name), place, 'junction');
    }
  }

  write(file: string, text: string | Uint8Array) {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  async exec(command: string, args: string[]) {
    try {
      const { stdout } = await run(command, args, { cwd: this.folder, env, maxBuffer: 1 << 26 });
      return stdout;
    } catch (error) {
      const { stdout, stderr, message } = error as {
        stdout: string;
        stderr: string;
        message: string;
      };
      throw new Error(`${message}\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** Runs a module in the app and gives back what it printed as JSON. */
  async json<T>(file: string, ...nodeArguments: string[]): Promise<T> {
    return JSON.parse(await this.exec(process.execPath, [...nodeArguments, file])) as T;
  }

  remove() {
    // A server that was ended a moment ago may still write its cache.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
