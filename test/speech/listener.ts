/** Listens to the file the output module writes. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './desk.ts';

/** Silence that ends an answer, once something was said. */
const PAUSE_MS = 300;
/** Silence that is the answer, when nothing was said. */
const SILENCE_MS = 1_500;
/** What is expected may come late on a loaded machine. */
const PATIENCE_MS = 10_000;

export class Listener {
  /** When a line or an end last came. */
  private changed = Date.now();
  private length = 0;
  private events: ({ say: string } | { end: true })[] = [];

  constructor(private readonly file: string) {}

  /** All utterances so far. */
  get said(): string[] {
    this.read();
    return this.events.flatMap((event) => ('say' in event ? [event.say] : []));
  }

  private read() {
    const text = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length === this.length) return;
    this.length = whole.length;
    this.changed = Date.now();
    this.events = whole
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  }

  /** Waits until a line was said, after the first `since` lines. */
  heard(line: string, since = 0): Promise<unknown> {
    return until(`Orca saying "${line}"`, () => this.said.includes(line, since));
  }

  /** Waits until nothing was said for so long. */
  async quiet(ms = PAUSE_MS): Promise<void> {
    for (;;) {
      this.read();
      const last = this.events.at(-1);
      const speaking = last !== undefined && 'say' in last;
      if (!speaking && Date.now() - this.changed >= ms) return;
      await sleep(25);
    }
  }

  /** Does something and returns what is said because of it. Waits patiently for as many lines as are wanted, and briefly for more. */
  async answer(wanted: number, act: () => Promise<unknown>): Promise<string[]> {
    const before = this.said.length;
    await act();
    const end = Date.now() + (wanted > 0 ? PATIENCE_MS : SILENCE_MS);
    while (this.said.length - before < Math.max(wanted, 1) && Date.now() < end) await sleep(25);
    await this.quiet();
    return this.said.slice(before);
  }
}
