import { ArrowIcon, CloseIcon } from 'altglyph';
import type { RefObject } from 'react';
import { categories, type Entry } from './catalogue.ts';
import { CopyButton } from './copy-button.tsx';
import { Drawing, Sizes, Surroundings } from './drawing.tsx';
import { Related } from './related.tsx';
import { Speech } from './speech-panel.tsx';
import { shareableLink } from './storybook-address.ts';
import { TakeAway } from './take-away.tsx';
import type { View } from './url-state.ts';
import { DocumentWords } from './words.tsx';

interface Props {
  icon: Entry;
  view: View;
  onClose: () => void;
  onOpen: (name: string, travel: boolean) => void;
  /** Takes the focus when the panel opens. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Everything about one icon. Not modal: the grid stays at work beside it. */
export function Detail({ icon, view, onClose, onOpen, heading }: Props) {
  return (
    <section className="gallery-detail" aria-labelledby="gallery-detail-title">
      <header>
        <button
          type="button"
          className="gallery-button gallery-back"
          data-labelled
          onClick={onClose}
        >
          <ArrowIcon size={18} />
          All icons
        </button>
        <h2 id="gallery-detail-title" ref={heading} tabIndex={-1}>
          {icon.title}
        </h2>
        <p>
          <code>{icon.component}</code>
        </p>
        <div className="gallery-detail-actions">
          <CopyButton
            label="Copy link"
            text={shareableLink(view)}
            what={`link to ${icon.title}`}
            labelled
          />
          <button
            type="button"
            className="gallery-button gallery-close"
            aria-label="Close"
            onClick={onClose}
          >
            <CloseIcon size={18} />
          </button>
        </div>
      </header>
      <Facts icon={icon} />
      <Drawing icon={icon} view={view} />
      <Speech key={icon.name} icon={icon} />
      <TakeAway icon={icon} />
      <Sizes icon={icon} />
      <Surroundings icon={icon} />
      <DocumentWords icon={icon} />
      <Related icon={icon} onOpen={(name) => onOpen(name, true)} />
    </section>
  );
}

/** What the catalogue knows about the icon, as a line of short remarks. */
function Facts({ icon }: { icon: Entry }) {
  const facts = [
    categories[icon.category],
    icon.mirrored && 'Mirrored in right-to-left text',
    icon.brand && `Trademark of ${icon.brand}`,
    icon.ownColour && 'Has its own colour',
    icon.spins && 'Spins, unless motion is reduced',
  ].filter(Boolean);
  return (
    <ul className="gallery-facts">
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  );
}
