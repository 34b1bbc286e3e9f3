import { Greeter, Guard } from './figures.js';
import { range } from './scatter.js';

const windows = range(9)
  .map((index) => `M${668 + index * 62} ${262 - index * 3.4}h20v26h-20z`)
  .join('');

/** 1. An airfield at night: an airliner, its stairs, a carpet, a row of guards, two men shaking hands. */
export function Welcome() {
  return (
    <>
      <path className="p-deep" d="M0 0H1200V800H0Z" />
      <path className="p-slate" d="M0 330Q300 250 620 300T1200 280V600H0Z" opacity=".45" />
      <circle className="p-glow" cx="214" cy="150" r="58" />
      <circle className="p-deep" cx="238" cy="136" r="52" />
      <path className="p-slate" d="M0 470L160 430L300 456L420 424L640 470V560H0Z" opacity=".7" />
      {/* the airliner */}
      <path
        className="p-mist"
        d="M430 372C452 300 520 236 640 224L1200 176V420L700 440C580 444 470 430 430 372Z"
      />
      <path
        className="p-cream"
        d="M430 372C452 300 520 236 640 224L1200 176V300L600 348C520 356 450 372 430 372Z"
      />
      <path className="p-slate" d={windows} />
      <path className="p-deep" d="M476 318C490 296 508 280 530 270L560 266L550 300Z" />
      <path className="p-red" d="M434 360L600 340L1200 292V314L600 364L440 384Z" />
      <path className="p-slate" d="M760 398L1200 446V498L860 430Z" />
      {/* the door and the stairs */}
      <path className="p-glow" d="M596 256h50v96h-50z" />
      <path className="p-slate" d="M590 352L652 352L560 640L440 640Z" />
      <path
        className="p-deep p-line"
        fill="none"
        strokeWidth="5"
        d="M590 300L430 596M652 300L566 596"
      />
      {range(11).map((step) => (
        <path
          key={step}
          className="p-mist p-line"
          strokeWidth="3.4"
          d={`M${584 - step * 13.4} ${368 + step * 26}H${646 - step * 8}`}
        />
      ))}
      {/* the ground and the carpet */}
      <path className="p-ink" d="M0 596H1200V800H0Z" opacity=".86" />
      <path className="p-slate" d="M0 596H1200V604H0Z" opacity=".5" />
      <path className="p-red" d="M430 634H568L1010 800H176Z" />
      <path
        className="p-rose"
        d="M430 634H442L206 800H176ZM556 634H568L1010 800H976Z"
        opacity=".55"
      />
      {range(6).map((index) => (
        <Guard
          key={index}
          x={690 + index * 84}
          y={640 + index * 7}
          height={196 + index * 7}
          tone="p-slate"
        />
      ))}
      {range(4).map((index) => (
        <Guard
          key={index}
          x={352 - index * 88}
          y={640 + index * 7}
          height={196 + index * 7}
          tone="p-slate"
        />
      ))}
      <ellipse className="p-ink" cx="590" cy="724" rx="220" ry="14" opacity=".45" />
      <Greeter x={486} y={726} height={410} />
      <Greeter x={716} y={726} height={390} flip broad />
    </>
  );
}
