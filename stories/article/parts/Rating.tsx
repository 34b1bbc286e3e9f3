import { RatingIcon } from 'altglyph';
import { useState } from 'react';
import { useAnnounce } from './announcer.js';

const words = ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'];

/** Five radio buttons that look like stars; each star says how many it stands for. */
export function Rating() {
  const [stars, setStars] = useState(0);
  const announce = useAnnounce();
  return (
    <fieldset className="rating">
      <legend>How clear was this article?</legend>
      <div className="stars">
        {words.map((word, index) => (
          <label key={word} className={index < stars ? 'full' : undefined}>
            <input
              type="radio"
              name="rating"
              className="unseen"
              checked={stars === index + 1}
              onChange={() => {
                setStars(index + 1);
                announce(`Thank you. You gave it ${word}.`);
              }}
            />
            <RatingIcon alt={word} />
          </label>
        ))}
      </div>
      <p>
        {stars > 0
          ? `Thank you. You gave it ${words[stars - 1]}.`
          : 'Nobody else sees your answer.'}
      </p>
    </fieldset>
  );
}
