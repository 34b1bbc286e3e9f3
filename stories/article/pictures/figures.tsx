/**
 * People as silhouettes: a build and a posture, never a face that could be somebody's.
 * Every figure stands on its origin and is 100 units tall; the scene scales and tints it.
 */
import type { ReactNode } from 'react';

interface Placed {
  x: number;
  y: number;
  /** Height in the picture's units. */
  height: number;
  /** Class that carries the tone. */
  tone?: string;
  /** Mirrors the figure, so that it faces the other way. */
  flip?: boolean;
}

function place({ x, y, height, flip }: Placed): string {
  const scale = height / 100;
  return `translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`;
}

/** A head seen from the side, facing right; its neck ends at the origin. */
export const profileHead =
  'M-3.2 1.5 L-3.4 -2.4 C-5.6 -4 -6.6 -6.6 -6.5 -9.3 C-6.3 -13.6 -3.3 -16.2 .6 -16.2 ' +
  'C4.4 -16.2 6.4 -14 6.6 -11.2 C6.6 -10.4 6.5 -9.9 6.8 -9.3 L8.1 -6.9 C8.3 -6.4 8 -6.2 7.3 -6 ' +
  'L7.4 -5 L7 -4.5 L7.3 -3.9 C7.2 -3.2 6.8 -3.1 6.8 -2.4 C6.8 -1.3 6 -.8 4.7 -.9 ' +
  'C3.6 -1 3.1 -.6 3 0 L3.2 1.5 Z';

const shoes =
  'M-10.5 -2.6 Q-12.6 -.4 -11.6 0 L-3.6 0 L-3.4 -2.6 Z M3.4 -2.6 L3.6 0 L11.6 0 Q12.6 -.4 10.5 -2.6 Z';
const shirt = 'M-3.4 -80.4 L0 -66 L3.4 -80.4 Q0 -82.4 -3.4 -80.4 Z';
const tie = 'M-1.1 -79.6 L1.1 -79.6 L.7 -77.6 L1.5 -69.6 L0 -66.6 L-1.5 -69.6 L-.7 -77.6 Z';

interface Suit extends Placed {
  /** A heavier man, whose trousers are wider. */
  broad?: boolean;
  /** Left leg forward, as in walking. */
  walking?: boolean;
  collar?: boolean;
}

/** A man in a suit, from the front. */
export function Suit({ broad, walking, collar = true, tone = 'p-ink', ...at }: Suit): ReactNode {
  const wide = broad ? 1.14 : 1;
  return (
    <g transform={place(at)} className={tone}>
      <ellipse cx="0" cy="-92" rx={broad ? 6.2 : 5.4} ry="7.4" />
      <ellipse cx={broad ? -6.2 : -5.4} cy="-91" rx="1" ry="1.9" />
      <ellipse cx={broad ? 6.2 : 5.4} cy="-91" rx="1" ry="1.9" />
      <path d="M-2.8 -87 L2.8 -87 L3.6 -79 L-3.6 -79 Z" />
      <g transform={`scale(${wide} 1)`}>
        <path
          d={
            'M-4 -82 C-9 -80.6 -13.4 -79.6 -14.6 -74.6 L-17.6 -55 L-17.4 -42.4 Q-15.6 -40.4 -13.8 -42.2 ' +
            'L-12.4 -56 L-11.6 -64 L-12.2 -38.6 Q0 -36.4 12.2 -38.6 L11.6 -64 L12.4 -56 L13.8 -42.2 ' +
            'Q15.6 -40.4 17.4 -42.4 L17.6 -55 L14.6 -74.6 C13.4 -79.6 9 -80.6 4 -82 Z'
          }
        />
        {walking ? (
          <>
            <path d="M1 -42 L12 -42 L9.4 -12 L8.8 -7 L3.4 -7 L2.4 -20 Z" />
            <path d="M-12 -42 L1 -42 L-1.4 -2 L-9.6 -2 Z" />
            <path d="M-10.6 -2.4 Q-12.2 0 -10.8 .6 L-2 .6 L-1.2 -2.4 Z M3.2 -7 L3.4 -5.4 L9.6 -5.4 L9 -7 Z" />
          </>
        ) : (
          <>
            <path d="M-12.2 -42 L-11 -2 L-3.2 -2 L0 -36 L3.2 -2 L11 -2 L12.2 -42 Z" />
            <path d={shoes} />
          </>
        )}
      </g>
      {collar ? (
        <>
          <path className="p-glow" d={shirt} />
          <path className="p-red" d={tie} />
        </>
      ) : (
        <path
          className="p-slate p-line"
          strokeWidth=".8"
          d="M-3.6 -80.6 L0 -77.6 L3.6 -80.6 M0 -77.6 V-42"
        />
      )}
    </g>
  );
}

/** A soldier of a guard of honour, from the front: a peaked cap, arms at the sides, no weapon. */
export function Guard({ tone = 'p-deep', ...at }: Placed): ReactNode {
  return (
    <g transform={place(at)} className={tone}>
      <path d="M-7 -96.4 C-6 -100.4 6 -100.4 7 -96.4 L5.2 -93.2 Q0 -91.6 -5.2 -93.2 Z" />
      <path d="M-4.6 -94 L4.6 -94 C5 -88.6 3.6 -85.4 2.4 -84.2 L2.8 -80 L-2.8 -80 L-2.4 -84.2 C-3.6 -85.4 -5 -88.6 -4.6 -94 Z" />
      <path
        d={
          'M-3 -81.6 C-7.6 -81 -11 -79.6 -11.8 -75.6 L-13.6 -56 L-13.2 -44 Q-12 -42 -10.6 -44 L-10 -56 L-9.2 -66 ' +
          'L-9 -58 L-10.8 -37.6 Q0 -35.8 10.8 -37.6 L9 -58 L9.2 -66 L10 -56 L10.6 -44 Q12 -42 13.2 -44 L13.6 -56 ' +
          'L11.8 -75.6 C11 -79.6 7.6 -81 3 -81.6 Z'
        }
      />
      <path d="M-9.4 -39 L-7.4 -2 L-8.2 0 L-1 0 L-.8 -2 L0 -33 L.8 -2 L1 0 L8.2 0 L7.4 -2 L9.4 -39 Z" />
      <path className="p-glow" d="M-9.2 -58.6 H9.2 V-56.4 H-9.2 Z" opacity=".35" />
      <path
        className="p-red"
        d="M-5.4 -94.2 Q0 -92.6 5.4 -94.2 L5.7 -95.4 Q0 -93.8 -5.7 -95.4 Z"
        opacity=".8"
      />
    </g>
  );
}

interface Greeter extends Placed {
  broad?: boolean;
}

/** A man from the side, facing right, his right hand held out at (27, -56). */
export function Greeter({ broad, tone = 'p-ink', ...at }: Greeter): ReactNode {
  const wide = broad ? 1.16 : 1;
  return (
    <g transform={place(at)} className={tone}>
      <path transform="translate(1.4 -83.4) scale(1 1)" d={profileHead} />
      <g transform={`scale(${wide} 1)`}>
        <path
          d={
            'M-3 -84 C-8 -82.6 -10.6 -78 -11 -71 C-11.4 -60 -11 -50 -10.4 -39 Q-1 -36.6 9.6 -39 ' +
            'C10.4 -52 10 -66 8.6 -74 C7.6 -79.6 5.6 -82.4 3.4 -83.4 Z'
          }
        />
        <path d="M-9.8 -42 L-9 -2 L-.6 -2 L.4 -34 L2.4 -2 L10 -2 L9.4 -42 Z" />
        <path d="M-9 -2.6 L-9.6 0 L3.6 0 Q3.6 -1.6 -.6 -2.6 Z M2.4 -2.6 L1.8 0 L14.4 0 Q14.6 -1.6 10 -2.6 Z" />
      </g>
      <path
        fill="none"
        className={`${tone} p-line`}
        strokeWidth="6.4"
        d="M1.6 -73.6 L7.6 -60.4 L26 -57"
      />
      <path className="p-glow p-line" strokeWidth="1.6" d="M21.4 -61 L20.4 -55" />
      <path className="p-glow" d={`M4.4 -83 L7.4 -72 L${4.4 + 4 * wide} -80 Z`} opacity=".9" />
    </g>
  );
}
