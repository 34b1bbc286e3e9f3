/** Left, top, right and bottom. */
export type Box = readonly [number, number, number, number];

/** Cells of a box above which it is kept in a list of its own. */
const MANY = 64;

/** Boxes in a grid, so that those near to another are found without looking at all of them. */
export class Neighbours<T> {
  readonly #cells = new Map<number, [Box, T][]>();
  readonly #large: [Box, T][] = [];

  /** @param size of a cell */
  constructor(readonly size: number) {}

  #range([left, top, right, bottom]: Box): readonly [number, number, number, number] {
    const cell = (value: number) => Math.max(-9999, Math.min(9999, Math.floor(value / this.size)));
    return [cell(left), cell(top), cell(right), cell(bottom)];
  }

  #isLarge(box: Box): boolean {
    const [left, top, right, bottom] = this.#range(box);
    return (right - left + 1) * (bottom - top + 1) > MANY;
  }

  *#cellsOf(box: Box): Generator<number> {
    const [left, top, right, bottom] = this.#range(box);
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) yield x * 20_000 + y;
  }

  add(box: Box, item: T): void {
    if (this.#isLarge(box)) return void this.#large.push([box, item]);
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push([box, item]);
      else this.#cells.set(key, [[box, item]]);
    }
  }

  /** Those whose boxes meet this one. */
  near(box: Box): Set<T> {
    const found = new Set<T>();
    const look = (entries: Iterable<[Box, T]>) => {
      for (const [other, item] of entries) if (meet(box, other)) found.add(item);
    };
    look(this.#large);
    if (this.#isLarge(box)) for (const cell of this.#cells.values()) look(cell);
    else for (const key of this.#cellsOf(box)) look(this.#cells.get(key) ?? []);
    return found;
  }
}

export const meet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const enlarged = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];
