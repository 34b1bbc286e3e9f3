/** `altglyph build --watch`, and what an interruption leaves. */
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawing, Project, until } from './project.ts';

let project: Project;
let child: ChildProcess | undefined;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  child?.kill('SIGKILL');
});

function watching(...args: string[]) {
  child = project.start('build', '--watch', ...args);
  const said = { err: '', code: undefined as number | null | undefined };
  child.stderr?.on('data', (data) => (said.err += String(data)));
  child.on('close', (code) => (said.code = code));
  return said;
}

const contains = (path: string, text: string) => () =>
  project.has(path) && project.read(path).includes(text);

test('each change is built, faults are told and mended, and untouched modules stay untouched', async () => {
  project.draw('home', drawing());
  project.draw('nav/back', drawing());
  const said = watching('svg', '--out', 'out', '--names');
  await until('it watches', () => said.err.includes('Watching for changes.'));
  const { ino } = statSync(join(project.folder, 'out/icons/nav/back.js'));

  project.draw('home', drawing('M5 5h9v9z'));
  await until('the change', contains('out/icons/home.js', 'M5 5h9v9z'));

  project.draw('nav/next', drawing());
  await until('the new drawing', contains('out/index.js', 'NavNextIcon'));

  project.draw('home', '<svg><script/></svg>');
  await until('the fault', () =>
    said.err.includes('svg/home.svg:1:6: error: A drawing must not run'),
  );
  expect(project.read('out/icons/home.js')).toContain('M5 5h9v9z');
  project.draw('home', drawing('M6 6h9v9z'));
  await until('the mending', contains('out/icons/home.js', 'M6 6h9v9z'));

  project.remove('svg/nav/next.svg');
  await until('that it is gone', () => !project.has('out/icons/nav/next.js'));
  expect(project.read('out/index.js')).not.toContain('NavNextIcon');
  expect(statSync(join(project.folder, 'out/icons/nav/back.js')).ino).toBe(ino);

  child!.kill('SIGINT');
  await until('the end', () => said.code !== undefined);
  expect(said.code).toBe(0);
});

test('words and configuration are watched as well, and a mistake in them does not end the watch', async () => {
  project.draw('home', drawing());
  const config = (suffix: string) =>
    JSON.stringify({ icons: 'svg', out: 'out', words: 'words.json', suffix });
  const words = (title: string) => JSON.stringify({ icons: { home: { title } } });
  project.write('altglyph.config.json', config('Icon'));
  project.write('words.json', words('Start'));
  const said = watching();
  await until('it watches', () => said.err.includes('Watching for changes.'));
  project.write('words.json', words('Beginning'));
  await until('the words', contains('out/icons/home.js', "'Beginning'"));
  project.write('words.json', '{');
  await until('the mistake', () => said.err.includes('words.json:1:2: This is not JSON'));
  project.write('words.json', words('Home'));
  await until('the words again', contains('out/icons/home.js', "'Home'"));
  project.write('altglyph.config.json', config('Glyph'));
  await until('the suffix', contains('out/index.js', 'HomeGlyph'));
  expect(project.has('out/icons/home.js')).toBe(true);
});

test('what a changed configuration names is watched from then on, and what it drops is not', async () => {
  const set = (name: string, more = {}) => ({ icons: name, out: `out/${name}`, ...more });
  const config = (...sets: object[]) =>
    project.write('altglyph.config.json', JSON.stringify({ sets }));
  const words = (title: string) => JSON.stringify({ icons: { logo: { title } } });
  project.draw('home', drawing());
  project.write('brand/logo.svg', drawing());
  project.write('words.json', words('Logo'));
  config(set('svg'));
  const said = watching();
  await until('it watches', () => said.err.includes('Watching for changes.'));
  config(set('svg'), set('brand', { words: 'words.json' }));
  await until('the new set', contains('out/brand/icons/logo.js', "'Logo'"));
  project.write('brand/logo.svg', drawing('M5 5h9v9z'));
  await until('a drawing of the new set', contains('out/brand/icons/logo.js', 'M5 5h9v9z'));
  project.write('words.json', words('Mark'));
  await until('words of the new set', contains('out/brand/icons/logo.js', "'Mark'"));

  config(set('brand', { words: 'words.json', suffix: 'Glyph' }));
  await until('that a set is gone', contains('out/brand/index.js', 'LogoGlyph'));
  project.draw('home', drawing('M6 6h9v9z'));
  project.write('brand/logo.svg', drawing('M7 7h9v9z'));
  await until('a drawing of the set that stays', contains('out/brand/icons/logo.js', 'M7 7h9v9z'));
  expect(project.read('out/svg/icons/home.js')).not.toContain('M6 6h9v9z');

  project.write('altglyph.config.json', '{');
  await until('the mistake', () => said.err.includes('altglyph.config.json:1:2: This is not JSON'));
  project.write('brand/logo.svg', drawing('M8 8h9v9z'));
  await until('a drawing meanwhile', contains('out/brand/icons/logo.js', 'M8 8h9v9z'));
  expect(said.err).not.toContain('argument must be');
});

test('an interrupted run leaves the old output whole and nothing beside it', async () => {
  for (let at = 0; at < 150; at += 1) project.draw(`a${at}`, drawing(`M${at} 0h9v9z`));
  await project.run('build', 'svg', '--out', 'out');
  const before = project.files('out').map((path) => project.read(`out/${path}`));
  for (let at = 0; at < 150; at += 1) project.draw(`a${at}`, drawing(`M${at} 1h9v9z`));
  child = project.start('build', 'svg', '--out', 'out');
  // Once its modules are loaded, and long before it is through.
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child!.on('close', resolve));
  const after = project.files('out').map((path) => project.read(`out/${path}`));
  // It may have been through already; before it listens, the signal ends it at once.
  if (code === 0) expect(after).not.toEqual(before);
  else {
    expect([130, null]).toContain(code);
    expect(after).toEqual(before);
  }
  expect(project.files('.').filter((path) => !/^(svg|out)\//.test(path))).toEqual([]);
});
