/** The pages that prove what `alt` promises. */
import { renderToStaticMarkup } from 'react-dom/server';
import { block, text, walk, type Block, type Page } from './page.tsx';
import type { BrowserId } from './record.ts';
import type { Subject } from './subjects.ts';

/** In WebKit only those that can be read without what Orca 43 lacks there: browse mode and live regions. */
export function promises(icons: Subject[], browser: BrowserId): Page[] {
  if (browser === 'webkit') return [focusable(icons), tabbed(icons, browser)];
  return [
    asked(icons),
    decorative(icons),
    ownWords(icons),
    controls(icons),
    tabbed(icons, browser),
    status(icons),
  ];
}

function pick(icons: Subject[], file: string): Subject {
  return icons.find((icon) => icon.file === file)!;
}

/** All sixty asked for their words: each says its title as an image, then its description. */
function asked(icons: Subject[]): Page {
  const blocks = icons.map(({ name, title, description, Icon }) =>
    block(`<${name} alt />`, <Icon alt />, `${title} image.`, description),
  );
  return {
    id: 'asked',
    title: 'Icons asked for their words',
    about:
      'Every icon with alt, alone in a paragraph: its title as an image, then its description.',
    ...walk('Down', [...blocks, text('The icons end.')]),
  };
}

/** All sixty asked for their words, each with the focus. The description is lost: WebKit does not hand it on. */
function focusable(icons: Subject[]): Page {
  const blocks = icons.map(({ name, title, Icon }) =>
    block(`<${name} alt tabIndex={0} />`, <Icon alt tabIndex={0} />, `${title}.`),
  );
  return {
    id: 'focusable',
    title: 'Icons asked for their words, reached by Tab',
    about: 'Every icon with alt, made to take the focus: its title.',
    ...walk('Tab', blocks),
  };
}

/** All sixty in every decorative form: between the paragraphs nothing is said, and no key is lost on them. */
function decorative(icons: Subject[]): Page {
  const forms: [code: string, heading: string, props: object][] = [
    ['<Icon />', 'Bare icons.', {}],
    ['<Icon alt="" />', 'Icons with an empty alt.', { alt: '' }],
    ['<Icon alt=" " />', 'Icons with a blank alt.', { alt: ' ' }],
    ['<Icon alt={false} />', 'Icons whose alt is false.', { alt: false }],
    ['<Icon aria-label="" />', 'Icons with an empty label.', { 'aria-label': '' }],
    ['<Icon alt aria-hidden />', 'Hidden icons.', { alt: true, 'aria-hidden': true }],
  ];
  const silent = forms.flatMap(([code, heading, props]): Block[] => [
    text(heading),
    ...icons.map(({ Icon }) => block(code, <Icon {...props} />)),
  ]);
  const { Icon } = pick(icons, 'calendar');
  return {
    id: 'decorative',
    title: 'Decorative icons',
    about:
      'Every icon in every form that says nothing: only the paragraphs between them are spoken.',
    ...walk('Down', [
      ...silent,
      block(
        'Before <CalendarIcon /> after.',
        <>
          Before <Icon /> after.
        </>,
        'Before  after.',
      ),
      text('The icons end.'),
    ]),
  };
}

/** Words of the author's own replace both title and description. */
function ownWords(icons: Subject[]): Page {
  const { Icon } = pick(icons, 'calendar');
  return {
    id: 'own-words',
    title: 'Icons with words of their author',
    about: 'The words given are the name, and the description of the drawing is not said.',
    ...walk('Down', [
      block('<CalendarIcon alt="Published" />', <Icon alt="Published" />, 'Published image.'),
      block(
        '<CalendarIcon aria-label="Published" />',
        <Icon aria-label="Published" />,
        'Published image.',
      ),
      block(
        '<p id="due">Due on Friday.</p>',
        <span id="due">Due on Friday.</span>,
        'Due on Friday.',
      ),
      block(
        '<CalendarIcon aria-labelledby="due" />',
        <Icon aria-labelledby="due" />,
        'Due on Friday. image.',
      ),
      block(
        '<CalendarIcon alt="Published" /> 3 May',
        <>
          <Icon alt="Published" /> 3 May
        </>,
        'Published image.',
      ),
      block('… 3 May', null, '3 May.'),
      text('The icons end.'),
    ]),
  };
}

/** Icons in controls; what Down says and, where it differs, what Tab says. */
function inControls(icons: Subject[], key: 'Down' | 'Tab', browser?: BrowserId): Block[] {
  const Search = pick(icons, 'magnifying-glass');
  const Home = pick(icons, 'home');
  const { name, title, Icon } = Search;
  // Down lands on the image inside the link, Tab on the link, which in WebKit is told to be an image too.
  const tabbed = browser === 'webkit' ? 'link image' : 'link';
  const linked = (name: string, ...description: string[]) =>
    key === 'Down' ? [`${name} image link.`, ...description] : [`${name} ${tabbed}.`];
  return [
    block(
      `<button><${name} /> Search</button>`,
      <button>
        <Icon /> Search
      </button>,
      'Search push button.',
    ),
    block(
      `<button><${name} alt="Search" /></button>`,
      <button>
        <Icon alt="Search" />
      </button>,
      'Search push button.',
    ),
    block(
      `<button><${name} alt /></button>`,
      <button>
        <Icon alt />
      </button>,
      `${title} push button.`,
    ),
    block(
      `<button aria-label="Search"><${name} /></button>`,
      <button aria-label="Search">
        <Icon />
      </button>,
      'Search push button.',
    ),
    block(
      `<a href="#home"><${Home.name} /> Front page</a>`,
      <a href="#home">
        <Home.Icon /> Front page
      </a>,
      'Front page link.',
    ),
    block(
      `<a href="#start"><${Home.name} alt="Front page" /></a>`,
      <a href="#start">
        <Home.Icon alt="Front page" />
      </a>,
      ...linked('Front page'),
    ),
    block(
      `<a href="#top"><${Home.name} alt /></a>`,
      <a href="#top">
        <Home.Icon alt />
      </a>,
      ...linked(Home.title, Home.description),
    ),
  ];
}

function controls(icons: Subject[]): Page {
  return {
    id: 'controls',
    title: 'Icons in controls, read',
    about:
      'A control with text says the text once; a control named by its icon says that name once.',
    ...walk('Down', [...inControls(icons, 'Down'), text('The controls end.')]),
  };
}

function tabbed(icons: Subject[], browser: BrowserId): Page {
  return {
    id: 'tabbed',
    title: 'Icons in controls, reached by Tab',
    about: 'The same controls for somebody who goes from one to the next.',
    ...walk('Tab', inControls(icons, 'Tab', browser)),
  };
}

/** A spinner in a live region: the text beside it is announced; a name on the icon itself, when it changes, is not. */
function status(icons: Subject[]): Page {
  const { name, Icon } = pick(icons, 'loading-spinner');
  const Done = pick(icons, 'tick');
  const busy = (
    <>
      <Icon /> Loading stories
    </>
  );
  const done = (
    <>
      <Done.Icon /> 12 stories loaded
    </>
  );
  const renamed = ['Loading again', 'Loaded again'].map((alt) => <Icon key={alt} alt={alt} />);
  const states = [busy, done, ...renamed].map((state) => renderToStaticMarkup(state));
  const press = (code: string, ...said: string[]) => ({ key: 'space', code, expected: said });
  return {
    id: 'status',
    title: 'Icons in a live region',
    about:
      'What a press on the button puts into the region is announced when it is text, and is not when it is only the name of an icon.',
    body: (
      <>
        <p>
          <button>Load</button>
        </p>
        <p role="status" />
      </>
    ),
    script: `const states = ${JSON.stringify(states)};
document.querySelector('button').onclick = () => {
  document.querySelector('[role=status]').innerHTML = states.shift();
};`,
    silent: [],
    stops: [
      { key: 'Tab', code: '<button>Load</button>', expected: ['Load push button.'] },
      press(`<p role="status"><${name} /> Loading stories</p>`, 'Loading stories'),
      press(`<p role="status"><${Done.name} /> 12 stories loaded</p>`, '12 stories loaded'),
      press(`<p role="status"><${name} alt="Loading again" /></p>`),
      press(`<p role="status"><${name} alt="Loaded again" /></p>`),
    ],
  };
}
