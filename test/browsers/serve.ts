import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Server {
  /** The address of a page. */
  url(name: string): string;
  close(): Promise<void>;
}

/** Serves pages from memory: a page of megabytes is too long for a `data:` address, and only a served one may use the clipboard. */
export async function serve(pages: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages[decodeURIComponent((request.url ?? '/').slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
