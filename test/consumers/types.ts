/** What icons cost the type-checker of an app. */
import catalogue from 'altglyph/catalogue.json';
import type { Project } from './project.ts';

const ICONS = catalogue.icons.slice(0, 20).map(({ component }) => component);

/** The ways in which apps write icons, and how they would write the same `<svg>`. */
const PROPS = [
  ['', 'aria-hidden'],
  ['alt', 'role="img" aria-label="Words"'],
  ['alt="Words"', 'role="img" aria-label="Words"'],
  ['size={24} className="icon"', 'width={24} className="icon"'],
] as const;

const file = (tags: readonly string[], head = '') =>
  `${head}\nexport const Many = () => <main>\n${tags.map((tag) => `  <p>${tag} Text</p>`).join('\n')}\n</main>;\n`;

const TWENTY = file(
  ICONS.map((name, i) => `<${name} ${PROPS[i % PROPS.length]![0]} />`),
  `import { ${ICONS.join(', ')} } from 'altglyph';`,
);
const NONE = file(ICONS.map((_, i) => `<svg ${PROPS[i % PROPS.length]![1]} />`));

/** Prints how long a process worked, in milliseconds, when it ends. */
const CLOCK = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write('\\nProcessor: ' + Math.round((user + system) / 1000) + 'ms\\n');
});`;

export interface Checked {
  instantiations: number;
  /** Time of the processor, in milliseconds. */
  ms: number;
}

/** Runs the app's own TypeScript over the whole app; an error in its types is thrown. */
async function check(project: Project): Promise<Checked> {
  project.write('clock.cjs', CLOCK);
  const tsc = ['--require', './clock.cjs', 'node_modules/typescript/bin/tsc'];
  const output = await project.exec(process.execPath, [...tsc, '-p', '.', '--extendedDiagnostics']);
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return { instantiations: number('Instantiations'), ms: number('Processor') };
}

/**
 * Type-checks the app with a file of twenty icons, and without any icon but with twenty `<svg>` in
 * that file, by turns.
 *
 * @param times how often; of the times of the processor, the shortest counts
 */
export async function cost(
  project: Project,
  times: number,
): Promise<Record<'none' | 'twenty', Checked>> {
  const runs: Record<'none' | 'twenty', Checked[]> = { none: [], twenty: [] };
  for (let time = 0; time < times; time += 1)
    for (const [kind, text] of [
      ['none', NONE],
      ['twenty', TWENTY],
    ] as const) {
      if (kind === 'none') project.takeIconsOut();
      else project.putIconsBack();
      project.write('src/many.tsx', text);
      runs[kind].push(await check(project));
    }
  project.delete('src/many.tsx');
  const least = (all: Checked[]) => all.reduce((one, other) => (other.ms < one.ms ? other : one));
  return { none: least(runs.none), twenty: least(runs.twenty) };
}
