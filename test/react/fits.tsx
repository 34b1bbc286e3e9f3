/*
 * Places where apps and component libraries put icons, and what they ask for there. Compiled by
 * `npm run types`, and by compilers.test.ts with other versions of TypeScript and of React's types.
 */
import type HeroIcon from '@heroicons/react/24/outline/TagIcon';
import { CalendarIcon, TagIcon } from 'altglyph';
import type { Icon, IconBaseProps, IconProps, IconSize, UnnamedIcon } from 'altglyph';
import type { LucideIcon, LucideProps } from 'lucide-react';
import {
  cloneElement,
  createElement,
  lazy,
  memo,
  type ComponentProps,
  type ComponentPropsWithoutRef,
  type ComponentPropsWithRef,
  type ComponentType,
  type ElementRef,
  type ElementType,
  type FC,
  type ForwardRefExoticComponent,
  type FunctionComponent,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
  type SVGAttributes,
  type SVGProps,
} from 'react';

type Svg = SVGProps<SVGSVGElement>;
declare const LogoIcon: UnnamedIcon;

export const X: ComponentType<SVGProps<SVGSVGElement>> = CalendarIcon;

export const asked: [
  FC<Svg>,
  FunctionComponent<Svg>,
  ForwardRefExoticComponent<Svg>,
  (props: Svg) => ReactNode,
  ComponentType<SVGAttributes<SVGSVGElement>>,
  ComponentType<SVGAttributes<SVGElement>>,
  ComponentType<ComponentProps<'svg'>>,
  ComponentType<ComponentPropsWithoutRef<'svg'>>,
  ComponentType<PropsWithChildren<Svg>>,
  ComponentType<{ className?: string; size?: string | number }>,
  ComponentType<{ className?: string; 'aria-hidden'?: boolean }>,
  ComponentType<{ className: string }>,
  ComponentType<IconProps>,
  ComponentType<IconBaseProps>,
  ComponentType,
  ElementType,
  ElementType<{ className?: string }>,
  LucideIcon,
  ComponentType<LucideProps>,
  typeof HeroIcon,
  Icon,
  UnnamedIcon,
] = [
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
  CalendarIcon,
];

export const withoutWords: [ComponentType<Svg>, LucideIcon, typeof HeroIcon] = [
  LogoIcon,
  LogoIcon,
  LogoIcon,
];

// @ts-expect-error `alt` alone would not compile for an icon without words
export const notWithWords: Icon = LogoIcon;

export const HandedOn = (props: Svg) => <CalendarIcon {...props} />;
export const HandedOnWithClass = ({ className, ...rest }: Svg) => (
  <CalendarIcon className={`icon ${className}`} {...rest} />
);
export const PropsHandedOn = (props: IconProps) => (
  <CalendarIcon color="red" {...props} size={16} />
);
export const OwnPropsHandedOn = (props: ComponentProps<typeof CalendarIcon>) => (
  <CalendarIcon {...props} />
);

let current = CalendarIcon;
current = TagIcon;
export const byName: Record<string, typeof CalendarIcon> = { calendar: CalendarIcon, current };
export const all: Record<string, UnnamedIcon> = { tag: TagIcon, logo: LogoIcon };
export const Default = ({ icon: I = CalendarIcon }) => <I alt />;
export const Chosen = ({ icon: I = CalendarIcon }: { icon?: Icon }) => <I alt="Date" />;
export const title: string = CalendarIcon.title;
export const description: string = CalendarIcon.description;

interface FieldProps extends IconBaseProps {
  alt: string;
  title?: string;
  children?: ReactNode;
}
export const Field = ({ title, children, ...props }: FieldProps) => (
  <label title={title}>
    <CalendarIcon {...props} /> {children}
  </label>
);

interface SizedProps extends Omit<IconBaseProps, 'size'> {
  alt?: string | boolean;
  size?: 'small' | 'large';
}
const sizes: Record<'small' | 'large', IconSize> = { small: 16, large: '2.5rem' };
export const Sized = ({ size = 'small', ...props }: SizedProps) => (
  <TagIcon {...props} size={sizes[size]} />
);
export const sized = <Sized alt size="large" className="tag" />;

const Memo = memo(CalendarIcon);
const Lazy = lazy(async () => ({ default: CalendarIcon }));
export const elements: ReactElement[] = [
  <Memo key={1} alt className="date" />,
  <Lazy key={2} alt="Date" />,
  createElement(CalendarIcon),
  createElement(CalendarIcon, { alt: true, size: 24 }),
  cloneElement(<CalendarIcon />, { className: 'date' }),
];

export const element = (icon: ElementRef<typeof CalendarIcon>): SVGSVGElement => icon;
type Ref = NonNullable<ComponentPropsWithRef<typeof CalendarIcon>['ref']>;
export const takesRef = (ref: Ref) => <CalendarIcon ref={ref} />;
export const ownProps: ComponentProps<typeof CalendarIcon> = { 'aria-label': 'Date', size: 3 };
