/** What every app has to show. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { App } from './apps.ts';
import { hasRuntime, iconsIn, modulesIn, weight } from './code.ts';
import { offered } from './editor.ts';
import { serveFiles } from './files.ts';
import { look, type Seen } from './page.ts';
import { Project } from './project.ts';
import { cost } from './types.ts';

/** By how much a pixel may differ from the drawing's file, which is not optimised: 0 to 255. */
const MOST_APART = 8;
/** Gzipped bytes that two icons and what makes them may add to the scripts of an app. */
const MOST_BYTES = 1_000;
/** Modules that a development server may send for an icon. */
const MOST_MODULES = 2;
/** Instantiations of types for each icon in a file. */
const MOST_INSTANTIATIONS = 40;
/** How much longer TypeScript may take for an app with a file of twenty icons. */
const MOST_TIME = 1.05;
/** How often the time is taken, where it is. */
const TIMES = 9;

export interface Around {
  browser: Browser;
  tarball: string;
  /** The icon's picture. */
  expected: Buffer;
  /** Whether times are judged. */
  times: boolean;
}

export type Check = (what: string, isSo: boolean, detail?: () => string) => void;

const IMAGES = {
  bare: [],
  own: ['Calendar: An icon of a desk calendar.'],
  words: ['Published: '],
};

function judge(how: string, seen: Seen, check: Check): void {
  const apart = Math.max(...Object.values(seen.apart));
  check(`${how}: the icons are drawn`, apart <= MOST_APART, () => JSON.stringify(seen.apart));
  check(
    `${how}: they say what they are asked to`,
    JSON.stringify(seen.images) === JSON.stringify(IMAGES),
    () => JSON.stringify(seen.images),
  );
  check(`${how}: buttons and styles are right`, seen.wrong.length === 0, () =>
    seen.wrong.join('\n'),
  );
  check(`${how}: the page runs`, seen.counts);
  check(`${how}: the console is clean`, seen.console.length === 0, () => seen.console.join('\n'));
}

/** Builds it with icons and without, and looks at the page. */
async function built(project: Project, app: App, around: Around, check: Check): Promise<void> {
  const out = app.out!;
  project.takeIconsOut();
  await project.npm(app.build!);
  const without = weight(project.scripts(out).values());
  project.putIconsBack();
  project.deleteScripts(out);
  await project.npm(app.build!);
  const scripts = project.scripts(out);
  const bytes = weight(scripts.values());
  const files = app.start ? undefined : await serveFiles(join(project.folder, out), app.headers);
  try {
    const address = files?.address ?? (await project.serve(app.start!));
    const seen = await look(around.browser, address, around.expected, app);
    judge('built', seen, check);
    if (app.isStatic)
      check('built: the page loads no script', seen.scripts.size === 0, () =>
        [...seen.scripts.keys()].join(', '),
      );
  } finally {
    files?.close();
    await project.end();
  }
  const expected = app.ships ?? ['CalendarIcon', 'PlusIcon'];
  const shipped = iconsIn(scripts.values());
  check(
    `browsers get the code of ${expected.join(' and ') || 'no icon'}`,
    shipped.join() === expected.join() && hasRuntime(scripts.values()) === expected.length > 0,
    () => shipped.join(', ') || 'its words are not there, or what makes icons is there without any',
  );
  check(
    `${bytes} B of scripts, of which icons are ${bytes - without} B`,
    bytes - without <= MOST_BYTES,
    () => `more than ${MOST_BYTES} B`,
  );
}

async function served(project: Project, app: App, around: Around, check: Check): Promise<void> {
  try {
    const address = await project.serve(app.dev!);
    // The first visit may find the server still at work and load the page twice.
    await look(around.browser, address, around.expected, app);
    const seen = await look(around.browser, address, around.expected, app);
    judge('served', seen, check);
    const modules = modulesIn(seen.scripts);
    check(
      `served: ${modules.length} modules of altglyph`,
      modules.length > 0 && modules.length <= MOST_MODULES,
      () => modules.join('\n'),
    );
  } finally {
    await project.end();
  }
}

async function typed(project: Project, app: App, { times }: Around, check: Check): Promise<void> {
  const { none, twenty } = await cost(project, app.isTimed ? TIMES : 1);
  const each = (twenty.instantiations - none.instantiations) / 20;
  check(`types: ${each} instantiations for an icon`, each <= MOST_INSTANTIATIONS);
  if (app.isTimed) {
    const ratio = twenty.ms / none.ms;
    check(
      `types: twenty icons take ${twenty.ms} ms, none ${none.ms} ms (${ratio.toFixed(3)})`,
      !times || ratio <= MOST_TIME,
    );
  }
  const offers = await offered(project, 'CalendarIcon');
  check('an editor offers CalendarIcon once', offers.join() === 'altglyph', () => offers.join());
}

/** Installs an app and tries all that it can do. What goes wrong on the way is thrown. */
export async function consume(app: App, around: Around, check: Check): Promise<void> {
  const project = new Project(app);
  try {
    await project.installWith(around.tarball);
    if (app.test) {
      await project.npm(app.test);
      check('its tests pass', true);
    }
    if (app.build) await built(project, app, around, check);
    if (app.dev) await served(project, app, around, check);
    if (project.asksFor('typescript')) await typed(project, app, around, check);
  } finally {
    await project.end();
    project.remove();
  }
}
