import { describe, expect, it } from 'vitest';
import { move } from './project.js';

const { before, after, pages } = move('lucide-react');

describe('before', () => {
  it('works: the labelled icon is named, one without words is hidden', () => {
    expect(pages.before.images).toMatchObject({ date: ['Published'], port: [] });
    expect(pages.before.icons.port![0]).toContain('aria-hidden="true"');
  });

  it('is 24 pixels wide unless told', () => {
    expect(pages.before.icons.port![0]).toContain('width="24"');
  });

  it('gives a named icon no role', () => {
    expect(pages.before.icons.date![0]).not.toContain('role=');
  });

  it('has client components alone', () => {
    const icon = before.read('node_modules/lucide-react/dist/esm/Icon.mjs');
    expect(icon).toMatch(/^"use strict";\n"use client";/);
  });

  it('leaves an icon by name out of what the server sends', () => {
    expect(pages.before.icons.weather).toEqual([]);
  });
});

describe('after', () => {
  it('says the same, and is hidden without words', () => {
    expect(pages.after.images).toEqual({ date: ['Published'], port: [], weather: ['Cloud sun'] });
    expect(pages.after.icons.port![0]).toContain('aria-hidden="true"');
    expect(pages.after.icons.date![0]).toContain('role="img"');
  });

  it('keeps the width of lines', () => {
    expect(pages.after.icons.port![0]).toContain('stroke-width="1.5"');
    expect(pages.before.icons.port![0]).toContain('stroke-width="1.5"');
  });

  it('has every icon of the set', () => {
    const drawings = after.files('node_modules/lucide-static/icons');
    const names = drawings.filter((file) => file.endsWith('.svg')).length;
    const modules = Array.from(after.read('src/icons/index.js').matchAll(/^export/gm));
    expect(modules.length).toBe(names);
    expect(names).toBeGreaterThan(2000);
  });

  it('runs on the server without a client component', () => {
    for (const file of ['node_modules/altglyph/dist/index.js', 'src/icons/icons/anchor.js'])
      expect(after.read(file)).not.toContain('use client');
  });

  it('has types that hold', async () => {
    expect(await after.types()).toEqual([]);
  });
});
