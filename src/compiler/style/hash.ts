/** 32 bits of a text by FNV-1a. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A short name for a text: the same on every machine, and another for another text. */
export const hashOf = (text: string): string => {
  const halves = [fnv(text, 0x811c9dc5), fnv(`${text.length} ${text}`, 0x9e3779b9)];
  return halves.map((half) => half.toString(36).padStart(7, '0').slice(-5)).join('');
};

/** a, b, …, z, aa, ab, … */
export function letters(index: number): string {
  let text = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
}
