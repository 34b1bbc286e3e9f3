/** What is kept for the next run, and when it is not. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Cache, keyOf } from '../../src/node/cache.ts';
import { scratch } from '../compile/support/compiled.ts';

let folder: string;
beforeEach(() => {
  folder = join(scratch(), 'cache');
});

const kept = { code: 'export {}', findings: [] };
const DAY = 24 * 60 * 60 * 1000;

const open = ({ version = '1', set = 'set', now = Date.now() } = {}) =>
  new Cache(folder, version, set, now);

/** Keeps a result for each of these names, as one run does. */
function keep(cache: Cache, ...names: string[]): void {
  const keys = names.map((name) => keyOf(name));
  for (const key of keys) if (!cache.get(key)) cache.set(key, kept);
  cache.save(keys);
}

const packs = () =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.includes('.pack'))
        .map((path) => join(folder, path))
    : [];

test('what was kept is found under the same drawing, options and version alone', () => {
  const cache = open();
  const key = keyOf('a.svg', { b: 1, a: { d: 2, c: 3 } });
  expect(cache.get(key)).toBeUndefined();
  cache.set(key, kept);
  expect(cache.get(key)).toEqual(kept);
  cache.save([key]);
  expect(cache.get(key)).toEqual(kept);
  expect(keyOf('a.svg', { a: { c: 3, d: 2 }, b: 1 })).toBe(key);
  expect(keyOf('b.svg', { b: 1, a: { d: 2, c: 3 } })).not.toBe(key);
  expect(keyOf('a.sv', 'g', { b: 1, a: { d: 2, c: 3 } })).not.toBe(key);
  expect(open().get(key)).toEqual(kept);
  expect(open({ version: '2' }).get(key)).toBeUndefined();
});

test('wherever a write was torn off, what is whole is found and nothing else is', () => {
  keep(open(), 'a', 'b');
  const [pack] = packs() as [string];
  const whole = readFileSync(pack);
  const second = whole.indexOf(keyOf('b'));
  for (let length = 0; length < whole.length - 1; length += 1) {
    truncateSync(pack, length);
    expect(open().get(keyOf('b'))).toBeUndefined();
    expect(open().get(keyOf('a'))).toEqual(length < second - 1 ? undefined : kept);
    keep(open(), 'c');
    expect(open().get(keyOf('c'))).toEqual(kept);
    writeFileSync(pack, whole);
  }
});

test('two runs that began together both leave what they made', () => {
  const [one, other] = [open(), open()];
  for (const cache of [one, other]) expect(cache.get(keyOf('a'))).toBeUndefined();
  keep(one, 'a');
  keep(other, 'b');
  for (const name of ['a', 'b']) expect(open().get(keyOf(name))).toEqual(kept);
});

test('a drawing that changes again and again does not fill the disk', () => {
  const sizes = Array.from({ length: 200 }, (_, at) => {
    keep(open(), 'stays', `version ${at}`);
    return statSync(packs()[0]!).size;
  });
  expect(Math.max(...sizes)).toBeLessThan(80 * sizes[1]!);
  for (const name of ['stays', 'version 199']) expect(open().get(keyOf(name))).toEqual(kept);
  expect(open().get(keyOf('version 0'))).toBeUndefined();
  expect(packs()).toHaveLength(1);
});

test('one set does not crowd another out', () => {
  keep(open({ set: 'other' }), 'a');
  for (let at = 0; at < 100; at += 1) keep(open(), `version ${at}`);
  expect(open({ set: 'other' }).get(keyOf('a'))).toEqual(kept);
  expect(packs()).toHaveLength(2);
});

test('a folder that cannot be written to costs nothing but the time', () => {
  writeFileSync(folder, 'a file in its place');
  keep(open(), 'a');
  expect(open().get(keyOf('a'))).toBeUndefined();
  open().sweep();
  expect(readFileSync(folder, 'utf8')).toBe('a file in its place');
});

test('what no run has asked in thirty days goes, of any version; nothing else does', () => {
  keep(open({ version: 'old' }), 'gone');
  keep(open({ set: 'used' }), 'used');
  keep(open({ set: 'unused' }), 'unused');
  appendFileSync(join(folder, 'notes.pack'), 'not ours');
  const past = new Date(Date.now() - 40 * DAY);
  for (const path of packs()) utimesSync(path, past, past);
  // A hit counts as a use.
  expect(open({ set: 'used' }).get(keyOf('used'))).toEqual(kept);
  open().sweep();
  expect(open({ set: 'used' }).get(keyOf('used'))).toEqual(kept);
  expect(open({ set: 'unused' }).get(keyOf('unused'))).toBeUndefined();
  expect(open({ version: 'old' }).get(keyOf('gone'))).toBeUndefined();
  expect(existsSync(join(folder, 'notes.pack'))).toBe(true);
});

test('it is swept once a day at most', () => {
  keep(open(), 'a');
  open().sweep();
  const stamp = statSync(join(folder, 'swept')).mtimeMs;
  open({ now: Date.now() + DAY / 2 }).sweep();
  expect(statSync(join(folder, 'swept')).mtimeMs).toBe(stamp);
  open({ now: Date.now() + 2 * DAY }).sweep();
  expect(statSync(join(folder, 'swept')).mtimeMs).toBeGreaterThan(stamp);
});
