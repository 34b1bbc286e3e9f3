/**
 * The fonts that browsers see while tests and tools run. They are the same on every machine: they
 * come from development dependencies, and a fontconfig file of our own lists nothing else.
 *
 * Only browsers on Linux use fontconfig. On other systems this has no effect.
 */
import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${ROOT}.cache/fonts`;

/** The folder that holds all fonts, with a slash at the end. */
export const fontFolder = realpathSync(`${ROOT}node_modules`) + sep;

interface Fonts {
  /** Folders in `node_modules`. */
  packages: string[];
  /** Files in them that are left out. */
  without: string[];
  /** What a requested family stands for. */
  aliases: Record<string, string>;
}

/** Faces that also answer to the plain family's name, and would be taken for it. */
const ODD_FACES = ['*Condensed*', '*ExtraLight*', '*MathTeXGyre*'];

const sets = {
  /** What a plain Debian has: DejaVu, and fonts with the metrics of Arial, Times and Courier. */
  usual: {
    packages: [
      'dejavu-fonts-ttf/ttf',
      '@expo-google-fonts/arimo',
      '@expo-google-fonts/tinos',
      '@expo-google-fonts/cousine',
    ],
    without: ODD_FACES,
    aliases: {
      'sans-serif': 'DejaVu Sans',
      'system-ui': 'DejaVu Sans',
      serif: 'DejaVu Serif',
      monospace: 'DejaVu Sans Mono',
      Arial: 'Arimo',
      Helvetica: 'Arimo',
      'Liberation Sans': 'Arimo',
      Times: 'Tinos',
      'Times New Roman': 'Tinos',
      'Liberation Serif': 'Tinos',
      Courier: 'Cousine',
      'Courier New': 'Cousine',
      'Liberation Mono': 'Cousine',
    },
  },
  /** One wide sans-serif, whatever family a page asks for. */
  wide: {
    packages: ['dejavu-fonts-ttf/ttf'],
    without: [...ODD_FACES, '*Serif*', '*Mono*'],
    aliases: {},
  },
  /** One narrow serif, whatever family a page asks for. */
  narrow: { packages: ['@expo-google-fonts/eb-garamond'], without: [], aliases: {} },
} satisfies Record<string, Fonts>;

export type FontSet = keyof typeof sets;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function configuration({ packages, without, aliases }: Fonts): string {
  const rules = Object.entries(aliases).map(
    ([family, font]) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const style = { antialias: '<bool>true</bool>', rgba: '<const>none</const>' };
  const hints = { hinting: '<bool>true</bool>', hintstyle: '<const>hintslight</const>' };
  const edits = Object.entries({ ...style, ...hints }).map(
    ([name, value]) => `<edit name="${name}" mode="assign">${value}</edit>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${packages.map((name) => `<dir>${escape(`${fontFolder}${name}`)}</dir>`).join('\n')}
<cachedir>${escape(`${FOLDER}/cache`)}</cachedir>
<selectfont><rejectfont>${without.map((glob) => `<glob>${glob}</glob>`).join('')}</rejectfont></selectfont>
${rules.join('\n')}
<match target="pattern">${edits.join('')}</match>
</fontconfig>
`;
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * The environment variables for a browser that should see only these fonts.
 *
 * @param set which fonts. @default 'usual'
 */
export function fontEnvironment(set: FontSet = 'usual'): Record<string, string> {
  const path = `${FOLDER}/${set}.conf`;
  const text = configuration(sets[set]);
  if (read(path) !== text) {
    mkdirSync(FOLDER, { recursive: true });
    // Other tests may be reading it at this moment.
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: path };
}
