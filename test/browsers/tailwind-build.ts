import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import tailwind4 from '@tailwindcss/vite';
import tailwind3 from 'tailwindcss3';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { stylesheets } from '../../scripts/stylesheets.js';

const CACHE = new URL('../../.cache/', import.meta.url).pathname;

export type Version = 3 | 4;

/** What the app's entry imports, or the content of a stylesheet among it. */
export interface App {
  version: Version;
  /** Stylesheets by file name, apart from the ones of packages. */
  files: Record<string, string>;
  /** Module specifiers, in the order in which the entry imports them. */
  imports: string[];
  /** Class names for which Tailwind writes utilities. */
  classes: string[];
}

/** Where each version looks for class names, besides what it would find in the files of an app. */
const settings: Record<Version, (classes: string) => InlineConfig> = {
  3: (raw) => ({ css: { postcss: { plugins: [tailwind3({ content: [{ raw }] })] } } }),
  4: () => ({ plugins: [tailwind4()] }),
};

/** The stylesheet that Vite builds of an app with Tailwind, minified as it is for production. */
export async function buildApp({ version, files, imports, classes }: App): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const root = await mkdtemp(join(CACHE, 'tailwind-'));
  const write = (name: string, text: string) => writeFile(join(root, name), text);
  try {
    const sources = version === 4 ? `@source inline("${classes.join(' ')}");` : '';
    for (const [name, text] of Object.entries(files)) await write(name, `${text}${sources}`);
    await write('altglyph.css', (await stylesheets())['tailwind.css']);
    await write('app.js', imports.map((name) => `import '${name}';`).join('\n'));
    const { output } = (await build({
      ...settings[version](classes.join(' ')),
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rollupOptions: { input: join(root, 'app.js') } },
      resolve: {
        alias: [
          { find: 'altglyph/tailwind.css', replacement: join(root, 'altglyph.css') },
          {
            find: /^tailwindcss3\/(.*)$/,
            replacement: `${CACHE}../node_modules/tailwindcss3/$1.css`,
          },
        ],
      },
    })) as Rolldown.RolldownOutput;
    return output
      .flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
      )
      .join('\n');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
