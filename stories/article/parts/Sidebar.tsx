import { CaretIcon, MenuIcon } from 'altglyph';
import { headings } from '../content.js';
import { Disclosure } from './Disclosure.js';
import { Jump } from './Jump.js';
import { VideoCard } from './VideoCard.js';

const Contents = () => (
  <nav className="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">
      <MenuIcon /> In this article
    </h2>
    <ol>
      {headings.map(({ id, text }) => (
        <li key={id}>
          <Jump to={id}>{text}</Jump>
        </li>
      ))}
    </ol>
  </nav>
);

const treaties = [
  {
    year: '1961',
    text: 'A treaty between North Korea and the Soviet Union; it obliged Moscow, experts say, to help with arms.',
  },
  { year: '2000', text: 'A pact with Russia in its place, weaker in what it assures.' },
  {
    year: 'Now',
    text: 'A comprehensive strategic partnership; how far its promise of help goes is not yet known.',
  },
];

/** Folded away until asked for: the heading stays a heading, the button is inside it. */
const Treaties = () => (
  <section className="treaties" aria-labelledby="treaties-title">
    <h2 id="treaties-title">Three agreements</h2>
    <Disclosure
      label={
        <>
          1961, 2000 and now, compared <CaretIcon className="turns" />
        </>
      }
    >
      {() => (
        <dl>
          {treaties.map(({ year, text }) => (
            <div key={year}>
              <dt>{year}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  </section>
);

interface SidebarProps {
  secondsPerPicture?: number;
  onOpenGallery: () => void;
}

export const Sidebar = ({ secondsPerPicture, onOpenGallery }: SidebarProps) => (
  <aside className="sidebar" aria-label="Beside the article">
    <Contents />
    <VideoCard seconds={secondsPerPicture} onOpenGallery={onOpenGallery} />
    <Treaties />
  </aside>
);
