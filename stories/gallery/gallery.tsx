import { useMemo, useRef } from 'react';
import { Announcer } from './announcer.tsx';
import { Appearance } from './appearance.tsx';
import { findIcon } from './catalogue.ts';
import { Detail } from './detail.tsx';
import { EmptyState } from './empty-state.tsx';
import { Filters } from './filters.tsx';
import { IconGrid } from './icon-grid.tsx';
import { Masthead } from './masthead.tsx';
import { ResultBar } from './result-bar.tsx';
import { SearchField } from './search-field.tsx';
import { matching } from './search.ts';
import { Tools } from './tools.tsx';
import { useEscape } from './use-escape.ts';
import { useFocusOnPanel } from './use-focus-on-panel.ts';
import { useView } from './use-view.ts';
import './css/gallery.css';

/** All sixty: find an icon, see and hear what it is, take it away. */
export function Gallery() {
  const { view, change, open, close } = useView();
  const { query, category, kind, size, stroke, colour } = view;
  const found = useMemo(() => matching({ query, category, kind }), [query, category, kind]);
  const icon = findIcon(view.icon);

  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const heading = useFocusOnPanel(view.icon, grid, field);

  useEscape(close);

  return (
    <Announcer>
      <div className="gallery" data-open={icon ? true : undefined}>
        <Masthead />
        <main>
          <div className="gallery-browse">
            <SearchField
              query={query}
              field={field}
              onChange={(query) => change({ query })}
              onPick={() => found[0] && open(found[0].name)}
              onLeave={() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
            />
            <Tools
              filters={<Filters category={category} kind={kind} onChange={change} />}
              appearance={
                <Appearance size={size} stroke={stroke} colour={colour} onChange={change} />
              }
              narrowed={Boolean(category || kind)}
            />
            <ResultBar count={found.length} view={view} onChange={change} />
            {found.length > 0 ? (
              <>
                <IconGrid
                  icons={found}
                  view={view}
                  grid={grid}
                  onOpen={open}
                  onSearch={() => field.current?.focus()}
                />
                <p className="gallery-remark" id="gallery-keys">
                  <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens,{' '}
                  <kbd>/</kbd> goes back to the search, <kbd>Esc</kbd> closes.
                </p>
              </>
            ) : (
              <EmptyState filter={view} onChange={change} onOpen={open} />
            )}
          </div>
          {icon && (
            <Detail icon={icon} view={view} onClose={close} onOpen={open} heading={heading} />
          )}
        </main>
      </div>
    </Announcer>
  );
}
