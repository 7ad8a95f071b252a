import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

export interface FileServerOptions {
  folder: string;
  /** Path under which the folder is served, with slashes at both ends. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
}

export interface FileServer {
  /** Address of the folder, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The plainest host there is: files, `index.html` of a folder, `404.html` for what is missing; no rewrite rules. */
export async function serveFiles(options: FileServerOptions): Promise<FileServer> {
  const { folder, base = '/', port = 0 } = options;
  const server = createServer((request, response) => {
    void respond(request.url ?? '/', { folder, base }, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Mount {
  folder: string;
  base: string;
}

async function respond(url: string, mount: Mount, response: ServerResponse): Promise<void> {
  const [address = '/', query] = url.split('?', 2);
  const path = decodePath(address);
  if (path === undefined || !path.startsWith(mount.base)) return sendMissing(response);
  const file = join(mount.folder, path.slice(mount.base.length));
  const kind = await kindOf(file);
  if (kind === 'file') return sendFile(response, file);
  if (kind === 'folder' && !path.endsWith('/')) {
    response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` });
    response.end();
    return;
  }
  const index = join(file, 'index.html');
  if (kind === 'folder' && (await kindOf(index)) === 'file') return sendFile(response, index);
  return sendMissing(response, join(mount.folder, '404.html'));
}

/** A decoded path with `..` or a zero byte asks for what is not ours. */
function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') || path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function sendFile(response: ServerResponse, file: string): void {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type });
  createReadStream(file).pipe(response);
}

async function sendMissing(response: ServerResponse, page?: string): Promise<void> {
  const body = page === undefined ? undefined : await readFile(page).catch(() => undefined);
  response.writeHead(404, { 'content-type': TYPES[body ? '.html' : '.txt'] });
  response.end(body ?? 'Not found\n');
}
