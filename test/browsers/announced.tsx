import { renderToStaticMarkup } from 'react-dom/server';
import { samples } from '../react/states.js';
import { contexts, states, type Context, type Sample, type State, type Told } from './states.js';
import type { Node, Trees } from './trees.js';

export type BrowserId = 'chromium' | 'firefox' | 'webkit';

/** One icon, written in one way, in one place. */
export interface Cell {
  id: string;
  icon: string;
  state: string;
  context: string;
  sample: Sample;
  told: Told | undefined;
}

const visit = <T,>(each: (cell: Cell, state: State, context: Context) => T): T[] =>
  samples.flatMap((sample, i) =>
    Object.entries(states).flatMap(([stateName, state], s) =>
      Object.entries(contexts).map(([contextName, context], c) =>
        each(
          {
            id: `cell-${i}-${s}-${c}`,
            icon: sample.component,
            state: stateName,
            context: contextName,
            sample,
            told: state.told(sample),
          },
          state,
          context,
        ),
      ),
    ),
  );

export const cells: Cell[] = visit((cell) => cell);

/** One page with every icon in every state in every context. */
export const page = (): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>What is announced</title>
      </head>
      <body>
        <p id="label">Elsewhere</p>
        {visit(({ id, sample: { Icon } }, { props }, { wrap }) => (
          <div key={id}>{wrap(<Icon {...props} />, id)}</div>
        ))}
        <p id="end">End</p>
      </body>
    </html>,
  )}`;

const words = (name: string) => JSON.stringify(name.trim());

/** In what a browser differs from the others, whatever stands there: no icon can mend it. */
interface Ways {
  /** Roles that it gives no name from what is inside; ARIA leaves a list item open. */
  unnamed: string[];
  /** Roles whose inside it does not show, because the name says it all. */
  closed: string[];
  /** Whether it hands on `aria-description`. */
  descriptions: boolean;
}

const ways: Record<BrowserId, Ways> = {
  chromium: { unnamed: ['listitem'], closed: [], descriptions: true },
  firefox: { unnamed: [], closed: [], descriptions: true },
  // On Apple's systems WebKit hands on aria-description; on Linux aria-describedby and <desc> alone.
  webkit: { unnamed: ['cell'], closed: ['button'], descriptions: false },
};

const image = ({ name, description }: Told, { descriptions }: Ways) =>
  `image ${words(name)}${descriptions && description ? ` described ${words(description)}` : ''}`;

/**
 * What a browser has to hand on, in words: the element around the icon and its name, the icon
 * where it says something, the text beside it, and nothing else.
 */
export function expected(browser: BrowserId, { context, told }: Cell): string {
  const { around, text } = contexts[context]!;
  const way = ways[browser];
  const inside = [told && image(told, way), text && words(text)].filter(Boolean).join(', ');
  if (!around) return inside || 'nothing';
  const name = way.unnamed.includes(around.role) ? '' : around.name(told);
  const outside = `${around.role}${name && ` ${words(name)}`}`;
  return inside && !way.closed.includes(around.role) ? `${outside}: ${inside}` : outside;
}

function describe(node: Node): string {
  const { role, name, description, children } = node;
  if (isText(node)) return words(name);
  const self = [
    role,
    name.trim() && words(name),
    description.trim() && `described ${words(description)}`,
  ]
    .filter(Boolean)
    .join(' ');
  const inside = list(children);
  return inside ? `${self}: ${inside}` : self;
}

const isText = ({ role }: Node) => role === 'StaticText' || role === 'text';

/** Space between elements is no content. */
const list = (nodes: Node[]): string =>
  nodes
    .filter((node) => !isText(node) || node.name.trim())
    .map(describe)
    .join(', ');

/** What a browser does hand on, in the same words. */
export function actual(trees: Trees, { id, context }: Cell): string {
  const node = trees.get(id);
  if (!node) return 'not in the accessibility tree';
  if (contexts[context]!.around) return describe(node);
  return list(node.children) || 'nothing';
}
