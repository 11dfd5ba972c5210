import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const given = readFileSync('public/_headers', 'utf8');
const explained = readFileSync('docs/headers.md', 'utf8');

/** The headers for every path, as [name, value]. */
const headers = given
  .split(/^(?=\/)/m)
  .find((part) => part.startsWith('/*\n'))!
  .split('\n')
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line) => /^\s+([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]);

test.each(headers)('docs/headers.md sets %s for each kind of server as public/_headers does', (name, value) => {
  expect(explained).toContain(`Header always set ${name} "${value}"`);
  expect(explained).toContain(`add_header ${name} "${value}" always;`);
  expect(explained).toContain(`<add name="${name}" value="${value}" />`);
});

test('docs/headers.md sets no other header', () => {
  const set = explained.match(/^(?:Header always set|add_header|\s+<add name=).*$/gm);
  expect(set).toHaveLength(headers.length * 3);
});
