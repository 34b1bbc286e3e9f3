import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/types.ts';
import { setRules } from '../../src/audit/set/index.ts';
import { outputsOf, withFile, withFormat, type Wanted } from '../../src/cli/audit-formats.ts';
import { kindOfAll, settingsOf, targetsOf } from '../../src/cli/audit-options.ts';
import { configSchema, type Config } from '../../src/cli/schema.ts';
import { validate } from '../../src/cli/validate.ts';
import { Project } from './project.ts';

const drawn = (title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor"><title>${title}</title><desc>This is ${title}.</desc><path d="M4 4h16v16H4z"/></svg>`;

/** A project with one good and one bad icon; without pictures, whose rasteriser it does not have. */
function project(): Project {
  const made = new Project();
  made.draw('square', drawn('Square'));
  made.draw('bell', drawn('Bell icon'));
  made.write('altglyph.config.json', JSON.stringify({ icons: 'svg', audit: { pictures: false } }));
  return made;
}

const config = (audit: object) =>
  JSON.stringify({ icons: 'svg', audit: { pictures: false, ...audit } });
const SAYS = 'title-says-icon';

describe('the exit code', () => {
  it.each([
    [0, 'error'],
    [1, 'warning'],
  ])('is %i where a warning is found and %s fails', async (code, level) => {
    const ran = await project().run('audit', '--fail-on', level);
    expect(ran).toMatchObject({ code });
    expect(ran.out).toContain('The title “Bell icon” says that it is an icon.');
  });

  it('follows the configuration’s levels', async () => {
    const made = project();
    made.write('altglyph.config.json', config({ rules: { [SAYS]: 'error' } }));
    expect(await made.run('audit')).toMatchObject({ code: 1 });
    made.write('altglyph.config.json', config({ rules: { [SAYS]: 'off' }, failOn: 'info' }));
    const ran = await made.run('audit');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('2 icons in svg: no findings.');
  });

  it.each([
    ['what is not there', ['audit', 'nowhere'], 'nowhere does not exist.'],
    ['an unknown format', ['audit', '--format', 'pdf'], 'Choose one of terminal, json'],
    ['an earlier report that is none', ['audit', '--since', 'altglyph.config.json'], 'is missing'],
  ])('is 2 for %s, and nothing is printed', async (_, args, message) => {
    const ran = await project().run(...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
  });

  it('is 3 where something could not be looked at, even if nothing may fail', async () => {
    const made = project();
    made.write('empty/note.txt', 'No drawings.');
    const ran = await made.run('audit', 'empty', '--format', 'json', '--fail-on', 'never');
    expect(ran.code).toBe(3);
    expect((JSON.parse(ran.out) as AuditReport).unseen).toHaveLength(1);
    expect(ran.err).toContain('could not be checked');
  });
});

describe('acceptances', () => {
  const accept = (file: string) => [{ rule: SAYS, file, reason: 'It shows an icon.' }];

  it('keep a finding from failing the run, from whatever folder it is run', async () => {
    const made = project();
    made.write('altglyph.config.json', config({ accept: accept('svg/*.svg'), failOn: 'warning' }));
    const ran = await made.run('audit');
    expect(ran.out).toContain('accepted with a reason');
    expect(ran.out).not.toContain('“Bell icon” says');
  });

  it('that meet nothing are told, and fail where warnings do', async () => {
    const made = project();
    made.draw('bell', drawn('Bell'));
    made.write('altglyph.config.json', config({ accept: accept('svg/square.svg') }));
    const ran = await made.run('audit', '--fail-on', 'warning');
    expect(ran.out).toContain(
      `The acceptance of ${SAYS} in svg/square.svg no longer matches any finding`,
    );
    expect(ran.code).toBe(1);
  });
});

it('prints the report alone, and says everything else aside', async () => {
  const { out, err, code } = await project().run('audit', '--format', 'json');
  expect(code).toBe(0);
  expect((JSON.parse(out) as AuditReport).findings[0]).toMatchObject({
    rule: SAYS,
    file: 'svg/bell.svg',
  });
  expect(err).toMatch(/^[\d.]+ s\n$/);
});

it('is quiet where it is asked to be', async () => {
  const { out, err } = await project().run('audit', '--quiet');
  expect(err).toBe('');
  expect(out).toMatch(/^svg\/bell\.svg:\d+: warning: .*\(title-says-icon\)$/m);
});

it('writes several reports, each whole and none beside them', async () => {
  const made = project();
  const args = [
    '-o',
    'out/a.json',
    '-o',
    'out/a.xml',
    '-f',
    'sarif',
    '-o',
    'out/b',
    '-f',
    'terminal',
  ];
  const ran = await made.run('audit', ...args);
  expect(ran.out).toContain('The title says that it is an icon');
  expect(made.files('out')).toEqual(['a.json', 'a.xml', 'b']);
  expect(JSON.parse(made.read('out/b'))).toHaveProperty('runs');
  expect(readdirSync(made.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  made.write('out/a.json', 'older');
  await made.run('audit', '-o', 'out/a.json');
  expect(JSON.parse(made.read('out/a.json'))).toHaveProperty('findings');
});

it('says what changed since an earlier report', async () => {
  const made = project();
  await made.run('audit', '-o', 'before.json');
  made.draw('bell', drawn('Bell'));
  made.draw('square', drawn('Square icon'));
  const { out } = await made.run('audit', '--since', 'before.json');
  expect(out).toContain('1 new, 1 gone and');
});

it('finds words beside the drawings, and those of a built catalogue', async () => {
  const made = project();
  made.write('words.json', JSON.stringify({ icons: { square: { title: 'Image of a square' } } }));
  const ran = await made.run('audit', 'svg', '--words', 'words.json', '--quiet');
  expect(ran.out).toContain('“Image of a square”');
  await made.run('build', 'svg', '--out', 'out', '--no-cache');
  const built = await made.run('audit', 'out/catalogue.json', '--quiet');
  expect(built.out).toContain('“Bell icon”');
});

it('lists its rules', async () => {
  const { out, code } = await new Project().run('audit', '--rules');
  expect(code).toBe(0);
  expect(out).toMatch(/^title-says-icon +warning +The title says that it is an icon$/m);
});

it.each([
  [{ rules: { [SAYS]: 'loud' } }, '`audit.rules.title-says-icon` must be'],
  [{ accept: [{ rule: SAYS, file: 'svg/bell.svg', reason: '' }] }, 'must be some text'],
  [{ accept: [{ rule: SAYS, file: 'svg/bell.svg' }] }, '`audit.accept[0].reason` is missing'],
  [{ rulez: {} }, 'Did you mean `rules`?'],
])('refuses the configuration %j', (audit, message) => {
  const checked = validate(configSchema, { audit });
  expect('faults' in checked && checked.faults.map((fault) => fault.message).join()).toContain(
    message,
  );
});

it('names a rule that there is not, and the one that was meant', () => {
  const named = { config: { audit: { rules: { 'title-say-icon': 'off' } } }, folder: '.' } as const;
  expect(() => settingsOf(named, setRules)).toThrow('Did you mean `title-says-icon`?');
});

it('looks at what it is given, else at what the configuration says', () => {
  const folder = process.cwd();
  const of = (config: Config, ...given: string[]) => targetsOf(given, { config, folder });
  expect(of({ icons: 'svg' }, 'other')).toEqual(['other']);
  expect(of({ icons: 'svg', audit: { targets: ['./a', 'https://a.example/'] } })).toEqual([
    'a',
    'https://a.example/',
  ]);
  expect(of({ icons: ['svg', 'more/*.svg'] })).toEqual(['svg', 'more/*.svg']);
  expect(() => of({})).toThrow('Say what to audit');
  const sets = [
    { icons: 'a', out: 'x', words: 'a.json' },
    { icons: 'b', out: 'y' },
  ];
  expect(() => of({ sets })).toThrow('different files of words');
});

it('tells drawings from pages, and takes one kind at a time', () => {
  expect(kindOfAll(['icons', 'icons/*.svg'])).toBe('set');
  expect(kindOfAll(['https://a.example/'])).toBe('pages');
  expect(() => kindOfAll(['icons', 'https://a.example/'])).toThrow(
    'A run audits either drawings or pages, so make two runs: altglyph audit icons, and altglyph audit https://a.example/',
  );
});

describe('formats and files make pairs', () => {
  it('in either order', () => {
    expect(withFile(withFormat([], 'sarif'), 'a')).toEqual([{ format: 'sarif', file: 'a' }]);
    expect(withFormat(withFile([], 'a'), 'sarif')).toEqual([{ format: 'sarif', file: 'a' }]);
  });

  it('and a name that says its format needs none', () => {
    const wanted = withFormat(withFile(withFile([], 'a.json'), 'b.sarif'), 'terminal');
    expect(outputsOf(wanted)).toEqual([
      { format: 'json', file: 'a.json' },
      { format: 'sarif', file: 'b.sarif' },
      { format: 'terminal' },
    ]);
  });

  it.each([
    [['a.pdf'], 'Say which format a.pdf'],
    [['a.json', 'a.json'], 'cannot both go to a.json'],
  ])('and %j is refused', (files, message) => {
    expect(() => outputsOf(files.reduce<Wanted[]>(withFile, []))).toThrow(message);
  });

  it('and one report at most is printed', () => {
    expect(() => outputsOf(withFormat(withFormat([], 'json'), 'sarif'))).toThrow('Only one report');
  });
});
