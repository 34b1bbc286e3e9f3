/**
 * `npm run release:version`: makes the changes that a release needs in the repository.
 *
 * changesets bumps the version in package.json; then the changelog's unreleased part gets that version
 * and the date, and the guides say how to install from the registry instead of from a checkout.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const HEADING = '## Unreleased';

/** Between these comments stands how to install, in Markdown and in MDX. */
const INSTALL =
  /(?<open><!-- install -->|\{\/\* install \*\/\})[\s\S]*?(?<close><!-- \/install -->|\{\/\* \/install \*\/\})/g;

/**
 * The changelog with its unreleased part dated, and a new one above it. The heading is the version
 * alone: by it, the release on GitHub finds its notes.
 */
export function dated(changelog: string, version: string, date: string): string {
  if (!changelog.includes(`\n${HEADING}\n`))
    throw new Error(`CHANGELOG.md has no “${HEADING}”. Write what changes for users below it.`);
  return changelog.replace(HEADING, `${HEADING}\n\n## ${version}\n\nReleased on ${date}.`);
}

/** A page that says how to install from the registry. */
export const published = (page: string): string =>
  page.replace(INSTALL, '```sh\nnpm install altglyph\n```');

if (process.argv[1] === import.meta.filename) {
  const versionNow = () =>
    (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  const before = versionNow();
  // Not with npx, which Windows does not start without a shell.
  execFileSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'], {
    stdio: 'inherit',
  });
  const version = versionNow();
  if (version === before) throw new Error('No file in .changeset asks for a release.');
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync('CHANGELOG.md', dated(readFileSync('CHANGELOG.md', 'utf8'), version, date));
  const guides = readdirSync('stories/docs').filter((name) => name.endsWith('.mdx'));
  for (const path of ['README.md', ...guides.map((name) => `stories/docs/${name}`)])
    writeFileSync(path, published(readFileSync(path, 'utf8')));
}
