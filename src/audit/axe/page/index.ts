/** What runs in the page: one look at it, and what each rule says of each element. */
import { judges } from '../judges.js';
import { kindOfControl } from './controls.js';
import type { Icon } from './icons.js';
import { labelOfControl, nameOfControl } from './names.js';
import { safePicture } from './picture.js';
import { survey, type Survey, type Verdict } from './survey.js';
import { isInert, roleOf } from './tree.js';

/** What a look at a page found, by rule and element. */
export interface Found {
  of: (rule: string, node: Element) => Verdict | undefined;
  isIcon: (node: Element) => boolean;
  survey: Survey;
}

/** An icon as data, for lists. */
export interface ListedIcon {
  library?: string;
  /** Its name in the library, or of its file. */
  file?: string;
  /** Safe markup of the drawing, for an svg in the page. */
  picture?: string;
  hidden: boolean;
  kind: Icon['kind'];
  /** What is announced for it, or for the control in which it stands alone. */
  announced?: { role: string; name: string; description: string; from: string };
  /** By this, the page has its elements in `altglyphIcons`, for who looks on from outside. */
  id: string;
  /** Whether something is understood by the picture alone, and nothing is switched off. */
  isNeeded: boolean;
}

type Kept = Record<string, { drawing: Element; told: Element }>;

/** Whether people who see the page need the picture: no text beside it says the same. */
function isNeeded({ host, hidden, control }: Icon): boolean {
  if (isInert(host)) return false;
  if (!control) return !hidden;
  const isOff = control.matches(':disabled, [aria-disabled="true"]');
  return !isOff && !control.textContent?.trim();
}

/** What an icon tells by its markup: itself where it is not hidden, or else a control that is it alone. */
function announcedOf({ host, hidden, name, description, control }: Icon) {
  if (!hidden) {
    const role = roleOf(host) || 'image';
    return { role, name: name.text, description: description.text, from: name.from };
  }
  if (!control || control.textContent?.trim()) return undefined;
  const kind = kindOfControl(control);
  const from = labelOfControl(control) ? `aria-label of the ${kind}` : '';
  return { role: kind, name: nameOfControl(control), description: '', from };
}

/** What the page has as an icon at this element, if it has one. */
export function listed({ icons }: Survey, node: Element): ListedIcon | undefined {
  const icon = icons.find(({ host }) => host === node);
  if (!icon) return undefined;
  const { library, file, hidden, kind, drawing, drawings, control } = icon;
  const announced = announcedOf(icon);
  const kept = ((globalThis as { altglyphIcons?: Kept }).altglyphIcons ??= {});
  const id = `i${Math.random().toString(36).slice(2)}`;
  const seen = drawings.length > 1 ? node : drawing;
  kept[id] = { drawing: seen, told: hidden && control && announced ? control : node };
  const picture = safePicture(drawing);
  return { library, file, hidden, kind, picture, announced, id, isNeeded: isNeeded(icon) };
}

const WORST = { fail: 2, unsure: 1, pass: 0 } as const;

/** Of several verdicts on one element, the worst is told, with the words of all that are as bad. */
function merged(a: Verdict | undefined, b: Verdict): Verdict {
  if (!a || WORST[a.outcome] < WORST[b.outcome]) return b;
  if (WORST[a.outcome] > WORST[b.outcome] || a.outcome === 'pass' || a.message === b.message)
    return a;
  return { ...a, message: `${a.message} ${b.message}`, related: [...a.related, ...b.related] };
}

export function look(document: Document): Found {
  const page = survey(document);
  const found = new Map<string, Map<Element, Verdict>>();
  const verdicts = (rule: string) => {
    let all = found.get(rule);
    if (!all) {
      all = new Map();
      for (const verdict of judges[rule]?.(page) ?? [])
        all.set(verdict.node, merged(all.get(verdict.node), verdict));
      found.set(rule, all);
    }
    return all;
  };
  return {
    survey: page,
    isIcon: (node) => page.hosts.has(node),
    of: (rule, node) => verdicts(rule).get(node),
  };
}
