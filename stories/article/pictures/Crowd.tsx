import { between, range, round, scatter } from './scatter.js';

const next = scatter(29);
const tones = [
  'p-mist',
  'p-mist',
  'p-slate',
  'p-slate',
  'p-slate',
  'p-deep',
  'p-deep',
  'p-ink',
  'p-ink',
];

interface Row {
  tone: string;
  people: string;
  arms: string;
  flags: { d: string; tone: string }[];
  flowers: { x: number; y: number; r: number }[];
  width: number;
}

/** One row of the crowd: heads and shoulders, some arms raised with a flag or with flowers. */
function crowdRow(index: number): Row {
  const t = index / (tones.length - 1);
  const head = between(6, 27, t * t * 0.6 + t * 0.4);
  const y = between(418, 752, t * t * 0.55 + t * 0.45);
  const step = head * 3.1;
  const row: Row = {
    tone: tones[index]!,
    people: '',
    arms: '',
    flags: [],
    flowers: [],
    width: round(head * 0.5),
  };
  for (let x = -step * next(); x < 1200 + step; x += step * between(0.86, 1.14, next())) {
    const top = round(y + (next() - 0.5) * head * 1.2);
    const at = round(x);
    const r = round(head);
    const shoulder = round(head * 1.85);
    row.people +=
      `M${at - r} ${top}a${r} ${round(r * 1.2)} 0 1 1 ${2 * r} 0a${r} ${round(r * 1.2)} 0 1 1 ${-2 * r} 0` +
      `M${round(at - shoulder)} ${round(top + head * 6)}v${round(-head * 3)}q0 ${round(-head * 1.5)} ${shoulder} ${round(-head * 1.6)}t${shoulder} ${round(head * 1.6)}v${round(head * 3)}z`;
    const chance = next();
    if (chance > 0.56) continue;
    const side = next() > 0.5 ? 1 : -1;
    const handX = round(at + side * head * between(1.3, 2, next()));
    const handY = round(top - head * between(1.3, 2.5, next()));
    row.arms += `M${round(at + side * shoulder * 0.8)} ${round(top + head * 2.2)}L${handX} ${handY}`;
    if (chance < 0.24) {
      const pole = round(head * 2.2);
      const w = round(head * 2.3 * side);
      const h = round(head * 1.5);
      row.arms += `M${handX} ${handY}v${-pole}`;
      row.flags.push({
        tone: chance < 0.12 ? 'p-red' : 'p-glow',
        d: `M${handX} ${round(handY - pole)}q${round(w / 2)} ${round(-h * 0.3)} ${w} 0v${h}q${round(-w / 2)} ${round(-h * 0.3)} ${-w} 0z`,
      });
    } else row.flowers.push({ x: handX, y: round(handY - head * 0.7), r: round(head * 0.75) });
  }
  return row;
}

const rows = tones.map((_, index) => crowdRow(index));
const balloons = range(22).map(() => ({
  x: round(between(60, 1140, next())),
  y: round(between(40, 300, next())),
  r: round(between(6, 15, next())),
  red: next() > 0.45,
}));

/** 4. A square filled with people who wave flags and flowers. */
export function Crowd() {
  return (
    <>
      <path className="p-cream" d="M0 0H1200V800H0Z" />
      <circle className="p-glow" cx="600" cy="300" r="250" />
      <path
        className="p-sand"
        d="M0 380L150 296L290 352L430 286L560 340L760 280L930 350L1060 300L1200 360V430H0Z"
        opacity=".7"
      />
      {/* the buildings around the square */}
      <path
        className="p-mist"
        d="M0 250H132V420H0ZM150 300H268V420H150ZM932 296H1050V420H932ZM1068 240H1200V420H1068Z"
        opacity=".75"
      />
      <path
        className="p-cream"
        d={range(5)
          .map((i) => `M16 ${270 + i * 28}h100v8h-100zM1086 ${262 + i * 30}h100v8h-100z`)
          .join('')}
        opacity=".6"
      />
      <path className="p-slate" d="M360 420V262H420L600 190L780 262H840V420Z" />
      <path className="p-deep" d="M350 256H850V272H350Z" />
      <path
        className="p-mist"
        d={range(8)
          .map((i) => `M${392 + i * 56} 272h20v148h-20z`)
          .join('')}
        opacity=".7"
      />
      <path className="p-red" d="M462 288H738V334H462Z" />
      <path className="p-glow" d="M486 304H714V308H486ZM520 316H680V320H520Z" opacity=".8" />
      <path className="p-deep" d="M584 190L590 40H610L616 190Z" />
      <path className="p-red" d="M600 4C622 22 620 38 610 46H590C580 38 582 24 600 4Z" />
      {balloons.map(({ x, y, r, red }) => (
        <g key={x}>
          <path
            className="p-slate p-line"
            strokeWidth="1.4"
            d={`M${x} ${y + r}q${r * 0.6} ${r} 0 ${r * 2.4}`}
            opacity=".6"
          />
          <ellipse className={red ? 'p-red' : 'p-rose'} cx={x} cy={y} rx={r} ry={r * 1.2} />
        </g>
      ))}
      <path className="p-sand" d="M0 410H1200V800H0Z" />
      {rows.map(({ tone, people, arms, flags, flowers, width }, index) => (
        <g key={index}>
          <path className={`${tone} p-line`} strokeWidth={width} d={arms} />
          {flags.map((flag) => (
            <path key={flag.d} className={flag.tone} d={flag.d} />
          ))}
          {flowers.map(({ x, y, r }) => (
            <g key={`${x} ${y}`}>
              <circle className="p-rose" cx={x} cy={y} r={r} />
              <circle className="p-red" cx={x + r * 0.7} cy={y + r * 0.5} r={r * 0.62} />
            </g>
          ))}
          <path className={tone} d={people} />
        </g>
      ))}
    </>
  );
}
