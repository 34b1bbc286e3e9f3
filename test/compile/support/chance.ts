/** Numbers that look random and are the same in every run. */
export function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
