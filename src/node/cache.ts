import { hash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRegExp } from 'node:util/types';
import type { Finding, IconDetails } from '../compiler/index.js';

/** What became of a drawing, without the drawing itself. */
export interface Kept {
  icon?: IconDetails;
  code?: string;
  types?: string;
  bytes?: { before: number; after: number };
  findings: Finding[];
}

const DAY = 24 * 60 * 60 * 1000;
/** A pack that no run has asked in this time goes. */
const LIFE = 30 * DAY;

/** Results of other runs that a pack may hold before it is written anew, beyond as many as are used. */
const SPARE = 64;

/** Where results are kept for another build. */
export interface Store {
  get(key: string): Kept | undefined;
  set(key: string, kept: Kept): void;
}

/** What JSON has no word for would otherwise be `{}` or `null`, whichever it is. */
function jsonOf(part: unknown): unknown {
  if (isRegExp(part)) return `RegExp ${String(part)}`;
  if (typeof part === 'number' && !Number.isFinite(part)) return `Number ${part}`;
  return typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
}

/** JSON whose keys stand in one order, so that equal options give equal text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => jsonOf(part));

/** The key of a result, from what it is made of: text and data (`isData`). */
export function keyOf(...parts: readonly unknown[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? part : canonical(part)));
  // The lengths keep one part's end apart from the next one's beginning.
  return hash('sha256', `${texts.map(({ length }) => length).join()}:${texts.join('')}`);
}

const LINE_END = 10;
/** Characters of a key, which a space parts from what is kept under it. */
const KEY = 64;

/** The lines of a pack by their keys. A later one takes an earlier one's place. */
function linesIn(pack: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let at = 0; at < pack.length;) {
    const found = pack.indexOf(LINE_END, at);
    const end = found < 0 ? pack.length : found;
    if (end - at > KEY) lines.set(pack.toString('latin1', at, at + KEY), pack.subarray(at, end));
    at = end + 1;
  }
  return lines;
}

/**
 * Results by what they were made from: the drawing, the options and the compiler.
 *
 * Those of one set stand in one file, a pack, a line each, since thousands of small files take
 * longer to open than to read. New ones are appended in one write. Several runs can share a folder
 * and any of them can be killed: a line that was torn is no JSON, and counts as none.
 */
export class Cache implements Store {
  readonly #folder: string;
  readonly #pack: string;
  readonly #now: number;
  readonly #fresh = new Map<string, string>();
  #lines: Map<string, Buffer> | undefined;

  /**
   * @param folder made when it is first written to
   * @param version of the compiler; another version's results are never read
   * @param set tells one set's pack from another's
   * @param now in milliseconds, to tell how old packs are
   */
  constructor(folder: string, version: string, set: string, now = Date.now()) {
    this.#folder = join(folder, keyOf(version).slice(0, 16));
    this.#pack = join(this.#folder, `${keyOf(set).slice(0, 32)}.pack`);
    this.#now = now;
  }

  #read(): Map<string, Buffer> {
    try {
      const lines = linesIn(readFileSync(this.#pack));
      if (this.#now - statSync(this.#pack).mtimeMs > DAY) this.#touch();
      return lines;
    } catch {
      return new Map();
    }
  }

  /** Marks the pack as used; a folder that is only readable is served from all the same. */
  #touch(): void {
    try {
      utimesSync(this.#pack, this.#now / 1000, this.#now / 1000);
    } catch {
      // It is kept for as long as another run says.
    }
  }

  /** What was kept under a key. An entry that cannot be read counts as none. */
  get(key: string): Kept | undefined {
    this.#lines ??= this.#read();
    const line = this.#lines.get(key);
    const text = this.#fresh.get(key) ?? line?.toString('utf8', KEY + 1);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Kept;
    } catch {
      return undefined;
    }
  }

  /** Keeps a result for `save`. */
  set(key: string, kept: Kept): void {
    this.#fresh.set(key, JSON.stringify(kept));
  }

  /**
   * Writes what is new. A full or read-only disk costs the entries and nothing else.
   *
   * @param keys of the whole set: others go once there are more of them
   */
  save(keys: readonly string[]): void {
    const fresh = [...this.#fresh].map(([key, text]) => `${key} ${text}\n`).join('');
    if (fresh === '') return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      if ((this.#lines?.size ?? 0) > 2 * keys.length + SPARE) this.#shorten(keys, fresh);
      // The line before it may have been torn.
      else appendFileSync(this.#pack, `\n${fresh}`);
    } catch {
      // The next run makes them again.
    }
    this.#fresh.clear();
    this.#lines = undefined;
  }

  /** Writes a pack of these keys alone beside the old one, and moves it there whole. */
  #shorten(keys: readonly string[], fresh: string): void {
    const kept = keys.flatMap((key) => {
      const line = this.#fresh.has(key) ? undefined : this.#lines?.get(key);
      return line ? [line, Buffer.from('\n')] : [];
    });
    const beside = `${this.#pack}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(beside, Buffer.concat([...kept, Buffer.from(fresh)]));
      renameSync(beside, this.#pack);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  }

  /** Removes what no run has asked for in thirty days. Looks once a day at most. */
  sweep(): void {
    const root = dirname(this.#folder);
    const stamp = join(root, 'swept');
    try {
      const last = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (this.#now - last < DAY) return;
      writeFileSync(stamp, '');
      utimesSync(stamp, this.#now / 1000, this.#now / 1000);
      for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        // Nothing but packs: the folder may hold what is not ours.
        if (!/^[0-9a-f]{16}[\\/][0-9a-f]{32}\.pack(?:\.[0-9a-f]{12})?$/.test(path)) continue;
        const file = join(root, path);
        if (this.#now - statSync(file).mtimeMs > LIFE) rmSync(file, { force: true });
      }
    } catch {
      // Another run sweeps at the same time, or the folder is only readable.
    }
  }
}
