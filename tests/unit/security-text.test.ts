import { expect, test } from 'vitest';
import { securityText } from '../../site/security-text.ts';

const until = '2027-06-30';

test('names the contact, until when it holds, and where it stands', () => {
  const text = securityText({ contact: 'mailto:security@example.org', until }, 'https://example.org/kts/');
  expect(text.split('\n').slice(1)).toEqual([
    'Contact: mailto:security@example.org',
    'Expires: 2027-06-30T00:00:00Z',
    'Preferred-Languages: en',
    'Canonical: https://example.org/kts/.well-known/security.txt',
    '',
  ]);
});

test.each([
  ['security@example.org', until],
  ['http://example.org/report', until],
  ['mailto:nobody', until],
  ['https://example.org/a\nContact: b', until],
  ['https://example.org/report', 'next year'],
  ['https://example.org/report', '2027-13-01'],
  ['https://example.org/report', ''],
])('%j until %j ends the build', (contact, day) => {
  expect(() => securityText({ contact, until: day }, 'https://example.org/')).toThrow('src/links.ts');
});
