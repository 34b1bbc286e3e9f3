import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sentence } from '../../src/compiler/index.ts';
import { buildIcons } from '../../src/node/index.ts';
import { outputFolder } from '../../src/node/output.ts';
import { scratch, svg } from './support/compiled.ts';

let folder: string;
let icons: string;
let out: string;
beforeEach(() => {
  folder = scratch();
  icons = join(folder, 'icons');
  out = join(folder, 'out');
  mkdirSync(icons);
  draw('tick');
});

/** Windows has no pipes and devices among its files. */
const hasDevices = process.platform !== 'win32';
const onlyWithDevices = (finding: string) => (hasDevices ? [finding] : []);

const draw = (name: string, d = 'M0 0h9') =>
  writeFileSync(join(icons, `${name}.svg`), svg(`<path d="${d}"/>`));

const told = async (options: object = {}) =>
  (await buildIcons({ icons, out, strict: true, ...options })).findings.map((finding) =>
    sentence(finding).replaceAll(`${folder.slice(process.cwd().length + 1)}/`, ''),
  );

test('files in the output folder that are not ours stay as they are, over any number of runs', async () => {
  mkdirSync(join(out, 'deep/er'), { recursive: true });
  writeFileSync(join(out, 'notes.txt'), 'mine');
  writeFileSync(join(out, 'deep/er/own.ts'), 'also mine');
  symlinkSync('notes.txt', join(out, 'link'));
  symlinkSync('nowhere', join(out, 'dangling'));
  const { ino, mtimeMs } = statSync(join(out, 'notes.txt'));
  for (const d of ['M0 0h9', 'M0 0h8', 'M0 0h7']) {
    draw('tick', d);
    expect(await buildIcons({ icons, out })).toMatchObject({ changed: true, findings: [] });
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'deep/er/own.ts'), 'utf8')).toBe('also mine');
    expect(statSync(join(out, 'notes.txt'))).toMatchObject({ ino, mtimeMs });
    expect(lstatSync(join(out, 'dangling')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(out, 'link')).isSymbolicLink()).toBe(true);
  }
});

test('a file of another’s in the way of a module is not written over', async () => {
  mkdirSync(join(out, 'icons'), { recursive: true });
  writeFileSync(join(out, 'icons/tick.js'), 'mine');
  expect(await told()).toEqual([
    expect.stringContaining('icons/tick.js is in the way, and altglyph'),
  ]);
  expect(readFileSync(join(out, 'icons/tick.js'), 'utf8')).toBe('mine');
  expect(readdirSync(out)).toEqual(['icons']);
});

test('nor is a file that stands where a folder would go', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'icons'), 'mine');
  expect(await told()).toEqual([expect.stringContaining('is in the way')]);
  expect(readFileSync(join(out, 'icons'), 'utf8')).toBe('mine');
});

test('a folder beside the output is left alone whatever its name', async () => {
  const names = [
    '.out-20240101-backup',
    '.out-999999999-abc',
    '.out-altglyph-old',
    '.out-altglyph-999999999-abcdef',
  ];
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'precious.txt'), 'mine');
  }
  await buildIcons({ icons, out });
  for (const name of names)
    expect(readFileSync(join(folder, name, 'precious.txt'), 'utf8')).toBe('mine');
});

test.each([
  ['the folder of the drawings', () => icons],
  ['a folder around it', () => folder],
  [
    'the folder of the drawings through a link',
    () => {
      symlinkSync(icons, join(folder, 'alias'));
      return join(folder, 'alias');
    },
  ],
])('the output cannot be %s', async (_what, where) => {
  out = where();
  const before = readdirSync(folder);
  expect(await told()).toEqual([
    expect.stringMatching(/The output folder \S+ contains the drawings in \S+/),
  ]);
  expect(readdirSync(folder)).toEqual(before);
  expect(readdirSync(icons)).toEqual(['tick.svg']);
});

test('the output cannot be the folder that one is in', async () => {
  for (const path of ['.', '..', '/'])
    expect(() => outputFolder(path, [])).toThrow(
      expect.objectContaining({ args: { because: 'holds-here', path } }),
    );
  const elsewhere = mkdtempSync(join(tmpdir(), 'altglyph-icons-'));
  cpSync(icons, elsewhere, { recursive: true });
  [icons, out] = [elsewhere, '.'];
  expect(await told()).toEqual([expect.stringMatching(/contains the folder you are in\. Choose /)]);
  rmSync(elsewhere, { recursive: true });
});

test('what to do is told however long the path of the output is', async () => {
  out = join(folder, 'a'.repeat(200), 'out');
  writeFileSync(join(folder, 'a'.repeat(200)), '');
  expect(await told()).toEqual([
    expect.stringMatching(
      /would be inside .*, which is a file\. Choose another folder for the output\. /,
    ),
  ]);
});

test('a damaged manifest stops the run, since it no longer tells whose files are whose', async () => {
  await buildIcons({ icons, out });
  for (const text of [
    '',
    '[]',
    '{"files":["../icons/tick.svg"]}',
    '{"files":["/etc/passwd"]}',
    '{"files":[1]}',
  ]) {
    writeFileSync(join(out, '.altglyph.json'), text);
    draw('tick', `M0 0h${text.length}`);
    expect(await told()).toEqual([expect.stringContaining('.altglyph.json is damaged')]);
    expect(existsSync(join(icons, 'tick.svg'))).toBe(true);
  }
});

test('a repository or packages in the output folder stop the run', async () => {
  mkdirSync(join(out, '.git'), { recursive: true });
  writeFileSync(join(out, '.git/HEAD'), 'ref');
  expect(await told()).toEqual([expect.stringContaining('contains a repository or packages')]);
});

test('each file that cannot be read as a drawing is a finding, and the others are still read', async () => {
  mkdirSync(join(icons, 'folder.svg'));
  if (hasDevices) {
    spawnSync('mkfifo', [join(icons, 'pipe.svg')]);
    symlinkSync('/dev/zero', join(icons, 'device.svg'));
  } else {
    console.log('The pipe and the device are left out: Windows has neither in a folder of files.');
  }
  symlinkSync('gone', join(icons, 'dangling.svg'));
  symlinkSync('loop.svg', join(icons, 'loop.svg'));
  writeFileSync(join(icons, 'large.svg'), `${svg('<path d="M0 0h9"/>')}${' '.repeat(5_000_000)}`);
  writeFileSync(
    join(icons, 'latin1.svg'),
    Buffer.from(svg('<path d="M0 0h9"/>').replace('Title', 'é'), 'latin1'),
  );
  writeFileSync(
    join(icons, 'utf16.svg'),
    Buffer.from(`\uFEFF${svg('<path d="M0 0h9"/>')}`, 'utf16le'),
  );
  writeFileSync(join(icons, 'nul.svg'), svg('<path d="M0 0h9"/>').replace('Title', 'T\0'));
  writeFileSync(join(icons, 'bom.svg'), `\uFEFF${svg('<path d="M0 0h9"/>')}`);
  const findings = await told();
  expect(findings).toEqual([
    'icons/dangling.svg: error: The file cannot be read: ENOENT. (unreadable)',
    ...onlyWithDevices(
      'icons/device.svg: error: This is a device, not a file. Remove it, or rename it so that its name does not end in .svg. (not-a-file)',
    ),
    'icons/folder.svg: error: This is a folder, not a file. Remove it, or rename it so that its name does not end in .svg. (not-a-file)',
    expect.stringMatching(
      /^icons\/large\.svg: error: The file has \d+ bytes; the limit is 5000000\./,
    ),
    'icons/latin1.svg: error: The file is not UTF-8 text: some bytes belong to another encoding, perhaps Latin-1. Save it as UTF-8. (not-utf8)',
    'icons/loop.svg: error: The file cannot be read: ELOOP. (unreadable)',
    expect.stringMatching(
      /^icons\/nul\.svg: error: The file is not UTF-8 text: there is a NUL character at byte \d+\./,
    ),
    ...onlyWithDevices(
      'icons/pipe.svg: error: This is a pipe, not a file. Remove it, or rename it so that its name does not end in .svg. (not-a-file)',
    ),
    'icons/utf16.svg: error: The file is not UTF-8 text: it looks like UTF-16. Save it as UTF-8. (not-utf8)',
  ]);
  expect(existsSync(out)).toBe(false);
});

test('a file whose name is code is only a name', async () => {
  const name = "a';globalThis.pwned=1;'\n*/globalThis.pwned=1//";
  const written = name.replaceAll('/', '∕');
  // Windows refuses these two in any file name.
  draw(process.platform === 'win32' ? written.replaceAll(/[\n*]/g, '') : written);
  expect((await buildIcons({ icons, out })).findings).toEqual([]);
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' }))
    expect(path.replaceAll(sep, '/')).toMatch(/^[\w./-]+$/);
  const module = readFileSync(join(out, 'index.js'), 'utf8');
  expect(module).toContain("'./icons/a-globalthis-pwned-1-globalthis-pwned-1.js'");
  const [script] = readdirSync(join(out, 'icons')).filter((file) => /^a.*\.js$/.test(file));
  const code = readFileSync(join(out, 'icons', script!), 'utf8');
  // Its own line holds the name; what follows is not part of it.
  expect(code.split('\n')[1]).toMatch(/^import /);
});
