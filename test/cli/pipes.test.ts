/** Whoever reads the output may stop reading: `altglyph … | head -n 1`. */
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { drawing, Project } from './project.ts';

/** Runs the command for a reader that leaves before anything is said. */
async function unread(project: Project, ...args: string[]) {
  const child = project.start(...args);
  child.stdout!.destroy();
  let err = '';
  child.stderr!.on('data', (data) => (err += String(data)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, err };
}

it('help that nobody reads to its end is no failure', async () => {
  const project = new Project();
  for (const args of [['--help'], ['audit', '--help'], ['--version']])
    expect(await unread(project, ...args), args.join(' ')).toEqual({ code: 0, err: '' });
});

it('a build writes its files and a report its findings, whether they are read or not', async () => {
  const project = new Project();
  project.draw('square', drawing());
  const built = await unread(project, 'build', 'svg', '--out', 'icons');
  expect([built.code, built.err]).toEqual([0, expect.stringContaining('1 written')]);
  expect(project.has('icons/icons/square.js')).toBe(true);
  const audited = await unread(project, 'audit', 'svg', '--no-pictures', '--fail-on', 'warning');
  expect([audited.code, audited.err]).toEqual([1, expect.not.stringContaining('Error')]);
});
