import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterIn, writtenOut } from '../../../../src/support/letters/written.ts';

test.each([
  ['Subject: Grades\n\nHello,\n\nplease', { subject: 'Grades', body: 'Hello,\n\nplease' }],
  ['Subject:Grades\nHello', { subject: 'Grades', body: 'Hello' }],
  ['Subject: Grades', { subject: 'Grades', body: '' }],
  ['Hello,\n\nSubject: Grades', { subject: '', body: 'Hello,\n\nSubject: Grades' }],
  ['', { subject: '', body: '' }],
])('%j', (text, letter) => expect(letterIn(text)).toEqual(letter));

test('a letter that was not changed is read as it was written', () => {
  const line = fc.string().map((text) => text.replaceAll('\n', ' ').trim());
  fc.assert(
    fc.property(line, fc.string(), (subject, body) => {
      expect(letterIn(writtenOut({ subject, body }))).toEqual({ subject, body });
    }),
  );
});
