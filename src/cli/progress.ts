import { Presets, SingleBar } from 'cli-progress';
import type { BuildOptions } from '../node/index.js';

/** Shows how far a long work is, on a terminal; elsewhere it says nothing. */
export class Progress {
  #bar: SingleBar | undefined;

  /**
   * @param verb what is being done: `Compiling`
   * @param isShown whether there is anyone to look
   */
  constructor(
    private readonly verb: string,
    private readonly isShown: boolean,
  ) {}

  readonly onProgress: NonNullable<BuildOptions['onProgress']> = (done, total) => {
    // A dumb terminal cannot go back over what is drawn.
    if (!this.isShown || process.env.TERM === 'dumb') return;
    if (!this.#bar) {
      this.#bar = new SingleBar(
        {
          format: `${this.verb} {bar} {value} of {total}`,
          stream: process.stderr,
          // The terminal stays as it is, so that an interruption has nothing to put right.
          hideCursor: false,
          linewrap: true,
          clearOnComplete: true,
          barsize: 30,
        },
        process.env.NO_COLOR ? Presets.legacy : Presets.shades_grey,
      );
      this.#bar.start(total, 0);
    }
    this.#bar.update(done);
  };

  /** Takes the bar away, so that lines can follow. */
  end(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }
}
