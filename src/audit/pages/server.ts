/** Serves a folder to the browser, on a free port of this machine. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** Ends with a slash. */
  url: string;
  close: () => Promise<void>;
}

/** The file that an address means, if it is within the folder, whatever links lead out of it. */
async function fileOf(root: string, address: string): Promise<string | undefined> {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const wanted = join(root, path);
    const file = (await stat(wanted)).isDirectory() ? join(wanted, 'index.html') : wanted;
    const real = await realpath(file);
    return real.startsWith(root + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

export async function serve(folder: string): Promise<Served> {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const file = await fileOf(root, request.url ?? '/');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
