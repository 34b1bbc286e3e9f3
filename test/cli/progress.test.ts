/** The bar that shows how far a build is: for whoever looks at a terminal, and for nobody else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { command, drawing, Project } from './project.ts';

const BAR = 'Compiling ';

/** Why there is no pseudo-terminal here, if there is none. */
const missing =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
    ? undefined
    : 'There is no `script` of util-linux here, so there is no pseudo-terminal to draw on.';
if (missing !== undefined) console.warn(missing);

const drawn = () => {
  const project = new Project();
  project.draw('square', drawing());
  return project;
};

/** What the command writes to a terminal. */
function onTerminal(env: NodeJS.ProcessEnv): string {
  const project = drawn();
  const args = [process.execPath, command, 'build', 'svg', '--out', 'out', '--no-cache'];
  const line = args.map((part) => `'${part}'`).join(' ');
  return execFileSync('script', ['-qec', line, '/dev/null'], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm', ...env },
  });
}

test.skipIf(missing)('a terminal shows the bar', () => {
  expect(onTerminal({})).toContain(BAR);
});

test.skipIf(missing)('without colours, the bar is drawn in plain characters', () => {
  const text = onTerminal({ NO_COLOR: '1' });
  expect(text).toMatch(/Compiling [=-]+ \d+ of 1/);
  // The cursor may be moved, but nothing may be coloured.
  const orders = text.split('\x1b[').slice(1);
  expect(orders.filter((order) => /^[\d;]*m/.test(order))).toEqual([]);
});

test.skipIf(missing)('a terminal that cannot move its cursor shows no bar', () => {
  const text = onTerminal({ TERM: 'dumb' });
  expect(text).toContain('1 written');
  expect(text).not.toContain(BAR);
  expect(text).not.toContain('\x1b');
});

test('a pipe gets no bar', async () => {
  const { err } = await drawn().run('build', 'svg', '--out', 'out');
  expect(err).toContain('1 written');
  expect(err).not.toContain(BAR);
});
