import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Consumer, pack, type Packed } from '../package/consumer.js';
import { installed } from '../package/tools.js';
import { typeCheck } from '../package/types.js';

let tools: string;
let packed: Packed;
let app: Consumer;

const example = (file: string) => readFileSync(`stories/docs/examples/${file}`, 'utf8');

/** What the guide on testing says to change for Jest. */
const forJest = (test: string) =>
  test
    .replace("import { expect, test } from 'vitest';", '')
    .replace("'@testing-library/jest-dom/vitest'", "'@testing-library/jest-dom'");

const INDEX = `
  import * as icons from 'altglyph';
  import { CalendarIcon } from 'altglyph';
  import { CalendarIcon as Deep } from 'altglyph/icons/calendar';
  import catalogue from 'altglyph/catalogue.json';
  import { lazyIcons } from 'altglyph/lazy';
  import { createIcon } from 'altglyph/react';
  import { createElement } from 'react';
  import { renderToStaticMarkup } from 'react-dom/server';

  test('every entry is there', async () => {
    expect(renderToStaticMarkup(createElement(CalendarIcon, { alt: true }))).toContain('Calendar');
    expect(Deep).toBe(CalendarIcon);
    expect((await lazyIcons.calendar()).default).toBe(CalendarIcon);
    expect(catalogue.icons.map(({ component }) => component).sort()).toEqual(Object.keys(icons).sort());
    expect(typeof createIcon).toBe('function');
  });
`;

const LIBRARIES = `
  import '@testing-library/jest-dom';
  import { act, render, screen } from '@testing-library/react';
  import userEvent from '@testing-library/user-event';
  import WithMui from './mui';
  import WithRadix from './radix';
  import WithShadcn from './shadcn';
  import 'altglyph/style.css';

  globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
  const named = (role) => screen.getAllByRole(role).map((one) => one.getAttribute('aria-label') ?? one.textContent);

  test('MUI', async () => {
    render(<WithMui />);
    expect(screen.getByRole('button', { name: 'Topics' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
    const icon = screen.getByRole('img', { name: 'Published' });
    await userEvent.hover(icon);
    expect(await screen.findByRole('tooltip')).toHaveTextContent('4 May, 9:30');
    expect(screen.getAllByRole('img')).toEqual([icon]);
    expect(icon).toHaveAccessibleName('Published');
  });

  test('Radix', async () => {
    render(<WithRadix />);
    const copy = screen.getByRole('button', { name: 'Copy link' });
    await act(() => copy.focus());
    expect(await screen.findByRole('tooltip')).toBeInTheDocument();
    expect(copy).toHaveAccessibleDescription('Copies the address of this article');
    await userEvent.click(screen.getByRole('button', { name: 'About this site' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('shadcn', () => {
    render(<WithShadcn />);
    expect(named('button')).toEqual([' Topics', 'Close']);
    expect(screen.queryByRole('img')).toBeNull();
  });
`;

/** Stands for the file that shadcn writes into a project. */
const BUTTON = `
  import type { ComponentProps } from 'react';
  type Props = ComponentProps<'button'> & { variant?: 'outline' | 'ghost'; size?: 'icon' };
  export const Button = ({ variant, size, ...props }: Props) =>
    <button data-variant={variant} data-size={size} {...props} />;
`;

const LIBRARIES_OF_GUIDE = ['mui', 'radix', 'shadcn'];

beforeAll(async () => {
  tools = await installed('tools');
  packed = pack();
  app = new Consumer({ type: undefined }, tools);
  app.unpack(packed);
  const presets = ['@babel/preset-typescript', ['@babel/preset-react', { runtime: 'automatic' }]];
  const plugins = ['@babel/plugin-transform-modules-commonjs'];
  app.write('babel.config.json', JSON.stringify({ presets, plugins }));
  app.write('index.test.js', INDEX);
  // In two parts: vitest would take the whole for a setting of this file.
  const inBrowser = `/** @jest-${'environment'} jsdom */\n`;
  app.write('guide.test.tsx', inBrowser + forJest(example('testing/icons.test.tsx')));
  app.write('libraries.test.jsx', inBrowser + LIBRARIES);
  app.write('components/ui/button.tsx', BUTTON);
  app.write('empty.js', '');
  for (const name of LIBRARIES_OF_GUIDE) app.write(`${name}.tsx`, example(`libraries/${name}.tsx`));
});
afterAll(() => {
  app?.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

describe('Jest 30', () => {
  it('loads every entry with its defaults, and the guides’ examples do what they say', async () => {
    const mapper = { '\\.css$': '<rootDir>/empty.js', '^@/(.*)': '<rootDir>/$1' };
    app.write('jest.config.json', JSON.stringify({ moduleNameMapper: mapper }));
    const jest = join(tools, 'node_modules/jest/bin/jest.js');
    const args = [jest, '--ci', '--json', '--no-cache', '--runInBand', '--outputFile=report.json'];
    await app.exec(process.execPath, args).catch(() => undefined);
    const { testResults } = JSON.parse(
      readFileSync(join(app.folder, 'report.json'), 'utf8'),
    ) as Report;
    expect(testResults.map(({ message }) => message).filter(Boolean)).toEqual([]);
    const passed = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(passed.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'passed'));
  });
});

it('the examples with other libraries type-check', () => {
  for (const name of LIBRARIES_OF_GUIDE) {
    const found = typeCheck(app.folder, `${name}.tsx`, {
      module: 'esnext',
      moduleResolution: 'bundler',
      skipLibCheck: true,
      lib: ['es2023', 'dom'],
      paths: { '@/*': ['./*'] },
    });
    expect(found, name).toEqual([]);
  }
});

it('import/no-unresolved of eslint-plugin-import finds the index', () => {
  // The rule asks this resolver, which reads `module` and `main` and knows no `exports`.
  const { resolve } = createRequire(join(tools, 'package.json'))('eslint-import-resolver-node') as {
    resolve: (source: string, file: string, config: object) => { found: boolean; path?: string };
  };
  const file = join(app.folder, 'index.test.js');
  expect(resolve('altglyph', file, {})).toEqual({
    found: true,
    path: join(app.folder, 'node_modules/altglyph/dist/index.js'),
  });
  expect(resolve('altglyph-that-is-not', file, {}).found).toBe(false);
});
