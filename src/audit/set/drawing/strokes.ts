import type { Report, ReportIn } from '../rule.js';
import type { SetIcon } from '../types.js';
import { custom } from './majority.js';
import type { Stroke } from './paint.js';

/** What of a stroke a rule compares; undefined where a stroke has nothing of it. */
type Trait = (stroke: Stroke, icon: SetIcon) => string | undefined;

const traitsOf = (icon: SetIcon, trait: Trait): string[] => [
  ...new Set(
    (icon.painted?.strokes ?? []).flatMap((stroke) => {
      const value = trait(stroke, icon);
      return value === undefined ? [] : [value];
    }),
  ),
];

/** Tells of each icon with strokes unlike those of nearly all others of its set. */
export function compareStrokes(
  icons: readonly SetIcon[],
  trait: Trait,
  report: ReportIn,
  message: (own: string, others: string) => string,
): void {
  const traits = icons
    .map((icon) => ({ icon, own: traitsOf(icon, trait) }))
    .filter(({ own }) => own.length > 0);
  const others = custom(traits.map(({ own }) => (own.length === 1 ? own[0]! : '')));
  if (others === undefined || others === '') return;
  for (const { icon, own } of traits) {
    const unlike = own.filter((value) => value !== others);
    if (unlike.length === 0) continue;
    const said: Parameters<Report>[0] = { message: message(unlike.join(' and '), others) };
    // One line among others may be drawn so on purpose.
    report(icon, own.length > unlike.length ? { ...said, outcome: 'unsure' } : said);
  }
}
