import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf, SETS } from '../../../test/fidelity/sets.ts';

const folder = resolve('.cache/bench-audit');
const drawings = join(folder, 'icons');

/** How often each is run; the lowest figure counts, because nothing else got in its way. */
const ROUNDS = 3;

/** Milliseconds of CPU of processes that have ended, and of theirs, since this one began. */
function cpuOfChildren(): number {
  // Fields are counted after the name, which may hold spaces; a tick is ten milliseconds.
  const [, rest = ''] = readFileSync('/proc/self/stat', 'utf8').split(/\) /);
  const fields = rest.split(' ');
  return 10 * (Number(fields[13]) + Number(fields[14]));
}

/** Milliseconds of CPU that a script takes in a process of its own, with all that it starts. */
function cpuOf(script: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = cpuOfChildren();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return cpuOfChildren() - before;
  });
  return Math.min(...times);
}

function prepare(count: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(drawings, { recursive: true });
  const files = filesOf(SETS.find(({ name }) => name === 'lucide')!).slice(0, count);
  for (const { file, text } of files)
    writeFileSync(join(drawings, file.slice(file.lastIndexOf('/') + 1)), text);
  return files.length;
}

export interface Result {
  icons: number;
  /** Milliseconds of CPU. */
  build: number;
  audit: number;
  /** The same without pictures. */
  words: number;
}

/** What an audit of a folder costs beside building it, both without a cache. */
export function measureSet(count: number): Result {
  const icons = prepare(count);
  const load = `import { auditIcons, buildIcons } from ${JSON.stringify(resolve('dist/node/index.js'))};`;
  const [from, out] = [JSON.stringify(drawings), JSON.stringify(join(folder, 'out'))];
  const audit = (pictures: boolean) =>
    `${load} const { unseen } = await auditIcons({ icons: ${from}, names: true, pictures: ${pictures} });
     if (unseen.length > 0) throw new Error(JSON.stringify(unseen));`;
  return {
    icons,
    build: cpuOf(`${load} await buildIcons({ icons: ${from}, out: ${out}, names: true });`),
    audit: cpuOf(audit(true)),
    words: cpuOf(audit(false)),
  };
}
