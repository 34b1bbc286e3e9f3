import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { auditCommand } from './audit-command.js';
import type { AuditFlags } from './audit-options.js';
import type { Flags } from './options.js';

function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new InvalidArgumentError('It must be a whole number, at least 1.');
  return Number(text);
}

const EXAMPLES = `
Examples:
  altglyph build ./svg --out src/icons
  altglyph build node_modules/lucide-static/icons --out src/icons --names
  altglyph build 'brand/**/*.svg' extra/logo.svg --out src/icons --words words.json
  altglyph build --check            what altglyph.config.ts says, in CI
  altglyph build --watch

Exit codes:
  0  every drawing is written
  1  some drawings are refused and the others are written; with --check, the output is out of date
  2  the call or the configuration is wrong, and nothing is written
`;

/** What the commands do; handed in, so that asking for help or the version loads none of it. */
export interface Actions {
  build: (inputs: string[], flags: Flags) => Promise<void>;
  audit: (targets: string[], flags: AuditFlags) => Promise<void>;
}

/** The command line, as commander reads it. */
export function program(version: string, { build, audit }: Actions): Command {
  const altglyph = new Command('altglyph')
    .description('Accessible icons for React, from any SVG drawings.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride();
  altglyph
    .command('build')
    .summary('build drawings into React components')
    .description(
      'Builds SVG drawings into typed React components, with an index and a catalogue.\n' +
        'Without arguments, it builds what altglyph.config.{ts,mts,js,mjs,json} says.',
    )
    .argument(
      '[drawings...]',
      'folders, files and glob patterns; folders inside folders make groups',
    )
    .option('-o, --out <folder>', 'where the components go')
    .addOption(
      new Option('--format <format>', 'js with declarations (default), or tsx').choices([
        'js',
        'tsx',
      ]),
    )
    .option('--names', 'make a title from the file’s name if a drawing has none')
    .option('--words <file>', 'JSON file of titles, descriptions, tags and mirroring')
    .option('--prefix <text>', 'text before the name of each component')
    .option('--suffix <text>', 'text after the name of each component (default: Icon)')
    .option('--flat', 'leave folders out of the components’ names')
    .addOption(
      new Option(
        '--runtime <kind>',
        'import altglyph (default), or put an inline copy into the output',
      ).choices(['altglyph', 'inline']),
    )
    .addOption(
      new Option(
        '--unsafe <what>',
        'refuse drawings with scripts and the like (default), or strip them',
      ).choices(['refuse', 'strip']),
    )
    .option('-w, --watch', 'build again after each change')
    .option('--check', 'write nothing; exit with 1 if the output is out of date')
    .option('--dry-run', 'write nothing; say what would be written')
    .option('--json', 'print the result as JSON')
    .option('-q, --quiet', 'print problems only')
    .option('--cache <folder>', 'cache results here (default: node_modules/.cache/altglyph)')
    .option('--no-cache', 'do not cache results')
    .option(
      '-j, --jobs <number>',
      'workers (default: as many as are useful, up to the number of cores)',
      count,
    )
    .option('-c, --config <file>', 'use this configuration')
    .addHelpText('after', EXAMPLES)
    .action(build);
  altglyph.addCommand(auditCommand(audit));
  return altglyph;
}

export { CommanderError };
