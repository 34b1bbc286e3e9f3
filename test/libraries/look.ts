/** Looks at the pages of a library as the audit saw them. */
import type { Browser } from 'playwright';
import type { AuditedIcon, AuditReport } from '../../src/audit/types.ts';
import { differences } from './marks.js';
import { inTree, type InTree, type Told } from './told.js';

/** What is wrong, by page; a page where nothing is has no entry. */
export interface Looks {
  /** Findings that are not marked, and marks that are not found. */
  findings: Record<string, string[]>;
  /** Icons of which the audit tells something else than Chromium. */
  told: Record<string, string[]>;
  /** Icons whose library is not known, or known as another. */
  strangers: Record<string, string[]>;
  /** Icons, by page. */
  counts: Record<string, number>;
}

/** Roles in capitals are of Chromium's own kinds, such as `SvgRoot`. */
const isSame = (told: Told | undefined, { announced }: AuditedIcon) =>
  told !== undefined &&
  announced !== undefined &&
  told.name === announced.name &&
  told.description === announced.description &&
  (told.role === announced.role || (/^[A-Z]/.test(told.role) && announced.role === 'image'));

/** Whether the audit tells of an icon, or of the control that it stands alone in, as Chromium does. */
const isTold = (icon: AuditedIcon, { own, around }: InTree) =>
  icon.announced ? isSame(own ?? around, icon) : own === undefined;

/**
 * @param url of the site, with a slash at its end
 * @param folder of the site as the report has it
 * @param library what the audit has to call the library; undefined where nobody can tell
 */
export async function look(
  browser: Browser,
  { report, url, folder }: { report: AuditReport; url: string; folder: string },
  name: string,
  library: string | undefined,
): Promise<Looks> {
  const looks: Looks = { findings: {}, told: {}, strangers: {}, counts: {} };
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const files = new Set(report.icons.map(({ file }) => file!));
  const add = (to: Record<string, string[]>, kind: string, lines: string[]) => {
    if (lines.length > 0) to[kind] = lines;
  };
  for (const file of files) {
    const [of, kind] = file.slice(folder.length + 1).split('/') as [string, string];
    if (of !== name) continue;
    await page.goto(url + file.slice(folder.length + 1));
    const findings = report.findings.filter((finding) => finding.file === file);
    const asked = findings.map(({ rule, outcome, target }) => ({ rule, outcome, target: target! }));
    const { missing, extra } = await differences(page, asked);
    add(looks.findings, kind, [
      ...missing.map((one) => `not found: ${one}`),
      ...extra.map((one) => `not a fault: ${one}`),
    ]);
    const icons = report.icons.filter((icon) => icon.file === file);
    const tree = await inTree(
      page,
      icons.map(({ target }) => target!),
    );
    const wrong = icons.filter((icon, at) => !isTold(icon, tree[at]!));
    add(
      looks.told,
      kind,
      wrong.map((icon) =>
        JSON.stringify({ is: icon.name, told: icon.announced, tree: tree[icons.indexOf(icon)] }),
      ),
    );
    const owns = await Promise.all(
      page.frames().map((frame) => frame.locator('[data-own]').count()),
    );
    const own = owns.some((count) => count > 0);
    const strange = icons.filter((icon) => icon.library !== library);
    // A sprite that somebody made of a library's icons is nobody's library.
    const known = strange.filter((icon) => icon.library !== undefined || !own);
    add(
      looks.strangers,
      kind,
      known.map((icon) => `${icon.library} ${icon.name}`),
    );
    looks.counts[kind] = icons.length;
  }
  await page.close();
  return looks;
}
