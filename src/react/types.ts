import type { ReactElement, SVGProps } from 'react';

type SvgProps = SVGProps<SVGSVGElement>;
type AriaHidden = SvgProps['aria-hidden'];

/** Props of `<svg>` that decide how an icon is announced, or that would replace its drawing. */
type Deciding =
  | 'alt'
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'children'
  | 'dangerouslySetInnerHTML'
  | 'role'
  | 'tabIndex'
  | 'title';

type Unit =
  | '%'
  | `${'' | 'r'}${'em' | 'ex' | 'ch' | 'cap' | 'ic' | 'lh'}`
  | `${'' | 's' | 'l' | 'd'}v${'w' | 'h' | 'i' | 'b' | 'min' | 'max'}`
  | `cq${'w' | 'h' | 'i' | 'b' | 'min' | 'max'}`
  | ('px' | 'cm' | 'mm' | 'Q' | 'in' | 'pt' | 'pc');

/** A number of CSS pixels, the same number as text, a CSS length, or a CSS function that gives one. */
export type IconSize =
  | number
  | `${number}`
  | `${number}${Unit}`
  | `${'calc' | 'clamp' | 'env' | 'max' | 'min' | 'var'}(${string})`;

interface SharedProps extends Omit<SvgProps, Deciding | 'key' | 'ref'> {}

/**
 * The props of every icon, without those that decide what it says (`alt`, `aria-label`, `role` and
 * so on). Extend this in a component that takes a label of its own.
 */
export interface IconBaseProps extends SharedProps {
  /**
   * Width and height: a number in CSS pixels, or any CSS length.
   * @default '1em'
   */
  size?: IconSize | undefined;
}

/*
 * An icon must fit where a component for `SVGProps` is asked for, and `SVGProps` has `role`,
 * `aria-hidden` and the rest side by side. So an icon's call has type parameters: TypeScript infers
 * from them what was written, and what is certainly wrong is refused. A prop that is known only by
 * its whole type, as every one of `SVGProps` is, was handed on by someone else and passes.
 */

/** `Given` if it is the whole type of its prop, otherwise nothing. */
type HandedOn<Given, Whole> = [Exclude<Whole, undefined>] extends [Given] ? Given : undefined;

/** `Given` unless an `alt` says what the icon means; beside one of its whole type, if `Given` is whole. */
type Without<Alt, Given, Whole> = [Alt] extends [undefined]
  ? Given
  : [string | boolean] extends [Alt]
    ? HandedOn<Given, Whole>
    : undefined;

/** A name in ARIA's attributes, refused beside an `aria-hidden` that was written. */
type NameBeside<Hidden, Name> = [Hidden] extends [undefined]
  ? Name
  : [Exclude<AriaHidden, undefined>] extends [Hidden]
    ? Name
    : undefined;

/** `aria-hidden`, refused beside a name unless it was handed on. */
type HiddenBeside<Name, Hidden> = [Name] extends [undefined]
  ? Hidden
  : HandedOn<Hidden, AriaHidden>;

/** `tabIndex`, refused when the icon is certainly hidden: focus would go to nothing. */
type TabIndexBeside<Name, TabIndex> = [Name] extends ['' | false | undefined]
  ? HandedOn<TabIndex, number>
  : TabIndex;

/** The icon's text alternative, as everyone knows it from `<img>`. */
interface AltProps {
  /**
   * What the icon says.
   *
   * - left out, `""`, blank or `false`: decorative; hidden from assistive technology (the default)
   * - `true` (`<CalendarIcon alt />`): the icon's own title as its accessible name and its own
   *   description as its accessible description
   * - any other string: these words as its accessible name, and no description
   */
  alt?: string | boolean | undefined;
  'aria-hidden'?: undefined;
  'aria-label'?: undefined;
  'aria-labelledby'?: undefined;
  children?: undefined;
  dangerouslySetInnerHTML?: undefined;
  role?: undefined;
  /** Needs words: a hidden icon cannot take focus. */
  tabIndex?: number | undefined;
}

/** The same in ARIA's own attributes, for code that hands them on. */
interface AriaProps<Name extends string | undefined, Hidden, TabIndex> {
  alt?: undefined;
  /** Hidden from assistive technology, as an icon without words is by default. */
  'aria-hidden'?: Hidden | undefined;
  /** The accessible name; a blank one makes the icon decorative. */
  'aria-label'?: Name;
  /** Ids of the elements whose text is the accessible name; wins over `aria-label`. */
  'aria-labelledby'?: Name;
  children?: undefined;
  dangerouslySetInnerHTML?: undefined;
  role?: undefined;
  /** Needs words: a hidden icon cannot take focus. */
  tabIndex?: TabIndex | undefined;
}

/**
 * Props of every icon: those of `<svg>`, a `size`, and one way to say what the icon means.
 * Two ways at once (say `alt` and `aria-label`) do not compile.
 */
export type IconProps = IconBaseProps &
  (
    | AltProps
    | AriaProps<string | undefined, undefined, number>
    | AriaProps<undefined, AriaHidden, undefined>
  );

/**
 * What a call was given, judged as a whole. One interface over the props of `<svg>` as they are: a
 * union, an intersection or an `Omit` here doubles what an icon costs the type-checker.
 */
interface CallProps<
  Alt,
  Label extends SvgProps['aria-label'],
  LabelledBy extends SvgProps['aria-labelledby'],
  Hidden extends AriaHidden,
  TabIndex extends SvgProps['tabIndex'],
  Role extends SvgProps['role'],
  Children extends SvgProps['children'],
  Html extends SvgProps['dangerouslySetInnerHTML'],
  Size,
> extends SvgProps {
  /**
   * What the icon says.
   *
   * - left out, `""`, blank or `false`: decorative; hidden from assistive technology (the default)
   * - `true` (`<CalendarIcon alt />`): the icon's own title as its accessible name and its own
   *   description as its accessible description
   * - any other string: these words as its accessible name, and no description
   */
  alt?: Alt | undefined;
  /** Hidden from assistive technology, as an icon without words is by default. */
  'aria-hidden'?: Without<Alt, HiddenBeside<Label | LabelledBy, Hidden>, AriaHidden> | undefined;
  /** The accessible name; a blank one makes the icon decorative. Refused beside `alt`. */
  'aria-label'?: Without<Alt, NameBeside<Hidden, Label>, string> | undefined;
  /** Ids of the elements whose text is the accessible name; wins over `aria-label`. */
  'aria-labelledby'?: Without<Alt, NameBeside<Hidden, LabelledBy>, string> | undefined;
  /** Refused: an icon's drawing is its own. Wrap the icon to add to it. */
  children?:
    Without<Alt, HandedOn<Children, SvgProps['children']>, SvgProps['children']> | undefined;
  dangerouslySetInnerHTML?:
    | Without<
        Alt,
        HandedOn<Html, SvgProps['dangerouslySetInnerHTML']>,
        SvgProps['dangerouslySetInnerHTML']
      >
    | undefined;
  /** Refused: it follows from `alt`. It is `img` if the icon says something, and absent if not. */
  role?: Without<Alt, HandedOn<Role, SvgProps['role']>, SvgProps['role']> | undefined;
  /** Needs words: a hidden icon cannot take focus. */
  tabIndex?: TabIndexBeside<Alt | Label | LabelledBy, TabIndex> | undefined;
  /**
   * Width and height: a number in CSS pixels, or any CSS length.
   * @default '1em'
   */
  size?: (string extends Size ? Size | number : IconSize) | undefined;
}

/** What an icon can be called with; `Own` is `true` in the type of `alt` for icons with words. */
interface IconComponent<Own extends boolean> {
  <
    Alt extends string | Own | undefined = undefined,
    Label extends string | undefined = undefined,
    LabelledBy extends string | undefined = undefined,
    Hidden extends AriaHidden = undefined,
    TabIndex extends number | undefined = undefined,
    Role extends SvgProps['role'] = undefined,
    Children extends SvgProps['children'] = undefined,
    Html extends SvgProps['dangerouslySetInnerHTML'] = undefined,
    Size extends string | number | undefined = undefined,
  >(
    props: CallProps<Alt, Label, LabelledBy, Hidden, TabIndex, Role, Children, Html, Size>,
  ): ReactElement | null;
  readonly $$typeof: symbol;
  displayName?: string | undefined;
}

/** An icon component that has words of its own. */
export interface Icon extends IconComponent<boolean> {
  /** The title in the drawing's file: the accessible name under `alt`. */
  readonly title: string;
  /** The description in the drawing's file: the accessible description under `alt`. */
  readonly description: string;
}

/**
 * An icon component whose drawing has no words of its own: its `alt` takes a string, and a bare `alt`
 * does not compile. Every `Icon` is also an `UnnamedIcon`.
 */
export interface UnnamedIcon extends IconComponent<false> {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** SVG attributes under their React names; null where there is none. */
export type Attributes = Readonly<
  Record<string, string | number | null> & {
    /** Flags that the stylesheet reads: `mirror` and `spin`, either or both. */
    'data-altglyph'?: string;
  }
>;
