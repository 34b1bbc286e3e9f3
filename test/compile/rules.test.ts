import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/compiler/check/table.ts';
import { compileIcon, sentence, type IconOptions } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const line = '<path d="M0 0h9"/>';
const bare = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${line}</svg>`;

const compiled = (text: string, options: IconOptions = {}) =>
  compileIcon({ file: 'icons/a.svg', text }, options);
const found = (text: string, options: IconOptions = {}) =>
  compiled(text, options).findings.map(({ rule, severity }) => `${severity} ${rule}`);

test('each rule has a file of its own, named as the rule', () => {
  const files = readdirSync('src/compiler/check/rules').map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(Object.keys(RULES).toSorted());
  for (const [id, rule] of Object.entries(RULES)) expect(rule.id).toBe(id);
});

test('messages are sentences, each its own', () => {
  const messages = Object.values(RULES)
    .filter(({ id }) => id !== 'output')
    .map(({ message }) => message);
  for (const message of messages) expect(message).toMatch(/^[A-Z“<{].*\.$/);
  expect(new Set(messages).size).toBe(messages.length);
});

test('a drawing without words compiles, and is found wanting only where its owner wants words', () => {
  expect(found(bare)).toEqual([]);
  expect(compiled(bare).code).toContain('createIcon');
  const rules = { 'no-title': 'error', 'no-desc': 'warning' } as const;
  expect(found(bare, { rules })).toEqual(['warning no-desc', 'error no-title']);
  expect(compiled(bare, { rules }).code).toBeUndefined();
});

test('a rule is as serious as the caller says', () => {
  const text = svg(`<text>Abc</text>${line}`);
  expect(found(text)).toEqual(['warning text']);
  expect(found(text, { rules: { text: 'off' } })).toEqual([]);
  expect(found(text, { rules: { text: 'error' } })).toEqual(['error text']);
  expect(compiled(text, { rules: { text: 'error' } }).code).toBeUndefined();
});

test('what cannot be read is an error whatever the caller says', () => {
  expect(found('<svg', { rules: { malformed: 'off' } })).toEqual(['error malformed']);
  expect(found('<html/>', { rules: { 'not-svg': 'warning' } })).toEqual(['error not-svg']);
});

test('a message shows the beginning of what it is about, on one line', () => {
  const target = `x\u001b[31m\u202e\n${'y'.repeat(1_000_000)}.svg`;
  const href = target.replaceAll('\u001b', '&#10;').replaceAll('\n', '&#10;');
  const [finding] = compiled(svg(`<use href="${href}"/>`)).findings;
  expect(finding?.message).toMatch(/^x \[31m y+… is outside the file\./);
  expect(finding!.message.length).toBeLessThan(300);
  expect(finding).toEqual({
    rule: 'external-reference',
    severity: 'error',
    file: 'icons/a.svg',
    line: 1,
    column: 106,
    message: finding!.message,
  });
  expect(sentence(finding!)).toBe(
    `icons/a.svg:1:106: error: ${finding!.message} (external-reference)`,
  );
});

test('a file name cannot steer the terminal', () => {
  const { findings } = compileIcon({ file: 'a\u001b[2J\n.svg', text: '' });
  expect(findings.map(sentence).join('')).toMatch(/^a \[2J \.svg:1:1: error: /);
});
