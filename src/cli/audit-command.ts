import { Command, InvalidArgumentError, Option } from 'commander';
import type { Scheme } from '../audit/pages/index.js';
import { AUDIT_FORMATS, withFile, withFormat, type Wanted } from './audit-formats.js';
import type { AuditFlags } from './audit-options.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced'];

const EXAMPLES = `
Examples:
  altglyph audit ./svg
  altglyph audit node_modules/lucide-static/icons --names
  altglyph audit dist/catalogue.json          the words of a built set
  altglyph audit ./svg --output report.html
  altglyph audit storybook-static             every story, in light, dark and forced colours
  altglyph audit https://example.com/ --depth 1 --max-pages 50
  altglyph audit ./svg --format sarif --output audit.sarif --format terminal
  altglyph audit ./svg --output now.json --since before.json
  altglyph audit                              what altglyph.config.ts says, in CI

A file’s format follows from its extension, unless a --format comes before it. A report without a
file goes to standard output, and nothing else does.

Exit codes:
  0  no finding is at the level of --fail-on or above
  1  some finding is
  2  the call or the configuration is wrong
  3  something could not be checked, so the result is not known
`;

const isFormat = (text: string): text is (typeof AUDIT_FORMATS)[number] =>
  (AUDIT_FORMATS as readonly string[]).includes(text);

function number(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function count(text: string): number {
  if (/^0*[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number, and at least 1.');
}

function origin(text: string, others: string[] = []): string[] {
  if (text === '*') return [...others, text];
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(
      'It must be an origin such as https://cdn.example, or * for any.',
    );
  return [...others, new URL(text).origin];
}

function schemes(text: string): Scheme[] {
  const named = text.split(',').map((one) => one.trim());
  if (named.every((one): one is Scheme => (SCHEMES as readonly string[]).includes(one)))
    return named;
  throw new InvalidArgumentError(`Choose from ${SCHEMES.join(', ')}, separated by commas.`);
}

/** `altglyph audit`, as commander reads it. */
export function auditCommand(
  run: (targets: string[], flags: AuditFlags) => Promise<void>,
): Command {
  // Formats and files make pairs, in the order in which they are given.
  let wanted: Wanted[] = [];
  const format = (text: string): string => {
    if (!isFormat(text))
      throw new InvalidArgumentError(`Choose one of ${AUDIT_FORMATS.join(', ')}.`);
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
      'Audits the words and drawings of a set of icons, or the icons on pages as they\n' +
        'are announced, and writes nothing but its report.\n' +
        'Without arguments, it audits what altglyph.config.{ts,mts,js,mjs,json} says.',
    )
    .argument(
      '[targets...]',
      'drawings, a catalogue.json, addresses, HTML files, or a built Storybook',
    )
    .option('-f, --format <format>', `one of ${AUDIT_FORMATS.join(', ')}; may be repeated`, format)
    .option('-o, --output <file>', 'where the report goes; may be repeated', output)
    .option('--since <file>', 'say what is new, gone and unchanged since this JSON report')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 if a finding is at this level or above').choices(
        ['error', 'warning', 'info', 'never'],
      ),
    )
    .option('-q, --quiet', 'print one line for each finding and nothing else')
    .option('--names', 'make a title from the file’s name if a drawing has none')
    .option('--words <file>', 'JSON file of titles, descriptions, tags and mirroring')
    .option('--no-pictures', 'do not compare the drawings as pictures')
    .option('--browser <path>', 'path to a Chromium (default: the one that is found)')
    .option(
      '--storage-state <file>',
      'open pages as a signed-in user, from Playwright’s storage state file',
    )
    .option('--depth <number>', 'how many links deep to follow from a page (default: 0)', number)
    .option('--max-pages <number>', 'maximum number of pages to open (default: 500)', count)
    .option('--timeout <seconds>', 'time limit for one page (default: 30)', count)
    .option('--max-time <seconds>', 'time limit for all pages (default: 600)', count)
    .option(
      '--allow-origin <origin>',
      'let pages load from this origin too; may be repeated',
      origin,
    )
    .option(
      '--ignore-origin <origin>',
      'block this origin without reporting it; may be repeated',
      origin,
    )
    .option(
      '--schemes <list>',
      'colour schemes to audit pages in (default: light,dark,forced)',
      schemes,
    )
    .option('--rules', 'list the rules, and audit nothing')
    .option('-c, --config <file>', 'use this configuration')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action((targets: string[], flags: Omit<AuditFlags, 'wanted'>) =>
      run(targets, { ...flags, wanted }),
    );
}
