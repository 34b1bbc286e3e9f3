/** The pages that are made as this package does not make them, for contrast: were they silent too, silence would prove nothing. */
import type { ReactNode } from 'react';
import { block, text, walk, type Page } from './page.tsx';
import type { BrowserId } from './record.ts';
import type { Subject } from './subjects.ts';

export function contrasts(icons: Subject[], browser: BrowserId): Page[] {
  return browser === 'webkit' ? [inButtons(icons)] : [sprite(icons, browser), titled(icons)];
}

/**
 * The document's way: one inline sprite whose symbols carry title and description, drawn by `<use>`. Nobody asked these icons to speak. Chromium speaks
 * all of them, without saying that they are images, and lets the words into a button's name even through aria-hidden; in Firefox none can be made to.
 */
function sprite(icons: Subject[], browser: BrowserId): Page {
  const leaks = browser === 'chromium';
  const use = (file: string, props = {}) => (
    <svg width="16" height="16" {...props}>
      <use href={`#${file}`} />
    </svg>
  );
  const blocks = icons.map(({ file, title, description }) =>
    block(
      `<svg><use href="#${file}"/></svg>`,
      use(file),
      ...(leaks ? [`${title}.`, description] : []),
    ),
  );
  const { file, title } = icons[0]!;
  const hidden = <button>{use(file, { 'aria-hidden': true })} Save</button>;
  const page = walk('Down', [
    text('The icons begin.'),
    ...blocks,
    block(
      `<button><svg aria-hidden="true"><use href="#${file}"/></svg> Save</button>`,
      hidden,
      leaks ? `${title} Save push button.` : 'Save push button.',
    ),
    text('The icons end.'),
  ]);
  return {
    id: 'sprite',
    title: 'A sprite and use',
    about:
      'Every icon drawn by <use> from an inline sprite whose symbols carry <title> and <desc>.',
    contrast: true,
    ...page,
    body: (
      <>
        <Sprite icons={icons} />
        {page.body}
      </>
    ),
  };
}

/** As it is found in the wild: no size, out of the way, and not hidden. */
function Sprite({ icons }: { icons: Subject[] }): ReactNode {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }}>
      {icons.map(({ file, title, description }) => (
        <symbol key={file} id={file} viewBox="0 0 24 24">
          <title>{title}</title>
          <desc>{description}</desc>
          <path d="M3 3h18v18H3z" />
        </symbol>
      ))}
    </svg>
  );
}

/** Title and description inside each icon, as SVGR and others write them: spoken in both browsers, asked or not. */
function titled(icons: Subject[]): Page {
  const some = icons.slice(0, 6);
  const draw = ({ title, description }: Subject) => (
    <svg width="16" height="16">
      <title>{title}</title>
      <desc>{description}</desc>
      <path d="M3 3h14v14H3z" />
    </svg>
  );
  const first = some[0]!;
  return {
    id: 'titled',
    title: 'A title in each icon',
    about:
      'Icons with <title> and <desc> of their own and nothing else: six alone, one in a button.',
    contrast: true,
    ...walk('Down', [
      text('The icons begin.'),
      ...some.map((icon) =>
        block(
          `<svg><title>${icon.title}</title>…</svg>`,
          draw(icon),
          `${icon.title} image.`,
          icon.description,
        ),
      ),
      block(
        `<button><svg><title>${first.title}</title>…</svg> Save</button>`,
        <button>{draw(first)} Save</button>,
        `${first.title} Save push button.`,
      ),
      text('The icons end.'),
    ]),
  };
}

/** An icon with a name of its own gets into the name of a button that has one already. */
function inButtons(icons: Subject[]): Page {
  const blocks = icons.slice(0, 6).map(({ title }) =>
    block(
      `<button><svg role="img" aria-label="${title}">…</svg> Save</button>`,
      <button>
        <svg role="img" aria-label={title} width="16" height="16">
          <path d="M3 3h14v14H3z" />
        </svg>{' '}
        Save
      </button>,
      `${title} Save push button.`,
    ),
  );
  return {
    id: 'labelled',
    title: 'A label on the icon of a button',
    about: 'Buttons with text whose icons have labels of their own.',
    contrast: true,
    ...walk('Tab', blocks),
  };
}
