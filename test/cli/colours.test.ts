/** Colours are for terminals, and for whoever asks for them. */
import { expect, test } from 'vitest';
import { isColoured } from '../../src/cli/colours.ts';
import { Project } from './project.ts';

const NONE = { NO_COLOR: '', FORCE_COLOR: '', CI: '', TERM: 'xterm' };

test.each([
  [{}, [false, true]],
  [{ CI: '1' }, [false, true]],
  [{ TERM: 'dumb' }, [false, false]],
  [{ NO_COLOR: '1' }, [false, false]],
  [{ FORCE_COLOR: '1' }, [true, true]],
  [{ FORCE_COLOR: '0' }, [false, false]],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [false, false]],
])('with %o, a pipe and a terminal get colours: %o', (env, expected) => {
  const all = { ...NONE, ...env };
  expect([isColoured({}, all), isColoured({ isTTY: true }, all)]).toEqual(expected);
});

test.each([
  [{ CI: '1' }, false],
  [{ FORCE_COLOR: '1' }, true],
])('with %o, the command’s lines in a pipe have colours: %s', async (env, expected) => {
  const project = new Project();
  project.draw('home');
  project.draw('bad', '<svg viewBox="0 0 9 9"><script/></svg>');
  project.env = { ...NONE, ...env };
  const { code, err } = await project.run('build', 'svg', '--out', 'out');
  expect([code, err.includes('\u001b[')]).toEqual([1, expected]);
});
