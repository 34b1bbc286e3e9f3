import { InformationIcon, NoticeIcon, QuoteCloseIcon, QuoteOpenIcon } from 'altglyph';
import type { ReactNode } from 'react';
import { article, blockId, type Block } from '../content.js';
import { Figure } from './Figure.js';

/** Words in quotation marks are somebody's: marked up as a quotation, the marks kept as text so that a copy has them. */
const withQuotations = (text: string): ReactNode[] =>
  text
    .split(/(“[^”]+”)/)
    .map((part, index) => (part.startsWith('“') ? <q key={index}>{part}</q> : part));

const Quotation = ({ block }: { block: Extract<Block, { kind: 'quotation' }> }) => (
  <figure className="quotation">
    <blockquote>
      <QuoteOpenIcon className="open" />
      <p>
        {block.text}
        <QuoteCloseIcon className="close" />
      </p>
    </blockquote>
    <figcaption>
      <b>{block.speaker}</b>, {block.occasion}
    </figcaption>
  </figure>
);

/** What nobody knows yet, as far as the report says. */
const Unclear = () => (
  <section className="box unclear" aria-labelledby="unclear">
    <h2 id="unclear" tabIndex={-1}>
      <NoticeIcon /> Still unclear
    </h2>
    <ul>
      <li>what kind of help the pact asks for</li>
      <li>what Mr Kim’s “full support” for Russia would consist of</li>
      <li>whether the pact protects North Korea as the treaty of 1961 did</li>
    </ul>
  </section>
);

export const AboutPictures = () => (
  <p className="note">
    <InformationIcon />
    <span>
      The pictures on this page are drawings made for it. Captions and credits are those of the
      photographs in whose places they stand.
    </span>
  </p>
);

const shapes: Record<number, 'wide' | 'tall'> = { 4: 'wide', 5: 'tall', 6: 'wide' };

function Part({
  block,
  id,
  onOpen,
}: {
  block: Block;
  id: string;
  onOpen: (number: number) => void;
}) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 id={id} tabIndex={-1}>
          {block.text}
        </h2>
      );
    case 'paragraph':
      return <p id={id}>{withQuotations(block.text)}</p>;
    case 'quotation':
      return (
        <div id={id}>
          <Quotation block={block} />
        </div>
      );
    case 'picture':
      return <Figure number={block.number} shape={shapes[block.number]} onOpen={onOpen} />;
  }
}

/** The box stands after the passage that it sums up. */
const boxAfter = 'part-3';

export const Body = ({ onOpen }: { onOpen: (number: number) => void }) => (
  <div className="prose">
    {article.map((block, index) => {
      const id = blockId(index);
      return [
        <Part key={id} block={block} id={id} onOpen={onOpen} />,
        id === boxAfter && <Unclear key="unclear" />,
      ];
    })}
  </div>
);
