import { DismissIcon, NextIcon, PreviousIcon } from 'altglyph';
import { useRef } from 'react';
import { pictures } from '../pictures/index.js';
import { useAnnounce } from './announcer.js';
import { Caption, Drawn } from './Figure.js';
import { useKeyDown } from './focus.js';
import { Modal } from './Modal.js';

interface GalleryProps {
  /** The picture shown, 1 to 7; 0 for none. */
  number: number;
  onShow: (number: number) => void;
  onClose: () => void;
}

/** The seven pictures, one at a time, in a circle. */
function Pictures({ number, onShow, onClose }: GalleryProps) {
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const picture = pictures[number - 1]!;
  const step = (by: number) => {
    const next = ((number - 1 + by + pictures.length) % pictures.length) + 1;
    onShow(next);
    announce(`Picture ${next} of ${pictures.length}: ${pictures[next - 1]!.alternative}.`);
  };
  useKeyDown(root, ({ key }) => {
    const rightToLeft = root.current?.matches(':dir(rtl)');
    if (key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) step(1);
    if (key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) step(-1);
  });
  return (
    <div ref={root}>
      <div className="gallery-bar">
        <h2 id="gallery-title">The visit in seven pictures</h2>
        <button type="button" className="plain" onClick={onClose}>
          <DismissIcon alt="Close the gallery" />
        </button>
      </div>
      <figure>
        <Drawn picture={picture} />
        <div className="gallery-steps">
          <button type="button" className="plain previous" onClick={() => step(-1)}>
            <PreviousIcon alt="Previous picture" />
          </button>
          <p>
            {number} <span aria-hidden="true">/</span>
            <span className="unseen">of</span> {pictures.length}
          </p>
          <button type="button" className="plain next" data-first onClick={() => step(1)}>
            <NextIcon alt="Next picture" />
          </button>
        </div>
        <figcaption>
          <Caption picture={picture} />
        </figcaption>
      </figure>
    </div>
  );
}

export const Gallery = (props: GalleryProps) => (
  <Modal
    open={props.number > 0}
    onClose={props.onClose}
    labelledBy="gallery-title"
    className="gallery"
  >
    {props.number > 0 && <Pictures {...props} />}
  </Modal>
);
