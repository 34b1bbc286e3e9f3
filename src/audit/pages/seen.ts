/** Judges what is seen of the icons of a page, in each scheme that it is to be looked at in. */
import type { CDPSession, Page } from 'playwright-core';
import type { ListedIcon } from '../axe/index.js';
import type { AuditedIcon } from '../types.js';
import type { RawFinding } from '../settings.js';
import { certainIn } from './certain.js';
import { missingIn } from './missing.js';
import { Photographer, type Contrasts } from './photos.js';
import { NOTHING } from './pixels.js';
import { LOST_IN_FORCED_COLOURS, LOW_CONTRAST } from './rules.js';
import { finishChanges } from './still.js';
import type { Scheme } from './types.js';

/** An icon with what is needed to look on. */
export interface Found {
  listed: ListedIcon;
  icon: AuditedIcon;
}

interface Look {
  /** Rules that are on, by their ids. */
  rules: readonly string[];
  schemes: readonly Scheme[];
}

/** How Chromium is told what the reader wants. */
export const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
} as const;

/** Chromium takes white on black for the dark scheme, and black on white for the light one. */
const FORCED = [
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
type Palette = (typeof FORCED)[number];

/** The least contrast of a picture that is needed: WCAG 1.4.11. */
const LEAST = 3;

/** What is nearly the colour behind it is not seen. */
const UNSEEN = 1.25;

const round = (ratio: number) => Math.floor(ratio * 10) / 10;

/** What the styles alone tell of the icons of a page and its frames. */
async function certain(page: Page): Promise<Contrasts> {
  await finishChanges(page);
  const all = await Promise.all(
    page.frames().map((frame) =>
      certainIn(frame).catch((error: Error) => {
        if (frame === page.mainFrame()) throw error;
        return {};
      }),
    ),
  );
  return new Map(all.flatMap((one) => Object.entries(one)));
}

class Sight {
  readonly #photographer: Photographer;

  constructor(
    private readonly page: Page,
    private readonly icons: readonly Found[],
    session: CDPSession,
  ) {
    this.#photographer = new Photographer(page, session);
  }

  /** Icons that the page was not scrolled to. */
  get beyond(): Found[] {
    const { beyond } = this.#photographer;
    return this.icons.filter(({ listed }) => beyond.has(listed.id));
  }

  /** Icons that are needed and too pale, with their contrast. */
  async pale(scheme: 'light' | 'dark'): Promise<[Found, number][]> {
    await this.page.emulateMedia(MEDIA[scheme]);
    const written = await certain(this.page);
    const doubtful = this.icons.filter(
      ({ listed }) => listed.isNeeded && (written.get(listed.id) ?? 0) < LEAST,
    );
    const seen = await this.#photographer.contrasts(
      doubtful.map(({ listed }) => listed.id),
      LEAST,
    );
    return doubtful
      .map((found): [Found, number] => {
        const { id } = found.listed;
        const ratio = seen.get(id) ?? LEAST;
        // White on white changes no pixel, and neither does a hidden icon: styles tell which it is.
        return [found, ratio === NOTHING ? (written.get(id) ?? LEAST) : ratio];
      })
      .filter(([, ratio]) => ratio < LEAST);
  }

  /** Icons that are seen, though not in forced colours. */
  async lost(palette: Palette): Promise<Found[]> {
    await this.page.emulateMedia(palette);
    const written = await certain(this.page);
    const doubtful = this.icons
      .map(({ listed }) => listed.id)
      .filter((id) => (written.get(id) ?? 0) < UNSEEN);
    const forced = await this.#photographer.contrasts(doubtful, UNSEEN);
    const gone = doubtful.filter((id) => (forced.get(id) ?? LEAST) < UNSEEN);
    const usual = await this.#seenOtherwise(gone);
    return this.icons.filter(({ listed }) => usual.has(listed.id));
  }

  /** Which of some icons are seen in the page's own colours, in the light or in the dark. */
  async #seenOtherwise(ids: readonly string[]): Promise<Set<string>> {
    const seen = new Set<string>();
    for (const scheme of ['light', 'dark'] as const) {
      const left = ids.filter((id) => !seen.has(id));
      if (left.length === 0) break;
      await this.page.emulateMedia(MEDIA[scheme]);
      for (const [id, ratio] of await this.#photographer.contrasts(left, UNSEEN))
        if (ratio >= UNSEEN) seen.add(id);
    }
    return seen;
  }
}

/** What is wrong with an icon that is lost on a palette, and what to do. */
function lostMessage({ listed }: Found, { colorScheme }: Palette): string {
  const remedy =
    listed.kind === 'img'
      ? 'An image keeps its own colours, so draw it inline in currentColor, or as a CSS mask on a background of ButtonText.'
      : 'Draw it in currentColor, or set forced-color-adjust: auto on the svg.';
  return `The icon cannot be seen in forced colours on ${colorScheme === 'dark' ? 'black' : 'white'}, although it can be seen otherwise. ${remedy}`;
}

/** The rule that would have looked at an icon: what is not there is told once. */
function ruleFor({ listed }: Found, { rules, schemes }: Look): string | undefined {
  const isOn = ({ id }: { id: string }, isAsked: boolean) => isAsked && rules.includes(id);
  const isPlain = schemes.some((scheme) => scheme !== 'forced');
  if (isOn(LOW_CONTRAST, listed.isNeeded && isPlain)) return LOW_CONTRAST.id;
  if (isOn(LOST_IN_FORCED_COLOURS, schemes.includes('forced'))) return LOST_IN_FORCED_COLOURS.id;
  return undefined;
}

/** Icons that are not there neither pass nor fail. */
function unseenFindings(
  icons: readonly Found[],
  missing: ReadonlyMap<string, string>,
  look: Look,
): RawFinding[] {
  return icons.flatMap((found) => {
    const [rule, reason] = [ruleFor(found, look), missing.get(found.listed.id)];
    if (rule === undefined || reason === undefined) return [];
    const message = `The icon could not be seen: ${reason}. Check the address.`;
    return [{ ...findingOf(found, rule, message), outcome: 'unsure' }];
  });
}

/** A page may go on for ever. Icons that were not checked are reported once, at the first of them. */
function beyondFinding([first, ...rest]: readonly Found[], look: Look): RawFinding[] {
  const rule = first && ruleFor(first, look);
  if (!rule) return [];
  const message =
    rest.length === 0
      ? 'This icon was not checked: it is further down the page than the audit takes pictures. Check it yourself, or audit that part as a page of its own.'
      : `This icon and ${rest.length} more were not checked: they are further down the page than the audit takes pictures. Check them yourself, or audit that part as a page of its own.`;
  return [{ ...findingOf(first, rule, message), outcome: 'unsure' }];
}

const findingOf = ({ icon }: Found, rule: string, message: string): RawFinding => ({
  rule,
  outcome: 'fail',
  file: icon.file,
  target: icon.target!,
  icon: icon.key,
  message,
});

/** What is wrong with what is seen; an icon is told once for each rule. */
export async function seenIn(
  page: Page,
  icons: readonly Found[],
  look: Look,
): Promise<RawFinding[]> {
  const { rules, schemes } = look;
  const findings = new Map<string, RawFinding>();
  const missing = await missingIn(page);
  const there = icons.filter(({ listed }) => !missing.has(listed.id));
  const session = await page.context().newCDPSession(page);
  const sight = new Sight(page, there, session);
  const add = (found: Found, { id }: { id: string }, message: string) => {
    const key = `${id} ${found.listed.id}`;
    if (!findings.has(key)) findings.set(key, findingOf(found, id, message));
  };
  for (const scheme of schemes) {
    if (scheme === 'forced') {
      if (!rules.includes(LOST_IN_FORCED_COLOURS.id)) continue;
      for (const palette of FORCED)
        for (const found of await sight.lost(palette))
          add(found, LOST_IN_FORCED_COLOURS, lostMessage(found, palette));
    } else if (rules.includes(LOW_CONTRAST.id))
      for (const [found, ratio] of await sight.pale(scheme))
        add(
          found,
          LOW_CONTRAST,
          `The icon has a contrast of ${round(ratio)}:1 in ${scheme} colours and needs ${LEAST}:1. Give it a stronger colour, or change what is behind it.`,
        );
  }
  await session.detach();
  return [
    ...findings.values(),
    ...unseenFindings(icons, missing, look),
    ...beyondFinding(sight.beyond, look),
  ];
}
