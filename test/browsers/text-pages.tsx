import { type CSSProperties, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IconProps } from 'altglyph';
import { samples, type Sample } from '../react/states.js';
import { states } from './states.js';

type Draw = (sample: Sample, props: IconProps) => ReactElement | null;

/** Latin, so that no word of the page is a word of an icon. */
const SENTENCE =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed tempor incididunt ut labore et dolore magna aliqua.';

/** An article that has every icon in every state in its text, and once in a button. */
const article = (draw: Draw, before?: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="la">
      <head>
        <meta charSet="utf-8" />
        <title>Lorem</title>
      </head>
      <body>
        {before}
        <main>
          <article>
            <h1>Lorem ipsum dolor</h1>
            <p id="label">Consectetur</p>
            {samples.map((sample, i) => (
              <section key={sample.component}>
                <p>
                  {Object.entries(states).map(([state, { props }]) => (
                    <span key={state} className={state === 'alt' ? 'asked' : undefined}>
                      {draw(sample, props)}{' '}
                    </span>
                  ))}
                  {SENTENCE}
                </p>
                <button type="button" id={`button-${i}`}>
                  {draw(sample, {})} Servare
                </button>
              </section>
            ))}
          </article>
        </main>
      </body>
    </html>,
  )}`;

const drawing = ({ Icon }: Sample) =>
  renderToStaticMarkup(<Icon />).replace(/^<svg[^>]*>(.*)<\/svg>$/s, '$1');

/** The document's way: all drawings once, each with its words, at the top of the page. */
const sprite = (
  <svg style={{ display: 'none' }}>
    {samples.map((sample) => (
      <symbol key={sample.component} id={sample.component} viewBox="0 0 24 24">
        <title>{sample.title}</title>
        <desc>{sample.description}</desc>
        <g dangerouslySetInnerHTML={{ __html: drawing(sample) }} />
      </symbol>
    ))}
  </svg>
);

const visuallyHidden: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

export type PageName = 'without icons' | 'with icons' | 'as it was' | 'with hidden text';

export const pages: Record<PageName, string> = {
  'without icons': article(() => null),
  'with icons': article(({ Icon }, props) => <Icon {...props} />),
  'as it was': article(
    ({ component }) => (
      <svg width="1em" height="1em" aria-hidden="true">
        <use href={`#${component}`} />
      </svg>
    ),
    sprite,
  ),
  /** Shows that each way of reading a page's text would have found an icon's words. */
  'with hidden text': article(({ Icon, title, description }) => (
    <>
      <Icon />
      <span style={visuallyHidden}>
        {title}: {description}
      </span>
    </>
  )),
};

const split = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of an icon: its own, and those that the states give it. */
const wordsOf = ({ title, description }: Sample) =>
  split(`${title} ${description} Published Posted Tooltip`);

/** The icons of which a text holds a single word. */
export function touched(text: string): string[] {
  const words = new Set(split(text));
  return samples
    .filter((sample) => wordsOf(sample).some((word) => words.has(word)))
    .map(({ component }) => component);
}

/** The icons whose title and description a text holds whole. */
export const spilled = (text: string): string[] =>
  samples
    .filter(({ title, description }) => text.includes(title) && text.includes(description))
    .map(({ component }) => component);

/**
 * Where two texts part, with what stands there in each; nothing when only their white space
 * differs, as it may where an icon stands.
 */
export function parting(one: string, other: string): [string, string] | undefined {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, '')) as [string, string];
  if (a === b) return undefined;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return [a.slice(at, at + 60), b.slice(at, at + 60)];
}
