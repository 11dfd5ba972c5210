/** The guard: finds what a text must not hold before it is sent. It cannot know every name. */
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import { birthDates } from './birth-dates.ts';
import { emailAddresses, phoneNumbers } from './contacts.ts';
import { cover } from './cover.ts';
import { linesWithDigits, type LinesWithDigits } from './lines-with-digits.ts';
import { localNumbers } from './local-numbers.ts';
import { names } from './names.ts';
import { cued } from './names/cued.ts';
import { countyName } from './names/county-names.ts';
import { wordNames } from './names/word-names.ts';
import { plainText } from './plain-text.ts';
import type { PrivateItem, PrivateKind } from './private-kinds.ts';
import { socialSecurityNumbers } from './social-security.ts';
import { specialStatus } from './special-status.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { withDigits } from './typed-digits.ts';

export interface GuardOptions {
  /** The day of today, YYYY-MM-DD: it decides which dates fit a pupil's age. */
  asOf: string;
  /** What the writer gave as the own contact: name, e-mail address, phone number. It is not marked. */
  own?: readonly string[];
}

/** Private items of a text, in their order, none over another. Takes time in proportion to the text. */
export function findPrivate(text: string, { asOf, own = [] }: GuardOptions): PrivateItem[] {
  const plain = plainText(text);
  const mine = new Set(own.map(bare).filter(Boolean));
  const isNew = cover(plain.text.length);
  const digits = withDigits(plain.text);
  const read = {
    text: plain.text,
    digits,
    lines: linesWithDigits(digits),
    spoken: spokenNumbers(plain.text),
    called: names(plain.text, [wordNames, countyName, cued]),
    asOf,
  };
  return Object.values(finders)
    .flatMap((find) => find(read))
    .filter(isNew)
    .filter(({ from, to }) => mine.size === 0 || !mine.has(bare(plain.text.slice(from, to))))
    .map(({ kind, from, to }) => ({ kind, from: plain.from(from), to: plain.to(to) }))
    .sort((a, b) => a.from - b.from);
}

/** A text as it is read: plain, with digits where letters were typed for them, its numbers in words, and its names. */
interface ReadText {
  text: string;
  digits: string;
  lines: LinesWithDigits;
  spoken: ReturnType<typeof spokenNumbers>;
  called: PrivateItem[];
  asOf: string;
}

/** What finds each kind. Where two lie over one another, the one that stands here first counts. */
const finders: Record<PrivateKind, (read: ReadText) => PrivateItem[]> = {
  email: ({ text }) => emailAddresses(text),
  ssn: ({ digits, lines, spoken }) => socialSecurityNumbers({ text: digits, lines, spoken }),
  'birth-date': ({ digits, asOf }) => birthDates(digits, asOf),
  phone: ({ digits, lines, spoken, called }) => phoneNumbers(digits, lines, spoken, called),
  age: ({ text, lines, called }) => ages(text, lines, called),
  address: ({ text, lines }) => addresses(text, lines),
  'local-id': ({ digits, lines, spoken, called }) => localNumbers(digits, lines, spoken, called),
  special: ({ text, called }) => specialStatus(text, called),
  name: ({ called }) => called,
};

/** Letters and digits alone, so that `(502) 555-0100` is `502.555.0100`. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d@]/gu, '');
