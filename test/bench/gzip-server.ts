/** A static host that compresses text, as hosts do. Everything is compressed beforehand, so that nobody waits for it. */

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

interface StoredFile {
  readonly type: string;
  readonly body: Buffer;
  readonly compressed: boolean;
}

const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder on a free port of this machine; `origin` ends with a slash. */
export async function serveCompressed(folder: string): Promise<{ origin: string; close: () => void }> {
  const files = readFiles(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(decodeURIComponent(pathname)) ?? files.get(`${pathname}index.html`);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      ...(file.compressed && { 'content-encoding': 'gzip' }),
    });
    response.end(file.body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readFiles(folder: string): ReadonlyMap<string, StoredFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const type = TEXT_TYPES[extname(path)];
      const content = readFileSync(path);
      const file = type
        ? { type, body: gzipSync(content), compressed: true }
        : {
            type: extname(path) === '.woff2' ? 'font/woff2' : 'application/octet-stream',
            body: content,
            compressed: false,
          };
      return [`/${relative(folder, path).split(sep).join('/')}`, file];
    }),
  );
}
