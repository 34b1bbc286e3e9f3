import { canvasOf, pictureOf, viewBoxOf, type Picture, type SetIcon } from '../audit/set/index.js';
import { Rasteriser } from './rasterise.js';

/** The pictures of a set's drawings, made while the set is still being compiled. */
export class Pictures {
  readonly #rasteriser: Rasteriser;
  readonly #made = new Map<SetIcon, Promise<Picture | 'failed'>>();

  /** @param path of the rasteriser */
  constructor(path: string) {
    this.#rasteriser = new Rasteriser(path);
  }

  /** Begins to draw an icon, if there is a view box to draw it in. */
  add(icon: SetIcon): void {
    const box = icon.drawing && viewBoxOf(icon.drawing);
    if (!icon.drawing || !box) return;
    const drawn = this.#rasteriser.draw(canvasOf(icon.drawing, box));
    // Reduced as soon as it comes, since the pixels of a set are many.
    const made = drawn.then((raster) => (raster ? pictureOf(raster) : ('failed' as const)));
    this.#made.set(icon, made);
  }

  /** Whether drawings were given and not one of them came to anything, so that nothing works here. */
  get isBroken(): boolean {
    return this.#made.size > 0 && !this.#rasteriser.hasAnswered;
  }

  /** The icons with their pictures. */
  all(icons: readonly SetIcon[]): Promise<SetIcon[]> {
    return Promise.all(
      icons.map(async (icon) => {
        const picture = await this.#made.get(icon);
        return picture ? { ...icon, picture } : icon;
      }),
    );
  }

  close(): void {
    this.#rasteriser.close();
  }
}
