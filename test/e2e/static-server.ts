/** A static host as plain as they come, so that what works here works on any. */

import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** Path on the host, with a slash at both ends → folder that is served there. */
export type Mounts = Readonly<Record<string, string>>;

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What a host sends with a file, by the path that was asked for. */
type HeadersFor = (path: string) => Readonly<Record<string, string>>;

/** Serves folders on a free port of this machine; of itself it says nothing but what kind a file is of. */
export async function startStaticServer(
  mounts: Mounts,
  headersFor: HeadersFor = () => ({}),
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => answer(mounts, headersFor, request, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The static server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => closeServer(server) };
}

function answer(
  mounts: Mounts,
  headersFor: HeadersFor,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = request.url ?? '/';
  const file = findFile(mounts, path);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': MIME_TYPES[extname(file)] ?? 'application/octet-stream',
    ...headersFor(path),
  });
  // A test may take the files away while a browser still asks for one.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function findFile(mounts: Mounts, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const mount = Object.entries(mounts).find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const file = resolve(folder, path.slice(prefix.length));
  if (!`${file}${sep}`.startsWith(`${resolve(folder)}${sep}`)) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  const index = join(file, 'index.html');
  return stats?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile() ? index : undefined;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, reject) => {
    server.close((error) => (error ? reject(error) : done()));
  });
}
