/** What a caller of the compiler can ask for. */
import { expect, test } from 'vitest';
import { compileIcon, compileSet } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const source = (content: string, name = 'tick') => ({ file: `${name}.svg`, text: svg(content) });

test('what is unsafe is refused, or left out with a warning', () => {
  const unsafe = source(
    '<script>alert(1)</script><path onclick="alert(1)" d="M0 0h9"/><foreignObject><b/></foreignObject>',
  );
  const refused = compileIcon(unsafe);
  expect(refused.code).toBeUndefined();
  expect(refused.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'script error',
    'event-handler error',
    'foreign-object error',
  ]);
  const stripped = compileIcon(unsafe, { unsafe: 'strip' });
  expect(stripped.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'script warning',
    'event-handler warning',
    'foreign-object warning',
  ]);
  expect(stripped.code).not.toMatch(/alert|foreign/i);
  const levels = { unsafe: 'strip', rules: { script: 'error' } } as const;
  expect(compileIcon(unsafe, levels).code).toBeUndefined();
});

test('a runtime in the output is imported by its place from each module', () => {
  const options = { runtime: './runtime.js', withId: './with-id.js' };
  const gradient =
    '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M0 0h9v9z"/>';
  const { files } = compileSet(
    [{ ...source(gradient), name: 'deep/er/tick' }, source('<path d="M0 0h9"/>', 'flat')],
    options,
  );
  const deep = files.get('icons/deep/er/tick.js');
  expect(deep).toContain("from '../../../runtime.js'");
  expect(deep).toContain("from '../../../with-id.js'");
  expect(files.get('icons/deep/er/tick.d.ts')).toContain("from '../../../runtime.js'");
  expect(files.get('icons/flat.js')).toContain("from '../runtime.js'");
  expect(files.get('lazy.d.ts')).toContain("from './runtime.js'");
});

test("SVGO's plugins and the caller's own take part", () => {
  const drawing = source('<path fill="#123456" d="M0 0h9v9z"/>');
  const plugin = {
    name: 'repaint',
    fn: () => ({
      element: {
        enter: (node: { name: string; attributes: Record<string, string> }) => {
          if (node.name === 'path') node.attributes.fill = 'currentColor';
        },
      },
    }),
  };
  expect(compileIcon(drawing).code).toContain('#123456');
  expect(compileIcon(drawing, { svgoPlugins: [plugin] }).code).toContain("fill: 'currentColor'");
  const convert = { name: 'convertColors', params: { currentColor: true } };
  expect(compileIcon(drawing, { svgoPlugins: [convert] }).code).toContain("fill: 'currentColor'");
  expect(compileIcon(drawing, { svgoPlugins: ['removeUselessDefs'] }).code).toContain('#123456');
});

test('a plugin that fails is told as such, and so is one that SVGO does not know', () => {
  const broken = {
    name: 'broken',
    fn: () => {
      throw new Error('Not today');
    },
  };
  const told = (plugin: Parameters<typeof compileIcon>[1]) =>
    compileIcon(source('<path d="M0 0h9v9z"/>'), plugin).findings.map(
      ({ rule, message }) => `${rule}: ${message}`,
    );
  expect(told({ svgoPlugins: [broken] })).toEqual([
    'svgo-plugin: A plugin in `svgoPlugins` failed: Not today. Fix it, or remove it from the configuration.',
  ]);
  expect(told({ svgoPlugins: ['removeNothing'] })).toEqual([
    expect.stringMatching(
      /^svgo-plugin: .*removeNothing" specified\. Fix it, or remove it from the configuration\.$/,
    ),
  ]);
});

test('ids that mean something in an address do not trip plugins over', () => {
  const text =
    '<linearGradient id="%zz"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#%zz)" d="M0 0h9v9z"/>';
  const { code, findings } = compileIcon(source(text), { svgoPlugins: ['cleanupIds'] });
  expect(findings).toEqual([]);
  expect(code).toContain('linearGradient');
});

test('the bytes are those of the drawing, as given and as optimised', () => {
  const drawing = source('<path d="M 0.000 0.000 L 9.000 0.000"/>');
  const { bytes } = compileIcon(drawing);
  expect(bytes?.before).toBe(Buffer.byteLength(drawing.text));
  expect(bytes?.after).toBeGreaterThan(20);
  expect(bytes?.after).toBeLessThan(80);
});
