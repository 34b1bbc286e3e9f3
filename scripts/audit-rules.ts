/** The audit's rules as data, for the guide that lists them: its pages do not include the compiler. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setRules } from '../src/audit/set/index.ts';

const FILE = fileURLToPath(new URL('../src/generated/audit-rules.json', import.meta.url));

/** Writes the file that holds them, unless it is as it was. The source for axe must be written first. */
export async function writeAuditRules(): Promise<void> {
  const { pageRules } = await import('../src/audit/pages/index.ts');
  const text = `${JSON.stringify([...setRules, ...pageRules], null, 2)}\n`;
  if ((await readFile(FILE, 'utf8').catch(() => '')) === text) return;
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, text);
}
