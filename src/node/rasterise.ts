import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Pixels of a drawing: red, green, blue, alpha, row by row. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** What draws, by the name under which it is installed. */
export const RASTERISER = '@resvg/resvg-js';

const resolveFrom = (from: string, name: string) => createRequire(from).resolve(name);

/** Where it is installed: in the caller's project, else beside this package. */
export function findRasteriser(folder = process.cwd()): string | undefined {
  for (const from of [join(folder, 'package.json'), import.meta.url])
    try {
      return resolveFrom(from, RASTERISER);
    } catch {
      continue;
    }
  return undefined;
}

/** Drawings that are on their way at a time: enough that neither side waits for the other. */
const WINDOW = 32;
/** Milliseconds for one drawing, and processes that may die before the rest is given up. */
const PATIENCE = 10_000;
const DEATHS = 20;

const HEAD = 8;

/** The program that draws, which is beside this module, as it was written or as it was built. */
function command(): string[] {
  const source = import.meta.url.endsWith('.ts');
  const script = new URL(`../node/rasteriser.${source ? 'ts' : 'js'}`, import.meta.url);
  const loader = source
    ? ['--import', pathToFileURL(resolveFrom(import.meta.url, 'tsx')).href]
    : [];
  return [...loader, fileURLToPath(script)];
}

/** Draws SVG in another process, in the order in which it is given. */
export class Rasteriser {
  readonly #path: string;
  readonly #patience: number;
  #child: ChildProcessWithoutNullStreams | undefined;
  #timer: NodeJS.Timeout | undefined;
  #received: Buffer[] = [];
  #length = 0;
  #deaths = 0;
  #hasAnswered = false;
  readonly #waiting: { line: string; resolve: (raster: Raster | undefined) => void }[] = [];
  /** How many of the first that wait were sent to the process. */
  #sent = 0;

  /**
   * @param path of the rasteriser, as `findRasteriser` gives it
   * @param patience milliseconds for one drawing
   */
  constructor(path: string, patience = PATIENCE) {
    this.#path = path;
    this.#patience = patience;
  }

  /** The pixels of a drawing; undefined if it cannot be drawn, takes too long or ends the process. */
  draw(svg: string): Promise<Raster | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push({ line: `${JSON.stringify(svg)}\n`, resolve });
      this.#send();
    });
  }

  /** Whether it has drawn, or refused to draw, anything at all. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** Ends the process. What was not drawn by then is not drawn. */
  close(): void {
    this.#deaths = DEATHS;
    this.#child?.kill('SIGKILL');
    this.#giveUp();
  }

  #send(): void {
    if (this.#deaths >= DEATHS) return this.#giveUp();
    const child = (this.#child ??= this.#start());
    while (this.#sent < Math.min(WINDOW, this.#waiting.length)) {
      child.stdin.write(this.#waiting[this.#sent]!.line);
      this.#sent += 1;
      if (this.#sent === 1) this.#wait();
    }
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn(process.execPath, [...command(), this.#path], { stdio: 'pipe' });
    this.#received = [];
    this.#length = 0;
    child.stdout.on('data', (data: Buffer) => this.#take(child, data));
    child.stderr.resume();
    // The process may be gone while something is still written to it: its end says so.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    child.on('close', () => this.#ended(child));
    return child;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#sent > 0)
      this.#timer = setTimeout(() => this.#child?.kill('SIGKILL'), this.#patience);
  }

  #take(child: ChildProcessWithoutNullStreams, data: Buffer): void {
    if (child !== this.#child) return;
    this.#received.push(data);
    this.#length += data.length;
    for (let raster = this.#next(); raster; raster = this.#next()) {
      this.#hasAnswered = true;
      this.#sent -= 1;
      this.#waiting.shift()?.resolve(raster.width > 0 ? raster : undefined);
    }
    this.#wait();
    this.#send();
  }

  /** The next picture, once all of it has come. */
  #next(): Raster | undefined {
    if (this.#length < HEAD || this.#sent === 0) return undefined;
    const [first] = this.#received;
    if (this.#received.length > 1 && first!.length < HEAD) this.#join();
    const head = this.#received[0]!;
    const [width, height] = [head.readUInt32LE(0), head.readUInt32LE(4)];
    const length = HEAD + 4 * width * height;
    if (this.#length < length) return undefined;
    const all = this.#join();
    this.#received = all.length > length ? [all.subarray(length)] : [];
    this.#length -= length;
    return { width, height, data: all.subarray(HEAD, length) };
  }

  #join(): Buffer {
    const [first] = this.#received;
    if (first && this.#received.length === 1) return first;
    const all = Buffer.concat(this.#received);
    this.#received = [all];
    return all;
  }

  /** The process has ended over the first drawing that it did not answer. */
  #ended(child: ChildProcessWithoutNullStreams): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    clearTimeout(this.#timer);
    // What never answered is no drawing's fault.
    this.#deaths = this.#hasAnswered ? this.#deaths + 1 : DEATHS;
    if (this.#sent > 0) this.#waiting.shift()?.resolve(undefined);
    this.#sent = 0;
    if (this.#waiting.length > 0) this.#send();
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#sent = 0;
    for (const { resolve } of this.#waiting.splice(0)) resolve(undefined);
  }
}
