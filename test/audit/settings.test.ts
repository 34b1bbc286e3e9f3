import { describe, expect, it } from 'vitest';
import { finish, isOn, unknownRules, type AuditSettings } from '../../src/audit/settings.ts';
import { finding, raw, rule } from './report.ts';

const one = (more = {}, settings: AuditSettings = {}) =>
  finish(raw({ findings: [finding(more)] }), settings).findings[0]!;

const accept = (file: string, reason = 'Their own words.') => ({
  accept: [{ rule: 'title-says-icon', file, reason }],
});

describe('levels', () => {
  it('takes a rule’s own level unless the settings name another', () => {
    expect(one().severity).toBe('warning');
    expect(one({}, { rules: { 'title-says-icon': 'error' } }).severity).toBe('error');
  });

  it('reports the rules that were on, with their levels, in the order of their ids', () => {
    const report = finish(raw(), { rules: { 'title-says-icon': 'info' } });
    expect(report.rules.map(({ id, level }) => [id, level])).toEqual([
      ['no-title', 'error'],
      ['title-says-icon', 'info'],
    ]);
  });

  it('leaves out a rule that is off, and what it found', () => {
    const settings = { rules: { 'title-says-icon': 'off' } } as const;
    const report = finish(raw({ findings: [finding()] }), settings);
    expect(report.findings).toEqual([]);
    expect(report.rules.map(({ id }) => id)).toEqual(['no-title']);
    expect(isOn(rule('title-says-icon'), settings)).toBe(false);
  });

  it('is not taken in by a rule that is called like something of every object', () => {
    expect(isOn(rule('constructor'), { rules: {} })).toBe(true);
  });

  it('names ids that no rule has, each once', () => {
    const settings: AuditSettings = {
      rules: { 'no-titel': 'off', 'no-title': 'off' },
      accept: [
        { rule: 'no-titel', file: 'a.svg', reason: 'x' },
        { rule: 'no-words', file: 'a.svg', reason: 'x' },
      ],
    };
    expect(unknownRules(settings, raw().rules)).toEqual(['no-titel', 'no-words']);
  });

  it('refuses a finding of a rule that was not handed over', () => {
    expect(() => one({ rule: 'nobody' })).toThrow('nobody');
  });
});

describe('acceptances', () => {
  it.each([
    'icons/calendar.svg',
    './icons/calendar.svg',
    'icons/*.svg',
    '**/calendar.svg',
    'icons/**',
  ])('accept by %s', (file) => {
    const report = finish(raw({ findings: [finding()] }), accept(file));
    expect(report.findings[0]!.accepted).toBe('Their own words.');
    expect(report.unused).toEqual([]);
  });

  it.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['https://example.com/a/b', 'https://example.com/**'],
    ['icons/[id].svg', 'icons/[id].svg'],
  ])('accept %s by %s', (file, pattern) => {
    expect(one({ file }, accept(pattern)).accepted).toBe('Their own words.');
  });

  it('accept nothing of another rule or file', () => {
    expect(one({ file: 'icons/bell.svg' }, accept('icons/calendar.svg'))).not.toHaveProperty(
      'accepted',
    );
    expect(one({ rule: 'no-title' }, accept('icons/calendar.svg'))).not.toHaveProperty('accepted');
  });

  it('accept nothing without a reason, and are told of', () => {
    const report = finish(raw({ findings: [finding()] }), accept('icons/calendar.svg', ' '));
    expect(report.findings[0]).not.toHaveProperty('accepted');
    expect(report.unused).toHaveLength(1);
  });

  it('are unused where nothing is found any more, even if the file is gone', () => {
    expect(finish(raw(), accept('icons/calendar.svg')).unused).toHaveLength(1);
    expect(finish(raw(), accept('icons/gone.svg')).unused).toHaveLength(1);
    expect(finish(raw({ targets: ['.'] }), accept('icons/gone.svg')).unused).toHaveLength(1);
  });

  it('are not unused where nobody looked', () => {
    const settings = accept('icons/bell.svg');
    expect(finish(raw({ targets: ['icons/calendar.svg'] }), settings).unused).toEqual([]);
    expect(finish(raw(), { ...settings, rules: { 'title-says-icon': 'off' } }).unused).toEqual([]);
    const page = {
      accept: [{ rule: 'icon-repeats-text', file: 'https://a.example/', reason: 'x' }],
    };
    expect(finish(raw(), page).unused).toEqual([]);
  });
});

describe('fingerprints', () => {
  const print = (more = {}) => one(more).fingerprint;

  it('do not depend on ids that React counts up', () => {
    const at = (id: string) => print({ target: [`#${id} > svg`], icon: `page ${id}` });
    expect(at('_r_1_')).toBe(at('_r_1a_'));
    expect(at('\\:r3\\:')).toBe(at('\\:R1b\\:'));
    expect(at('menu-1')).not.toBe(at('menu-2'));
  });

  it('stay while lines move and messages are put in other words', () => {
    const moved = {
      line: 9,
      column: 4,
      message: 'Leave out “Calendar icon”, or “Write “Calendar”.',
    };
    expect(print({ ...moved, subject: 'Calendar icon' })).toBe(print({ subject: 'Calendar icon' }));
    expect(print({ line: 9, message: finding().message })).toBe(print());
    expect(print({ message: 'It is 12 % of `a`.' })).toBe(print({ message: 'It is 13 % of `a`.' }));
    expect(print()).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    { rule: 'no-title' },
    { file: 'icons/bell.svg' },
    { icon: 'bell' },
    { target: ['#main'] },
    { message: 'The title “Bell icon” says so.' },
  ])('differ by %j', (more) => {
    expect(print(more)).not.toBe(print());
  });

  it('are the same wherever a page is served on this machine', () => {
    expect(print({ file: 'http://localhost:6006/a?b' })).toBe(
      print({ file: 'http://127.0.0.1:8123/a?b' }),
    );
    expect(print({ file: 'https://a.example/x' })).not.toBe(print({ file: 'https://b.example/x' }));
  });

  it('tell equal findings apart, in any order that they are found in', () => {
    const all = [finding({ line: 3 }), finding({ line: 5 }), finding({ line: 4 })];
    const forth = finish(raw({ findings: all }));
    const back = finish(raw({ findings: all.toReversed() }));
    expect(new Set(forth.findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(back.findings).toEqual(forth.findings);
    expect(forth.findings.map(({ line }) => line)).toEqual([3, 4, 5]);
  });
});

it('makes a report of what was looked at', () => {
  const unseen = [{ target: 'icons/a.svg', reason: 'It is gone.' }];
  const { findings: _, rules: _rules, ...report } = finish(raw({ unseen }));
  expect(report).toEqual({
    version: 1,
    tool: { name: 'altglyph', version: '1.2.3' },
    kind: 'set',
    targets: ['icons'],
    date: '2026-01-02T03:04:05.000Z',
    icons: raw().icons,
    unseen,
    unused: [],
    ms: 12,
  });
});
