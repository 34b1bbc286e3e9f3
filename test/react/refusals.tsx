/*
 * What TypeScript must refuse, and what it must not: `npm run types` fails on an `@ts-expect-error`
 * that has no error under it, and on an error that is not expected.
 */
import { CalendarIcon, type Icon, type IconProps } from 'altglyph';
import { createRef } from 'react';

export const refused = [
  // @ts-expect-error two ways to name it
  <CalendarIcon key={1} alt aria-label="Date" />,
  // @ts-expect-error two ways to name it
  <CalendarIcon key={2} alt="Date" aria-labelledby="date" />,
  // @ts-expect-error named and hidden
  <CalendarIcon key={3} alt="Date" aria-hidden />,
  // @ts-expect-error decorative is said once
  <CalendarIcon key={4} alt="" aria-hidden />,
  // @ts-expect-error named and hidden
  <CalendarIcon key={5} aria-label="Date" aria-hidden="true" />,
  // @ts-expect-error a tooltip
  <CalendarIcon key={6} title="Date" />,
  // @ts-expect-error the role follows from alt
  <CalendarIcon key={7} role="presentation" />,
  // @ts-expect-error the drawing is its own
  <CalendarIcon key={8}>text</CalendarIcon>,
  // @ts-expect-error not words
  <CalendarIcon key={9} alt={5} />,
  // @ts-expect-error its own words are read-only
  (CalendarIcon.title = 'Date'),
];

const props: IconProps = { alt: 'Date', size: '2em', strokeWidth: 1.5 };
const anyIcon: Icon = CalendarIcon;

export const accepted = [
  <CalendarIcon key={1} />,
  <CalendarIcon key={2} alt />,
  <CalendarIcon key={3} alt="" />,
  <CalendarIcon key={4} alt={false} />,
  <CalendarIcon key={5} alt={undefined} />,
  <CalendarIcon key={6} alt={CalendarIcon.title} />,
  <CalendarIcon key={7} aria-label="Date" />,
  <CalendarIcon key={8} aria-labelledby="date" />,
  <CalendarIcon key={9} aria-hidden />,
  <CalendarIcon key={10} aria-describedby="more" alt="Date" />,
  <CalendarIcon key={11} ref={createRef<SVGSVGElement>()} />,
  <CalendarIcon
    key={12}
    data-testid="date"
    onClick={({ currentTarget }) => currentTarget.focus()}
  />,
  <CalendarIcon key={13} {...props} />,
  anyIcon.title satisfies string,
  CalendarIcon.title satisfies string,
];
