import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, folder, importing } from './bundle.js';
import { least, median, type Library } from './libraries.js';

export interface ServerTime {
  /** Microseconds per icon. */
  bare: number;
  named: number;
}

/** Renders pages of a thousand icons, alternately bare and named, and prints both medians. */
const program = (library: Library) => `
  import { jsx } from 'react/jsx-runtime';
  import { renderToString } from 'react-dom/server';
  ${importing(library)}
  const count = 1000;
  const page = (props) => jsx('div', {
    children: Array.from({ length: count }, (_, i) => jsx(icons[i % icons.length], { ...props }, i)),
  });
  const time = (props) => {
    const start = performance.now();
    renderToString(page(props));
    return ((performance.now() - start) * 1000) / count;
  };
  const median = ${median.toString()};
  const states = { bare: {}, named: ${library.named} };
  const times = { bare: [], named: [] };
  for (let round = 0; round < 140; round++)
    for (const state in states) {
      const taken = time(states[state]);
      if (round >= 60) times[state].push(taken);
    }
  console.log(JSON.stringify({ bare: median(times.bare), named: median(times.named) }));
`;

/**
 * Runs each library in processes of its own, so that one cannot affect how the engine optimises
 * another, and takes turns, so that a machine that slows down slows all of them. The least of a
 * library's processes counts: what else the machine does only ever adds to it.
 */
export async function measureServer(
  libraries: Library[],
  rounds: number,
): Promise<Map<Library, ServerTime>> {
  const files = new Map<Library, string>();
  mkdirSync(join(folder, 'programs'), { recursive: true });
  for (const [i, library] of libraries.entries()) {
    const file = join(folder, 'programs', `server-${i}.mjs`);
    writeFileSync(
      file,
      await bundle(program(library), {
        platform: 'node',
        external: ['react', 'react/jsx-runtime', 'react-dom/server'],
      }),
    );
    files.set(library, file);
  }
  const taken = new Map<Library, ServerTime[]>(libraries.map((library) => [library, []]));
  for (let round = 0; round < rounds; round++)
    for (const [library, file] of files) {
      const text = execFileSync(process.execPath, [file], {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production' },
      });
      taken.get(library)!.push(JSON.parse(text) as ServerTime);
    }
  return new Map(
    [...taken].map(([library, times]) => [
      library,
      {
        bare: least(times.map(({ bare }) => bare)),
        named: least(times.map(({ named }) => named)),
      },
    ]),
  );
}
