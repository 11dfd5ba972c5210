// @ts-check
/** `npm run hosts`: the built site in nginx and in Apache, as their Debian packages come, and whether each kind of file has each header. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { root } from './machine.mjs';
import { readHeaders } from './serve.mjs';

/**
 * A host: the program, and how it is told to serve a folder.
 * @typedef {object} Host
 * @property {string} program
 * @property {string} package of Debian
 * @property {(site: string, place: string, port: number) => string} settings
 * @property {(file: string) => string[]} args
 */

/** Modules of Apache that Debian loads by itself, and mod_headers. */
const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'headers'];

/** @type {Record<string, Host>} */
const hosts = {
  nginx: {
    program: '/usr/sbin/nginx',
    package: 'nginx-light',
    settings: (site, place, port) => `daemon off;
pid ${place}/pid;
error_log stderr crit;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${place}/${kind};`).join('\n')}
  include ${site}/hosts/nginx-cache.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/hosts/nginx.conf;
  }
}
`,
    args: (file) => ['-c', file, '-e', 'stderr'],
  },
  Apache: {
    program: '/usr/sbin/apache2',
    package: 'apache2',
    settings: (site, place, port) => `ServerRoot ${place}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${place}/pid
ErrorLog /dev/stderr
LogLevel crit
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  Options Indexes
  AllowOverride All
  Require all granted
</Directory>
`,
    args: (file) => ['-D', 'FOREGROUND', '-f', file],
  },
};

/** What a host may call a kind of file. @type {Record<string, RegExp>} */
const types = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/i,
  '.mjs': /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/i,
  '.css': /^text\/css(?:; ?charset=utf-8)?$/i,
  '.json': /^application\/json(?:; ?charset=utf-8)?$/i,
  '.woff2': /^font\/woff2$/,
  '.svg': /^image\/svg\+xml/,
  '.xml': /^(?:text|application)\/xml/,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
};

/**
 * What a host does with an address that is not as it should be.
 * @param {string} address
 * @param {Record<string, string>} headers that it must send, by their names in small letters
 * @param {{ status: number, ending: string, kept?: boolean }} expected
 * @returns {Promise<string[]>}
 */
async function faultsAt(address, headers, { status, ending, kept = false }) {
  const response = await fetch(address, { redirect: 'manual' });
  await response.arrayBuffer();
  const cache = kept ? 'public, max-age=31536000, immutable' : 'no-cache';
  const wanted = Object.entries({ ...headers, 'cache-control': cache });
  const faults = wanted.filter(([name, value]) => response.headers.get(name) !== value);
  const type = response.headers.get('content-type') ?? '';
  return [
    ...(response.status === status ? [] : [`status ${response.status}, not ${status}`]),
    ...(ending === '' || types[ending]?.test(type) ? [] : [`it is called "${type}"`]),
    ...faults.map(([name]) => `${name}: ${response.headers.get(name) ?? 'not sent'}`),
  ];
}

/** The addresses that stand for all: each kind of file in each place, pages by their folder, and what is not there. @param {string} site */
async function addressesOf(site) {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((path) => Object.hasOwn(types, extname(path)) && !/^(?:hosts\/|staticwebapp)/.test(path))
    .sort();
  const one = new Map(files.map((path) => [`${extname(path)} ${path.startsWith('_astro/')}`, path]));
  return [
    { path: '', status: 200, ending: '.html' },
    { path: 'check/', status: 200, ending: '.html' },
    { path: 'check', status: 301, ending: '' },
    { path: 'not/here/', status: 404, ending: '.html' },
    { path: 'not-here.js', status: 404, ending: '.html' },
    // What is not there yet must not be kept for a year.
    { path: '_astro/not-here.js', status: 404, ending: '.html' },
    // No list of a folder.
    { path: '_astro/', status: 403, ending: '', kept: true },
    ...[...one.values()].map((path) => {
      const kept = path.startsWith('_astro/');
      return { path, status: 200, ending: extname(path), kept };
    }),
  ];
}

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/** Waits until a host answers, or has ended. @param {string} address @param {import('node:child_process').ChildProcess} child */
async function answers(address, child) {
  while (child.exitCode === null) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((done) => setImmediate(done));
    }
  }
  throw new Error('The host did not start. What it said stands above.');
}

/** @param {string} name @param {Host} host @returns {Promise<number>} how many addresses are not as they should be */
async function tryHost(name, host) {
  const place = await mkdtemp(join(tmpdir(), 'host-'));
  // Apache serves as a different user.
  await chmod(place, 0o755);
  const site = join(place, 'site');
  await cp(join(root, 'dist'), site, { recursive: true });
  const port = await freePort();
  const file = join(place, 'host.conf');
  await writeFile(file, host.settings(site, place, port));
  const child = spawn(host.program, host.args(file), { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((done) => child.once('close', done));
  try {
    const url = `http://127.0.0.1:${port}/`;
    await answers(url, child);
    const headers = await readHeaders(join(site, '_headers'));
    const all = await addressesOf(site);
    let wrong = 0;
    for (const { path, ...expected } of all) {
      const faults = await faultsAt(url + path, headers, expected);
      if (faults.length > 0) wrong += 1;
      for (const fault of faults) console.error(`${name} /${path}: ${fault}`);
    }
    console.log(
      `${name}: ${all.length} addresses, ${Object.keys(headers).length} headers each, ${wrong} not as they should be`,
    );
    return wrong;
  } finally {
    child.kill();
    await ended;
    await rm(place, { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'dist', '_headers'))) throw new Error('Build the site first: npm run build');
for (const [name, host] of Object.entries(hosts)) {
  if (existsSync(host.program)) {
    if ((await tryHost(name, host)) > 0) process.exitCode = 1;
    continue;
  }
  console.error(`${name}: not tried. It needs the package ${host.package}: apt-get install ${host.package}`);
  process.exitCode = 1;
}
