import { readFileSync } from 'node:fs';
import type { AuditFlags } from './audit-options.js';
import type { Flags } from './options.js';
import { CommanderError, program } from './program.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

async function build(inputs: string[], flags: Flags): Promise<void> {
  // Help and the version come at once, without the compiler.
  const { build: run } = await import('./build.js');
  process.exitCode = await run(inputs, flags);
}

async function audit(targets: string[], flags: AuditFlags): Promise<void> {
  const { audit: run } = await import('./audit.js');
  process.exitCode = await run(targets, flags);
}

// An interrupted run ends between two of its steps: what it writes is put in place in one of them.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(process.exitCode ?? code));

// A reader may stop reading, as `head` does. What was asked for is done all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!['EPIPE', 'ERR_STREAM_DESTROYED'].includes(error.code ?? '')) throw error;
  });

try {
  await program(version, { build, audit }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
