/** Small apps in Next, set up as the guide says. */
import { readFileSync } from 'node:fs';

/** A configuration of the guide, for an app whose packages lie above it. */
const guide = (name: string) =>
  readFileSync(`stories/docs/examples/bundlers/${name}`, 'utf8').replace(
    'turbopack: {',
    'turbopack: {\n    root: __ROOT__,',
  );

const tsconfig = (own: { types?: string[]; include: string[] }) =>
  JSON.stringify({
    compilerOptions: {
      allowJs: true,
      esModuleInterop: true,
      incremental: true,
      isolatedModules: true,
      jsx: 'react-jsx',
      lib: ['dom', 'esnext'],
      module: 'esnext',
      moduleResolution: 'bundler',
      noEmit: true,
      plugins: [{ name: 'next' }],
      resolveJsonModule: true,
      skipLibCheck: true,
      strict: true,
      target: 'es2022',
      ...(own.types && { types: own.types }),
    },
    include: [...own.include, 'app', '.next/types/**/*.ts', '.next/dev/types/**/*.ts'],
  });

const LAYOUT = `
  import type { ReactNode } from 'react';
  export const metadata = { title: 'Icons', icons: 'data:,' };
  export default ({ children }: { children: ReactNode }) => (
    <html lang="en"><body>{children}</body></html>
  );
`;

export const FILES = {
  'next.config.js': guide('next.config.js'),
  'tsconfig.json': tsconfig({ types: ['altglyph/client'], include: ['next-env.d.ts'] }),
  'app/layout.tsx': LAYOUT,
  'app/page.tsx': `
    import Box from '../icons/box.svg?react';
    import Shade from '../icons/shade.svg?altglyph';
    import picture from '../icons/box.svg';
    import Counter from './counter';
    // @ts-expect-error an icon is named in one way
    const refused = () => <Box alt aria-hidden />;
    export default () => (
      <main data-picture={picture.src} data-typed={typeof refused}>
        <p id="bare"><Box /></p>
        <p id="own"><Box alt /></p>
        <p id="words"><Box alt="Parcel" /></p>
        <p id="shade"><Shade alt="Shade" /></p>
        <Counter />
      </main>
    );
  `,
  'app/counter.tsx': `
    'use client';
    import { useState } from 'react';
    import Dot from '../icons/plain/dot.svg?react';
    export default function Counter() {
      const [count, setCount] = useState(0);
      return <button onClick={() => setCount(count + 1)}><Dot alt /> {count}</button>;
    }
  `,
};

/** The same without a query. The types are listed before Next's own, as the guide says. */
export const PLAIN = {
  'next.config.js': guide('next-plain.config.js'),
  'tsconfig.json': tsconfig({ include: ['svg.d.ts', 'next-env.d.ts'] }),
  'svg.d.ts': '/// <reference types="altglyph/client/svg" />',
  'app/layout.tsx': LAYOUT,
  'app/page.tsx': `
    import Box from '../icons/box.svg';
    // @ts-expect-error an icon is named in one way
    const refused = () => <Box alt aria-hidden />;
    export default () => <main data-typed={typeof refused}><Box alt /></main>;
  `,
};
