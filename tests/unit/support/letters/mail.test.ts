import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mail, mostCharacters } from '../../../../src/support/letters/mail.ts';

const address = 'ktssupport@education.ky.gov';
const read = (href: string) => {
  const url = new URL(href);
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

test('a short letter goes whole, with the line breaks of mail', () => {
  const { href, isShortened } = mail({ address, subject: 'A & B = 50%', body: 'One\n\nTwo? #3 + 4' });
  expect(isShortened).toBe(false);
  expect(read(href)).toEqual({ to: address, subject: 'A & B = 50%', body: 'One\r\n\r\nTwo? #3 + 4' });
});

test('a long letter is cut at the end of a line, and says so', () => {
  const lines = Array.from({ length: 200 }, (_, at) => `Line ${at} é`);
  const { href, isShortened } = mail({ address, subject: 'S', body: lines.join('\n') });
  expect(isShortened).toBe(true);
  const said = read(href).body!.split('\r\n');
  expect(said.at(-1)).toContain('The rest did not fit');
  expect(said.slice(0, -2)).toEqual(lines.slice(0, said.length - 2));
});

test('a text of very many lines is cut in a moment', () => {
  const { isShortened } = mail({ address, subject: 'S', body: 'a line of a file\n'.repeat(10_000) });
  expect(isShortened).toBe(true);
});

test('half a letter of two goes as a sign that says so', () => {
  expect(read(mail({ address, subject: '', body: 'a\uD83Db \u{1F600}' }).href).body).toBe('a\uFFFDb \u{1F600}');
});

test('a subject of signs that need many characters leaves room', () => {
  const { href } = mail({ address, subject: '\u20AC'.repeat(900), body: '\u20AC'.repeat(900) });
  expect(href.length).toBeLessThanOrEqual(mostCharacters);
});

test('no address is longer than mail programs take, whatever the text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 4000 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      expect(mail({ address, subject, body }).href.length).toBeLessThanOrEqual(mostCharacters);
    }),
  );
});
