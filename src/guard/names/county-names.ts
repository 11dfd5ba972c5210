/** Names that counties and towns have too, told by what only a person has or does: `Logan got a B`, `Madison's grade`. */
import { given, school } from '../lexicon.ts';
import type { Reader, Way } from './reader.ts';
import { textBehind } from './student-behind.ts';
import { isPlace } from './surroundings.ts';

/** Counties and towns that many are called like. */
const people: ReadonlySet<string> = new Set(
  'logan madison taylor carter jackson grant mason allen warren scott harrison henry morgan owen casey marion campbell lee clay russell nelson wayne bryan martin floyd lincoln spencer anderson boyd hart boone franklin clinton webster shelby marshall simpson monroe lawrence elliott rowan todd adair powell whitley london paris georgia virginia dayton louisa florence augusta murray sidney bracken carlisle calvert lyon knox robertson johnson butler calhoun garrard wheeler'.split(
    ' ',
  ),
);

/** What a school has many of, or what is not a student's. */
const ofSchools = String.raw`(?! (?:book|window|file|column|row|report|sync|scale|level|term))`;
const behind = [
  new RegExp(
    String.raw`^'s (?:grade|score|t[1-4]|final|mom|dad|mother|father|row|transcript|twin|brother|sister)\b${ofSchools}`,
    'i',
  ),
  new RegExp(
    String.raw`^ (?:still |also |just |never |only )*(?:got|made|earned|has|had|shows?|needs?) (?:(?:an? )?(?:[a-f][+-]?|\d\d\d?|zero)(?=[.,;!?\n]|$| not | in | on | for )|an? (?:blank|zero)\b${ofSchools}|(?:no|an?) (?:grade|score)\b${ofSchools})`,
    'i',
  ),
  /^ (?:t|q)[1-4] \d{2,3}[ \t]*(?:[\n,;]|$)/i,
  /^ (?:is|was|isn'?t|wasn'?t) (?:not |still |also |never )*(?:absent|sick|suspended|in my|in our class|on (?:the|my|our|both) rosters?|an? (?:senior|junior|freshman|sophomore|student|twin)|in (?:\d|two sections)|out (?:sick|today))\b/i,
  /^ (?:(?:never|didn'?t) )?(?:turn(?:ed)? (?:it|his|hers|that) in|retook|(?:moved|switched|transferred) to (?:section|my|another|a different)|transferred(?=[.,;!?\n]|$)|withdrew|passed|failed|graduated|quit|dropped (?:out|the class|my))\b/i,
] as const;
const before =
  /(?:\b(?:grade|score|mark|zero) (?:for|of)|\bname(?:d| is)|\bcalled|\bmy (?:son|daughter|kid|student)|\bgave) $/i;

export const countyName: Way = (read, at) => {
  if (!people.has(read.small(at)) || !(read.isCapital(at) || read.isSmall(at)) || isPlace(read, at)) return undefined;
  const { from } = read.word(at)!;
  const after = textBehind(read, at);
  if (behind.some((each) => each.test(after))) return at;
  const isAtEnd = /^(?:[.,;!?\n]| (?:is|was|has|had|are|isn'?t|wasn'?t) |$)/i.test(after);
  if (isAtEnd && before.test(read.text.slice(Math.max(0, from - 24), from))) return at;
  return isHisOrHers(read, at) || isAskedAbout(read, at) || isWithGiven(read, at) ? at : undefined;
};

/** `Logan needs his grade`, `check Taylor, she has` */
function isHisOrHers(read: Reader, at: number): boolean {
  if (/^,? (?:he|she|his|her)\b/i.test(textBehind(read, at))) return true;
  const isVerb = /^(?:says?|said|told|needs?|wants?|got|has|had|never|turned|finished|took|lost|thinks)$/.test(
    read.small(at + 1),
  );
  return isVerb && /^[^.,;\n]{0,24} (?:he|she|his|hers?)\b(?! registrar| principal)/i.test(textBehind(read, at));
}

/** `Did Logan transfer`, `the grade Logan earned`, `I have Logan in 3rd block` */
function isAskedAbout(read: Reader, at: number): boolean {
  const [one, next] = [read.small(at - 1), read.small(at + 1)];
  if (read.gap(at - 1) !== ' ') return false;
  if (one === 'did')
    return (
      /^(?:transfer|pass|fail|drop|quit|withdraw|graduate|retake)$/.test(next) ||
      /^ (?:get|take|make up|turn in) (?:his|her|an?|the)\b/.test(textBehind(read, at))
    );
  if (/^(?:grade|score|mark)$/.test(one)) return /^(?:got|earned|made|has)$/.test(next);
  return one === 'have' && /^ in (?:\d|my|first|second|third|fourth)/i.test(textBehind(read, at));
}

/** `Destiny and Logan are blank` */
function isWithGiven(read: Reader, at: number): boolean {
  const isPerson = (each: number) =>
    read.is(given, each) &&
    !read.is(school, each) &&
    !people.has(read.small(each)) &&
    read.word(each)!.shape === read.word(at)!.shape;
  const isAnd = (each: number) => /^(?:and|&)$/.test(read.small(each));
  return (isAnd(at - 1) && isPerson(at - 2)) || (isAnd(at + 1) && isPerson(at + 2));
}
