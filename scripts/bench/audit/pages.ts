import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const built = resolve('.cache/storybook');
const folder = resolve('.cache/bench-audit/stories');
const runner = resolve('scripts/bench/audit/pages-run.ts');

interface StoryIndex {
  entries: Record<string, { id: string; type: string }>;
}

/** A copy of our Storybook that has only some of its stories. */
function copy(to: string, index: StoryIndex, ids: readonly string[]): void {
  cpSync(built, to, { recursive: true });
  const entries = Object.fromEntries(ids.map((id) => [id, index.entries[id]]));
  writeFileSync(join(to, 'index.json'), JSON.stringify({ ...index, entries }));
}

/** Copies of our Storybook that have so many stories together: each story again and again. */
function prepare(count: number): string[] {
  if (!existsSync(join(built, 'index.json')))
    throw new Error('There is no Storybook to audit. Run: npm run build-storybook');
  const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as StoryIndex;
  const stories = Object.values(index.entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
  rmSync(folder, { recursive: true, force: true });
  const copies = Math.ceil(count / stories.length);
  return Array.from({ length: copies }, (_, at) => {
    const to = join(folder, String(at));
    copy(to, index, stories.slice(0, count - at * stories.length));
    return to;
  });
}

export interface Cost {
  /** Milliseconds of CPU, of the browser and of what drives it. */
  cpu: number;
  /** Milliseconds. */
  wall: number;
  /** Stories that were looked at. */
  stories: number;
}

/** What one of the two costs, in a process of its own. */
function costOf(what: 'axe' | 'audit', targets: readonly string[]): Cost {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', runner, what, ...targets],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

/** What an audit of a Storybook costs beside axe alone, on the same stories in the same browser. */
export function measurePages(count: number): { axe: Cost; audit: Cost } {
  const targets = prepare(count);
  return { axe: costOf('axe', targets), audit: costOf('audit', targets) };
}
