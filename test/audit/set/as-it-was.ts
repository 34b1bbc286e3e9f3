import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/compiler/index.ts';

export const ICONS = 'icons';

interface Icon {
  mirrored?: boolean;
  position?: number;
  document?: { title?: string; description?: string };
}

const { icons } = JSON.parse(readFileSync(join(ICONS, 'catalogue.json'), 'utf8')) as {
  icons: Record<string, Icon>;
};

const wordsIn = (name: string, element: 'title' | 'desc') =>
  new RegExp(`<${element}>([^<]*)</${element}>`)
    .exec(readFileSync(join(ICONS, `${name}.svg`), 'utf8'))![1]!
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const names = readdirSync(ICONS)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length))
  .filter((name) => icons[name]?.position !== undefined);

/** What we ship says of the icons beside their words. */
export const shipped: Record<string, Entry> = Object.fromEntries(
  Object.entries(icons).map(([name, { mirrored = false }]) => [name, { mirrored }]),
);

/** The sixty with their words as they stood in the document, errata undone. */
export const asTheyStood: Record<string, Entry> = Object.fromEntries(
  names.map((name) => [
    name,
    {
      title: icons[name]!.document?.title ?? wordsIn(name, 'title'),
      description: icons[name]!.document?.description ?? wordsIn(name, 'desc'),
      mirrored: icons[name]!.mirrored ?? false,
    },
  ]),
);

/** The errata: in which icon, and which rule has to find them. */
export const errata: readonly (readonly [name: string, rule: string])[] = [
  ['quote-open', 'wrong-article'],
  ['close', 'doubled-word'],
  ['dismiss', 'no-full-stop'],
  ['notice', 'wrong-word'],
  ['speech-bubble', 'wrong-article'],
  ['speech-bubble', 'no-full-stop'],
  ['share-twitter', 'other-brand'],
  ['share-email', 'wrong-article'],
];
