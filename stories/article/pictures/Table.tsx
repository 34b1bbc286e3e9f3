import type { ReactNode } from 'react';
import { profileHead } from './figures.js';
import { between, range } from './scatter.js';

interface Seat {
  x: number;
  y: number;
  size: number;
  tone: string;
  broad: boolean;
}

/** The left side of the table from the far end to the near one. */
const seats: Seat[] = range(5).map((index) => {
  const t = (index / 4) ** 1.35;
  return {
    x: between(488, 136, t),
    y: between(420, 604, t),
    size: between(2.5, 7.6, t),
    tone: ['p-mist', 'p-slate', 'p-slate', 'p-deep', 'p-ink'][index]!,
    broad: index === 1 || index === 3,
  };
});

const place = ({ x, y, size, broad }: Seat) =>
  `translate(${x} ${y}) scale(${broad ? size * 1.05 : size} ${size})`;

/** One delegate from the side, facing right; the table hides what is below its edge. */
const Delegate = ({ seat }: { seat: Seat }) => (
  <g transform={place(seat)} className={seat.tone}>
    <path className="p-sand" d="M-17 60V-2Q-17 -6 -13 -6H-4V60Z" />
    <path className={seat.tone} d="M-17 60V-2Q-17 -6 -13 -6H-4V60Z" opacity=".55" />
    <path transform="translate(0 -1)" d={profileHead} />
    <path d="M-3.6 -2.4C-8.4 -.8 -12 2 -13 8C-14 16 -14 22 -14 60H9C10 20 9.4 10 7 4C6 .8 4.6 -1 3.4 -1.6Z" />
    <path className="p-glow" d="M3 -1.8L6.6 8L8 2.6Z" />
    <path
      className="p-glow p-line"
      strokeWidth=".8"
      d="M-11.6 7C-10.6 3 -8 .4 -4.4 -1"
      opacity=".35"
    />
  </g>
);

/** The forearm that lies on the table. */
const Arm = ({ seat }: { seat: Seat }) => (
  <g transform={place(seat)}>
    <path className={`${seat.tone} p-line`} strokeWidth="5.4" d="M1 7L6.4 19.4L20 18.6" />
    <path className="p-glow p-line" strokeWidth="1.2" d="M16.6 16.2L16.8 21" />
  </g>
);

/** The same on both sides of the table. */
const BothSides = ({ children }: { children: ReactNode }) => (
  <>
    {children}
    <g transform="translate(1200 0) scale(-1 1)">{children}</g>
  </>
);

/** Papers on the table before each seat. */
const papers = seats
  .map(({ x, y, size }) => {
    const at = x + size * 24;
    const top = y + size * 17.2;
    return `M${at} ${top}h${size * 8}l${size * 1.4} ${size * 3.4}h${-size * 9}z`;
  })
  .join('');

/** 7. Two delegations face each other across a long table. */
export function Table() {
  return (
    <>
      <path className="p-sand" d="M0 0H1200V800H0Z" />
      {/* the room: ceiling, side walls, end wall */}
      <path className="p-cream" d="M0 0H1200L860 130H340Z" />
      <path className="p-sand" d="M0 0L340 130V470L0 720Z" />
      <path className="p-mist" d="M0 0L340 130V470L0 720Z" opacity=".4" />
      <path className="p-sand" d="M1200 0L860 130V470L1200 720Z" />
      <path className="p-mist" d="M1200 0L860 130V470L1200 720Z" opacity=".4" />
      <path className="p-cream" d="M340 130H860V470H340Z" />
      <path className="p-glow" d="M392 0H808L700 96H500Z" />
      {/* a painted landscape on the end wall, a flag on either side */}
      <path className="p-sand" d="M440 166H760V366H440Z" />
      <path className="p-glow" d="M450 176H750V356H450Z" />
      <circle className="p-rose" cx="600" cy="268" r="42" />
      <path className="p-mist" d="M450 318L520 262L572 300L640 244L700 296L750 270V356H450Z" />
      <path className="p-slate" d="M450 340L530 310L610 336L690 306L750 330V356H450Z" />
      <path className="p-deep p-line" strokeWidth="4" d="M388 190V452M812 190V452" />
      <path className="p-red" d="M390 194Q424 220 422 270T404 372Q394 350 390 330Z" />
      <path className="p-mist" d="M810 194Q776 220 778 270T796 372Q806 350 810 330Z" />
      <path className="p-slate" d="M0 720L340 470H860L1200 720V800H0Z" opacity=".5" />
      <BothSides>
        {seats.map((seat) => (
          <Delegate key={seat.x} seat={seat} />
        ))}
      </BothSides>
      {/* the table, with what lies and stands on it */}
      <path className="p-deep" d="M536 462H664L1010 800H190Z" opacity=".5" />
      <path className="p-glow" d="M540 452H660L964 800H236Z" />
      <path className="p-cream" d="M588 452H612L720 800H480Z" />
      <BothSides>
        <path className="p-cream" d={papers} />
        {seats.map((seat) => (
          <Arm key={seat.x} seat={seat} />
        ))}
      </BothSides>
      {[0.1, 0.32, 0.62].map((t) => {
        const y = between(470, 760, t);
        const r = between(12, 44, t);
        return (
          <g key={t}>
            <ellipse
              className="p-mist"
              cx="600"
              cy={y + r * 0.5}
              rx={r * 1.1}
              ry={r * 0.26}
              opacity=".7"
            />
            <path
              className="p-slate p-line"
              strokeWidth={r * 0.1}
              d={range(7)
                .map(
                  (i) =>
                    `M600 ${y}L${600 + (i - 3) * r * 0.34} ${y - r * (0.75 + 0.5 * Math.cos((i - 3) / 2.2))}`,
                )
                .join('')}
            />
            <path
              className="p-slate"
              d={`M${600 - r * 0.5} ${y - r * 0.5}h${r}l${-r * 0.2} ${r}h${-r * 0.6}z`}
            />
            {range(7).map((index) => (
              <circle
                key={index}
                className={index % 2 ? 'p-rose' : 'p-red'}
                cx={600 + (index - 3) * r * 0.34}
                cy={y - r * (0.75 + 0.5 * Math.cos((index - 3) / 2.2))}
                r={r * 0.24}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}
