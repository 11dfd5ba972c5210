/** `Last, First M.`, with what belongs to the one or the other: `de la Cruz López, Ana`, `Doering Jr., Jane`. */
import { helpers, persons, suffixes, titles } from '../cue-words.ts';
import { county, family, given } from '../lexicon.ts';
import { isSpanish, withInitial } from './parts.ts';
import { type Reader, type Way } from './reader.ts';
import { isPlace, isStart } from './surroundings.ts';
import { isListedThing } from './things.ts';

export const lastFirst: Way = (read, at) => {
  const last = endOfLast(read, at);
  if (last === undefined) return undefined;
  const first = last + 1;
  if (read.isInitial(first) && /^[.")]/.test(read.text.slice(read.word(first)!.to)[0] ?? ''))
    return isPlace(read, first) ? undefined : first;
  if (!read.isNameable(first) || isOfPlaces(read, at, first) || isListedThing(read, first)) return undefined;
  const isSure =
    read.isUnknown(at) ||
    read.isUnknown(last) ||
    read.isUnknown(first) ||
    (read.is(given, first) && !helpers.has(read.small(first)));
  const isMixed = read.is(county, first) && read.is(family, last) && !read.is(county, last);
  const isAlone = at === 0 && first === read.words.length - 1 && read.is(given, first) && read.is(family, last);
  if ((!isSure && !isMixed && !isAlone) || isPlace(read, first)) return undefined;
  return withInitial(read, endOfFirst(read, first));
};

/** One of a list of counties, or the end of a place before its town: `Fleming, Mason, Lewis`, `Resort Park, Cadiz`. */
function isOfPlaces(read: Reader, last: number, first: number): boolean {
  if (!read.is(county, first)) return false;
  const isCapitalBefore = read.isCapital(last - 1) && read.gap(last - 1) === ' ' && !isStart(read, last - 1);
  if (isCapitalBefore && !persons.has(read.small(last - 1)) && !titles.has(read.small(last - 1))) return true;
  const isCounty = (each: number) => read.isCapital(each) && read.is(county, each);
  const isNext =
    /^,? $/.test(read.gap(first)) && isCounty(/^(?:and|or)$/.test(read.small(first + 1)) ? first + 2 : first + 1);
  return read.is(county, last) && (isNext || (read.gap(last - 1) === ', ' && isCounty(last - 1)));
}

/** Last word of a family name, if a comma follows it. */
function endOfLast(read: Reader, at: number): number | undefined {
  if (at > 0 && read.gap(at - 1) === ' ' && read.isNameable(at - 1)) return undefined;
  let last = read.behindParticles(at);
  if (!read.isNameable(last)) return undefined;
  const isDouble = read.gap(last) === ' ' && read.isNameable(last + 1) && /^ ?, ?$/.test(read.gap(last + 1));
  if (isDouble && isSpanish(read, last, last + 1)) last += 1;
  if (/^\.?,? $/.test(read.gap(last)) && suffixes.has(read.small(last + 1))) last += 1;
  return /^\.? ?, ?$/.test(read.gap(last)) ? last : undefined;
}

function endOfFirst(read: Reader, first: number): number {
  let end = first;
  while (
    end < first + 2 &&
    read.gap(end) === ' ' &&
    (read.isUnknown(end + 1) || read.is(given, end + 1)) &&
    read.isNameable(end + 1) &&
    !/^,/.test(read.gap(end + 1))
  )
    end += 1;
  return end;
}
