import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Readable } from 'node:stream';

const run = promisify(execFile);

/** A screen in memory, on which a browser can open real windows. */
export interface Display {
  name: string;
  /** The windows on it, one a line: their ids, names and sizes. */
  windows(): Promise<string[]>;
  close(): void;
}

/** The programs that {@link openDisplay} needs and this machine lacks. */
export async function missingForDisplay(): Promise<string[]> {
  const needed = ['Xvfb', 'xwininfo'];
  const found = await Promise.all(
    needed.map((name) =>
      run('which', [name]).then(
        () => true,
        () => false,
      ),
    ),
  );
  return needed.filter((_, i) => !found[i]);
}

export async function openDisplay(): Promise<Display> {
  const flags = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => void server.kill('SIGKILL');
  process.once('exit', close);
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
  const name = `:${number}`;
  return {
    name,
    async windows() {
      const env = { ...process.env, DISPLAY: name };
      // A window that closes while the list is made is an error: then there is another list to make.
      for (let tries = 1; ; tries += 1) {
        try {
          const { stdout } = await run('xwininfo', ['-root', '-children'], { env });
          return stdout.split('\n').filter((line) => line.trim().startsWith('0x'));
        } catch (error) {
          if (tries === 5) throw error;
        }
      }
    },
    close() {
      process.off('exit', close);
      close();
    },
  };
}
