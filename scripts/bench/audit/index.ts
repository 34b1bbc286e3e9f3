/**
 * `npm run bench:audit`: what an audit costs compared with what it audits. It needs `npm run build`,
 * `npm run build-storybook` for the pages, and Linux, which counts the CPU time of the processes that
 * a process has started.
 *
 *   npm run bench:audit                                2,000 icons, and 100 stories
 *   npm run bench:audit -- --icons 500 --stories 10    fewer of them; 0 leaves a part out
 */
import { parseArgs } from 'node:util';
import { measurePages } from './pages.ts';
import { measureSet } from './set.ts';

const { values } = parseArgs({
  options: {
    icons: { type: 'string', default: '2000' },
    stories: { type: 'string', default: '100' },
  },
});

/** How much more than building a folder its audit may cost. */
const SET_GOAL = 2;

/** How much more than axe alone the audit of a Storybook may cost. */
const PAGES_GOAL = 1.5;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function judge(ratio: number, goal: number, beside: string): void {
  const isReached = ratio <= goal;
  console.log(
    `${isReached ? 'ok    ' : 'MISSED'} ${ratio.toFixed(2)} times ${beside}, at most ${goal}`,
  );
  if (!isReached) process.exitCode = 1;
}

if (Number(values.icons) > 0) {
  const { icons, build, audit, words } = measureSet(Number(values.icons));
  console.log(`${icons} icons, CPU of all processes:`);
  console.log(`  build, cold             ${seconds(build)}`);
  console.log(`  audit, without pictures ${seconds(words)}`);
  console.log(`  audit, with pictures    ${seconds(audit)}`);
  judge(audit / build, SET_GOAL, 'the build');
}

if (Number(values.stories) > 0) {
  const { axe, audit } = measurePages(Number(values.stories));
  console.log(`${audit.stories} stories, CPU of all processes, and the time that it took:`);
  console.log(`  axe alone, light only   ${seconds(axe.cpu)}  ${seconds(axe.wall)}`);
  console.log(`  audit, all schemes      ${seconds(audit.cpu)}  ${seconds(audit.wall)}`);
  judge(audit.cpu / axe.cpu, PAGES_GOAL, 'axe alone');
}
