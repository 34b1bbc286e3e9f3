import type { Rule } from '../rule.js';

/** Modules have names in small letters alone, so those of two components are two files on any disk. */
export const sameComponent: Rule<'same-component'> = {
  id: 'same-component',
  level: 'error',
  fixed: true,
  message: 'It makes the component {component}, and so does {other}. Rename one of the files.',
  visits: 'folder',
  visit({ names }, report) {
    const told = new Set<string>();
    // All of them are told: which of them is meant is not for the compiler to say.
    const tell = (one: (typeof names)[number], other: (typeof names)[number]) => {
      if (!told.has(one.file)) report(one.file, { component: one.component, other: other.file });
      told.add(one.file);
    };
    for (const key of ['component', 'module'] as const) {
      const firsts = new Map<string, (typeof names)[number]>();
      for (const one of names) {
        const first = firsts.get(one[key]);
        if (first) {
          tell(first, one);
          tell(one, first);
        } else firsts.set(one[key], one);
      }
    }
  },
};
