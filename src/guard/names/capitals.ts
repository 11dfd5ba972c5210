/** Runs of capital words: those that are not known, or that people are called beside one another. */
import {
  helpers,
  kin,
  ofCompass,
  ofPersons,
  ownThings,
  particles,
  persons,
  places,
  schedules,
  tellers,
  verbs,
} from '../cue-words.ts';
import { county, everyday, family, given, name, placeMaker, school } from '../lexicon.ts';
import { withInitial } from './parts.ts';
import { range, skip, type Reader, type Way } from './reader.ts';
import { isStudentBehind } from './student-behind.ts';
import { isPersonBefore, isPlace, isPlaceBefore, isSchool, isStart } from './surroundings.ts';
import { isListedThing, isThing } from './things.ts';

/** `Emma Doering`, `J. van Doering`, `Quillfeather` */
export const capitals: Way = (read, at) => {
  const nicked = withNickname(read, at);
  if (nicked !== undefined) return nicked;
  const begin = read.isInitial(at) ? at : read.behindParticles(at);
  if (!read.isNameable(begin) && !read.isInitial(begin)) return undefined;
  const end = endOfRun(read, begin);
  const isWord = (each: number) => each <= end && read.isNameable(each);
  if (!isWord(begin) && !isWord(begin + 1) && !isWord(begin + 2)) return undefined;
  const isBareInitial = read.isInitial(begin) && read.text[read.word(begin)!.to] !== '.';
  if (isBareInitial && end > begin && !read.isUnknown(begin + 1)) return undefined;
  if (isPlaceBefore(read, at) || isPlace(read, end) || isSchool(read, begin, end)) return skip(end);
  if (range(begin, end).some((each) => read.isUnknown(each) && !particles.has(read.small(each))))
    return begin === end && !isSurelyAlone(read, begin) ? undefined : withEveryday(read, end);
  if (begin === end && isKinBehind(read, end)) return end;
  return areCalledSo(read, begin, end) ? withInitial(read, end) : undefined;
};

/** `William "Buddy" Price`, `"Peanut" Hollon`: what stands in quotes or brackets between two that people are called, whatever it is. */
function withNickname(read: Reader, at: number): number | undefined {
  const isCalled = (each: number) => read.isCapital(each) && (read.isUnknown(each) || read.is(name, each));
  if (!isCalled(at) || read.isOwner(at)) return undefined;
  const [open, close] = [read.gap(at), read.gap(at + 1)];
  if (open === '" ' && read.text[read.word(at)!.from - 1] === '"' && isCalled(at + 1)) return at + 1;
  const isQuoted = /^ ["'(]$/.test(open) && /^["')] $/.test(close);
  return isQuoted && read.isCapital(at + 1) && isCalled(at + 2) && (read.is(given, at) || read.isUnknown(at))
    ? at + 2
    : undefined;
}

function endOfRun(read: Reader, begin: number): number {
  let end = begin;
  while (end < begin + 5) {
    const between = read.gap(end);
    const isJoined = between === ' ' || (read.isInitial(end) && /^\.? ?$/.test(between) && between !== '');
    if (!isJoined || read.isOwner(end)) break;
    if (read.is(county, end) && ofCompass.has(read.small(end + 1))) break;
    const next = read.behindParticles(end + 1);
    const isCalled = read.isNameable(end) && (read.isUnknown(end) || read.is(given, end));
    if (read.isNameable(next)) end = next;
    else if (read.isLoneInitial(end + 1)) end += 1;
    else if (isCalled && read.isCapital(end + 1) && read.is(family, end + 1)) end += 1;
    else break;
  }
  return end;
}

/** `Mia Back`: behind a name, one more capital word of everyday life is the family's. */
function withEveryday(read: Reader, end: number): number {
  const next = end + 1;
  const isMore =
    read.gap(end) === ' ' && !read.isOwner(end) && read.isCapital(next) && !read.is(school | placeMaker, next);
  if (!isMore || (read.word(end)!.shape === 'CAPITALS' && isShouted(read, end))) return withInitial(read, end);
  const { said, shape } = read.word(next)!;
  return said.length > 2 && shape === read.word(end)!.shape ? next : withInitial(read, end);
}

/** One capital word that is not known, and is neither a sign of letters nor a place. */
function isSurelyAlone(read: Reader, at: number): boolean {
  const { shape, said, isOwner } = read.word(at)!;
  if (isThing(read, at)) return false;
  if (shape === 'CAPITALS' && said.length < 6 && !persons.has(read.small(at - 1)) && !isShouted(read, at)) return false;
  const isLookedAt = read.small(at - 1) === 'at' && /^look/.test(read.small(at - 2));
  return isOwner || isLookedAt || !(places.has(read.small(at - 1)) && read.gap(at - 1) === ' ');
}

/** `WHERE IS EMMA`: not a sign of letters, since all words around it are written so. */
function isShouted(read: Reader, at: number): boolean {
  if (!/[AEIOUY]/.test(read.word(at)!.said) || read.word(at)!.said.length < 4) return false;
  const around = range(Math.max(0, at - 3), at + 3).flatMap((each) => (each === at ? [] : (read.word(each) ?? [])));
  const long = around.filter(({ said, kind }) => said.length > 1 && kind !== 0);
  return long.length > 1 && long.every(({ shape }) => shape === 'CAPITALS') && long.some(({ kind }) => kind & everyday);
}

/** Known words that people are called: two of them together, or one where only a person can stand. */
function areCalledSo(read: Reader, begin: number, end: number): boolean {
  const isOfPerson = isPersonBefore(read, begin);
  if (begin === end) return isOfPerson || isCalledAlone(read, begin);
  const all = range(begin, end);
  if (all.some(read.isInitial)) return all.filter(read.isNameable).some((each) => !helpers.has(read.small(each)));
  if (helpers.has(read.small(begin)) && !isOfPerson && isStart(read, begin)) return read.is(family, end);
  return read.is(given | county, begin) || isOfPerson;
}

/** `the Combs twins`: a family name that is no school's word. */
function isKinBehind(read: Reader, at: number): boolean {
  return (
    read.gap(at) === ' ' &&
    kin.has(read.small(at + 1)) &&
    (read.isSmall(at + 1) || read.word(at)!.shape === 'CAPITALS') &&
    read.is(family, at) &&
    !read.is(county, at)
  );
}

/** `G. Bell is blank`, `(A. Price)`: an initial with its dot before a family's name, whatever else it is. */
export const initialAndFamily: Way = (read, at) => {
  const last = at + 1;
  const isPair =
    read.isInitial(at) &&
    read.gap(at) === '. ' &&
    !read.isInitial(at - 1) &&
    read.isCapital(last) &&
    read.is(family, last) &&
    !read.is(placeMaker, last) &&
    read.word(last)!.shape === 'Capital';
  return isPair && isStudentBehind(read, last) ? last : undefined;
};

/** Capital words of a question or a joint that begin a sentence: `Is Grace in section 2?` */
const asks = new Set(
  'is does did has had can could will would was why where when if and but so what how should'.split(' '),
);

function isCalledAlone(read: Reader, at: number): boolean {
  const [before, behind] = [at > 0 && read.gap(at - 1) === ' ', read.gap(at) === ' '];
  const next = read.small(at + 1);
  if (behind && ofPersons.has(next)) return true;
  if (before && tellers.has(read.small(at - 1)) && read.is(given, at)) return true;
  if (behind && read.isOwner(at) && read.is(given, at) && ownThings.has(next)) return true;
  const { to } = read.word(at)!;
  if (places.has(read.small(at - 1)) && /^ \d{1,2}(?!\d)/.test(read.text.slice(to, to + 4))) return false;
  if (!read.is(given, at) || read.is(county, at) || helpers.has(read.small(at)) || schedules.has(next)) return false;
  if (isListedThing(read, at)) return false;
  if ((behind && read.isCapital(at + 1)) || (before && read.isCapital(at - 1) && !asks.has(read.small(at - 1))))
    return false;
  return read.isOwner(at) || !isStart(read, at) || (behind && verbs.has(next));
}

/** `Will Page transferred`, `Art Bell` alone in its line: known words that are a given name and a family's. */
export const wordsAsName: Way = (read, at) => {
  const isPair =
    read.isCapital(at) &&
    read.isCapital(at + 1) &&
    read.gap(at) === ' ' &&
    read.is(given, at) &&
    read.is(family, at + 1) &&
    read.word(at)!.shape === read.word(at + 1)!.shape &&
    !read.is(placeMaker, at + 1) &&
    isLineStart(read, at);
  if (!isPair) return undefined;
  const { to } = read.word(at + 1)!;
  const isAlone = /^[ \t]*(?:\n|$|\t)/.test(read.text.slice(to, to + 8));
  return isAlone || ofStudents.has(read.small(at + 2)) ? at + 1 : undefined;
};
const isLineStart = (read: Reader, at: number) => at === 0 || /\n/.test(read.gap(at - 1));
/** What no course and no file does. */
const ofStudents = new Set(
  'transferred moved withdrew dropped told said sat told graduated enrolled failed'.split(' '),
);

/** `Autumn Woods`: a word of schools that people are called, and the name of a family that is no such word. */
export const schoolWordAndFamily: Way = (read, at) => {
  if (!read.isCapital(at) || !read.is(given, at) || !read.is(school, at) || read.gap(at) !== ' ') return undefined;
  const isFamilyNext =
    read.isCapital(at + 1) && read.is(family, at + 1) && !read.is(school | placeMaker | everyday, at + 1);
  return isFamilyNext && read.word(at)!.shape === read.word(at + 1)!.shape ? at + 1 : undefined;
};
