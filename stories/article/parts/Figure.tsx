import { CameraIcon, GalleryIcon } from 'altglyph';
import { pictures, type PictureWords } from '../pictures/index.js';

/** The drawing itself: one image to assistive technology, whatever it is made of. */
export const Drawn = ({
  picture,
  className = '',
}: {
  picture: PictureWords;
  className?: string;
}) => (
  <svg
    className={`picture ${className}`}
    viewBox="0 0 1200 800"
    preserveAspectRatio="xMidYMid slice"
    role="img"
    aria-label={picture.alternative}
  >
    <picture.Drawing />
  </svg>
);

/** Caption and credit; the camera stands for the words "picture credit" and so has to say them. */
export const Caption = ({ picture }: { picture: PictureWords }) => (
  <>
    {picture.caption}{' '}
    <small className="credit">
      <CameraIcon alt="Picture credit" /> {picture.credit}
    </small>
  </>
);

interface FigureProps {
  /** 1 to 7. */
  number: number;
  shape?: 'wide' | 'tall' | 'lead';
  onOpen: (number: number) => void;
}

export function Figure({ number, shape, onOpen }: FigureProps) {
  const picture = pictures[number - 1]!;
  return (
    <figure className={shape}>
      <div className="frame">
        <Drawn picture={picture} />
        <button type="button" className="enlarge" onClick={() => onOpen(number)}>
          {shape === 'lead' ? (
            <>
              <GalleryIcon /> All {pictures.length} pictures
            </>
          ) : (
            <GalleryIcon alt={`Picture ${number} of ${pictures.length}: open the gallery`} />
          )}
        </button>
      </div>
      <figcaption>
        <Caption picture={picture} />
      </figcaption>
    </figure>
  );
}
