import { Guard, Suit } from './figures.js';
import { between, range } from './scatter.js';

const columns = range(13).map((index) => 216 + index * 64);
const ranks = range(7).map((index) => index / 6);

/** 3. Two men marching down a red carpet between two ranks of guards. */
export function RedCarpet() {
  return (
    <>
      <path className="p-cream" d="M0 0H1200V800H0Z" />
      <circle className="p-glow" cx="600" cy="236" r="220" />
      {/* a hall with a colonnade */}
      <path className="p-sand" d="M120 414V210H1080V414Z" />
      <path className="p-sand" d="M84 178H1116V216H84Z" />
      <path className="p-mist" d="M84 206H1116V218H84Z" />
      <path className="p-mist" d={columns.map((x) => `M${x - 9} 218h18v196h-18z`).join('')} />
      <path className="p-slate" d="M540 268h120v146H540z" opacity=".6" />
      <path className="p-red" d="M566 128h68v112l-34-22l-34 22z" />
      <path className="p-mist" d="M0 408H1200V428H0Z" />
      <path className="p-sand" d="M0 424H1200V800H0Z" />
      <path className="p-mist" d="M0 424H1200L1200 470Q600 440 0 470Z" opacity=".5" />
      {/* the carpet */}
      <path className="p-red" d="M556 424H644L960 800H240Z" />
      <path
        className="p-rose"
        d="M556 424H563L300 800H240ZM637 424H644L960 800H900Z"
        opacity=".6"
      />
      {ranks.map((t) => {
        const near = t * t;
        const tone = t < 0.3 ? 'p-mist' : t < 0.62 ? 'p-slate' : 'p-deep';
        const at = { y: between(430, 772, near), height: between(84, 470, near), tone };
        return (
          <g key={t}>
            <Guard x={between(520, 96, near)} {...at} />
            <Guard x={between(680, 1104, near)} {...at} />
          </g>
        );
      })}
      <ellipse className="p-ink" cx="514" cy="726" rx="84" ry="9" opacity=".4" />
      <ellipse className="p-ink" cx="688" cy="732" rx="92" ry="9" opacity=".4" />
      <Suit x={514} y={722} height={412} walking />
      <Suit x={688} y={728} height={398} walking broad flip collar={false} />
    </>
  );
}
