import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { createElement, Fragment, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { svg as toSvg } from '../../src/compiler/emit/svg.ts';
import { compileIcon } from '../../src/compiler/index.ts';
import { compile, components, markup, readSvgs, type Component } from './support/compiled.ts';

/** Files like those that broke other tools; each named by its number in the list below. */
const inputs = readSvgs('test/fixtures/hard-inputs');
const drawings = { ...inputs, ...readSvgs('test/fixtures/hard'), ...readSvgs('icons') };

let compiled: Record<string, Component>;
const complaints = vi.spyOn(console, 'error');
beforeAll(async () => {
  const named = Object.entries(drawings).map(([name, text]) => [`x-${name}`, text]);
  const found = await components(Object.fromEntries(named));
  compiled = Object.fromEntries(
    Object.entries(found).map(([name, component]) => [name.slice(2), component]),
  );
});
afterAll(() => complaints.mockRestore());

/** Markup as a page gets it, without what every icon has. */
const drawn = (name: string) =>
  markup(compiled[name]!, {}, 'r')
    .replace(/ width="1em" height="1em"| data-altglyph=""| aria-hidden="true"/g, '')
    .replaceAll('_rR_0_', 'ID');

/** before.svg and after.html: what a page gets, read and judged by a person. */
test.each(Object.keys(inputs))('%s comes out as it should', async (name) => {
  await expect(`${drawn(name)}\n`).toMatchFileSnapshot(`../fixtures/hard-inputs/${name}.html`);
});

const compiledOnce = (text: string) => toSvg(compileIcon({ file: 'icon.svg', text }).icon!.root);

test.each(Object.keys(drawings))('%s is not changed by a second pass', (name) => {
  const once = compiledOnce(drawings[name] ?? '');
  expect(compiledOnce(once)).toBe(once);
});

test('React takes every attribute without a word', () => {
  complaints.mockClear();
  for (const component of Object.values(compiled)) markup(component);
  expect(complaints.mock.calls).toEqual([]);
});

/** The attributes that refer to an element of the same drawing, and to which. */
function references(root: Element): string[] {
  const ids: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (/(^|:)href$/.test(name) && value.startsWith('#')) ids.push(value.slice(1));
      for (const [, id = ''] of value.matchAll(/url\(\s*["']?#([^"')]+)/g)) ids.push(id);
      if (name === 'begin' || name === 'end')
        for (const [, id = ''] of value.matchAll(/([^\s;]+)\.[a-z]/g)) ids.push(id);
    }
    if (element.localName === 'style')
      for (const [, id = ''] of (element.textContent ?? '').matchAll(/\[id="([^"]+)"/g))
        ids.push(id);
  }
  return ids;
}

test('ids are an instance’s own, and every reference finds its element in the same instance', () => {
  const twice = Object.values(compiled).flatMap((component, index) =>
    [0, 1].map((copy) =>
      createElement(component as unknown as ComponentType, { key: `${index} ${copy}` }),
    ),
  );
  const { document } = new JSDOM(renderToString(createElement(Fragment, null, twice))).window;
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
  let found = 0;
  for (const icon of document.body.children) {
    const own = new Set([...icon.querySelectorAll('[id]')].map(({ id }) => id));
    const wanted = references(icon);
    expect(wanted.filter((id) => !own.has(id))).toEqual([]);
    // An id that nothing refers to is not written.
    expect([...own].filter((id) => !wanted.includes(id))).toEqual([]);
    found += wanted.length;
  }
  expect(found).toBeGreaterThan(80);
});

test('a drawing says nothing: no title, description, role, label or focus of its own', () => {
  for (const [name, component] of Object.entries(compiled)) {
    const { document } = new JSDOM(markup(component)).window;
    const root = document.querySelector('svg')!;
    expect(root.querySelectorAll('title, desc, metadata'), name).toHaveLength(0);
    const words = [...root.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes]
        .map((attribute) => attribute.name)
        .filter((name) => /^(aria-|role|tabindex)/.test(name)),
    );
    expect(words, name).toEqual([]);
  }
});

test('modules know nothing of the drawing but what is drawn', () => {
  const text = readFileSync('test/fixtures/hard-inputs/08-editor-namespaces.svg', 'utf8');
  const { files } = compile({ a: text });
  expect(files.get('icons/a.js')).toBeDefined();
  expect(files.get('icons/a.js')).not.toMatch(/inkscape|sodipodi|xodm|Layer|path1|xmlns:svg/);
});
