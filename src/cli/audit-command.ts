import { Command, InvalidArgumentError, Option } from 'commander';
import type { Scheme } from '../audit/pages/index.js';
import { AUDIT_FORMATS, withFile, withFormat, type Wanted } from './audit-formats.js';
import type { AuditFlags } from './audit-options.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced'];

const EXAMPLES = `
Examples:
  altglyph audit ./svg
  altglyph audit node_modules/lucide-static/icons --names
  altglyph audit dist/catalogue.json          the words of a set that is built
  altglyph audit ./svg --output report.html
  altglyph audit storybook-static             every story, in light, dark and forced colours
  altglyph audit https://example.com/ --depth 1 --max-pages 50
  altglyph audit ./svg --format sarif --output audit.sarif --format terminal
  altglyph audit ./svg --output now.json --since before.json
  altglyph audit                              what altglyph.config.ts says, in CI

A file’s format follows from its ending, unless a --format stands before it. Standard output gets the
report that has no file, and nothing else.

Exit codes:
  0  nothing is as grave as --fail-on
  1  something is
  2  the call or the configuration is wrong
  3  something could not be looked at, so that nobody knows
`;

const isFormat = (text: string): text is (typeof AUDIT_FORMATS)[number] =>
  (AUDIT_FORMATS as readonly string[]).includes(text);

function number(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function origin(text: string, others: string[] = []): string[] {
  if (text === '*') return [...others, text];
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be like https://cdn.example, or * for any.');
  return [...others, new URL(text).origin];
}

function schemes(text: string): Scheme[] {
  const named = text.split(',').map((one) => one.trim());
  if (named.every((one): one is Scheme => (SCHEMES as readonly string[]).includes(one)))
    return named;
  throw new InvalidArgumentError(`There are ${SCHEMES.join(', ')}, with commas between.`);
}

/** `altglyph audit`, as commander reads it. */
export function auditCommand(
  run: (targets: string[], flags: AuditFlags) => Promise<void>,
): Command {
  // Formats and files make pairs, in the order in which they are given.
  let wanted: Wanted[] = [];
  const format = (text: string): string => {
    if (!isFormat(text)) throw new InvalidArgumentError(`There are ${AUDIT_FORMATS.join(', ')}.`);
    wanted = withFormat(wanted, text);
    return text;
  };
  const output = (file: string): string => {
    wanted = withFile(wanted, file);
    return file;
  };
  return new Command('audit')
    .summary('find what is wrong with a set of icons, or with icons on pages')
    .description(
      'Judges the words and drawings of a set of icons, or the icons on pages as people are told of them,\n' +
        'and writes nothing but its report.\n' +
        'Without arguments it looks at what altglyph.config.{ts,mts,js,mjs,json} says.',
    )
    .argument(
      '[targets...]',
      'drawings, a catalogue.json, addresses, HTML files, or a built Storybook',
    )
    .option('-f, --format <format>', `one of ${AUDIT_FORMATS.join(', ')}; may be repeated`, format)
    .option('-o, --output <file>', 'where the report goes; may be repeated', output)
    .option('--since <file>', 'say what is new, gone and unchanged since this JSON report')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 at findings from this level on').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('-q, --quiet', 'print a line for each finding and nothing else')
    .option('--names', 'make a title of the file’s name where a drawing has none')
    .option('--words <file>', 'JSON of titles, descriptions, tags and mirroring')
    .option('--no-pictures', 'do not compare the drawings as pictures')
    .option('--browser <path>', 'of a Chromium (default: the one that is found)')
    .option(
      '--storage-state <file>',
      'open pages as somebody who is signed in, by Playwright’s file',
    )
    .option('--depth <number>', 'links to follow from a page (default: 0)', number)
    .option('--max-pages <number>', 'pages to open at most (default: 500)', number)
    .option('--timeout <seconds>', 'for one page (default: 30)', number)
    .option('--allow-origin <origin>', 'may be asked by pages as well; may be repeated', origin)
    .option(
      '--ignore-origin <origin>',
      'is kept from pages without a word; may be repeated',
      origin,
    )
    .option('--schemes <list>', 'colours to look at pages in (default: light,dark,forced)', schemes)
    .option('--rules', 'list the rules, and look at nothing')
    .option('-c, --config <file>', 'use this configuration')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action((targets: string[], flags: Omit<AuditFlags, 'wanted'>) =>
      run(targets, { ...flags, wanted }),
    );
}
