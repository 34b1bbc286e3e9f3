/** What differs between systems and can be tried on any of them. */
import { expect, test } from 'vitest';
import { drawing, Project } from './project.ts';

const TWO_LINES =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <title>Home</title>\n  <path d="M4 4h16v16H4z"/>\n</svg>\n';
const WORDS = '{\n  "icons": {\n    "tag": { "title": "Tag" }\n  }\n}\n';
const windows = (text: string) => text.replaceAll('\n', '\r\n');

/** Every file of the output with its text. */
async function built(project: Project): Promise<Record<string, string>> {
  const { code, err } = await project.run(
    'build',
    'svg',
    '--out',
    'icons',
    '--words',
    'words.json',
  );
  expect([code, err]).toEqual([0, err]);
  return Object.fromEntries(
    project.files('icons').map((path) => [path, project.read(`icons/${path}`)]),
  );
}

test('line ends of Windows change no byte of the output', async () => {
  const [unix, dos] = [new Project(), new Project()];
  for (const [project, ends] of [
    [unix, (text: string) => text],
    [dos, windows],
  ] as const) {
    project.draw('home', ends(TWO_LINES));
    project.draw('tag', ends(TWO_LINES.replace('  <title>Home</title>\n', '')));
    project.write('words.json', ends(WORDS));
  }
  const output = await built(dos);
  expect(Object.keys(output)).toContain('icons/home.js');
  expect(output).toEqual(await built(unix));
});

test('a finding has its line, whatever ends the lines', async () => {
  const project = new Project();
  project.draw('home', windows(TWO_LINES.replace('<path', '<script/>\n  <path')));
  const { code, err } = await project.run('build', 'svg', '--out', 'icons');
  expect(code).toBe(1);
  expect(err).toContain('svg/home.svg:3:');
});

test('no other program is needed', async () => {
  const project = new Project();
  project.draw('home', TWO_LINES);
  project.write('words.json', WORDS.replace('"tag"', '"home"'));
  project.env = { PATH: '', Path: '', SHELL: '', HOME: '', TMPDIR: project.folder };
  expect(Object.keys(await built(project))).toContain('icons/home.js');
});

test('modules of two drawings are two files where case makes no difference', async () => {
  const project = new Project();
  project.draw('Home', drawing());
  project.draw('UserPlus', drawing('M4 4h8v8H4z'));
  project.write('altglyph.config.json', '{ "icons": "svg", "out": "icons" }');
  const { code } = await project.run('build');
  expect(code).toBe(0);
  const files = project.files('icons');
  expect(files).toEqual(files.map((path) => path.toLowerCase()));
  // On a disk that knows no case, the two could not even be told apart by it.
  project.draw('user-plus', drawing('M4 4h4v4H4z'));
  const clash = await project.run('build');
  expect(clash.code).toBe(1);
  expect(clash.err).toContain(
    'svg/UserPlus.svg: error: It makes the component UserPlusIcon, and so does svg/user-plus.svg.',
  );
});

test('a pattern may be written with the backslashes of Windows', async () => {
  const project = new Project();
  project.draw('nav/home', TWO_LINES);
  project.draw('tag', TWO_LINES);
  const { code, err } = await project.run('build', 'svg\\**\\*.svg', '--out', 'icons', '--names');
  expect([code, err]).toEqual([0, err]);
  expect(project.files('icons')).toEqual(
    expect.arrayContaining(['icons/nav/home.js', 'icons/tag.js']),
  );
});
