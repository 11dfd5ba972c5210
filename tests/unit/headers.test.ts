import { expect, test } from 'vitest';
import { DomUtils, parseDocument } from 'htmlparser2';
import { headersOf, together } from '../../site/headers.ts';
import { hostFiles } from '../../site/hosts.ts';

const policy = "default-src 'none'; script-src 'self' 'sha256-abc='; connect-src 'none'";
const headers = headersOf(policy);
const files = hostFiles(headers, '/kts/');
const unquoted = (text: string) => text.replaceAll(String.raw`\"`, '"');

const ofNginx = (text: string) =>
  [...text.matchAll(/^ *add_header ([\w-]+) "(.+)" always;$/gm)].map(([, name, value]) => [name!, unquoted(value!)]);

/** How each file says its headers, read back. */
const readers: Record<string, (text: string) => string[][]> = {
  _headers: (text) =>
    [...text.split('/_astro/*')[0]!.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map((found) => found.slice(1)),
  '.htaccess': (text) =>
    [...text.matchAll(/^Header always set ([\w-]+) "(.+)"$/gm)].map(([, name, value]) => [name!, unquoted(value!)]),
  'hosts/nginx.conf': ofNginx,
  'hosts/nginx-server.conf': ofNginx,
  'web.config': (text) => {
    const added = DomUtils.getElementsByTagName('add', parseDocument(text, { xmlMode: true }));
    return added.map(({ attribs }) => [attribs.name!, attribs.value!]);
  },
  'staticwebapp.config.json': (text) =>
    Object.entries((JSON.parse(text) as { globalHeaders: Record<string, string> }).globalHeaders),
};

test.each(Object.entries(readers))('%s sets each header as it is, and no other', (name, read) => {
  const set = read(files[name]!).filter(([header]) => header !== 'Cache-Control');
  expect(set).toEqual(headers);
});

test('there is no host file whose headers are not compared, but for those that have none', () => {
  const without = ['hosts/nginx-cache.conf', 'hosts/Containerfile'];
  expect(Object.keys(files).sort()).toEqual([...Object.keys(readers), ...without].sort());
  for (const name of without) expect(files[name]).not.toMatch(/Security|Policy|add_header/);
});

test('what no page can say itself is a header', () => {
  const of = Object.fromEntries(headers);
  expect(of['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
  expect(of['Connection-Allowlist']).toBe('(response-origin "mailto:*");webrtc=block');
  expect(of['Permissions-Policy']).toMatch(/^accelerometer=\(\), /);
  // A name that no browser knows is an error in every console.
  expect(of['Permissions-Policy']!.split(', ').filter((name) => !/^[a-z]+(?:-[a-z]+)*=\(\)$/.test(name))).toEqual([]);
  expect(of['Permissions-Policy']).toContain('idle-detection=()');
  // A host of clouds refuses longer lines.
  for (const [name, value] of headers) expect(value.length, name).toBeLessThan(1900);
});

test.each([
  ['one', ["default-src 'none'; img-src data:"], "default-src 'none'; img-src data:"],
  ['the same twice', ["script-src 'self' a", "script-src 'self' a"], "script-src 'self' a"],
  ['different sources', ["script-src 'self' a", "script-src 'self' b"], "script-src 'self' a b"],
  ['nothing and something', ["font-src 'none'", 'font-src data:'], 'font-src data:'],
  ['a directive that one lacks', ['img-src data:', "base-uri 'none'"], "img-src data:; base-uri 'none'"],
])('policies together: %s', (_, policies, all) => {
  expect(together(policies)).toBe(all);
});
