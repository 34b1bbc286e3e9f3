import { memo, useLayoutEffect, type MouseEvent, type RefObject } from 'react';
import type { Entry } from './catalogue.ts';
import { cssColour } from './colours.ts';
import { useWidth } from './use-width.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { plainView, writeView, type Appearance, type View } from './url-state.ts';

interface Props {
  icons: Entry[];
  view: View;
  onOpen: (name: string) => void;
  /** A slash: back to the search. */
  onSearch: () => void;
  grid: RefObject<HTMLDivElement | null>;
}

/** Columns for a width in CSS pixels: room for the longest part of a name, and air around the icon. */
function columnsFor(width: number, size: number): number {
  const cell = Math.max(width < 480 ? 88 : 112, size + 44);
  return Math.max(1, Math.floor(width / cell));
}

/** The icons as a grid of links: arrow keys in two dimensions, one tab stop. */
export function IconGrid({ icons, view, onOpen, onSearch, grid }: Props) {
  const { ref, width } = useWidth();
  const columns = columnsFor(width, view.size);
  const names = icons.map(({ name }) => name);
  const { tabStop, onKeyDown, onFocusItem } = useGridKeys(names, columns);
  useKeptFocus(grid, columns);
  const rows = Array.from({ length: Math.ceil(icons.length / columns) }, (_, row) =>
    icons.slice(row * columns, (row + 1) * columns),
  );
  return (
    <div ref={ref}>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label="Icons"
        aria-describedby="gallery-keys"
        className="gallery-grid"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        onKeyDown={(event) => {
          if (event.key === '/') {
            event.preventDefault();
            event.stopPropagation(); // Storybook would go to its own search
            onSearch();
          } else onKeyDown(event);
        }}
      >
        {rows.map((row) => (
          <div role="row" key={row[0]!.name}>
            {row.map((icon) => (
              <Cell
                key={icon.name}
                icon={icon}
                href={writeView(location.search, { ...plainView, icon: icon.name })}
                isTabStop={icon.name === tabStop}
                isOpen={icon.name === view.icon}
                size={view.size}
                stroke={view.stroke}
                colour={view.colour}
                onOpen={onOpen}
                onFocus={onFocusItem}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** With other columns, cells come to stand in other rows and are made anew; the focus must not fall. */
function useKeptFocus(grid: RefObject<HTMLElement | null>, columns: number) {
  const focused = document.activeElement;
  const name = grid.current?.contains(focused) && (focused as HTMLElement).dataset.icon;
  useLayoutEffect(() => {
    if (name && document.activeElement === document.body)
      grid.current?.querySelector<HTMLElement>(`[data-icon="${name}"]`)?.focus();
    // The name is that of the moment before the columns changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [columns]);
}

interface CellProps extends Appearance {
  icon: Entry;
  href: string;
  isTabStop: boolean;
  isOpen: boolean;
  onOpen: (name: string) => void;
  onFocus: (name: string) => void;
}

/** Not the app's business: the link opened elsewhere, or its address copied. */
const isPlain = (event: MouseEvent) =>
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

const Cell = memo(function Cell(props: CellProps) {
  const { icon, href, isTabStop, isOpen, size, stroke, colour, onOpen, onFocus } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the link's text is the label
    <div role="gridcell">
      <a
        className="gallery-cell"
        href={href}
        data-icon={icon.name}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen || undefined}
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- every role has it in ARIA 1.3
        aria-description={icon.description}
        onFocus={() => onFocus(icon.name)}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          onOpen(icon.name);
        }}
      >
        <icon.Icon size={size} strokeWidth={stroke} color={cssColour(colour)} />
        <span>{icon.name}</span>
      </a>
    </div>
  );
});
