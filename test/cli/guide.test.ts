/** What the guide and the README say of the command, tried as it stands there. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { namesOf } from '../../src/compiler/index.ts';
import { drawing, Project } from './project.ts';

const guide = readFileSync('stories/docs/14-your-own-drawings.mdx', 'utf8');
const readme = readFileSync('README.md', 'utf8');

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

const commands = (text: string) =>
  blocks(text, 'sh').flatMap((code) =>
    code.split('\n').flatMap((line) => /^npx altglyph (build .+)$/.exec(line)?.[1] ?? []),
  );

const project = new Project();
beforeAll(() => {
  for (const name of [
    'svg/arrow-up-right',
    'brand/main/logo',
    'node_modules/lucide-static/icons/zap',
  ])
    project.write(`${name}.svg`, drawing());
  project.write(
    'node_modules/altglyph/package.json',
    '{ "type": "module", "exports": { "./config": "./config.js" } }',
  );
  project.write(
    'node_modules/altglyph/config.js',
    'export const defineConfig = (config) => config;',
  );
});

test('each command does what it says', async () => {
  const all = new Set([...commands(guide), ...commands(readme)]);
  expect(all.size).toBeGreaterThanOrEqual(2);
  for (const line of all) {
    const { code, err } = await project.run(...line.split(' '));
    expect([line, code], err).toEqual([line, 0]);
    expect(project.has('src/icons/index.js')).toBe(true);
  }
});

test('the words and the configuration of the guide are taken as they are', async () => {
  const [words] = blocks(guide, 'json');
  const config = blocks(guide, 'ts').find((code) => code.includes('defineConfig'));
  project.write('words.json', words!);
  project.write('altglyph.config.ts', config!);
  const { code, out, err } = await project.run('build', '--json');
  expect([code], err).toEqual([0]);
  expect(JSON.parse(out)).toMatchObject({
    icons: [
      { component: 'ArrowUpRightIcon', title: 'External link', out: 'src/icons' },
      { component: 'MainLogo', title: 'Logo', out: 'src/brand' },
    ],
  });
});

test('each name in its table is what the compiler makes of the file', () => {
  const rows = [...guide.matchAll(/\[\s*'`([^`]+\.svg)`',\s*'`(\w+)`:/g)];
  expect(rows).toHaveLength(7);
  for (const [, file = '', component] of rows)
    expect([file, namesOf({ file, name: file }).component]).toEqual([file, component]);
});

test('the refusal in it is the one that is told', async () => {
  const [refusal] = blocks(guide, 'text');
  const another = new Project();
  another.write(
    'svg/logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <title>Logo</title>\n  <path d="M0 0h9v9z"/>\n  <script/>\n</svg>\n',
  );
  const { code, err } = await another.run('build', 'svg', '--out', 'out', '--quiet');
  expect([code, err]).toEqual([1, refusal]);
});

test('every option that it names is an option of the command', async () => {
  const { out } = await project.run('build', '--help');
  const named = new Set([...guide.matchAll(/`(--[a-z-]+)/g)].map(([, flag = '']) => flag));
  expect(named.size).toBeGreaterThan(8);
  expect([...named].filter((flag) => !out.includes(flag))).toEqual([]);
});
