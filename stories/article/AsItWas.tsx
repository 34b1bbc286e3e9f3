import * as altglyph from 'altglyph';
import type { Icon } from 'altglyph';
import catalogue from 'altglyph/catalogue.json';
import { useEffect, useRef, useState } from 'react';
import { Page } from './Page.js';
import { pretendedServer } from './comments.js';
import './styles/as-it-was.css';

/** The words as the document has them, errata undone; icons drawn since have no place in it. */
const words = catalogue.icons
  .filter((icon) => 'position' in icon)
  .map((icon) => ({ ...icon, ...icon.document }));
const components = new Map<string, Icon>(Object.entries(altglyph));
const reliable = pretendedServer(800, 0);

/**
 * The inline sprite that news sites put first in the page: a symbol an icon, with its words inside. Nobody sees
 * it and a screen reader skips it; whatever reads the page's text meets it before everything else.
 */
const Sprite = () => (
  <svg className="sprite" aria-hidden="true">
    {words.map(({ name, component, title, description }) => {
      const Drawing = components.get(component)!;
      return (
        <symbol key={name} id={`was-${name}`} viewBox="0 0 24 24">
          <title>{title}</title>
          <desc>{description}</desc>
          <Drawing />
        </symbol>
      );
    })}
  </svg>
);

/** All text under `root` in the order of the document: what `textContent` holds, with a space between pieces. */
export function textOf(root: Node): string {
  const pieces: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim()) pieces.push(node.textContent.trim());
  return pieces.join(' ');
}

/** How many characters at the beginning of a text are icons’ titles and descriptions. */
export function spilled(text: string): number {
  let at = 0;
  for (const { title, description } of words) {
    const said = `${title} ${description} `;
    if (text.startsWith(said, at)) at += said.length;
  }
  return Math.max(0, at - 1);
}

/** The first `length` characters, less the word that is cut through. */
const excerptOf = (text: string, length: number) =>
  text
    .trim()
    .slice(0, length)
    .replace(/\s\S*$/, '');

interface PanelProps {
  heading: string;
  text: string;
  /** Characters of the page’s own text that are shown. */
  excerpt: number;
}

function Panel({ heading, text, excerpt }: PanelProps) {
  const spill = spilled(text);
  return (
    <section>
      <h3>{heading}</h3>
      <p className="figure">
        <b>{spill === 0 ? 'None' : spill.toLocaleString('en-GB')}</b>{' '}
        {spill === 0
          ? 'of the page’s text is an icon’s'
          : 'characters of icon descriptions before the first word'}
      </p>
      <p className="text">
        {spill > 0 && <mark>{text.slice(0, spill)}</mark>} {excerptOf(text.slice(spill), excerpt)} …
      </p>
    </section>
  );
}

/** The page with the sprite before it; above both, what each gives to whatever reads text. */
export function AsItWas() {
  const was = useRef<HTMLDivElement>(null);
  const is = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<{ was: string; is: string }>();
  useEffect(() => {
    if (was.current && is.current) setTexts({ was: textOf(was.current), is: textOf(is.current) });
  }, []);
  return (
    <>
      <div className="paper comparison">
        <section aria-labelledby="comparison-title">
          <h2 id="comparison-title">The first words of one page, twice</h2>
          <p className="standfirst">
            Below stands the article. Before it, unseen, stands the sprite that its original had.
            This is the text of both, as a saved page, a search index or a summary gets it.
          </p>
          {texts && (
            <div className="panels">
              <Panel heading="As it was, with the sprite" text={texts.was} excerpt={160} />
              <Panel heading="As it is, with these icons" text={texts.is} excerpt={1400} />
            </div>
          )}
        </section>
      </div>
      <div ref={was} className="as-it-was">
        <Sprite />
        <div ref={is}>
          <Page load={reliable} />
        </div>
      </div>
    </>
  );
}
