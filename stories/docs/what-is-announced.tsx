import type { Announcements, SpokenPage } from '../../scripts/announcements.ts';
import { Table } from './table.tsx';
import './docs.css';

/** The file does not exist before `npm run announced` has been run. */
const files = import.meta.glob<Announcements>('./what-is-announced.json', {
  import: 'default',
  eager: true,
});
const found = files['./what-is-announced.json'];

/** Code keeps its case; words get a capital letter. */
const heading = (context: string) =>
  context.includes('=') ? context : context[0]!.toUpperCase() + context.slice(1);

const code = (text: string) => `\`${text}\``;

interface Measured {
  date: string;
  system: string;
  browsers: { name: string; version: string }[];
}

const list = (words: string[]) => new Intl.ListFormat('en-GB').format(words);

const names = ({ browsers }: Pick<Measured, 'browsers'>) =>
  list(browsers.map(({ name, version }) => `${name} ${version}`));

const When = ({ of }: { of: Measured }) => (
  <p>
    {names(of)} on {of.system}, {of.date}.
  </p>
);

const Missing = ({ command }: { command: string }) => (
  <p>
    Nothing has been measured yet. Run <code>{command}</code>, then <code>npm run announced</code>,
    to fill this in.
  </p>
);

/** What each browser exposes to assistive technology, context by context. */
export function Tree() {
  if (!found) return <Missing command="npm run test:engines" />;
  const { tree } = found;
  return (
    <>
      <When of={tree} />
      {tree.contexts.map(({ context, rows }) => {
        const { head, cells } = columns(
          tree.browsers.map(({ name }) => name),
          rows.map(({ announced }) => announced),
        );
        return (
          <section key={context}>
            <h3>{heading(context)}</h3>
            <Table
              head={['written', ...head]}
              rows={rows.map(({ codes }, i) => [code(codes[0]!), ...cells[i]!])}
            />
          </section>
        );
      })}
    </>
  );
}

/** Other ways to write the same. */
export function Ways() {
  if (!found) return null;
  const rows = found.tree.contexts[0]!.rows.flatMap(({ codes: [first, ...others] }) =>
    others.map((other) => [code(other), code(first!)]),
  );
  return <Table head={['written', 'is the same as']} rows={rows} />;
}

const spoken = (said: string[] | null) => {
  if (said === null) return 'skipped';
  return said.length > 0 ? said.map((line) => `“${line}”`).join(' ') : 'nothing';
};

/** One column for browsers whose answers are all the same. */
function columns(names: string[], answers: string[][]): { head: string[]; cells: string[][] } {
  const said = names.map((_, i) => JSON.stringify(answers.map((row) => row[i])));
  const groups = [...new Set(said)];
  return {
    head: groups.map((group) => list(names.filter((_, i) => said[i] === group))),
    cells: answers.map((row) => groups.map((group) => row[said.indexOf(group)]!)),
  };
}

function Stops({ names, stops }: { names: string[]; stops: SpokenPage['stops'] }) {
  const keys = new Set(stops.map(({ key }) => key));
  const { head, cells } = columns(
    names,
    stops.map(({ said }) => said.map(spoken)),
  );
  return (
    <Table
      head={[keys.size === 1 ? `reached by ${[...keys].join()}` : 'reached', ...head]}
      rows={stops.map(({ key, code: reached }, i) => [
        keys.size === 1 ? code(reached) : `${code(reached)} by ${key}`,
        ...cells[i]!,
      ])}
    />
  );
}

const SHOWN = 4;

/** What was said, page by page. */
export function Speech() {
  if (!found?.speech) return <Missing command="npm run test:speech" />;
  const { speech } = found;
  return (
    <>
      <p>
        {speech.screenReader.name} {speech.screenReader.version} with {names(speech)} on{' '}
        {speech.system}, {speech.date}.
      </p>
      {speech.pages.map(({ title, about, browsers, stops }) => {
        const rest = stops.length > SHOWN + 4 ? stops.slice(SHOWN) : [];
        return (
          <section key={title}>
            <h3>{title}</h3>
            <p>{about}</p>
            <Stops names={browsers} stops={stops.slice(0, stops.length - rest.length)} />
            {rest.length > 0 && (
              <details className="docs-more">
                <summary>{rest.length} more</summary>
                <Stops names={browsers} stops={rest} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

const PAGES = ['with icons', 'as it was', 'with hidden text'];

/** For how many icons the words appear in a page's text. */
export function Text() {
  if (!found) return <Missing command="npm run test:engines" />;
  const { spill, tree } = found;
  const places = [
    ...new Set(Object.values(spill).flatMap((pages) => Object.keys(pages[PAGES[0]!]!))),
  ];
  const count = (page: string, place: string) => {
    const icons = tree.browsers.map(({ id }) => spill[id]?.[page]?.[place as 'textContent']);
    const read = icons.filter((number) => number !== undefined);
    return [...new Set(read)].join(' or ') || 'not read';
  };
  return (
    <Table
      head={['where', 'altglyph', 'a sprite and use', 'visually hidden text']}
      rows={places.map((place) => [place, ...PAGES.map((page) => count(page, place))])}
    />
  );
}
