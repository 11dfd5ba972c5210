/** A static host in small: serves a built site under its base path, with the headers of `_headers`, packed, and the page 404. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of built files on this machine only.
 * @param {string} folder
 * @param {{ base?: string, port?: number }} [options] port 0, the default, takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { base = '/', port = 0 } = {}) {
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const headers = await readHeaders(join(folder, '_headers'));

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(prefix)
      ? await find(folder, decode(pathname.slice(prefix.length - 1)))
      : undefined;
    if (found === 'folder') {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = found ?? join(folder, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const packed = /^text|xml|json/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'content-type': type,
      ...(packed && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    if (request.method === 'HEAD' || !existsSync(file)) response.end();
    else response.end(await bodyOf(file, packed));
  });

  await new Promise((ready, failed) => server.once('error', failed).listen(port, 'localhost', () => ready(undefined)));
  const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${given}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** @type {Map<string, { changed: number, body: Buffer }>} */
const bodies = new Map();

/**
 * What is sent of a file. It is packed once, and anew when the file has changed.
 * @param {string} file
 * @param {boolean} packed
 */
async function bodyOf(file, packed) {
  const key = `${packed} ${file}`;
  const { mtimeMs } = await stat(file);
  const kept = bodies.get(key);
  if (kept?.changed === mtimeMs) return kept.body;
  const whole = await readFile(file);
  const body = packed ? gzipSync(whole) : whole;
  bodies.set(key, { changed: mtimeMs, body });
  return body;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/404.html';
  }
}

async function find(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep) || !existsSync(file)) return undefined;
  if (!(await stat(file)).isDirectory()) return file;
  const index = join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return path.endsWith('/') ? index : 'folder';
}

/** Reads the part of `_headers` that holds for every path. */
export async function readHeaders(file) {
  if (!existsSync(file)) return {};
  const headers = {};
  let everywhere = false;
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (/^\S/.test(line)) everywhere = line.trim() === '/*';
    const [name, ...value] = line.split(':');
    if (everywhere && value.length > 0) headers[name.trim().toLowerCase()] = value.join(':').trim();
  }
  return headers;
}
