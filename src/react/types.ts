import type { ForwardRefExoticComponent, RefAttributes, SVGProps } from 'react';

/** What an icon takes over from `<svg>`, less the attributes that decide how it is announced. */
type SvgAttributes = Omit<
  SVGProps<SVGSVGElement>,
  | 'alt'
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'children'
  | 'dangerouslySetInnerHTML'
  | 'key'
  | 'ref'
  | 'role'
  | 'title'
>;

/** Props that every icon refuses, and what stands in their place. */
interface Refused {
  /** An icon's drawing is its own; wrap the icon to add to it. */
  children?: never;
  /** The role follows from `alt`: `img` when the icon says something, none when it does not. */
  role?: never;
  /** A `title` is a tooltip that touch and keyboard cannot reach; use `alt`. */
  title?: never;
}

/** The icon's text alternative, as everyone knows it from `<img>`. */
interface Alternative {
  /**
   * What the icon says.
   *
   * - left out, `""`, blank or `false`: decorative; hidden from assistive technology (the default)
   * - `true` (`<CalendarIcon alt />`): the icon's own title as its accessible name and its own
   *   description as its accessible description
   * - any other string: these words as its accessible name, and no description
   */
  alt?: string | boolean | undefined;
  'aria-hidden'?: never;
  'aria-label'?: never;
  'aria-labelledby'?: never;
}

/** The same in ARIA's own attributes, for code that hands them on. */
interface AriaName {
  alt?: never;
  'aria-hidden'?: never;
  /** The accessible name; a blank one makes the icon decorative. */
  'aria-label'?: string | undefined;
  /** Ids of the elements whose text is the accessible name; wins over `aria-label`. */
  'aria-labelledby'?: string | undefined;
}

/** Hidden from assistive technology, as an icon without any of these is by default. */
interface Hidden {
  alt?: never;
  'aria-hidden'?: SVGProps<SVGSVGElement>['aria-hidden'];
  'aria-label'?: never;
  'aria-labelledby'?: never;
}

/**
 * Props of every icon: those of `<svg>`, a `size`, and one way to say what the icon means.
 * Two ways at once (say `alt` and `aria-label`) do not compile.
 */
export type IconProps = SvgAttributes &
  Refused &
  (Alternative | AriaName | Hidden) & {
    /**
     * Width and height: a number in CSS pixels, or any CSS length.
     * @default '1em'
     */
    size?: number | string | undefined;
  };

/** An icon component, with its own words to read. */
export interface Icon<
  Title extends string = string,
  Description extends string = string,
> extends ForwardRefExoticComponent<IconProps & RefAttributes<SVGSVGElement>> {
  /** The title in the drawing's file: the accessible name under `alt`. */
  readonly title: Title;
  /** The description in the drawing's file: the accessible description under `alt`. */
  readonly description: Description;
}

/** SVG attributes under their React names; null where there is none. */
export type Attributes = Readonly<Record<string, string | number | null>>;
