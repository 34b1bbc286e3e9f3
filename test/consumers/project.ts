import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Consumer, env } from '../package/consumer.ts';
import type { App } from './apps.ts';

const fixtures = new URL('../fixtures/apps/', import.meta.url).pathname;

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 120_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** An app of the fixtures in a folder of its own, with nothing of this project around it. */
export class Project extends Consumer {
  private readonly app: App;
  private readonly running: ChildProcess[] = [];

  constructor(app: App) {
    super();
    this.app = app;
    cpSync(join(fixtures, app.folder), this.folder, { recursive: true });
    this.share('');
  }

  /** Installs the app's packages and the packed altglyph, as its user would. */
  async installWith(tarball: string): Promise<void> {
    await this.install('--ignore-scripts', tarball, ...(this.app.packages ?? []));
  }

  /** Gives the app the same page without icons. */
  takeIconsOut(): void {
    this.share('without');
    const without = join(fixtures, this.app.folder, 'without');
    if (existsSync(without)) cpSync(without, this.folder, { recursive: true });
  }

  putIconsBack(): void {
    const own = join(fixtures, this.app.folder, 'src');
    if (existsSync(own)) cpSync(own, join(this.folder, 'src'), { recursive: true });
    this.share('');
  }

  async npm(script: string): Promise<string> {
    return this.exec('npm', ['run', '--silent', script]);
  }

  /**
   * Runs a script that serves the app, until `end`.
   *
   * @returns the address, once it answers
   */
  async serve(script: string): Promise<string> {
    const port = await freePort();
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: this.folder,
      env: { ...env, PORT: String(port) },
      // A group of its own: npm and the shell do not hand signals on to the server.
      detached: true,
    });
    this.running.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    const address = `http://127.0.0.1:${port}/`;
    for (const start = Date.now(); Date.now() - start < PATIENCE; await wait(200)) {
      if (child.exitCode !== null) break;
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.ok) return address;
    }
    throw new Error(`npm run ${script} does not serve the page:\n${output.slice(-2000)}`);
  }

  /** Ends its servers. */
  async end(): Promise<void> {
    for (const child of this.running.splice(0)) {
      if (child.exitCode !== null) continue;
      const ended = once(child, 'close');
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
    }
  }

  /** Whether its package.json asks for a package, installed or not. */
  asksFor(name: string): boolean {
    const { dependencies, devDependencies } = JSON.parse(this.read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string> | undefined
    >;
    return name in { ...dependencies, ...devDependencies };
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  delete(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** Deletes the scripts below a folder, so that those of another build are not taken for new ones. */
  deleteScripts(folder: string): void {
    for (const file of this.scripts(folder).keys()) this.delete(join(folder, file));
  }

  /** The scripts below a folder, by file. */
  scripts(folder: string): Map<string, string> {
    const files = readdirSync(join(this.folder, folder), { recursive: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => /\.m?js$/.test(file))
        .map((file) => [file, this.read(join(folder, file))]),
    );
  }

  private share(from: '' | 'without'): void {
    for (const [file, to] of Object.entries(this.app.shared ?? {})) {
      const source = join(fixtures, 'shared', from, file);
      if (existsSync(source)) cpSync(source, join(this.folder, to));
    }
  }
}
