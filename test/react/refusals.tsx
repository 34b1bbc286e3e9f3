/*
 * What TypeScript must refuse, and what it must not. `npm run types` fails on an `@ts-expect-error`
 * that has no error under it, and on an error that is not expected; compilers.test.ts does the same
 * with other versions of TypeScript and of React's types.
 */
import { CalendarIcon, type IconProps, type UnnamedIcon } from 'altglyph';
import { createRef, type SVGProps } from 'react';

declare const LogoIcon: UnnamedIcon;
declare const condition: boolean;
declare const words: string;
declare const perhaps: string | undefined;
declare const either: string | boolean;
declare const svg: SVGProps<SVGSVGElement>;

export const twoAnswersToOneQuestion = [
  // @ts-expect-error two names
  <CalendarIcon key={1} alt aria-label="Date" />,
  // @ts-expect-error two names
  <CalendarIcon key={2} alt={words} aria-label={perhaps} />,
  // @ts-expect-error two names
  <CalendarIcon key={3} alt={perhaps} aria-label={perhaps} />,
  // @ts-expect-error two names
  <CalendarIcon key={4} alt="Date" aria-labelledby="date" />,
  // @ts-expect-error named and hidden
  <CalendarIcon key={5} alt="Date" aria-hidden />,
  // @ts-expect-error named and perhaps hidden
  <CalendarIcon key={6} alt aria-hidden={condition} />,
  // @ts-expect-error decorative twice
  <CalendarIcon key={7} alt="" aria-hidden />,
  // @ts-expect-error named and hidden
  <CalendarIcon key={8} aria-label="Date" aria-hidden="true" />,
  // @ts-expect-error named and hidden
  <CalendarIcon key={9} aria-labelledby="date" aria-hidden />,
  // @ts-expect-error perhaps named, and hidden
  <CalendarIcon key={10} aria-label={perhaps} aria-hidden />,
  // @ts-expect-error named and perhaps hidden
  <CalendarIcon key={11} aria-label="Date" aria-hidden={condition} />,
  // @ts-expect-error the props that were handed on may name it too
  <CalendarIcon key={12} {...svg} alt="Date" />,
  // @ts-expect-error two names, of which one was written
  <CalendarIcon key={13} alt={either} aria-label="Date" />,
  // @ts-expect-error perhaps named, and hidden
  <CalendarIcon key={14} alt={either} aria-hidden />,
  // @ts-expect-error named by what was written, whatever was handed on
  <CalendarIcon key={15} alt="Date" aria-label={words} />,
];

export const notForTheCaller = [
  // @ts-expect-error a tooltip
  <CalendarIcon key={1} title="Date" />,
  // @ts-expect-error the role follows from alt
  <CalendarIcon key={2} role="presentation" />,
  // @ts-expect-error the role follows from alt
  <CalendarIcon key={3} alt role="img" />,
  // @ts-expect-error the role follows from alt
  <CalendarIcon key={4} {...svg} role="button" />,
  // @ts-expect-error the drawing is its own
  <CalendarIcon key={5}>text</CalendarIcon>,
  <CalendarIcon key={6}>
    {/* @ts-expect-error the drawing is its own */}
    <path d="M0 0h9" />
  </CalendarIcon>,
  // @ts-expect-error the drawing is its own
  <CalendarIcon key={7} dangerouslySetInnerHTML={{ __html: words }} />,
  // @ts-expect-error its own words are read-only
  (CalendarIcon.title = 'Date'),
  // @ts-expect-error no such prop
  <CalendarIcon key={8} colour="red" />,
];

export const notWords = [
  // @ts-expect-error a number
  <CalendarIcon key={1} alt={5} />,
  // @ts-expect-error the icon has no words of its own
  <LogoIcon key={2} alt />,
  // @ts-expect-error the icon has no words of its own
  <LogoIcon key={3} alt={condition} />,
];

export const focusOnWhatIsHidden = [
  // @ts-expect-error no words
  <CalendarIcon key={1} tabIndex={0} />,
  // @ts-expect-error no words
  <CalendarIcon key={2} tabIndex={condition ? 0 : undefined} />,
  // @ts-expect-error hidden
  <CalendarIcon key={3} tabIndex={-1} aria-hidden />,
  // @ts-expect-error hidden
  <CalendarIcon key={4} tabIndex={0} alt="" />,
  // @ts-expect-error hidden
  <CalendarIcon key={5} tabIndex={0} alt={false} />,
  // @ts-expect-error hidden
  <CalendarIcon key={6} tabIndex={0} aria-label="" />,
  // @ts-expect-error no words
  <LogoIcon key={7} tabIndex={0} />,
];

export const noLength = [
  // @ts-expect-error a name
  <CalendarIcon key={1} size="lg" />,
  // @ts-expect-error perhaps a name
  <CalendarIcon key={2} size={condition ? 'lg' : '1em'} />,
  // @ts-expect-error empty
  <CalendarIcon key={3} size="" />,
  // @ts-expect-error a keyword
  <CalendarIcon key={4} size="auto" />,
  // @ts-expect-error no unit that there is
  <CalendarIcon key={5} size="24dp" />,
  // @ts-expect-error two lengths
  <CalendarIcon key={6} size="1em 2em" />,
  // @ts-expect-error neither number nor text
  <CalendarIcon key={7} size />,
];

const props: IconProps = { alt: 'Date', size: '2em', strokeWidth: 1.5 };

export const propsByThemselves: IconProps[] = [
  props,
  { 'aria-label': 'Date', 'aria-labelledby': 'date', tabIndex: 0 },
  { 'aria-hidden': true },
  // @ts-expect-error two names
  { alt: 'Date', 'aria-label': 'Date' },
  // @ts-expect-error named and hidden
  { 'aria-label': 'Date', 'aria-hidden': true },
  // @ts-expect-error hidden
  { 'aria-hidden': true, tabIndex: 0 },
  // @ts-expect-error the role follows from alt
  { alt: 'Date', role: 'img' },
  // @ts-expect-error a name
  { size: 'lg' },
];

export const accepted = [
  <CalendarIcon key={1} />,
  <CalendarIcon key={2} alt />,
  <CalendarIcon key={3} alt="" />,
  <CalendarIcon key={4} alt={false} />,
  <CalendarIcon key={5} alt={undefined} />,
  <CalendarIcon key={6} alt={perhaps} />,
  <CalendarIcon key={7} alt={condition} />,
  <CalendarIcon key={8} alt={condition && 'Date'} />,
  <CalendarIcon key={9} alt={CalendarIcon.title} />,
  <CalendarIcon key={10} aria-label="Date" />,
  <CalendarIcon key={11} aria-label={perhaps} />,
  <CalendarIcon key={12} aria-labelledby="date" aria-label="Date" />,
  <CalendarIcon key={13} aria-hidden />,
  <CalendarIcon key={14} aria-hidden={condition} />,
  <CalendarIcon key={15} aria-describedby="more" alt="Date" />,
  <CalendarIcon key={16} aria-description="The day of the vote." alt="Date" />,
  <CalendarIcon key={17} ref={createRef<SVGSVGElement>()} />,
  <CalendarIcon key={18} ref={(element) => void element?.getBBox()} />,
  <CalendarIcon key={19} data-testid="date" onClick={(event) => event.currentTarget.getBBox()} />,
  <CalendarIcon key={20} {...props} />,
  <CalendarIcon key={21} stroke={condition ? 'red' : undefined} role={undefined} />,
  <LogoIcon key={22} />,
  <LogoIcon key={23} alt="Acme" />,
  <LogoIcon key={24} alt={condition && 'Acme'} />,
  <LogoIcon key={25} aria-label="Acme" />,
];

export const focused = [
  <CalendarIcon key={1} tabIndex={0} alt />,
  <CalendarIcon key={2} tabIndex={0} alt="Date" />,
  <CalendarIcon key={3} tabIndex={0} alt={perhaps} />,
  <CalendarIcon key={4} tabIndex={0} aria-label="Date" />,
  <CalendarIcon key={5} tabIndex={0} aria-labelledby="date" />,
];

export const lengths = [
  <CalendarIcon key={1} size={24} />,
  <CalendarIcon key={2} size="24" />,
  <CalendarIcon key={3} size="1.5em" />,
  <CalendarIcon key={4} size=".5rem" />,
  <CalendarIcon key={5} size="50%" />,
  <CalendarIcon key={6} size="2dvmin" />,
  <CalendarIcon key={7} size="3cqi" />,
  <CalendarIcon key={8} size="calc(1em + 2px)" />,
  <CalendarIcon key={9} size="var(--icon, 1em)" />,
  <CalendarIcon key={10} size="clamp(1rem, 2vw, 3rem)" />,
  <CalendarIcon key={11} size="max(1em, 24px)" />,
  <CalendarIcon key={12} size="min(1em, 24px)" />,
  <CalendarIcon key={13} size={undefined} />,
  <CalendarIcon key={14} size={condition ? 24 : '2em'} />,
  <CalendarIcon key={15} size={`${Number(words)}px`} />,
  <CalendarIcon key={16} size={words} />,
];

/*
 * What TypeScript cannot refuse any more, or never could, as the guide says. An error here is a
 * refusal won back: tell the guide.
 */
export const notRefused = [
  <CalendarIcon key={1} {...svg} />,
  <CalendarIcon key={2} {...svg} aria-label="Date" />,
  <CalendarIcon key={3} tabIndex={Number(words)} />,
  <CalendarIcon key={7} alt={either} aria-label={words} />,
  <CalendarIcon key={4} size={words} />,
  <CalendarIcon key={5} size="1 em" />,
  <CalendarIcon key={6} {...{ title: 'Date' }} />,
];
