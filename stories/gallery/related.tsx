import { findIcon, type Entry } from './catalogue.ts';
import { plainView, writeView } from './url-state.ts';

/** Pairs and look-alikes: those to compare before choosing this one. */
export function Related({ icon, onOpen }: { icon: Entry; onOpen: (name: string) => void }) {
  const others = (icon.related ?? []).flatMap((name) => findIcon(name) ?? []);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>Compare with</h3>
      <ul className="gallery-related">
        {others.map(({ name, Icon, description }) => (
          <li key={name}>
            <a
              className="gallery-button"
              data-labelled
              href={writeView(location.search, { ...plainView, icon: name })}
              // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- every role has it in ARIA 1.3
              aria-description={description}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                onOpen(name);
              }}
            >
              <Icon size={18} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
