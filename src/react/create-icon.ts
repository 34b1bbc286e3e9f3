import { forwardRef, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import type { Attributes, Icon, IconProps } from './types.js';

/** The props as they can arrive, whether or not TypeScript would have let them through. */
type AnyProps = Pick<IconProps, 'size'> & {
  alt?: string | boolean;
  'aria-hidden'?: boolean | 'true' | 'false' | null;
  'aria-label'?: string | boolean | undefined;
  'aria-labelledby'?: string;
};

/**
 * Makes an icon component.
 *
 * Every byte here is in every app's bundle and every line runs at every render, hence so
 * few words. Four things about it were measured:
 * - `jsx` takes the props object over, `createElement` copies it (a fifth of the rendering time);
 * - an object literal that *begins* with a spread costs more than twice one that ends with it;
 * - one literal with every attribute, null where there is none, keeps the engine on one shape of
 *   object, as do families with the same attributes in the same order;
 * - a path handed over as text saves each module an import of its own.
 *
 * @param displayName name in React's developer tools
 * @param title accessible name under `alt`
 * @param description accessible description under `alt`
 * @param attributes of the `<svg>`; `data-altglyph` holds the flags that the stylesheet reads
 * @param path data of the one path that most drawings are; not read when there are `children`
 * @param children the drawing, created once and shared by every instance
 */
export const createIcon = <const Title extends string, const Description extends string>(
  displayName: string,
  title: Title,
  description: Description,
  attributes: Attributes,
  path: string,
  children: ReactNode = jsx('path', { d: path }),
): Icon<Title, Description> => {
  const flags = attributes['data-altglyph'] as string;
  const still = flags.replace('mirror', '');
  return Object.assign(
    forwardRef<SVGSVGElement, AnyProps>(
      (
        {
          alt,
          size = '1em',
          'aria-hidden': hidden,
          'aria-label': label = alt === true ? title : alt,
          'aria-labelledby': labelledBy,
          ...rest
        },
        ref,
      ) => {
        // Nothing left to say is nothing to announce: an image without a name never comes out.
        hidden =
          (hidden && hidden != 'false') || !(labelledBy || (label as string))?.trim?.() || null;
        const ownWords = !hidden && alt === true;
        return jsx('svg', {
          width: size,
          height: size,
          ref,
          ...attributes,
          role: hidden ? null : 'img',
          'aria-hidden': hidden,
          'aria-label': hidden ? null : label,
          'aria-labelledby': hidden ? null : labelledBy,
          'aria-description': ownWords ? description : null,
          // The icon's own words describe the drawing as it is, so it is not mirrored under them.
          'data-altglyph': ownWords ? still : flags,
          ...rest,
          children,
        });
      },
    ),
    { displayName, title, description },
  ) as unknown as Icon<Title, Description>;
};
