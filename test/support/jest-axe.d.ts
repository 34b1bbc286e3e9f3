/** What these tests use of jest-axe; its published types add Jest's globals to Vitest's. */
declare module 'jest-axe' {
  import type { AxeResults, RunOptions, Spec } from 'axe-core';
  export function axe(html: Element | string, options?: RunOptions): Promise<AxeResults>;
  export function configureAxe(options: RunOptions & { globalOptions?: Spec }): typeof axe;
  export const toHaveNoViolations: {
    toHaveNoViolations(results: AxeResults): { pass: boolean; message(): string };
  };
}
