import { useMemo, useState } from 'react';
import './styles/index.css';
import './pictures/pictures.css';
import { pretendedServer, type LoadComments } from './comments.js';
import { Announcer } from './parts/announcer.js';
import { ArticleHeader } from './parts/ArticleHeader.js';
import { AboutPictures, Body } from './parts/Body.js';
import { BreakingBanner } from './parts/BreakingBanner.js';
import { Comments } from './parts/Comments.js';
import { Contents } from './parts/Contents.js';
import { Figure } from './parts/Figure.js';
import { Footer } from './parts/Footer.js';
import { Gallery } from './parts/Gallery.js';
import { Masthead } from './parts/Masthead.js';
import { Rating } from './parts/Rating.js';
import { ShareBar } from './parts/ShareBar.js';
import { Sidebar } from './parts/Sidebar.js';
import { Topics } from './parts/Topics.js';

export interface PageProps {
  /** Where comments come from. By default a pretended server that is slow, and fails the first time. */
  load?: LoadComments;
  /** How long the pretended server takes to answer. */
  secondsPerAnswer?: number;
  /** How long a breaking headline stays. */
  secondsPerHeadline?: number;
  /** How long the video shows each picture. */
  secondsPerPicture?: number;
  /** How long "Copied" stands with each of its two ticks. */
  secondsPerTick?: number;
}

/** A news site's article: the document's page, retold, with each of the sixty icons in its place. */
export function Page(props: PageProps) {
  const {
    load,
    secondsPerAnswer = 1.2,
    secondsPerHeadline,
    secondsPerPicture,
    secondsPerTick,
  } = props;
  const [picture, setPicture] = useState(0);
  const server = useMemo(
    () => load ?? pretendedServer(secondsPerAnswer * 1000, 1),
    [load, secondsPerAnswer],
  );
  return (
    <div className="paper">
      <Announcer>
        <Masthead />
        <BreakingBanner seconds={secondsPerHeadline} />
        <div className="layout">
          <main>
            <article>
              <ArticleHeader />
              <div className="lead-picture">
                <Figure number={1} shape="lead" onOpen={setPicture} />
                <AboutPictures />
              </div>
              <ShareBar seconds={secondsPerTick} />
              <div className="column">
                <Contents />
                <Body onOpen={setPicture} />
                <Topics />
                <Rating />
                <Comments load={server} />
              </div>
            </article>
          </main>
          <Sidebar secondsPerPicture={secondsPerPicture} onOpenGallery={() => setPicture(1)} />
        </div>
        <Footer />
        <Gallery number={picture} onShow={setPicture} onClose={() => setPicture(0)} />
      </Announcer>
    </div>
  );
}
