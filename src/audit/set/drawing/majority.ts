/** Icons from which a set has a custom, and the share of them that has to keep to it. */
const ENOUGH = 8;
const SHARE = 0.8;

/** What nearly all of a set's icons have; undefined if there is no such thing. */
export function custom<T>(values: readonly T[]): T | undefined {
  if (values.length < ENOUGH) return undefined;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= SHARE * values.length ? first[0] : undefined;
}

/** The value in the middle; 0 if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
