/**
 * A private desk: a display, a session bus and an accessibility bus of its own, in one temporary folder. Whatever is started at it is ended with it.
 */
import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { BUS_LAUNCHERS, checkDesk } from './packages.ts';

const run = promisify(execFile);

/** A loaded machine may need this long for what usually takes a second. */
export const START_LIMIT_MS = 60_000;

/** Waits until `ready` answers something truthy, and returns that; throws a sentence naming `what` when it never does. */
export async function until<T>(
  what: string,
  ready: () => T | Promise<T>,
  limit = START_LIMIT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ready();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain: ${what}`);
    await sleep(25);
  }
}

interface DeskSettings {
  env?: Record<string, string>;
  manager?: boolean;
}

export class Desk {
  /** Short on purpose: a socket's path may have 108 characters. */
  readonly dir = mkdtempSync('/tmp/desk-');
  readonly env: Record<string, string>;
  private readonly running = new Map<string, ChildProcess>();

  private constructor(env: Record<string, string>) {
    for (const name of ['home', 'run', 'tmp', 'bin'])
      mkdirSync(`${this.dir}/${name}`, { mode: 0o700 });
    this.env = {
      // Inherited variables could lead to the caller's own desktop: only what is named here goes in.
      PATH: `${this.dir}/bin:${process.env.PATH}`,
      LANG: 'C.UTF-8',
      HOME: `${this.dir}/home`,
      TMPDIR: `${this.dir}/tmp`,
      XDG_RUNTIME_DIR: `${this.dir}/run`,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${this.dir}/run/bus`,
      SPEECHD_ADDRESS: `unix_socket:${this.dir}/run/speech`,
      XDG_SESSION_TYPE: 'x11',
      MOZ_ENABLE_WAYLAND: '0',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
      GSETTINGS_BACKEND: 'keyfile',
      // WebKit's sandbox takes rights that root in a container does not have.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      ...env,
    };
    process.on('exit', this.killNow);
  }

  /**
   * @param env environment variables for the programs, beside the desk's own
   * @param manager whether there is a window manager: without one no window ever gets the keyboard
   */
  static async open({ env = {}, manager = true }: DeskSettings = {}): Promise<Desk> {
    checkDesk();
    const desk = new Desk(env);
    try {
      await desk.startDisplay();
      await desk.startBuses();
      if (manager) await desk.startManager();
      return desk;
    } catch (error) {
      await desk.close();
      throw error;
    }
  }

  private async startManager() {
    this.start('openbox', ['--sm-disable']);
    await until('a window manager', () =>
      this.does('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], /window id/),
    );
  }

  private async startDisplay() {
    const file = `${this.dir}/display`;
    const number = openSync(file, 'w');
    // A display that starts afresh whenever its last client leaves refuses the next one for a moment: hence -noreset.
    const screen = ['-screen', '0', '1280x900x24', '-noreset', '-nolisten', 'tcp'];
    this.start('Xvfb', ['-displayfd', '3', ...screen], [number]);
    closeSync(number);
    const written = await until('a display', () => /^\d+(?=\n)/.exec(readFileSync(file, 'utf8')));
    this.env.DISPLAY = `:${written[0]}`;
  }

  private async startBuses() {
    this.start('dbus-daemon', [
      '--session',
      '--nofork',
      `--address=${this.env.DBUS_SESSION_BUS_ADDRESS}`,
    ]);
    await until('a session bus', () => existsSync(`${this.dir}/run/bus`));
    this.start(
      BUS_LAUNCHERS.find((path) => existsSync(path))!,
      ['--launch-immediately'],
    );
    await until('an accessibility bus', () => this.a11y('GetAddress'));
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
      const set = ['string:org.a11y.Status', `string:${name}`, 'variant:boolean:true'];
      await until(name, () => this.a11y('Set', 'org.freedesktop.DBus.Properties', set));
    }
  }

  private a11y(method: string, face = 'org.a11y.Bus', args: string[] = []): Promise<boolean> {
    const call = [
      '--session',
      '--print-reply',
      '--dest=org.a11y.Bus',
      '/org/a11y/bus',
      `${face}.${method}`,
      ...args,
    ];
    return this.does('dbus-send', call, /method return/);
  }

  /** Runs a short command at the desk and returns what it printed. */
  async ask(command: string, args: string[]): Promise<string> {
    return (await run(command, args, { env: this.env, timeout: START_LIMIT_MS })).stdout;
  }

  private async does(command: string, args: string[], answer: RegExp): Promise<boolean> {
    return this.ask(command, args).then(
      (out) => answer.test(out),
      () => false,
    );
  }

  /** Starts a program that runs until `stop` or `close`, in a process group of its own; its output goes to a log in the folder. */
  start(command: string, args: string[], fds: number[] = []): string {
    const name = command.split('/').pop()!;
    const log = openSync(`${this.dir}/${name}.log`, 'a');
    const options: SpawnOptions = {
      env: this.env,
      cwd: this.dir,
      detached: true,
      stdio: ['ignore', log, log, ...fds],
    };
    // The kernel ends the program even when this process is killed outright.
    const child = spawn(
      'setpriv',
      ['--pdeathsig', ending(name).slice(3), '--', command, ...args],
      options,
    );
    closeSync(log);
    child.on('error', () => {}); // Seen by whoever waits for the program.
    this.running.set(name, child);
    return name;
  }

  /** The last lines each program printed: what to show when something failed. */
  logs(lines = 5): string {
    const tail = (file: string) =>
      readFileSync(`${this.dir}/${file}`, 'utf8').trimEnd().split('\n').slice(-lines);
    const files = readdirSync(this.dir).filter((file) => file.endsWith('.log'));
    return files.map((file) => [file, ...tail(file)].join('\n  ')).join('\n');
  }

  /** Ends one program and its whole process group: it is asked, so that it can end its children, and then made to. */
  async stop(name: string): Promise<void> {
    const child = this.running.get(name);
    if (!child?.pid) return;
    // Waits for the leader alone: where nobody reaps orphans, its dead children count as the group for ever.
    const gone = child.exitCode ?? child.signalCode ?? once(child, 'exit');
    signal(child.pid, 'SIGTERM');
    await Promise.race([gone, sleep(3_000)]);
    signal(-child.pid, 'SIGKILL');
    this.running.delete(name);
  }

  /** Ends everything and removes the folder. Called twice, the second time does nothing. */
  async close(): Promise<void> {
    for (const name of [...this.running.keys()].toReversed()) await this.stop(name);
    this.killNow();
    process.off('exit', this.killNow);
  }

  /** The part of `close` that needs no waiting, so that it also serves when the process is about to end. */
  private readonly killNow = () => {
    for (const [name, { pid }] of this.running) if (pid) signal(-pid, ending(name));
    for (const pid of this.strays()) signal(pid, 'SIGKILL');
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };

  /** Programs that left their process group, known by this desk's folder in their environment. */
  private strays(): number[] {
    const mark = `XDG_RUNTIME_DIR=${this.env.XDG_RUNTIME_DIR}\0`;
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const display = this.running.get('Xvfb')?.pid;
    return pids.map(Number).filter((pid) => pid !== display && environment(pid).includes(mark));
  }
}

/** Nothing at the desk is worth a farewell, but the display must remove its lock from the machine's /tmp. */
function ending(name: string): 'SIGTERM' | 'SIGKILL' {
  return name === 'Xvfb' ? 'SIGTERM' : 'SIGKILL';
}

function environment(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return ''; // It has ended, or belongs to somebody else.
  }
}

/** Sends a signal to a process, or to a group when negative; false when there is none any more. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
