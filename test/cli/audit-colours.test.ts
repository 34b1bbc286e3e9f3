/** Colours of `altglyph audit`: for people at a terminal, and for nobody who reads its output. */
import { expect, it } from 'vitest';
import { drawing, Project } from './project.ts';

const ESCAPE = '\u001b[';

/** What a run prints into a pipe. */
async function printed(env: Record<string, string | undefined>, ...args: string[]) {
  const project = new Project();
  project.draw('square', drawing());
  project.env = { NO_COLOR: undefined, CI: undefined, TERM: 'xterm-256color', ...env };
  const { out, code } = await project.run('audit', 'svg', '--no-pictures', ...args);
  expect([code, out]).toEqual([0, expect.stringContaining('forced-colours')]);
  return { out, project };
}

it.each([
  ['a pipe', {}],
  ['a pipe in CI', { CI: '1' }],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['NO_COLOR, which wins over FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }],
])('there are none with %s', async (_, env) => {
  expect((await printed(env)).out).not.toContain(ESCAPE);
});

it('there are some with FORCE_COLOR, even in a pipe', async () => {
  expect((await printed({ FORCE_COLOR: '1' })).out).toContain(`${ESCAPE}33mwarning`);
  expect((await printed({ FORCE_COLOR: '1' }, '--quiet')).out).toContain(`${ESCAPE}33mwarning`);
});

it('there are none in a report for a program, or in a file', async () => {
  const { out } = await printed({ FORCE_COLOR: '1' }, '--format', 'json');
  expect(out).not.toContain(ESCAPE);
  const args = ['--output', 'report.txt', '--format', 'json'];
  const { project } = await printed({ FORCE_COLOR: '1' }, ...args);
  expect(project.read('report.txt')).toContain('warning');
  expect(project.read('report.txt')).not.toContain(ESCAPE);
});
