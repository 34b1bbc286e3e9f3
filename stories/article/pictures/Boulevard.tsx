import { between, range, round, scatter } from './scatter.js';

const next = scatter(47);

/** House fronts along the left pavement, from far to near: x of both edges, height of both, storeys. */
const houses = [
  { near: 452, far: 500, top: 214, farTop: 246, tone: 'p-mist' },
  { near: 372, far: 452, top: 120, farTop: 176, tone: 'p-slate' },
  { near: 262, far: 372, top: 96, farTop: 172, tone: 'p-mist' },
  { near: 112, far: 262, top: -40, farTop: 60, tone: 'p-slate' },
  { near: -60, far: 112, top: -130, farTop: -4, tone: 'p-deep' },
];
/** The street's vanishing point. */
const eye = { x: 600, y: 316 };

/** Rows of windows on a house front, narrowing towards the vanishing point. */
function windows({ near, far, top, farTop }: (typeof houses)[number]): string {
  const columns = Math.max(3, Math.round((far - near) / 26));
  const edge = (x: number, share: number) => {
    const t = (x - near) / (far - near);
    const roof = between(top, farTop, t);
    const ground = between(kerb(near), kerb(far), t);
    return round(between(roof, ground, share));
  };
  let d = '';
  for (let storey = 0; storey < 9; storey++)
    for (let column = 0; column < columns; column++) {
      const share = 0.08 + storey * 0.092;
      const x = near + ((far - near) * (column + 0.25)) / columns;
      const w = ((far - near) / columns) * 0.5;
      d += `M${round(x)} ${edge(x, share)}L${round(x + w)} ${edge(x + w, share)}V${edge(x + w, share + 0.045)}L${round(x)} ${edge(x, share + 0.045)}Z`;
    }
  return d;
}

/** Where the houses meet the ground at a given x. */
const kerb = (x: number): number => eye.y + 44 + (eye.x - x) * 0.42;

interface Car {
  x: number;
  y: number;
  scale: number;
  tone: string;
}

/** A limousine from the front, lamps lit, a pennant on each wing; 200 units wide. */
function Car({ x, y, scale, tone }: Car) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <ellipse className="p-ink" cx="0" cy="2" rx="126" ry="9" opacity=".5" />
      <path className="p-ink" d="M-98 -26H-66V4Q-82 8 -98 4ZM66 -26H98V4Q82 8 66 4Z" />
      <path
        className={tone}
        d="M-80 -72C-72 -102 -62 -112 -44 -113H44C62 -112 72 -102 80 -72L100 -64Q112 -58 112 -46V-20Q112 -10 102 -10H-102Q-112 -10 -112 -20V-46Q-112 -58 -100 -64Z"
      />
      <path className="p-mist" d="M-66 -74C-60 -96 -53 -104 -42 -104H42C53 -104 60 -96 66 -74Z" />
      <path
        className="p-glow"
        d="M-42 -104H-4L-34 -74H-66C-60 -96 -53 -104 -42 -104Z"
        opacity=".45"
      />
      <path className="p-slate p-line" strokeWidth="2" d="M-100 -63Q0 -72 100 -63" />
      <path className="p-mist" d="M-36 -56H36L32 -32H-32Z" />
      <path
        className={`${tone} p-line`}
        strokeWidth="4"
        d="M-22 -54V-34M-11 -54V-34M0 -54V-34M11 -54V-34M22 -54V-34"
      />
      <path
        className="p-glow"
        d="M-102 -50Q-78 -58 -50 -52V-38Q-78 -34 -102 -38ZM102 -50Q78 -58 50 -52V-38Q78 -34 102 -38Z"
      />
      <path className="p-slate" d="M-108 -24H108V-18H-108ZM-26 -26H26V-14H-26Z" />
      <path className="p-ink p-line" strokeWidth="2.6" d="M-96 -64V-106M96 -64V-106" />
      <path className="p-red" d="M-96 -106Q-112 -112 -126 -104V-86Q-112 -94 -96 -88Z" />
      <path className="p-red" d="M96 -106Q112 -112 126 -104V-86Q112 -94 96 -88Z" />
    </g>
  );
}

/** Heads along the left pavement, nearer ones larger, three deep. */
const onlookers = range(132).map((index) => {
  const t = (index / 131) ** 1.8;
  const deep = index % 3;
  const r = round(between(2.6, 17, t));
  const x = round(between(524, 6, t) + (deep - 1) * r * 1.5 + (next() - 0.5) * r);
  const y = round(between(372, 640, t) - r * 0.9 + (deep - 2) * r * 1.3 + (next() - 0.5) * r);
  const tone = deep === 2 ? 'p-ink' : deep === 1 ? 'p-deep' : 'p-slate';
  return { x, y, r, deep, flag: next() > 0.66, red: next() > 0.4, tone };
});
const byDepth = [0, 1, 2].flatMap((deep) => onlookers.filter((onlooker) => onlooker.deep === deep));

function Side() {
  return (
    <>
      {houses.map((house) => (
        <g key={house.near}>
          <path
            className={house.tone}
            d={`M${house.near} ${house.top}L${house.far} ${house.farTop}V${kerb(house.far)}L${house.near} ${kerb(house.near)}Z`}
          />
          <path className="p-glow" d={windows(house)} opacity=".42" />
        </g>
      ))}
      <path className="p-mist" d="M560 350L-200 860V560L520 350Z" />
      <path className="p-sand" d="M560 350L-200 860V830L552 352Z" />
      {byDepth.map(({ x, y, r, flag, red, tone }) => (
        <g key={`${x} ${y}`}>
          {flag && (
            <>
              <path
                className={`${tone} p-line`}
                strokeWidth={r * 0.3}
                d={`M${x + r} ${y + r}v${-r * 4.4}`}
              />
              <path
                className={red ? 'p-red' : 'p-glow'}
                d={`M${x + r} ${y - r * 3.4}h${r * 2}v${r * 1.4}h${-r * 2}z`}
              />
            </>
          )}
          <ellipse className={tone} cx={x} cy={y} rx={r * 0.86} ry={r} />
          <path
            className={tone}
            d={`M${x - r * 1.7} ${y + r * 4}V${y + r * 2.6}q0 ${-r * 1.4} ${r * 1.7} ${-r * 1.5}t${r * 1.7} ${r * 1.5}V${y + r * 4}L${x + r * 0.9} ${y + r * 7.6}h${-r * 1.8}z`}
          />
        </g>
      ))}
    </>
  );
}

/** 6. A motorcade on a wide avenue between tower blocks and onlookers. */
export function Boulevard() {
  return (
    <>
      <path className="p-cream" d="M0 0H1200V800H0Z" />
      <circle className="p-glow" cx="600" cy="250" r="150" />
      <path className="p-sand" d="M480 356L540 300L600 330L664 292L730 356Z" />
      <path className="p-slate" d="M592 356L596 176H604L608 356Z" opacity=".8" />
      <path className="p-slate" d="M0 800V640L560 350H640L1200 640V800Z" />
      <path className="p-deep" d="M130 800L584 350H616L1070 800Z" opacity=".55" />
      <path
        className="p-glow p-line"
        strokeWidth="3"
        strokeDasharray="2 10"
        d="M596 356L470 480"
        opacity=".4"
      />
      <Side />
      <g transform="translate(1200 0) scale(-1 1)">
        <Side />
      </g>
      <path
        className="p-cream"
        d="M590 372L584 392H588L593 372ZM576 420L562 456H570L581 420ZM548 500L520 572H534L556 500ZM500 640L452 760H476L514 640Z"
        opacity=".55"
      />
      <Car x={622} y={404} scale={0.2} tone="p-deep" />
      <Car x={640} y={450} scale={0.36} tone="p-deep" />
      <Car x={560} y={452} scale={0.34} tone="p-deep" />
      <Car x={652} y={540} scale={0.66} tone="p-deep" />
      <Car x={586} y={704} scale={1.42} tone="p-ink" />
    </>
  );
}
