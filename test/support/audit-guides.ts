/** What the guides and the README say of `altglyph audit`, as it stands there. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const ofIcons = readFileSync('stories/docs/17-auditing-icons.mdx', 'utf8');
export const ofPages = readFileSync('stories/docs/18-auditing-pages.mdx', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The blocks of code of one language. */
export const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

/** Every line that runs the command, each once. */
export const commands: readonly string[] = [
  ...new Set(
    [ofIcons, ofPages, readme]
      .flatMap((text) => blocks(text, 'sh'))
      .flatMap((code) => code.match(/^npx altglyph audit.*$/gm) ?? []),
  ),
];

/** A workflow of GitHub, as far as the tests read it. */
interface Workflow {
  /** Its text. */
  text: string;
  /** The line that runs the command. */
  line: string;
  /** Files that its other steps read. */
  read: string[];
}

function workflow(text: string): Workflow {
  const { jobs } = parse(text) as {
    jobs: { audit: { steps: { run?: string; with?: Record<string, string> }[] } };
  };
  const { steps } = jobs.audit;
  return {
    text,
    line: steps.find(({ run }) => run?.includes('altglyph audit'))!.run!,
    read: steps.flatMap((step) => step.with?.sarif_file ?? step.with?.path ?? []),
  };
}

const [action = '', hooks = ''] = blocks(ofIcons, 'yaml');
const [workflowOfPages = ''] = blocks(ofPages, 'yaml');

export const iconsWorkflow = workflow(action);
export const pagesWorkflow = workflow(workflowOfPages);

/** The hook of pre-commit: what it runs, and for which files. */
export const hook = (parse(hooks) as { repos: { hooks: { entry: string; files: string }[] }[] })
  .repos[0]!.hooks[0]!;

export const [config = ''] = blocks(ofIcons, 'json');

/** A drawing with words. */
const drawn = (title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor"><title>${title}</title><desc>This is ${title}.</desc><path d="M4 4h16v16H4z"/></svg>`;

/** One that the audit finds something wrong with. */
export const wrong = drawn('Bell icon');

/** The files of a project that the guides could be followed in; one drawing needs their configuration. */
export const files: Readonly<Record<string, string>> = {
  'svg/square.svg': drawn('Square'),
  'svg/favicon-a.svg': drawn('Icon of a page').replace('M4 4h16v16H4z', 'M12 3l9 18H3z'),
  'node_modules/lucide-static/icons/zap.svg': drawn('Zap'),
  'storybook-static/index.json': '{ "entries": { "a": { "id": "a" } } }',
  'storybook-static/iframe.html':
    '<!doctype html><html lang="en"><title>A</title><body class="sb-show-main"><div id="storybook-root"><p><svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" role="img" aria-label="Saved"><path d="M4 4h16v16H4z"/></svg></p></div></body></html>',
};
