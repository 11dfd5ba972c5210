/** Names told by the word before them, whatever words they are: `Mrs. Outlaw`, `last name Outlaw`. */
import { school } from '../lexicon.ts';
import { courtesy } from '../cue-words.ts';
import type { Reader, Way } from './reader.ts';
import { isStrange } from './small-letters.ts';
import { isCourteous } from './surroundings.ts';

/** The name behind `Mrs.`. */
export const courteous: Way = (read, at) => {
  if (isInitialOf(read, at)) return at;
  if (read.isSmall(at)) return isSmallCourtesy(read, at) ? at : undefined;
  if (!read.isCalledOrUnknown(at) || !isCourteous(read, at)) return undefined;
  let end = at;
  while (end < at + 3 && read.gap(end) === ' ' && read.isCalledOrUnknown(end + 1) && !read.isOwner(end)) end += 1;
  return end;
};

/** `Mr. D`, `Coach K` */
const isInitialOf = (read: Reader, at: number) =>
  read.isInitial(at) &&
  /^(?:Mr|Mrs|Ms|Coach)$/.test(read.word(at - 1)?.said ?? '') &&
  /^\.? $/.test(read.gap(at - 1)) &&
  !read.isCapital(at + 1);

/** `ms faulkner` */
function isSmallCourtesy(read: Reader, at: number): boolean {
  const before = read.small(at - 1);
  return courtesy.has(before) && before !== 'miss' && /^\.? $/.test(read.gap(at - 1)) && isStrange(read, at);
}

const nameParts = /\b(?:first|last|middle|maiden|married|nick|legal) ?name(?: is| was)? "?$/i;

/** `last name Outlaw` */
export const partOfName: Way = (read, at) => {
  if (!read.isCapital(at) || read.is(school, at)) return undefined;
  const { from } = read.word(at)!;
  return nameParts.test(read.text.slice(Math.max(0, from - 20), from)) ? at : undefined;
};
