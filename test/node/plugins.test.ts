/** SVGO's plugins with expressions and functions, which the cache and the workers have to tell apart. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { scratch, svg } from '../compile/support/compiled.ts';

// Without a version, as in the sources, nothing is kept.
vi.stubEnv('ALTGLYPH_BUILD', 'test');
const { buildIcons } = await import('../../src/node/index.ts');
const { workersFor } = await import('../../src/node/pool.ts');
type Options = Parameters<typeof buildIcons>[0];

let folder: string;
beforeEach(() => {
  folder = scratch();
  mkdirSync(join(folder, 'svg'));
  writeFileSync(join(folder, 'svg/home.svg'), svg('<path id="a" fill="#123456" d="M0 0h9v9z"/>'));
});

const recolour = (currentColor: unknown): Options['svgoPlugins'] => [
  { name: 'convertColors', params: { currentColor } },
];

/** A built-in plugin with a function among its parameters, which it calls for each drawing. */
const withCode = (prefix: () => string): Options['svgoPlugins'] => [
  { name: 'prefixIds', params: { prefix } },
];

async function built(options: Partial<Options>): Promise<string> {
  await buildIcons({ icons: join(folder, 'svg'), out: join(folder, 'out'), ...options });
  return readFileSync(join(folder, 'out/icons/home.js'), 'utf8');
}

test.each(['cache', 'remembered'] as const)(
  '%s tells expressions in plugins apart',
  async (kind) => {
    const store = kind === 'cache' ? { cache: join(folder, 'kept') } : { remembered: new Map() };
    const other = await built({ ...store, svgoPlugins: recolour(/zzz/) });
    expect(other).not.toContain('currentColor');
    const found = await built({ ...store, svgoPlugins: recolour(/#123456/) });
    expect(found).toContain("'currentColor'");
    expect(await built({ ...store, svgoPlugins: recolour('/#123456/') })).not.toContain(
      "'currentColor'",
    );
  },
);

test.each(['cache', 'remembered'] as const)(
  '%s keeps nothing of a plugin with a function in its parameters',
  async (kind) => {
    const store = kind === 'cache' ? { cache: join(folder, 'kept') } : { remembered: new Map() };
    const prefix = vi.fn(() => 'a');
    await built({ ...store, svgoPlugins: withCode(prefix) });
    const calls = prefix.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    await built({ ...store, svgoPlugins: withCode(prefix) });
    expect(prefix.mock.calls).toHaveLength(2 * calls);
  },
);

test('no worker is sent what has a function in it or an instance; expressions are sent', () => {
  const workers = (params: object) => workersFor([], { svgoPlugins: [{ name: 'a', params }] }, 2);
  const circle: { self?: object } = {};
  circle.self = circle;
  expect(workers({ deep: [{ ids: /a/g, none: undefined, not: null }] })).toBe(2);
  for (const value of [() => 'a', new Map(), Symbol.iterator, 1n, circle])
    expect(workers({ deep: [{ value }] })).toBe(1);
  const own = { name: 'own', fn: () => null };
  expect(workersFor([], { svgoPlugins: [own] }, 2)).toBe(1);
});
