import { range, round, scatter } from './scatter.js';

const next = scatter(11);

/** A row of people from the chest up, as one path. */
function row(y: number, count: number, head: number, from: number, to: number): string {
  return range(count)
    .map((index) => {
      const x = round(from + ((to - from) * (index + 0.5)) / count + (next() - 0.5) * head * 0.5);
      const top = round(y + (next() - 0.5) * head * 0.7);
      const shoulder = round(head * 2.1);
      return (
        `M${x - head} ${top}a${head} ${round(head * 1.22)} 0 1 1 ${head * 2} 0a${head} ${round(head * 1.22)} 0 1 1 ${-head * 2} 0` +
        `M${x - shoulder} ${round(top + head * 5)}q0 ${-head * 3.6} ${shoulder} ${-head * 3.7}q${shoulder} ${head * 0.1} ${shoulder} ${head * 3.7}z`
      );
    })
    .join('');
}

const choir = [row(300, 22, 11, 250, 950), row(342, 20, 12, 236, 964), row(388, 18, 13, 226, 974)];
const orchestra = row(456, 13, 15, 250, 950);
const audience = [row(610, 15, 25, -20, 1220), row(664, 12, 31, -30, 1230)];
const folds = range(6);

/** 2. A gala concert seen from behind its two guests of honour. */
export function Concert() {
  return (
    <>
      <path className="p-ink" d="M0 0H1200V800H0Z" />
      <path className="p-deep" d="M150 60H1050V560H150Z" />
      <path className="p-slate" d="M150 60H1050V300Q600 190 150 300Z" opacity=".55" />
      <circle className="p-rose" cx="600" cy="226" r="126" opacity=".8" />
      <circle className="p-glow" cx="600" cy="226" r="92" opacity=".85" />
      <path className="p-glow" d="M214 0H262L640 540H430ZM938 0H986L770 540H560Z" opacity=".16" />
      <path className="p-glow" d="M578 0H622L770 540H430Z" opacity=".18" />
      <path className="p-slate" d={choir[0]} />
      <path className="p-mist" d={choir[1]} />
      <path className="p-cream" d={choir[2]} />
      <path className="p-slate" d="M160 450H1040V560H160Z" />
      <path className="p-deep" d={orchestra} />
      {/* the conductor, arms raised */}
      <path
        className="p-ink"
        d="M588 428a12 14 0 1 1 24 0a12 14 0 1 1-24 0M574 462Q600 444 626 462L660 424L668 430L632 486L628 548H572L568 486L532 430L540 424Z"
      />
      <path className="p-sand" d="M120 536H1080L1120 580H80Z" />
      <path className="p-mist" d="M80 580H1120V596H80Z" />
      {/* the curtain */}
      {[false, true].map((right) => (
        <g key={String(right)} transform={right ? 'translate(1200 0) scale(-1 1)' : undefined}>
          <path className="p-red" d="M0 0H230C236 180 196 330 120 420C150 470 156 540 150 600H0Z" />
          {folds.map((fold) => (
            <path
              key={fold}
              className="p-ink"
              opacity=".22"
              d={`M${20 + fold * 36} 0h14C${40 + fold * 34} 200 ${20 + fold * 24} 340 ${10 + fold * 20} 420V600h-${8 + fold}V420C${8 + fold * 20} 340 ${26 + fold * 30} 200 ${20 + fold * 36} 0Z`}
            />
          ))}
          <path className="p-sand" d="M88 404q40 26 44 14l-8 26q-24 8-48-20z" />
        </g>
      ))}
      <path
        className="p-red"
        d="M0 0H1200V58Q1125 112 1050 62Q975 112 900 62Q825 112 750 62Q675 112 600 62Q525 112 450 62Q375 112 300 62Q225 112 150 62Q75 112 0 58Z"
      />
      <path
        className="p-rose"
        d="M0 46Q75 100 150 50Q225 100 300 50Q375 100 450 50Q525 100 600 50Q675 100 750 50Q825 100 900 50Q975 100 1050 50Q1125 100 1200 46V58Q1125 112 1050 62Q975 112 900 62Q825 112 750 62Q675 112 600 62Q525 112 450 62Q375 112 300 62Q225 112 150 62Q75 112 0 58Z"
        opacity=".7"
      />
      <path className="p-deep" d="M0 590H1200V800H0Z" />
      <path className="p-slate" d={audience[0]} opacity=".62" />
      <path className="p-deep" d={audience[1]} />
      {/* the two guests, in chairs with high backs */}
      <path
        className="p-slate"
        d="M356 800V716q0-26 26-26h176q26 0 26 26v84ZM616 800V716q0-26 26-26h176q26 0 26 26v84Z"
      />
      <path
        className="p-ink"
        d="M424 592c0-34 20-54 46-54s46 20 46 54c0 24-8 42-20 54v22c46 8 76 28 84 68l10 64H350l10-64c8-40 38-60 84-68v-22c-12-12-20-30-20-54Z"
      />
      <path
        className="p-ink"
        d="M676 590c-4-42 22-64 54-64s58 22 54 64c-2 26-10 44-22 56v20c56 8 88 30 98 72l10 62H590l10-62c10-42 42-64 98-72v-20c-12-12-20-30-22-56Z"
      />
      <path
        className="p-ink"
        d="M418 596c-12-6-14 26 4 34zM522 596c12-6 14 26-4 34zM670 594c-12-6-14 28 4 36zM790 594c12-6 14 28-4 36z"
      />
      <path
        className="p-rose p-line"
        strokeWidth="4"
        opacity=".75"
        d="M426 580c3-26 20-42 44-42M680 572c4-28 24-46 50-46M444 669c-40 8-70 26-80 60M698 667c-48 8-80 28-92 66"
      />
    </>
  );
}
