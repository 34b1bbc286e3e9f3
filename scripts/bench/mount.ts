import { chromium } from 'playwright';
import { chromiumLaunch } from '../browser.js';
import { bundle, importing } from './bundle.js';
import { least, median, type Library } from './libraries.js';

export interface MountTime {
  /** Milliseconds for 2,000 icons. */
  mount: number;
  update: number;
}

const program = (library: Library) => `
  import { jsx } from 'react/jsx-runtime';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  ${importing(library)}
  const page = (className) => jsx('div', {
    children: Array.from({ length: 2000 }, (_, i) => jsx(icons[i % icons.length], { className }, i)),
  });
  const time = (...works) => {
    const start = performance.now();
    for (const work of works) flushSync(work);
    return (performance.now() - start) / works.length;
  };
  window.measure = () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    const mount = time(() => root.render(page('a')));
    // One alone is short for the clock, and a collection of garbage would double it.
    const update = time(...['b', 'a', 'b', 'a'].map((name) => () => root.render(page(name))));
    root.unmount();
    host.remove();
    return { mount, update };
  };
`;

/**
 * Mounts 2,000 icons in Chromium and re-renders them with another class, one library at a time. Each
 * page gives the median of its turns, and the least of a library's pages counts.
 */
export async function measureMount(
  libraries: Library[],
  rounds: number,
): Promise<Map<Library, MountTime>> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const taken = new Map<Library, MountTime[]>(libraries.map((library) => [library, []]));
    const programs = new Map<Library, string>();
    for (const library of libraries)
      programs.set(library, await bundle(program(library), { format: 'iife' }));
    for (let round = 0; round < rounds; round++)
      for (const [library, content] of programs) {
        const page = await browser.newPage();
        await page.addScriptTag({ content });
        const times = await page.evaluate(() => {
          const { measure } = window as unknown as { measure: () => MountTime };
          for (let i = 0; i < 10; i++) measure();
          return Array.from({ length: 15 }, measure);
        });
        taken.get(library)!.push({
          mount: median(times.map(({ mount }) => mount)),
          update: median(times.map(({ update }) => update)),
        });
        await page.close();
      }
    return new Map(
      [...taken].map(([library, times]) => [
        library,
        {
          mount: least(times.map(({ mount }) => mount)),
          update: least(times.map(({ update }) => update)),
        },
      ]),
    );
  } finally {
    await browser.close();
  }
}
