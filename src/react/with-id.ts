import { useId, type ReactNode } from 'react';

/**
 * The drawing of an icon that refers to its own parts (a gradient, a mask): two instances on a page
 * must not share an id, so each draws itself with one of its own.
 *
 * Of React's id, or of the prefix that an app gives it, only what an animation can wait for is kept:
 * `begin="«r1».end"` and `begin="my-app-r1.end"` are none.
 */
export const WithId = ({ draw }: { draw: (id: string) => ReactNode }) =>
  draw(useId().replace(/\W/g, '_'));
