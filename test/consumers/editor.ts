import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env } from '../package/consumer.ts';
import type { Project } from './project.ts';

interface Completion {
  name: string;
  source?: string;
  data?: { moduleSpecifier?: string };
}

interface Message {
  type: string;
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: { entries?: Completion[] };
}

/**
 * What an editor offers for a name that is not imported yet, asked of the server of the app's own
 * TypeScript, as editors do.
 *
 * @returns where each offer of that name would be imported from
 */
export async function offered(project: Project, name: string): Promise<string[]> {
  const file = join(project.folder, 'src/edited.tsx');
  const text = `export const edited = ${name}`;
  project.write('src/edited.tsx', text);
  const server = spawn(process.execPath, ['node_modules/typescript/lib/tsserver.js'], {
    cwd: project.folder,
    env,
  });
  const requests = [
    {
      command: 'configure',
      arguments: {
        preferences: {
          includeCompletionsForModuleExports: true,
          allowIncompleteCompletions: false,
        },
      },
    },
    { command: 'open', arguments: { file, fileContent: text, projectRootPath: project.folder } },
    {
      command: 'completionInfo',
      arguments: { file, line: 1, offset: text.length + 1, includeExternalModuleExports: true },
    },
  ];
  const last = requests.length;
  try {
    for (const [at, request] of requests.entries())
      server.stdin.write(`${JSON.stringify({ seq: at + 1, type: 'request', ...request })}\n`);
    let output = '';
    for await (const chunk of server.stdout) {
      output += String(chunk);
      // Each message is a line of its own, below a header.
      const answer = output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Message)
        .find(({ request_seq }) => request_seq === last);
      if (answer === undefined) continue;
      if (!answer.success) throw new Error(answer.message);
      return answer
        .body!.entries!.filter((entry) => entry.name === name)
        .map(({ source, data }) => data?.moduleSpecifier ?? source ?? 'the file itself');
    }
    throw new Error('tsserver ended without an answer');
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'close');
    project.delete('src/edited.tsx');
  }
}
