/** Starts speech and the screen reader at a desk. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk.ts';
import { until } from './desk.ts';
import { existsSync } from 'node:fs';
import { Listener } from './listener.ts';

/** Orca's settings that differ from what a new user has, each because it would say something that is not an answer to a key. */
const SETTINGS = {
  startingProfile: ['Default', 'default'],
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  // Say-all on load and the summary of a page would run into the first key's answer.
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  // In layout mode what stands side by side is one line, and while a page is still being laid out Orca
  // sees things side by side that are not: now and then the first two paragraphs were one stop.
  layoutMode: false,
  // Words as they were written: 3 is "none", so that no quotation mark is spelled out.
  verbalizePunctuationStyle: 3,
};

const SPEECHD = `
LogLevel 3
SymbolsPreproc "none"
AddModule "writer" "writer" "writer.conf"
DefaultModule writer
`;

/** Starts Speech Dispatcher with the writing voice, then Orca; returns once Orca has greeted. */
export async function startOrca(desk: Desk): Promise<Listener> {
  const transcript = `${desk.dir}/transcript`;
  startSpeech(desk, transcript);
  await until('Speech Dispatcher', () => existsSync(`${desk.dir}/run/speech`));

  const prefs = `${desk.dir}/orca`;
  mkdirSync(prefs);
  const settings = {
    general: SETTINGS,
    profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
    pronunciations: {},
    keybindings: {},
  };
  writeFileSync(`${prefs}/user-settings.conf`, JSON.stringify(settings));
  // Orca asks pgrep for other Orcas of the same user and won't start beside one. This desk is private, so the answer is: none.
  writeFileSync(`${desk.dir}/bin/pgrep`, '#!/bin/sh\nexit 1\n', { mode: 0o755 });

  const listener = new Listener(transcript);
  desk.start('orca', ['-u', prefs]);
  await listener.heard('Screen reader on.');
  await listener.quiet();
  return listener;
}

function startSpeech(desk: Desk, transcript: string) {
  const conf = `${desk.dir}/speech`;
  mkdirSync(`${conf}/modules`, { recursive: true });
  writeFileSync(`${conf}/speechd.conf`, SPEECHD);
  writeFileSync(`${conf}/writer.conf`, '');

  const module = fileURLToPath(new URL('speech-module.ts', import.meta.url));
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), module, transcript];
  writeFileSync(
    `${conf}/modules/writer`,
    `#!/bin/sh\nexec ${command.map((part) => `'${part}'`).join(' ')}\n`,
  );
  chmodSync(`${conf}/modules/writer`, 0o755);

  const socket = ['-c', 'unix_socket', '-S', `${desk.dir}/run/speech`];
  const places = [
    '-C',
    conf,
    '-m',
    `${conf}/modules`,
    '-L',
    `${desk.dir}/tmp`,
    '-P',
    `${desk.dir}/run/speech.pid`,
  ];
  desk.start('speech-dispatcher', ['-s', '-t', '0', ...places, ...socket]);
}

/** Orca's version, for example "43.1". */
export async function orcaVersion(desk: Desk): Promise<string> {
  return (await desk.ask('orca', ['--version'])).trim();
}
