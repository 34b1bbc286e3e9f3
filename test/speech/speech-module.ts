/**
 * A voice for Speech Dispatcher that writes instead of speaking: each utterance becomes a line of the file named by the first argument.
 *
 * It talks the module protocol on standard input and output. Captured here, after Orca has decided on its words, because Orca's own debug log leaves
 * some speech out.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Long enough for Orca to see speech begin and end in the usual order; with no time at all it loses lines. */
const SPEAKING_MS = 100;

const transcript = process.argv[2]!;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let speaking: NodeJS.Timeout | undefined;

const reply = (...answer: string[]) =>
  process.stdout.write(answer.map((line) => `${line}\n`).join(''));
const record = (event: { say: string } | { end: true }) =>
  appendFileSync(transcript, `${JSON.stringify(event)}\n`);

/** Reads a message's lines up to the lone full stop that ends it, undoing the protocol's doubled leading full stops. */
async function body(): Promise<string> {
  const text: string[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done || value === '.') return text.join('\n');
    text.push(value.startsWith('..') ? value.slice(1) : value);
  }
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The words of an SSML message. */
function plain(ssml: string): string {
  return ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
    .trim();
}

function finish(event: '702 END' | '703 STOP') {
  clearTimeout(speaking);
  speaking = undefined;
  record({ end: true });
  reply(event);
}

async function speak() {
  reply('202 OK RECEIVING MESSAGE');
  record({ say: plain(await body()) });
  reply('200 OK SPEAKING', '701 BEGIN');
  speaking = setTimeout(() => finish('702 END'), SPEAKING_MS);
}

async function accept(receiving: string, received: string) {
  reply(receiving);
  await body();
  reply(received);
}

const commands: Record<string, () => unknown> = {
  INIT: () => reply('299-Writes to a file', '299 OK LOADED SUCCESSFULLY'),
  LIST: () => reply('200-writer\ten\tnone', '200 OK VOICE LIST SENT'),
  SPEAK: speak,
  CHAR: speak,
  KEY: speak,
  SOUND_ICON: speak,
  SET: () => accept('203 OK RECEIVING SETTINGS', '203 OK SETTINGS RECEIVED'),
  AUDIO: () => accept('207 OK RECEIVING AUDIO SETTINGS', '203 OK AUDIO INITIALIZED'),
  LOGLEVEL: () => accept('207 OK RECEIVING LOGLEVEL SETTINGS', '203 OK LOGLEVEL SET'),
  STOP: () => speaking && finish('703 STOP'),
  PAUSE: () => speaking && finish('703 STOP'),
  QUIT: () => {
    reply('210 OK QUIT');
    process.exit(0);
  },
};

for (;;) {
  const { value, done } = await lines.next();
  if (done) break;
  const command = value.split(' ')[0]!;
  await (commands[command] ?? (() => reply('300 ERR UNKNOWN COMMAND')))();
}
