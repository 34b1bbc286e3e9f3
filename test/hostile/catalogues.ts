import { mkdirSync, writeFileSync } from 'node:fs';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { compileSet } from '../../src/compiler/index.ts';
import { drawing, type Case } from './case.ts';
import { syntaxFaults } from './judge.ts';

const FOLDER = '.cache/hostile/catalogues';

/**
 * What is wrong when a catalogue is read and its entries are handed to the compiler: it must be
 * refused with a fault that names the file and says what to do, or do no harm.
 */
export function catalogueFaults({ name, text, finding }: Case): string[] {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${name}.json`;
  writeFileSync(file, text);
  try {
    const { entries, faults } = readCatalogue(file, 'icons/catalogue.schema.json');
    const told = faults.every((fault) => fault.file === file && /\. .+\.$/.test(fault.message));
    const sources = [{ file: 'icons/x.svg', text: drawing('') }];
    // Other callers have no schema: whatever JSON gives may be handed over as entries.
    const { files, findings } = compileSet(sources, { entries: entriesIn(text) });
    return [
      ...(told ? [] : [`a fault names no file or no remedy: ${JSON.stringify(faults)}`]),
      ...(finding && faults.length === 0 ? ['it passed without a finding'] : []),
      ...(entries === undefined && faults.length === 0 ? ['neither entries nor a fault'] : []),
      ...findings
        .filter(({ rule }) => rule === 'internal')
        .map(({ message }) => `internal error: ${message}`),
      ...[...files]
        .filter(([path]) => !path.endsWith('.json'))
        .flatMap(([path, code]) => syntaxFaults(path, code)),
    ];
  } catch (error) {
    return [`an exception: ${String(error)}`];
  }
}

function entriesIn(text: string): never {
  try {
    return (JSON.parse(text) as { icons: never }).icons;
  } catch {
    return undefined as never;
  }
}
