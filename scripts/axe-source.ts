/**
 * The code that the rules of `altglyph/axe` run in a page, as one string. axe sends rules to pages as
 * text, so the modules of src/audit/axe are bundled into one before anything imports them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FILE = root('src/generated/axe-source.ts');

/** An expression whose value is what src/audit/axe/page/index.ts exports. */
async function expression(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [root('src/audit/axe/page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    minify: true,
    target: 'es2020',
    // What a rule is about stays outside; only what it does in a page is needed there.
    treeShaking: true,
    charset: 'ascii',
  });
  return `(function(){${outputFiles[0]!.text.trim()}return page})()`;
}

/** Writes the module that holds it, unless it is as it was. */
export async function writeAxeSource(): Promise<void> {
  const text = `// From src/audit/axe/page by scripts/axe-source.ts.\nexport const PAGE: string = ${JSON.stringify(await expression())};\n`;
  if ((await readFile(FILE, 'utf8').catch(() => '')) === text) return;
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, text);
}
