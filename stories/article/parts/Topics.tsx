import { PlusIcon, TagIcon, TickIcon } from 'altglyph';
import { useState } from 'react';
import { useAnnounce } from './announcer.js';

const topics = ['Russia', 'North Korea', 'Ukraine', 'United Nations', 'Vietnam'];

/** Topics to follow. The name of a button stays; whether it is pressed is said by its state. */
export function Topics() {
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set());
  const announce = useAnnounce();
  const toggle = (topic: string) => {
    const next = new Set(followed);
    if (next.delete(topic)) announce(`No longer following ${topic}.`);
    else {
      next.add(topic);
      announce(`Following ${topic}.`);
    }
    setFollowed(next);
  };
  return (
    <section className="topics" aria-labelledby="topics-title">
      <h2 id="topics-title">
        <TagIcon /> Topics
      </h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>
            <button type="button" aria-pressed={followed.has(topic)} onClick={() => toggle(topic)}>
              {followed.has(topic) ? <TickIcon /> : <PlusIcon />} Follow {topic}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
