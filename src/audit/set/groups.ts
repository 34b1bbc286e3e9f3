/** Those that have a key in common, two at least, in the order in which they were given. */
export function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = byKey.get(key);
    if (group) group.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}
