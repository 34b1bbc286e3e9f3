import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Catalogue {
  icons: Record<
    string,
    {
      position: number;
      document?: { title?: string; description?: string; reason: string };
    }
  >;
}

const folder = new URL('../icons/', import.meta.url);
const { icons } = JSON.parse(readFileSync(new URL('catalogue.json', folder), 'utf8')) as Catalogue;

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The words of the one element of that name, exactly as they are between its tags. */
function wordsIn(svg: string, element: 'title' | 'desc') {
  const found = [...svg.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))];
  expect(found, `one <${element}> in ${svg}`).toHaveLength(1);
  return found[0]![1]!.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

const drawings = readdirSync(folder)
  .filter((name) => name.endsWith('.svg'))
  .map((name) => {
    const file = name.slice(0, -'.svg'.length);
    const svg = readFileSync(new URL(name, folder), 'utf8');
    const entry = icons[file] ?? { position: Number.NaN };
    return {
      ...entry,
      file,
      svg,
      title: wordsIn(svg, 'title'),
      description: wordsIn(svg, 'desc'),
    };
  });

test('the sixty titles and descriptions, errata undone, are the opening paragraph', () => {
  const inDocument = drawings.filter(({ position }) => position !== undefined);
  const paragraph = inDocument
    .toSorted((a, b) => a.position - b.position)
    .flatMap((icon) => [
      icon.document?.title ?? icon.title,
      icon.document?.description ?? icon.description,
    ])
    .join(' ');
  const fixture = readFileSync(new URL('fixtures/opening-paragraph.txt', import.meta.url), 'utf8');
  expect(inDocument).toHaveLength(60);
  expect(`${paragraph}\n`).toBe(fixture);
});

test.each(drawings)('$file begins with its title and its description', ({ svg }) => {
  expect(svg).toMatch(/^<svg [^>]*>\s*<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>\s*<[^/]/);
});

test.each(drawings.filter((icon) => icon.document))(
  '$file differs from the document where its erratum says so',
  ({ title, description, document }) => {
    expect(document).not.toMatchObject({ title });
    expect(document).not.toMatchObject({ description });
  },
);
