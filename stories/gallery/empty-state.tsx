import { MagnifyingGlassIcon } from 'altglyph';
import { categories, kinds, type Entry } from './catalogue.ts';
import { closest, search, type Filter } from './search.ts';

interface Props {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
  onOpen: (name: string) => void;
}

/** Nothing found: says why, and offers the way out that leads to icons. */
export function EmptyState({ filter, onChange, onOpen }: Props) {
  const elsewhere = search(filter.query).length;
  const nearby = elsewhere ? [] : closest(filter.query);
  const shelf = [
    filter.category && categories[filter.category],
    filter.kind && kinds[filter.kind].toLowerCase(),
  ].filter(Boolean);
  return (
    <div className="gallery-empty">
      <MagnifyingGlassIcon size={40} strokeWidth={1.5} />
      <p className="gallery-empty-title">
        {filter.query ? (
          <>
            Nothing for <q>{filter.query}</q>
            {shelf.length > 0 && ` in ${shelf.join(', ')}`}
          </>
        ) : (
          `No icon is in ${shelf.join(' and also in ')}`
        )}
      </p>
      {elsewhere > 0 && filter.query && (
        <p>{elsewhere === 1 ? 'One icon matches' : `${elsewhere} icons match`} in the whole set.</p>
      )}
      {nearby.length > 0 && <Nearby icons={nearby} onOpen={onOpen} />}
      {!elsewhere && nearby.length === 0 && (
        <p>Try what the picture shows (envelope), or what it is for (newsletter).</p>
      )}
      <div className="gallery-empty-ways">
        {shelf.length > 0 && (
          <button
            type="button"
            className="gallery-button"
            data-labelled
            onClick={() => onChange({ category: '', kind: '' })}
          >
            {filter.query ? 'Search the whole set' : 'Show the whole set'}
          </button>
        )}
        {filter.query && (
          <button
            type="button"
            className="gallery-button"
            data-labelled
            onClick={() => onChange({ query: '' })}
          >
            Clear search
          </button>
        )}
      </div>
    </div>
  );
}

function Nearby({ icons, onOpen }: { icons: Entry[]; onOpen: (name: string) => void }) {
  return (
    <>
      <p>These match part of it:</p>
      <ul className="gallery-related">
        {icons.map(({ name, Icon }) => (
          <li key={name}>
            <button
              type="button"
              className="gallery-button"
              data-labelled
              onClick={() => onOpen(name)}
            >
              <Icon size={18} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
