/** What the bundler makes of the compiled inputs: each icon by the number of its input. */
declare module 'icons' {
  import type { ComponentType } from 'react';

  export const icons: ReadonlyMap<number, ComponentType<{ alt?: boolean | string }>>;
}
