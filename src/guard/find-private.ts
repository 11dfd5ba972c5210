/** The guard: finds what a text must not hold before it is sent. It cannot know every name. */
import { birthDates } from './birth-dates.ts';
import { emailAddresses, phoneNumbers } from './contacts.ts';
import { cover } from './cover.ts';
import { names } from './names.ts';
import { plainText } from './plain-text.ts';
import { removed, type PrivateItem } from './private-kinds.ts';
import { socialSecurityNumbers } from './social-security.ts';

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
  const isNew = cover(plain.length);
  const numbers = [
    ...emailAddresses(plain),
    ...socialSecurityNumbers(plain),
    ...birthDates(plain, asOf),
    ...phoneNumbers(plain),
  ].filter(isNew);
  return [...numbers, ...names(plain, numbers).filter(isNew)]
    .filter(({ from, to }) => !mine.has(bare(plain.slice(from, to))))
    .sort((a, b) => a.from - b.from);
}

/** The text without an item. */
export function without(text: string, { kind, from, to }: PrivateItem): string {
  return text.slice(0, from) + removed(kind) + text.slice(to);
}

/** Letters and digits alone, so that `(502) 555-0100` is `502.555.0100`. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d@]/gu, '');
