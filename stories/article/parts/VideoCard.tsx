import { ArrowIcon, CaretRightIcon, DurationIcon, PauseIcon, VideoCameraIcon } from 'altglyph';
import { useEffect, useState } from 'react';
import { pictures } from '../pictures/index.js';
import { useAnnounce } from './announcer.js';
import { Drawn } from './Figure.js';

interface VideoCardProps {
  /** How long each picture stands. */
  seconds?: number;
  onOpenGallery: () => void;
}

/** Before it plays, the card shows the motorcade. */
const poster = 5;

/** Minutes and seconds as players show them. */
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** The seven pictures in turn, played and paused like a video: it has no sound, and its captions are text. */
export function VideoCard({ seconds = 4, onOpenGallery }: VideoCardProps) {
  const [at, setAt] = useState(0);
  const [started, setStarted] = useState(false);
  const [playing, setPlaying] = useState(false);
  const announce = useAnnounce();
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => {
      if (at < pictures.length - 1) return setAt(at + 1);
      setPlaying(false);
      setStarted(false);
      setAt(0);
      announce('The video has ended.');
    }, seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [playing, at, seconds, announce]);
  const picture = pictures[started ? at : poster]!;

  return (
    <section className="video" aria-labelledby="video-title">
      <div className={playing ? 'frame playing' : 'frame'}>
        <Drawn picture={picture} />
        <button
          type="button"
          onClick={() => {
            setPlaying(!playing);
            setStarted(true);
            announce(playing ? 'Video paused.' : 'Video plays.');
          }}
        >
          {playing ? (
            <PauseIcon alt="Pause the video" />
          ) : (
            // Without its flag: a play triangle is not mirrored in right-to-left text.
            <CaretRightIcon alt="Play the video" data-altglyph="" />
          )}
        </button>
        <div className="progress" aria-hidden="true">
          {pictures.map((_, index) => (
            <i key={index} className={started && index <= at ? 'done' : undefined} />
          ))}
        </div>
      </div>
      <h2 id="video-title">
        <VideoCameraIcon alt="Video:" /> The visit in half a minute
      </h2>
      <p className="caption">{picture.caption}</p>
      <p className="row">
        <span>
          <DurationIcon alt="Length" /> {clock(seconds * pictures.length)}
        </span>
        <button type="button" className="quiet" onClick={onOpenGallery}>
          See the pictures one by one <ArrowIcon />
        </button>
      </p>
    </section>
  );
}
