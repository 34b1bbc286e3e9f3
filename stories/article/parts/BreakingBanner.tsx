import { BreakingIcon, CaretRightIcon, PauseIcon } from 'altglyph';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer.js';
import { useAttended } from './focus.js';
import { Jump } from './Jump.js';

const items = [
  { text: 'Moscow and Pyongyang promise to help each other if attacked', to: 'part-1' },
  { text: 'Putin goes on from Pyongyang to Vietnam for a state visit', to: 'part-10' },
  { text: 'How far the new pact reaches is still unclear', to: 'unclear' },
];

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Headlines that take turns. They stop for good on request, while somebody points at them or has focus in them,
 * and from the start for readers who asked their system for less motion. They are not a live region: a page that
 * talks on its own talks over the reader.
 *
 * @param seconds how long each headline stays
 */
export function BreakingBanner({ seconds = 6 }: { seconds?: number }) {
  const [current, setCurrent] = useState(0);
  const [paused, setPaused] = useState(prefersStillness);
  const root = useRef<HTMLElement>(null);
  const attended = useAttended(root);
  const announce = useAnnounce();
  const moving = !paused && !attended;
  useEffect(() => {
    if (!moving) return;
    const timer = window.setInterval(
      () => setCurrent((index) => (index + 1) % items.length),
      seconds * 1000,
    );
    return () => window.clearInterval(timer);
  }, [moving, seconds]);

  return (
    <section ref={root} className="breaking" aria-label="Breaking news">
      <div className="breaking-bar">
        <p className="label">
          <BreakingIcon /> Breaking
        </p>
        <ul>
          {items.map(({ text, to }, index) => (
            <li key={to} className={index === current ? 'current' : undefined}>
              <Jump to={to}>{text}</Jump>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="plain"
          onClick={() => {
            setPaused(!paused);
            announce(paused ? 'Breaking news moves again.' : 'Breaking news paused.');
          }}
        >
          {paused ? (
            // Without its flag: what a tape plays runs to the right in every script.
            <CaretRightIcon alt="Resume breaking news" data-altglyph="" />
          ) : (
            <PauseIcon alt="Pause breaking news" />
          )}
        </button>
      </div>
    </section>
  );
}
