/** The same scatter on every draw: crowds must not move between two renders or two screenshots. */
export function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

/** The number at `t` (0 to 1) on the way from `from` to `to`. */
export const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Path coordinates need no more than one decimal of a 1200-unit picture. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** 0 to `count` - 1. */
export const range = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index);
