/** Names in small letters: words that are not known behind a word such as "for" or "student", or two of them. */
import {
  auxiliaries,
  helpers,
  nicks,
  ofPersonsInSpanish,
  openers,
  ownThings,
  persons,
  pronouns,
  weakOpeners,
} from '../cue-words.ts';
import { county, family, given, name, placeMaker, school } from '../lexicon.ts';
import { range, type Reader } from './reader.ts';
import { textBehind } from './student-behind.ts';
import { isPersonBefore } from './surroundings.ts';

/** @param isListed whether a name in small letters stands right before it, with a comma or `and` */
export function smallLetters(read: Reader, at: number, isListed: boolean): number | undefined {
  if (!read.isSmall(at)) return undefined;
  const isOpened = at > 0 && read.gap(at - 1) === ' ' && isBehindOpener(read, at);
  const isBehind = isOpened || isListed || isLastOfOpened(read, at);
  if ((isBehind || at === 0 || read.gap(at - 1).includes('\n')) && isLastFirst(read, at)) return at + 1;
  if (isOpened && read.is(given, at) && /^: ?(?:\d{2,3}(?!\d)|blank|missing)/.test(textBehind(read, at))) return at;
  const isNamedSo = isOpened && isNamed(read, at);
  const isGivenBefore =
    isBehind && read.is(given, at) && read.gap(at) === ' ' && (isFamilyBehind(read, at + 1) || isStrange(read, at + 1));
  if (!isStrange(read, at) && !isCalled(read, at) && !isGivenBefore && !isNamedSo) return undefined;
  const isNext = (index: number) =>
    isStrange(read, index) || isCalled(read, index) || (isBehind && isFamilyBehind(read, index));
  let end = at;
  while (end < at + 3 && read.gap(end) === ' ' && isNext(end + 1) && !read.isOwner(end)) end += 1;
  const hasStrange = isNamedSo || range(at, end).some((each) => isStrange(read, each));
  if (hasStrange && read.gap(end) === ' ' && isAbbreviated(read, end + 1)) return end + 1;
  if (read.is(placeMaker, end + 1) && read.gap(end) === ' ') return undefined;
  if (hasStrange && (isBehind || end > at)) return end;
  if (hasStrange && read.isOwner(at) && (ownThings.has(read.small(at + 1)) || ofTerm.test(textBehind(read, at))))
    return end;
  if (isListed && end === at && isCalled(read, at) && read.is(given | county, at)) return end;
  if (isStrange(read, at) && read.gap(at) === ', ' && isStrange(read, at + 1)) return at + 1;
  if ((nicks.has(read.small(at - 1)) || isSelf(read, at)) && read.is(given, at)) return end;
  const isTold = isBehind && end === at && /^(?:told|asked|tell|ask|text|texted|emailed)$/.test(read.small(at - 1));
  if (isTold && isCalled(read, at) && read.is(given, at) && /^(?:to|that|he|she|if)$/.test(read.small(at + 1)))
    return at;
  const isPerson = isBehind && persons.has(read.small(at - 1));
  if (hasStrange || end === at) return isPerson && isCalled(read, at) && isPersonBefore(read, at) ? end : undefined;
  if (!isBehind) return undefined;
  const isFirstLast = (isPerson || read.is(given | county, at)) && read.is(family | county, end);
  return isFirstLast || (read.is(family, at) && read.is(given, end)) ? end : undefined;
}

/** `someone named desiree`, `a girl named summer`: whatever is no word of every day. */
const isNamed = (read: Reader, at: number) =>
  /^(?:named|called)$/.test(read.small(at - 1)) &&
  (read.isUnknown(at) ||
    (read.is(given, at) &&
      (isPersonBefore(read, at) ||
        /^(?:senior|junior|sophomore|freshman|one|someone|somebody)$/.test(read.small(at - 2)))));

/** `kayden's q1` */
const ofTerm = /^'s (?:[tq][1-4]|\w+ (?:grade|score)s?)\b/;

/** `for london and dakota`: behind others that people are called. */
function isLastOfOpened(read: Reader, at: number): boolean {
  if (!isStrange(read, at)) return false;
  let first = at;
  while (first > at - 8) {
    const isAnd = /^(?:and|n|y)$/.test(read.small(first - 1)) && read.gap(first - 1) === ' ';
    const before = isAnd ? first - 2 : first - 1;
    if (!/^,? $/.test(read.gap(before)) || (!isAnd && read.gap(before) !== ', ') || !isCalled(read, before)) break;
    first = before;
  }
  return first < at && read.gap(first - 1) === ' ' && isBehindOpener(read, first);
}

/** `look at maddox`, `check on maddox` */
const asksAbout = /^(?:look(?:ed|ing)? (?:at|up|for)|(?:check(?:ed|ing)?|update|info|news|status|word|anything) on)$/;

function isBehindOpener(read: Reader, at: number): boolean {
  const before = read.small(at - 1);
  if (openers.has(before) || asksAbout.test(`${read.small(at - 2)} ${before}`)) return true;
  if (before === 'de' || before === 'del') return ofPersonsInSpanish.has(read.small(at - 2));
  if (/^(?:find|locate)$/.test(before) && /^[.,;?!]*(?:\n|$)/.test(read.text.slice(read.word(at)!.to))) return true;
  if (nicks.has(before) || isMissingBefore(read, at) || isSelf(read, at)) return true;
  if (isStrange(read, at) && isPointedAt(read, at)) return true;
  if (before === 'is' || before === 'was' || before === 'as')
    return read.smalls
      .slice(Math.max(0, at - 6), at - 1)
      .some((said) => said === 'name' || said === 'names' || said === 'nombre');
  return weakOpeners.has(before) && read.smalls.slice(at + 1, at + 6).some((said) => pronouns.has(said));
}

/** `did you fix kaylee`, `it was kaylee.`, `talked to kaylee about it` */
function isPointedAt(read: Reader, at: number): boolean {
  const { from, to } = read.word(at)!;
  return pointing.test(read.text.slice(Math.max(0, from - 20), from)) && endsClause.test(read.text.slice(to, to + 16));
}
const pointing =
  /(?<!\p{L})(?:fix(?:ed)?|check(?:ed)?|f(?:i|ou)nd|see|saw|added|need|it'?s|it was|that'?s|was it|(?:talk(?:ed)?|spoke|sent|given|gave it) (?:to|with)|like|not|is it) $/iu;
const endsClause =
  /^(?:[.,;!?]|\s*(?:\n|$)| (?:already|again|please|pls|about|today|too|also|instead|yet|or|and)(?!\p{L}))/iu;

/** `its crystal at the front desk` */
function isSelf(read: Reader, at: number): boolean {
  const before = read.small(at - 1);
  const isThis = before === 'is' && read.small(at - 2) === 'this';
  const isIts = before === 'its' || (before === 'it' && read.isOwner(at - 1));
  return (isThis || isIts) && /^(?:at|from|here|over|again)$/.test(read.small(at + 1));
}

/** `the two that are missing r dylan and josh` */
function isMissingBefore(read: Reader, at: number): boolean {
  if (!/^(?:r|are|is|were)$/.test(read.small(at - 1))) return false;
  return /^(?:missing|left|gone|blank|ones?|kids?|students?|two|three|four|name|names|them)$/.test(read.small(at - 2));
}

/** A word that is not known, and no known one with a slip in it. */
export function isStrange(read: Reader, at: number): boolean {
  if (!read.isSmall(at) || !read.isUnknown(at) || persons.has(read.small(at))) return false;
  const { said } = read.word(at)!;
  return (said.length > 2 || isInitials(read, at)) && !read.isSlip(said);
}

/** A word that people are called, and that is no other. */
function isCalled(read: Reader, at: number): boolean {
  return read.isSmall(at) && read.is(name, at) && !read.is(school, at) && !helpers.has(read.small(at));
}

/** Behind a given name a word of schools is the family's: `hunter fields`. */
function isFamilyBehind(read: Reader, at: number): boolean {
  return (
    read.isSmall(at) &&
    read.is(family | county, at) &&
    read.is(given | county, at - 1) &&
    (!read.is(school, at) || !read.is(school, at - 1)) &&
    (!helpers.has(read.small(at)) || read.gap(at) !== ' ' || !auxiliaries.has(read.small(at + 1)))
  );
}

/** `young, destiny` */
export function isLastFirst(read: Reader, at: number): boolean {
  return (
    read.gap(at) === ', ' &&
    read.is(family | county, at) &&
    read.isSmall(at + 1) &&
    (read.is(given, at + 1) || isStrange(read, at + 1)) &&
    !read.is(school, at + 1) &&
    !helpers.has(read.small(at)) &&
    !helpers.has(read.small(at + 1))
  );
}

/** `kaylee r.` */
function isAbbreviated(read: Reader, at: number): boolean {
  const word = read.word(at);
  if (!word || !read.isSmall(at) || word.said.length > 1) return false;
  return /^\.(?: |$)/.test(read.text.slice(word.to, word.to + 2));
}

/** `cj combs` */
function isInitials(read: Reader, at: number): boolean {
  return (
    /^[a-eglmoprt]j$|^j[bcdkmprt]$/.test(read.small(at)) &&
    read.gap(at) === ' ' &&
    (read.is(name, at + 1) || read.isUnknown(at + 1))
  );
}
