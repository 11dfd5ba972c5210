/** Names that are known words, told by what stands before and behind them: `Hunter 88`, `Page, Chase: blank`, `HUNTER HAS NO GRADE`. */
import { helpers, ownThings, persons, verbs } from '../cue-words.ts';
import { county, family, given, placeMaker, school } from '../lexicon.ts';
import { range, type Reader, type Way } from './reader.ts';
import { isOfStudent, isStudentBehind, isSurelyStudent, textBehind } from './student-behind.ts';
import { isPlace, isSchool } from './surroundings.ts';
import { does } from './small-subjects.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Their grades are those of a time of the year, and West is where something is. */
const timesAndPlaces = set('summer autumn april may june august west');
/** A name stands behind these as often as a thing. */
const pointers = set('only just also both for of about student with');

export const wordNames: Way = (read, at) => {
  const { kind, isCode, shape } = read.word(at)!;
  const initials = shape === 'initial' || shape === 'CAPITALS' ? initialsOf(read, at) : undefined;
  if (initials !== undefined) return initials;
  if (isCode || shape === 'initial' || isBeforeInitial(read, at)) return undefined;
  if ((kind & (given | family)) === 0 && read.gap(at) !== ', ' && !read.is(county, at) && !mayBeMember(read, at))
    return undefined;
  if (isOwned(read, at)) return at;
  const place = placeOf(read, at);
  const inLine = place === 'line' && kind !== 0 ? (lastComma(read, at) ?? firstLast(read, at)) : undefined;
  return inLine ?? pairInside(read, at) ?? alone(read, at, place);
};

/** `James D. Patton`: no grade of his. */
const isBeforeInitial = (read: Reader, at: number) =>
  read.isInitial(at + 1) && read.gap(at) === ' ' && read.gap(at + 1) === '. ' && read.isNameable(at + 2);

/** `Chase's row`, `trinity's dad` */
const isOwned = (read: Reader, at: number) =>
  read.isOwner(at) &&
  read.is(given, at) &&
  !read.is(county, at) &&
  !timesAndPlaces.has(read.small(at)) &&
  read.gap(at) === ' ' &&
  (ownThings.has(read.small(at + 1)) || /^(?:row|rows|record)$/.test(read.small(at + 1)));

/** What is no person: physical education, the country, the time of the day. */
const ofNobody = set('pe ap us am pm it dc ag gt id hr po');

/** `T.M. has no grade`, `student JT` */
function initialsOf(read: Reader, at: number): number | undefined {
  const { said, shape } = read.word(at)!;
  const isDotted =
    shape === 'initial' &&
    read.isInitial(at + 1) &&
    /^\. ?$/.test(read.gap(at)) &&
    !read.isInitial(at - 1) &&
    !read.isInitial(at + 2);
  if (!isDotted && !(shape === 'CAPITALS' && /^(?:[A-EGLMORT]J|J[BCDKMPRT]|KC)$/.test(said))) return undefined;
  const end = isDotted ? at + 1 : at;
  if (isDotted && ofNobody.has(`${read.small(at)}${read.small(end)}`)) return undefined;
  const after = textBehind(read, end).replace(/^\./, '');
  const isTold = (persons.has(read.small(at - 1)) || read.small(at - 1) === 'initials') && read.gap(at - 1) === ' ';
  return isTold || isOfStudent(after) || /^ (?:moved|transferred|withdrew|dropped|got|took)\b/.test(after)
    ? end
    : undefined;
}

type Place = 'line' | 'told' | 'pointed' | 'inside';

/** Where a word stands: first in its line or cell, behind `Missing:`, or behind a word such as `only`. */
function placeOf(read: Reader, at: number): Place {
  const { from } = read.word(at)!;
  const sign = read.text[from - 2] ?? ' ';
  if (read.text[from - 1] === ' ' && /[a-z,.]/i.test(sign))
    return read.gap(at - 1) === ' ' && pointers.has(read.small(at - 1)) ? 'pointed' : 'inside';
  const before = read.text.slice(Math.max(0, from - 40), from);
  if (/(?:^|[\n\t;|])["(*• -]*$/.test(before)) return 'line';
  if (
    /(?:missing|blank|absent|gone|no (?:grade|score)s?|not (?:posted|synced)|needs?)(?: students?| kids?)?: $/i.test(
      before,
    )
  )
    return 'told';
  return 'inside';
}

const isEnd = (read: Reader, at: number) => /^["')*.]*[ \t]*(?:\n|$|\t)/.test(textBehind(read, at));
const isAlike = (read: Reader, at: number, next: number) => read.word(at)!.shape === read.word(next)?.shape;
const isSureGiven = (read: Reader, at: number) =>
  read.is(given, at) && !read.is(school | county | placeMaker, at) && !helpers.has(read.small(at));

/** What stands before a comma and is no family: `Thanks, Faith`. */
const never = set(
  'thanks sorry please also hello hi hey dear yes no ok okay well then so sincerely regards best cheers but and',
);

/** `Page, Chase: blank` */
function lastComma(read: Reader, at: number): number | undefined {
  const first = at + 1;
  const isPair =
    !read.is(placeMaker, at) &&
    !never.has(read.small(at)) &&
    read.gap(at) === ', ' &&
    read.is(given, first) &&
    isAlike(read, at, first) &&
    (read.is(family, at) || !timesAndPlaces.has(read.small(first)));
  // Two counties have no score.
  const isOfCounties = read.is(county, at) && read.is(county, first);
  if (isOfCounties && read.gap(at) === ', ' && isAlike(read, at, first))
    return /^(?: | - |: )(?:\d{2,3}|[A-DF][+-]?)[ \t]*(?:\n|$)/.test(textBehind(read, first)) ? first : undefined;
  if (!isPair) return undefined;
  return isEnd(read, first) || isStudentBehind(read, first) ? first : undefined;
}

/** `Ray Post is not on the list` */
function firstLast(read: Reader, at: number): number | undefined {
  const last = at + 1;
  const isPair = read.gap(at) === ' ' && isAlike(read, at, last) && !read.is(placeMaker, last);
  if (!isPair || isSchool(read, at, last) || isPlace(read, last) || !isStudentBehind(read, last)) return undefined;
  const isOfCounties = read.is(county, at) && read.is(county, last);
  const isCalled = isOfCounties || (read.is(given, at) && read.is(family, last));
  if (isCalled && !(read.is(school, at) && read.is(school, last))) return last;
  const isWord = read.is(given, at) && read.word(last)!.shape === 'Capital' && !ownThings.has(read.small(last));
  if (!isWord && !isCalled) return undefined;
  return (!read.is(school, at) && !read.is(school, last)) || isSurelyStudent(read, last) ? last : undefined;
}

/** `Chase Banks and Summer Fields were not on the roster`, `look at Autumn West`: a given name and a family's where a person is spoken of. */
function pairInside(read: Reader, at: number): number | undefined {
  const last = at + 1;
  const isPair =
    read.word(at)!.shape === 'Capital' &&
    isAlike(read, at, last) &&
    read.gap(at) === ' ' &&
    read.is(given, at) &&
    read.is(family, last) &&
    !helpers.has(read.small(at));
  if (!isPair || read.isCapital(last + 1) || isSchool(read, at, last) || isPlace(read, last)) return undefined;
  const before = read.gap(at - 1) === ' ' ? read.small(at - 1) : '';
  const isTold = persons.has(before) || (before === 'at' && /^look/.test(read.small(at - 2))) || before === 'from';
  return isTold || isStudentBehind(read, last) ? last : undefined;
}

/** `does Autumn still have an incomplete` */
const isAskedAbout = (read: Reader, at: number) =>
  read.isCapital(at) &&
  read.gap(at - 1) === ' ' &&
  /^(?:does|did)$|^(?:has|had|is|was)$/.test(read.small(at - 1)) &&
  /^ (?:still|ever|even|need|(?:have|get) (?:an?|her|his|any)|in (?:my|your|our))\b(?! (?:file|column|mask|task|term))/.test(
    textBehind(read, at),
  );

function alone(read: Reader, at: number, place: Place): number | undefined {
  if (place === 'line' && (isOfPerson(read, at) || isHeadOfScores(read, at))) return at;
  if (read.is(given, at) && !read.is(county, at) && isAskedAbout(read, at)) return at;
  if (place !== 'inside' && isSureGiven(read, at) && (place === 'told' || isStudentBehind(read, at))) return at;
  if (isListed(read, at)) return at;
  if (!isSureGiven(read, at)) return undefined;
  if (place === 'line' && isInClass(read, at)) return at;
  return place === 'pointed' && isEnd(read, at) && !read.isSmall(at) ? at : undefined;
}

/** `chase and faith have`, `Both Tanner and Macy`, `Missing: Mason, Summer, Royal`: two that people are called, and nothing else is. */
function isListed(read: Reader, at: number): boolean {
  if (!mayBeMember(read, at) || (!isJoined(read, at - 1) && !isJoined(read, at))) return false;
  let [first, last] = [at, at];
  while (first > at - 8 && isJoined(read, first - 1)) first = memberBefore(read, first);
  while (last < at + 8 && isJoined(read, last)) last = memberBehind(read, last);
  const all = range(first, last).filter((each) => !isAnd(read, each));
  const sure = all.filter((each) => isSureGiven(read, each)).length;
  const place = placeOf(read, first);
  const isEnough =
    sure > 1 ||
    (sure > 0 &&
      (place === 'told' || all.some(read.isUnknown) || !all.some((each) => read.is(school | county, each)))) ||
    (all.length > 2 && !all.every((each) => read.is(county | school, each)));
  if (!isEnough) return false;
  if (place === 'told') return true;
  return (
    place !== 'inside' &&
    (isStudentBehind(read, last) ||
      (place === 'pointed' && isEnd(read, last)) ||
      areBehind.test(textBehind(read, last)))
  );
}

/** What is said of several students. */
const areBehind =
  /^,? (?:(?:are|were|have|both|all|still|also|had|show) )*(?:missing|blank|gone|left|here|too|no (?:grade|score)s?|(?:the )?(?:two|ones?)|out|need)\b/i;

const isAnd = (read: Reader, at: number) => /^(?:and|n|y|or)$/.test(read.small(at));
const memberBehind = (read: Reader, at: number) => (isAnd(read, at + 1) ? at + 2 : at + 1);
const memberBefore = (read: Reader, at: number) => (isAnd(read, at - 1) ? at - 2 : at - 1);
const mayBeMember = (read: Reader, at: number) => read.is(given, at) || (read.isCapital(at) && read.isUnknown(at));
/** Whether a word, or the `and` that it may be, stands between two that people are called. */
function isJoined(read: Reader, left: number): boolean {
  const from = isAnd(read, left) ? left - 1 : left;
  const to = memberBehind(read, from);
  const isGap =
    to === from + 1 ? /^, ?$| ?& ?$/.test(read.gap(from)) : /^,? $/.test(read.gap(from)) && read.gap(from + 1) === ' ';
  return isGap && mayBeMember(read, from) && mayBeMember(read, to) && isAlike(read, from, to) && !read.isOwner(from);
}

/** `grace from masonry` */
const isInClass = (read: Reader, at: number) =>
  /^(?:in|from)$/.test(read.small(at + 1)) &&
  read.gap(at) === ' ' &&
  read.gap(at + 1) === ' ' &&
  read.is(school, at + 2);

/** `Shepherd: 480110-2, T1=85` */
const isHeadOfScores = (read: Reader, at: number) =>
  read.isCapital(at) &&
  read.is(given | family, at) &&
  !read.is(county | placeMaker, at) &&
  /^: (?:\d{6}(?!\d)|[TQ][1-4] ?[=:]|(?:blank|missing|no (?:grade|score)s?|\d{2,3}) ?(?:[,;.\n]|$))/.test(
    textBehind(read, at),
  );

/** `autumn never got hers` */
function isOfPerson(read: Reader, at: number): boolean {
  const next = read.small(at + 1);
  if (read.gap(at) !== ' ' || !(does.has(next) || verbs.has(next))) return false;
  const isSaid = (most: number) =>
    range(at + 2, most).some((each) => /^(?:hers?|his|she|he|him)$/.test(read.small(each)));
  return read.is(given, at)
    ? isSaid(at + 5)
    : read.isCapital(at) && !read.is(school | placeMaker, at) && isSaid(at + 12);
}
