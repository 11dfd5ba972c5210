/** Names in small letters told by what follows: a word that is not known does what students do, or has a score. */
import { kin, particles, persons } from '../cue-words.ts';
import { county, family, given, name, placeMaker, school } from '../lexicon.ts';
import { range, type Reader, type Way } from './reader.ts';
import { isLastFirst, isStrange } from './small-letters.ts';
import { isStudentBehind } from './student-behind.ts';
import { isStart } from './surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What students do and have. */
export const does = set(
  'has have had is are r was were shows show showed needs need got gets took retook did does didn doesn hasn isn wasn didnt doesnt hasnt isnt wasnt moved transferred transfered withdrew dropped switched finished completed passed failed turned submitted went goes lives came started left quit graduated missed never still says said told wants earned made scored retested asked cant can wont should keeps also sat tiene está aparece sale falta',
);
/** Behind these a sentence about someone begins. */
const begins = set(
  'and but so why does did do is are can could will has if because since that when think thinks except only everyone until cuz bc then while y pero porque si',
);
/** `did wyatt pass`: any verb may follow. */
const asksOf = set('did does');
/** Ends that words of the field have and names do not. */
const isNoNameEnding =
  /(?:ing|ings|ed|tion|tions|ment|ments|ness|ly|able|ware|ists?|graph|ogy|ics|ado|ados|ción|aba|aron|ando|iendo|mente)$/;

export const smallSubject: Way = (read, at) => {
  if (!read.isSmall(at)) return undefined;
  const isBeginning = isStart(read, at);
  if (isBeginning) {
    const end = wholeLine(read, at);
    if (end !== undefined) return end;
  }
  if (isAbbreviatedFirst(read, at) || (isBeginning && isLetterAndLast(read, at))) return at + 1;
  if (!isStrange(read, at) || isNoNameEnding.test(read.small(at))) return undefined;
  if (read.gap(at) === ' ' && isKin(read, at + 1)) return at;
  if (isScoredBefore(read, at) || isWhoseGrade(read, at) || isAskedAbout(read, at) || isPlural(read, at)) return at;
  if (!isBeginning && !(read.gap(at - 1) === ' ' && begins.has(read.small(at - 1)))) return undefined;
  const end = endOfFull(read, at);
  if ((does.has(read.small(end + 1)) || asksOf.has(read.small(at - 1))) && /^ $/.test(read.gap(end))) return end;
  if (isListed(read, at) || (!isBeginning && isExcepted(read, end))) return end;
  if (isBeginning && (isInClass(read, end) || hasScore(read, end) || isStudentBehind(read, end))) return end;
  const isWithWord =
    isBeginning && read.gap(at) === ' ' && read.isSmall(at + 1) && !read.is(school | placeMaker, at + 1);
  return isWithWord && isStudentBehind(read, at + 1) ? at + 1 : undefined;
};

/** `88 jace`, `blank: jace`, `gave jace an 88` */
function isScoredBefore(read: Reader, at: number): boolean {
  const { from, to } = read.word(at)!;
  const [before, after] = [read.text.slice(Math.max(0, from - 24), from), read.text.slice(to, to + 8)];
  if (/\b(?:gave|give|giving) $/.test(before) && /^ (?:an?|the|his|her|\d+)\b/.test(after)) return true;
  return (
    /(?:^|\n)(?:\d{2,3}|[a-f][+-]?|blank|missing|needs?|no (?:grade|score)s?) ?[:=-]? ?$/i.test(before) &&
    /^[.?]?(?:\n|$)/.test(after)
  );
}

/** `the grade jace earned` */
const isWhoseGrade = (read: Reader, at: number) =>
  /^(?:grades?|scores?|ones?|numbers?|mark)$/.test(read.small(at - 1)) &&
  /^(?:got|earned|made|has|had|shows|turned|needs|gets)$/.test(read.small(at + 1));

/** `is jace on there`, `should jace be in t1` */
const isAskedAbout = (read: Reader, at: number) =>
  /^(?:is|was|isnt|wasnt|should|shouldnt|will|would|could|can|has|hasnt|had)$/.test(read.small(at - 1)) &&
  isStart(read, at - 1) &&
  /^(?:on there|on (?:my|the|our|your) (?:list|roster)|in (?:my|our|your|section|the)|dropped|missing|blank|gone|supposed|be (?:in|on)|have an?|got|gotten)\b/.test(
    read.text.slice(read.word(at)!.to + 1, read.word(at)!.to + 24),
  );

/** `kynlees grade` */
const isPlural = (read: Reader, at: number) =>
  /..s$/.test(read.small(at)) &&
  /^(?:grades?|scores?|t[1-4]|mom|dad|transcript)$/.test(read.small(at + 1)) &&
  read.gap(at) === ' ';

/** `k roark has` */
const isLetterAndLast = (read: Reader, at: number) =>
  /^[b-hj-z]$/.test(read.word(at)!.said) &&
  read.gap(at) === ' ' &&
  isStrange(read, at + 1) &&
  does.has(read.small(at + 2));

/** `the hensley twins`, `combs boy` */
const isKin = (read: Reader, at: number) => kin.has(read.small(at)) && read.isSmall(at);

/** Up to the family name that follows a given one. */
function endOfFull(read: Reader, at: number): number {
  const isNext = read.gap(at) === ' ' && !read.isOwner(at) && read.isSmall(at + 1);
  if (!isNext || does.has(read.small(at + 1)) || persons.has(read.small(at + 1))) return at;
  if (read.is(family | given, at + 1) || isStrange(read, at + 1)) return at + 1;
  const isInitial = /^\p{L}$/u.test(read.small(at + 1)) && !isListed(read, at);
  return isInitial ? at + 1 : at;
}

/** `wyatt and cole have`, `tyler, bo and josie` */
function isListed(read: Reader, at: number): boolean {
  const isJoint = /^(?:and|n|y)$/.test(read.small(at + 1)) && read.gap(at) === ' ' && read.gap(at + 1) === ' ';
  const next = isJoint ? at + 2 : at + 1;
  if (!isJoint && !/^(?:, | ?& ?|\/)$/.test(read.gap(at))) return false;
  return read.isSmall(next) && (isStrange(read, next) || read.is(given, next));
}

/** `everyone but wyatt` */
const isExcepted = (read: Reader, end: number) => /^(?:[,.;!?)]|\s*\n)/.test(read.gap(end));

/** `wyatt in section 3`, `wyatt from masonry` */
function isInClass(read: Reader, end: number): boolean {
  if (!/^(?:in|from|at)$/.test(read.small(end + 1)) || read.gap(end) !== ' ' || read.gap(end + 1) !== ' ') return false;
  return read.is(school, end + 2) || /^(?:my|our|the|sec|section|period|block|ms|mr|mrs)$/.test(read.small(end + 2));
}

/** `wyatt: 88`, `wyatt - F` */
function hasScore(read: Reader, end: number): boolean {
  const { to } = read.word(end)!;
  return /^(?: ?[:=-] ?| |\t|, ?)(?:\d{2,3}|[A-DFI][+-]?|INC)[ \t]*(?:[\n,;]|$)/.test(read.text.slice(to, to + 12));
}

/** A line that holds a name and nothing else: `faith young`, `banks, chase`. */
function wholeLine(read: Reader, at: number): number | undefined {
  const { from } = read.word(at)!;
  if (from > 0 && !/^[\n\t]$/.test(read.text[from - 1]!)) return undefined;
  const isEnd = (end: number) => /^[ \t]*(?:\n|$|\t)/.test(read.text.slice(read.word(end)!.to, read.word(end)!.to + 6));
  if (isLastFirst(read, at) && isEnd(at + 1)) return at + 1;
  let end = at;
  while (end < at + 4 && read.gap(end) === ' ' && read.isSmall(end + 1)) end += 1;
  if (end === at || !isEnd(end) || !isEnd(end)) return undefined;
  const isOfNames = range(at, end).every(
    (each) => read.is(name, each) || isStrange(read, each) || (each > at && particles.has(read.small(each))),
  );
  if (!isOfNames) return undefined;
  const isFirst = read.is(given, at) || isStrange(read, at);
  const isLast = read.is(family | county, end) || isStrange(read, end);
  return isFirst && isLast ? end : undefined;
}

/** `c. hensley` */
function isAbbreviatedFirst(read: Reader, at: number): boolean {
  return (
    read.word(at)!.said.length === 1 && read.gap(at) === '. ' && isStrange(read, at + 1) && !read.is(family, at - 1)
  );
}
