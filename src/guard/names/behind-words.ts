/** Names told by the word before them, whatever words they are: `Mrs. Outlaw`, `last name Outlaw`. */
import { school } from '../lexicon.ts';
import type { Way } from './reader.ts';
import { isCourteous } from './surroundings.ts';

/** The name behind `Mrs.`. */
export const courteous: Way = (read, at) => {
  if (!read.isCalledOrUnknown(at) || !isCourteous(read, at)) return undefined;
  let end = at;
  while (end < at + 3 && read.gap(end) === ' ' && read.isCalledOrUnknown(end + 1) && !read.isOwner(end)) end += 1;
  return end;
};

const nameParts = /\b(?:first|last|middle|maiden|nick|legal) ?name(?: is| was)? "?$/;

/** `last name Outlaw` */
export const partOfName: Way = (read, at) => {
  if (!read.isCapital(at) || read.is(school, at)) return undefined;
  const { from } = read.word(at)!;
  return nameParts.test(read.text.slice(Math.max(0, from - 20), from)) ? at : undefined;
};
