/**
 * Names of students and their families, found by what is not known: capital words that are no vocabulary, words that
 * people are called beside one another, what stands behind a label or a word such as "student", and unknown small words.
 * Each way to recognize one has its file in `names/`; what the ways ask about words and their surroundings is there too.
 */
import { particles } from './cue-words.ts';
import { joinedNames } from './joined-names.ts';
import { name, school } from './lexicon.ts';
import { endOfNamedThing } from './named-things.ts';
import { courteous, partOfName } from './names/behind-words.ts';
import { capitals, initialAndFamily, schoolWordAndFamily, wordsAsName } from './names/capitals.ts';
import { labelled } from './names/labelled.ts';
import { lastFirst } from './names/last-first.ts';
import { readerOf, type Reader, type Way } from './names/reader.ts';
import { smallLetters } from './names/small-letters.ts';
import { smallSubject } from './names/small-subjects.ts';
import type { PrivateItem } from './private-kinds.ts';

/**
 * The names in a text, some of them over one another.
 * @param more ways to recognize one that are good for a message, and not for a cell of a file
 */
export function names(text: string, more: readonly Way[] = []): PrivateItem[] {
  const read = readerOf(text);
  const found = joinedNames(text);
  /** Where the last name in small letters ends. */
  let lastSmall = -1;
  for (let at = 0; at < read.words.length;) {
    const thing = read.isCapital(at) ? endOfNamedThing(text, read.words[at]!.from, read.small(at)) : undefined;
    if (thing !== undefined) {
      while (at < read.words.length && read.words[at]!.from < thing) at += 1;
      continue;
    }
    const last = isPlain(read, at)
      ? labelled(read, at)
      : (courteous(read, at) ??
        partOfName(read, at) ??
        schoolWordAndFamily(read, at) ??
        wordsAsName(read, at) ??
        initialAndFamily(read, at) ??
        labelled(read, at) ??
        firstOf(more, read, at) ??
        (mayBegin(read, at)
          ? (lastFirst(read, at) ??
            capitals(read, at) ??
            smallLetters(read, at, isListed(read, at, lastSmall)) ??
            smallSubject(read, at))
          : undefined));
    if (last !== undefined && read.isSmall(at)) lastSmall = last;
    if (last !== undefined && last >= 0) found.push({ kind: 'name', from: read.words[at]!.from, to: read.endOf(last) });
    at = last === undefined ? at + 1 : last < 0 ? -last : last + 1;
  }
  return found;
}

function firstOf(ways: readonly Way[], read: Reader, at: number): number | undefined {
  for (const way of ways) {
    const last = way(read, at);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Most words are known, small or of schools, and only a label makes a name of them. */
function isPlain(read: Reader, at: number): boolean {
  const { kind, shape } = read.words[at]!;
  if (shape === 'small') return !mayBegin(read, at);
  return shape === 'Capital' && (kind & school) !== 0 && !mayBegin(read, at) && read.gap(at) !== ', ';
}

/** Most words are known, and nobody is called so. */
function mayBegin(read: Reader, at: number): boolean {
  const { kind, said, shape } = read.words[at]!;
  return kind === 0 || shape === 'initial' || said.length === 1 || (kind & name) !== 0 || particles.has(read.small(at));
}

/** Right behind a name in small letters, with a comma or `and` between them. */
function isListed(read: Reader, at: number, lastSmall: number): boolean {
  if (lastSmall < 0) return false;
  return (
    (lastSmall === at - 1 && /^(?:, | ?[&/] ?)$/.test(read.gap(at - 1))) ||
    (lastSmall === at - 2 && /^(?:and|n|y)$/.test(read.small(at - 1)))
  );
}
