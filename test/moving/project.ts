/** The small projects of the guide to moving, as they are in `test/fixtures/moving`. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from '../browsers/chromium.js';
import { chromiumTrees, type Node } from '../browsers/trees.js';
import { Consumer, pack } from '../package/consumer.js';

const root = new URL('../../', import.meta.url).pathname;
const fixtures = join(root, 'test/fixtures/moving');

/** Prints what React makes of the page once all that it waits for has arrived. */
const RENDER = `
  import { createElement } from 'react';
  import { prerenderToNodeStream } from 'react-dom/static';
  import { text } from 'node:stream/consumers';
  import Page from './dist/page.js';
  const { prelude } = await prerenderToNodeStream(createElement(Page));
  console.log(JSON.stringify(await text(prelude)));
`;

export class Project extends Consumer {
  /** @param from folder of the project in the fixtures, such as `svgr/before` */
  constructor(from: string) {
    super();
    cpSync(join(fixtures, from), this.folder, { recursive: true });
    cpSync(join(fixtures, 'drawings'), join(this.folder, 'svg'), { recursive: true });
    // The apps of Next.js are JavaScript, and this file would tell it otherwise.
    if (existsSync(join(this.folder, 'app'))) rmSync(join(this.folder, 'tsconfig.json'));
  }

  /** Builds the project and gives back its page as HTML. */
  async page(): Promise<string> {
    await this.exec('npm', ['run', 'build']);
    if (existsSync(join(this.folder, 'app'))) return this.read('.next/server/app/index.html');
    this.write('render.mjs', RENDER);
    return this.json('render.mjs');
  }

  /** Runs a tool of the project, which may fail. */
  async attempt(tool: string, ...args: string[]): Promise<{ code: number; output: string }> {
    try {
      return { code: 0, output: await this.exec(`node_modules/.bin/${tool}`, args) };
    } catch (error) {
      const { code, stdout, stderr } = (error as Error).cause as {
        code: number;
        stdout: string;
        stderr: string;
      };
      return { code, output: stdout + stderr };
    }
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Names of the files in a folder. */
  files(folder: string): string[] {
    return readdirSync(join(this.folder, folder)).toSorted();
  }

  /** What TypeScript reports of the project, with files and lines: `src/page.tsx(7): error …`. */
  async types(): Promise<string[]> {
    const { code, output } = await this.attempt('../typescript/bin/tsc', '-p', '.');
    const reports = output.split('\n').filter((line) => line.includes('error TS'));
    if (code !== 0 && reports.length === 0) throw new Error(`tsc failed: ${output}`);
    return reports.map((line) => line.replace(/,\d+\)/, ')'));
  }
}

/** What a page shows and says, by the ids of its paragraphs. */
export interface Page {
  html: string;
  /** Names of the images that assistive technology gets; '' for an image without one. */
  images: Record<string, string[]>;
  /** Text of the page's elements, as copying and text extraction take it. */
  text: Record<string, string>;
  /** Markup of the icons. */
  icons: Record<string, string[]>;
  /** What the icons beside the times of sunrise and sunset look like. */
  sky: Buffer[];
}

/** The ids that the icons of a paragraph define, in their order. */
export const ids = ({ icons }: Page, paragraph: string): string[] =>
  Array.from(icons[paragraph]!.join('').matchAll(/ id="([^"]+)"/g), ([, id]) => id!);

const imagesIn = ({ role, name, children }: Node): string[] => [
  ...(/^(?:image|SvgRoot)$/.test(role) ? [name] : []),
  ...children.flatMap(imagesIn),
];

/** Opens pages in Chromium. */
async function look(pages: readonly string[]): Promise<Page[]> {
  const browser = await openChromium();
  const seen: Page[] = [];
  for (const html of pages) {
    const page = await browser.newPage();
    await page.setContent(html.replaceAll(/<script[^]*?<\/script>/g, ''));
    const trees = await chromiumTrees(page);
    const parts = await page.locator('p[id]').evaluateAll((all) =>
      all.map((part) => ({
        id: part.id,
        text: part.textContent,
        icons: Array.from(part.querySelectorAll('svg'), (svg) => svg.outerHTML),
      })),
    );
    // Each on whole pixels, so that the same drawing gives the same bytes.
    await page.addStyleTag({ content: 'svg { display: block }' });
    const sky: Buffer[] = [];
    for (const svg of await page.locator('#sky svg').all()) sky.push(await svg.screenshot());
    const by = <T>(of: (part: (typeof parts)[number]) => T) =>
      Object.fromEntries(parts.map((part) => [part.id, of(part)]));
    seen.push({
      html,
      images: by(({ id }) => imagesIn(trees.get(id)!)),
      text: by(({ text }) => text.trim()),
      icons: by(({ icons }) => icons),
      sky,
    });
  }
  await browser.close();
  return seen;
}

/** A project before and after it moved. */
export interface Move {
  before: Project;
  after: Project;
  /** Their pages; there once the tests begin. */
  pages: { before: Page; after: Page };
}

/**
 * Installs and builds a project before and after, and opens both pages, ahead of the file's tests.
 * A package that cannot be installed fails them all, with npm's reason.
 */
export function move(from: string): Move {
  const before = new Project(`${from}/before`);
  const after = new Project(`${from}/after`);
  const pages = {} as Move['pages'];
  beforeAll(async () => {
    const { tarball, folder } = pack();
    await before.install();
    await after.install(tarball);
    after.link('typescript');
    rmSync(folder, { recursive: true, force: true });
    const [was, is] = await look([await before.page(), await after.page()]);
    Object.assign(pages, { before: was, after: is });
  });
  afterAll(() => {
    before.remove();
    after.remove();
  });
  return { before, after, pages };
}
