/** The reports that Storybook shows: what the audit says about our own icons and pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '../src/audit/report/index.ts';
import type { AuditSettings } from '../src/audit/settings.ts';
import type { AuditReport } from '../src/audit/types.ts';
import { auditIcons } from '../src/node/index.ts';

/** Left by the check `audit storybook` of `npm test`. */
const PAGES = '.cache/audit/storybook.json';

const FOLDER = '.cache/audit/reports';

const MISSING = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <meta name="color-scheme" content="light dark" />
  <title>No report</title>
  <style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }</style>
  <h1>Not audited here yet</h1>
  <p>The whole of <code>npm test</code> leaves this report. So does a part of it, in half a minute or so:</p>
  <p><code>npm test -- "build icons" "build package" "build storybook" "audit storybook"</code></p>
  <p>Then start Storybook again.</p>
</html>
`;

async function ofIcons(): Promise<string> {
  const { audit } = JSON.parse(await readFile('altglyph.config.json', 'utf8')) as {
    audit: AuditSettings & { targets: string[] };
  };
  return html(await auditIcons({ icons: audit.targets, settings: { accept: audit.accept } }));
}

async function ofPages(): Promise<string> {
  const text = await readFile(PAGES, 'utf8').catch(() => undefined);
  return text === undefined ? MISSING : html(JSON.parse(text) as AuditReport);
}

/**
 * Writes them as pages that need nothing else.
 *
 * @returns the folder, with `icons.html` and `pages.html`
 */
export async function writeReports(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'icons.html'), await ofIcons());
  await writeFile(join(FOLDER, 'pages.html'), await ofPages());
  return FOLDER;
}
