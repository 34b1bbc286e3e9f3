import { useId, type ReactNode } from 'react';

/**
 * The drawing of an icon that refers to its own parts (a gradient, a mask): two instances on a page
 * must not share an id, so each draws itself with one of its own.
 */
export const WithId = ({ draw }: { draw: (id: string) => ReactNode }) => draw(useId());
