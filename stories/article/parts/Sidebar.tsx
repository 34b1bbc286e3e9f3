import { CaretIcon } from 'altglyph';
import { Disclosure } from './Disclosure.js';
import { VideoCard } from './VideoCard.js';

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
      <dl>
        {treaties.map(({ year, text }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </section>
);

interface SidebarProps {
  secondsPerPicture?: number;
  onOpenGallery: () => void;
}

export const Sidebar = ({ secondsPerPicture, onOpenGallery }: SidebarProps) => (
  <aside className="sidebar" aria-label="Beside the article">
    <VideoCard seconds={secondsPerPicture} onOpenGallery={onOpenGallery} />
    <Treaties />
  </aside>
);
