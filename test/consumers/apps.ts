/** An app of `test/fixtures/apps`, and how it is built and opened. */
export interface App {
  name: string;
  /** Its folder in the fixtures. */
  folder: string;
  /** Packages in other versions than its own, such as `react@18`. */
  packages?: readonly string[];
  /** Files of `test/fixtures/apps/shared` that it takes, and where to. */
  shared?: Readonly<Record<string, string>>;
  /** The script of its `package.json` that builds it. */
  build?: string;
  /** Folder with the built page, served as files if there is no script that starts it. */
  out?: string;
  /** The script that serves what was built, at `$PORT`. */
  start?: string | undefined;
  /** The script that serves it while one works on it, at `$PORT`. */
  dev?: string;
  /** The script that runs its own tests. */
  test?: string;
  /** Headers of the built page. */
  headers?: Readonly<Record<string, string>>;
  /** Nothing of it runs in the browser. */
  isStatic?: boolean;
  /** Components whose code browsers get. @default those of the page: CalendarIcon, PlusIcon */
  ships?: readonly string[];
  /** Names of buttons on the page, beside the one that counts. */
  buttons?: readonly string[];
  /** Computed styles by selector. */
  styles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether the time of type-checking it is measured too. */
  isTimed?: boolean;
}

const REACT_18 = ['react@18.3.1', 'react-dom@18.3.1'];
const TYPES_18 = ['@types/react@18.3.32', '@types/react-dom@18.3.7'];

/** Icons and a counter in a page that React makes in the browser. */
const PAGE = {
  'icons.tsx': 'src/icons.tsx',
  'counter.tsx': 'src/counter.tsx',
  'main.tsx': 'src/main.tsx',
  'tsconfig.json': 'tsconfig.json',
};

const VITE = { folder: 'vite', shared: PAGE, build: 'build', out: 'dist' };

/** An app of a bundler that writes a script beside a page of the app. */
const bundled = (name: string): App => ({
  name,
  folder: name,
  shared: { ...PAGE, 'index.html': 'public/index.html' },
  build: 'build',
  out: 'public',
});

const { 'main.tsx': _main, ...ICONS } = PAGE;
const { 'tsconfig.json': _types, ...ON_A_SERVER } = ICONS;

/** Next ships its client component and no other; the icons of the page are a server component. */
const next = (name: string, how: Partial<App>): App => ({
  name,
  folder: 'next',
  shared: ON_A_SERVER,
  out: '.next/static',
  start: 'start',
  ships: ['PlusIcon'],
  ...how,
});

/** An app in Vite with more on its page. */
const library = (name: string, how: Partial<App>): App => ({
  ...VITE,
  name,
  folder: name,
  shared: ICONS,
  ...how,
});

/** The example of a guide, as a file of the app. */
const guide = (name: string) => ({
  shared: { ...ICONS, [`../../../../stories/docs/examples/libraries/${name}.tsx`]: 'src/more.tsx' },
});

const UTILITIES = {
  ships: ['CalendarIcon', 'PlusIcon'],
  styles: { '#more svg': { width: '40px', display: 'inline', 'stroke-width': '1px' } },
};

const tested = (name: string, folder: string, packages?: readonly string[]): App => ({
  name,
  folder,
  shared: {
    'icons.tsx': 'src/icons.tsx',
    'counter.tsx': 'src/counter.tsx',
    'icons.test.tsx': 'src/icons.test.tsx',
  },
  test: 'test',
  ...(packages && { packages }),
});

const POLICY = "default-src 'self'; require-trusted-types-for 'script'";

export const APPS: readonly App[] = [
  { name: 'vite', ...VITE, dev: 'dev', isTimed: true },
  { name: 'vite-react-18', ...VITE, dev: 'dev', packages: [...REACT_18, ...TYPES_18] },
  next('next-turbopack', { build: 'build-turbopack', dev: 'dev-turbopack' }),
  next('next-webpack', { build: 'build-webpack', dev: 'dev-webpack' }),
  next('next-export', { build: 'build-export', out: 'out', start: undefined }),
  ...['webpack', 'rspack', 'esbuild', 'rollup'].map(bundled),
  { name: 'parcel', folder: 'parcel', shared: PAGE, build: 'build', out: 'dist' },
  {
    name: 'react-router',
    folder: 'react-router',
    shared: ON_A_SERVER,
    build: 'build',
    out: 'build/client',
    start: 'start',
    dev: 'dev',
  },
  {
    name: 'astro',
    folder: 'astro',
    shared: ICONS,
    build: 'build',
    out: 'dist',
    dev: 'dev',
    isStatic: true,
    ships: [],
  },
  tested('jest-29', 'jest', ['jest@29.7.0', 'jest-environment-jsdom@29.7.0', ...REACT_18]),
  tested('jest-30', 'jest'),
  tested('vitest', 'vitest'),
  library('tailwind-3', UTILITIES),
  library('tailwind-4', UTILITIES),
  library('mui', {
    ...guide('mui'),
    ships: ['CalendarIcon', 'CloseIcon', 'PlusIcon', 'TagIcon'],
    buttons: ['Topics', 'Close'],
  }),
  library('radix', {
    ...guide('radix'),
    ships: ['CalendarIcon', 'CloseIcon', 'CopyLinkIcon', 'InformationIcon', 'PlusIcon'],
    buttons: ['Copy link', 'About this site'],
  }),
  { name: 'strict-policy', ...VITE, headers: { 'content-security-policy': POLICY } },
  { name: 'import-map', folder: 'import-map', dev: 'dev' },
];
