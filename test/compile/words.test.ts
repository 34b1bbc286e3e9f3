import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { compileIcon } from '../../src/compiler/index.ts';
import { compile, components, markup, svg } from './support/compiled.ts';

/** Words that would mean something to JavaScript, HTML, JSX, Markdown, JSDoc or a terminal. */
const WORDS = {
  quotes: `It's "quoted", \`ticked\` and ‘curly’`,
  braces: 'A {brace} and ${expression} and {{two}} </>',
  script: 'Ends </script><script>alert(1)</script><!-- here -->',
  comment: 'Ends */ a comment /* and // begins one; @deprecated @see {@link x}',
  separators: 'Line\u2028separator\u2029paragraph',
  emoji: '👩‍👩‍👧 family 🇫🇷 and a lone variation ☀️',
  arabic: 'أيقونة التقويم mixed with English',
  bidi: 'Turned \u202Earound\u202C and \u2067isolated\u2069 \u200Fmark',
  zero: 'Zero\u200Bwidth\u2060joiner\uFEFF',
  backslash: 'C:\\new\\u0041 \\x41 \\',
  markdown: '**bold** _under_ [link](x) ![](y) <b>tag</b> # ~x~ | &amp; &copy;',
  template: '`${`nested ${"x"}`}`',
  cdata: ']]> and <![CDATA[',
  noBreak: 'No\u00A0break and \u3000ideographic space',
  astral: '𝒳 𠮷 \u{1F9FF}',
  proto: '__proto__ constructor',
  // A carriage return and a line feed are white space, which is what names collapse.
};

const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '');

const drawings = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [
    name.toLowerCase(),
    svg('<path d="M0 0h9"/>')
      .replace('>Title<', () => `>${escapeXml(words)}<`)
      .replace('>Description.<', () => `>${escapeXml(`${words}!`)}<`),
  ]),
);

test('words come out as themselves: as statics, as attributes and in the catalogue', async () => {
  const compiled = await components(drawings);
  const { files } = compile(drawings);
  const { icons } = JSON.parse(files.get('catalogue.json') ?? '') as {
    icons: { name: string; title: string; description: string }[];
  };
  for (const [name, words] of Object.entries(WORDS)) {
    const component = compiled[name.toLowerCase()]!;
    expect(component.title).toBe(words);
    expect(component.description).toBe(`${words}!`);
    const { document } = new JSDOM(markup(component, { alt: true })).window;
    const image = document.querySelector('svg');
    expect(image?.getAttribute('aria-label')).toBe(words);
    expect(image?.getAttribute('aria-description')).toBe(`${words}!`);
    expect(document.body.textContent).toBe('');
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(icons.find((icon) => icon.name === name.toLowerCase())).toMatchObject({
      title: words,
      description: `${words}!`,
    });
  }
});

test('nothing in a module ends its comment, its script or the reading order of its source', () => {
  const { files } = compile(drawings);
  const modules = [...files].filter(([path]) => path.startsWith('icons/'));
  expect(modules).toHaveLength(2 * Object.keys(WORDS).length);
  for (const [path, text] of modules) {
    expect(text).not.toMatch(/<\/script|<!--/i);
    expect(text).not.toMatch(/[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    if (!path.endsWith('.d.ts')) continue;
    const [, docblock = '', behind = ''] = /(\/\*\*[^]*?)\*\/([^]*)/.exec(text) ?? [];
    expect(behind).toMatch(/^\nexport declare const \w+Icon: Icon;\n$/);
    expect(docblock.match(/@/g)).toBeNull();
  }
});

test('words over several lines are one line, and entities and CDATA are what they stand for', async () => {
  const text = svg('<path d="M0 0h9"/>')
    .replace('>Title<', '>\n    A&#32;title\r\n\tin <![CDATA[<three>]]> lines &#x1F600;\n  <')
    .replace('>Description.<', '>  <tspan>In</tspan> parts. <');
  const { folded } = await components({ folded: text });
  expect(folded?.title).toBe('A title in <three> lines 😀');
  expect(folded?.description).toBe('In parts.');
});

test('a description without a title is left out: nothing would ever say it', () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>Alone.</desc><path d="M0 0h9"/></svg>';
  const { icon, code, types } = compileIcon({ file: 'a.svg', text });
  expect(icon?.description).toBeUndefined();
  expect(code).not.toContain('Alone.');
  expect(types).toContain('UnnamedIcon');
});
