import { forwardRef, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import type { Attributes, Icon, UnnamedIcon } from './types.js';

declare const process: { env: { NODE_ENV?: string } };

/** The props as they can arrive, whether or not TypeScript would have let them through. */
interface AnyProps {
  alt?: unknown;
  size?: unknown;
  'aria-hidden'?: unknown;
  'aria-label'?: unknown;
  'aria-labelledby'?: unknown;
  [name: string]: unknown;
}

interface CreateIcon {
  /**
   * Makes an icon component.
   *
   * @param displayName name in React's developer tools
   * @param title accessible name under `alt`
   * @param description accessible description under `alt`; none if it is empty
   * @param attributes of the `<svg>`; `data-altglyph` holds the flags that the stylesheet reads
   * @param path data of the one path that most drawings are; not read when there are `children`
   * @param children the drawing, created once and shared by every instance
   */
  (
    displayName: string,
    title: string,
    description: string | undefined,
    attributes: Attributes,
    path: string,
    children?: ReactNode,
  ): Icon;
  /** Makes an icon component without words of its own: `alt` takes the caller's words only. */
  (
    displayName: string,
    title: undefined,
    description: undefined,
    attributes: Attributes,
    path: string,
    children?: ReactNode,
  ): UnnamedIcon;
}

/*
 * Every byte here is in every app's bundle and every line runs at every render, so it is short.
 * These were measured:
 * - `jsx` takes the props object over, `createElement` copies it (a fifth of the rendering time).
 * - An object literal that begins with a spread costs more than twice one that ends with it.
 * - One literal with every attribute, null where there is none, keeps the engine on one shape of
 *   object, as do presets with the same attributes in the same order.
 * - Copying the caller's props in a loop that leaves out undefined takes no longer than a spread.
 *   Defaults for each attribute, or deleting what is undefined, take up to a fifth longer.
 * - A path handed over as text saves each module an import of its own.
 */
export const createIcon = ((
  displayName: string,
  title: string | undefined,
  description = '',
  attributes: Attributes,
  path: string,
  children: ReactNode = jsx('path', { d: path }),
) =>
  Object.assign(
    forwardRef<SVGSVGElement, AnyProps>(
      (
        {
          alt,
          size = '1em',
          'aria-hidden': hidden,
          'aria-label': label,
          'aria-labelledby': labelledBy,
          ...rest
        },
        ref,
      ) => {
        const own = alt === true;
        if (
          own &&
          title === undefined &&
          typeof process === 'object' &&
          process.env.NODE_ENV !== 'production'
        )
          console.error(
            `<${displayName} alt />: this icon has no words of its own and stays hidden. ` +
              `Write <${displayName} alt="…" />.`,
          );
        label ??= own ? title : alt;
        // Nothing left to say is nothing to announce: an image without a name never comes out.
        hidden =
          (hidden && hidden != 'false') || !((labelledBy || label) as string)?.trim?.() || null;
        const props: Record<string, unknown> = {
          width: size,
          height: size,
          ref,
          ...attributes,
          role: hidden ? null : 'img',
          'aria-hidden': hidden,
          'aria-label': hidden ? null : label,
          'aria-labelledby': hidden ? null : labelledBy,
          'aria-description': (!hidden && own && description) || null,
        };
        // The icon's own words describe the drawing as it is, so it is not mirrored under them.
        if (!hidden && own)
          props['data-altglyph'] = attributes['data-altglyph']?.replace('mirror', '');
        for (const name in rest) if (rest[name] !== undefined) props[name] = rest[name];
        props.children = children;
        return jsx('svg', props);
      },
    ),
    { displayName, title, description },
  )) as CreateIcon;
