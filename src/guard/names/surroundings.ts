/** What stands around a name, and what it makes of it: a place, a school, a student. */
import { courtesy, ownThings, persons, smallPlaces, titles } from '../cue-words.ts';
import { family, name, placeMaker, school } from '../lexicon.ts';
import { schoolNames } from '../school-names.ts';
import type { Reader } from './reader.ts';

const schools: ReadonlySet<string> = new Set(schoolNames);

/** What follows makes a place of it: `Logan County`, `George Rogers Clark HS`; in small letters, of one word only. */
export function isPlace(read: Reader, end: number): boolean {
  const isLong = end > 0 && read.gap(end - 1) === ' ' && read.isNameable(end - 1);
  if (!isLong && /^,? $/.test(read.gap(end)) && /^(?:KY|Ky|Kentucky)$/.test(read.word(end + 1)?.said ?? ''))
    return true;
  if (!/^\.? (?:- )?$/.test(read.gap(end)) || read.isOwner(end) || !read.is(placeMaker, end + 1)) return false;
  return (
    read.word(end + 1)!.shape !== 'small' ||
    (!isLong && !read.is(name, end + 1)) ||
    smallPlaces.has(read.small(end + 1))
  );
}

/** `Colegio San José`, `la escuela Benito Juárez`. */
export const isPlaceBefore = (read: Reader, begin: number) =>
  read.gap(begin - 1) === ' ' &&
  /^(?:escuela|colegio|liceo|preparatoria|prepa|secundaria|primaria|instituto|universidad|centro|iglesia|camp|lake|mount|fort)$/.test(
    read.small(begin - 1),
  );

/** A school that is called like a person, where no person is spoken of. */
export function isSchool(read: Reader, begin: number, end: number): boolean {
  const isOne = (from: number, to: number) => {
    const [first, last] = [read.word(from), read.word(to)];
    return first && last && schools.has(read.text.slice(first.from, last.to).toLowerCase());
  };
  const isOfPerson = read.isOwner(end) && (begin === end || ownThings.has(read.small(end + 1)));
  if (isOfPerson || isPersonBefore(read, begin)) return false;
  return isOne(begin, end) || isOne(begin - 1, end) || isOne(begin, end + 1) || false;
}

/** Behind `Mrs.`, but not behind the verb or the maker: `we miss Jane`, `MS Edge`. */
export function isCourteous(read: Reader, at: number): boolean {
  const before = read.word(at - 1);
  if (!before || !/^\.? $/.test(read.gap(at - 1))) return false;
  if (titles.has(read.small(at - 1))) {
    const isSign = read.word(at)!.shape === 'CAPITALS' && read.word(at)!.said.length < 5;
    return !isSign && (read.isNameable(at) || (read.small(at - 1) === 'dr' && read.is(family, at)));
  }
  if (!courtesy.has(read.small(at - 1))) return false;
  if (read.small(at - 1) === 'ms' && before.shape === 'CAPITALS' && read.is(school, at)) return false;
  return read.small(at - 1) !== 'miss' || before.shape !== 'small';
}

/** `student Grace`, `the student is Grace`, but not `a school named North` and not `Mother's Day`. */
export function isPersonBefore(read: Reader, at: number): boolean {
  const before = read.small(at - 1) === 'is' && read.gap(at - 2) === ' ' ? at - 2 : at - 1;
  if (before < 0 || read.gap(at - 1) !== ' ' || read.isOwner(before) || !persons.has(read.small(before))) return false;
  return (
    !(read.small(before) === 'named' || read.small(before) === 'called') ||
    !read.is(school | placeMaker, before - 1) ||
    persons.has(read.small(before - 1)) ||
    titles.has(read.small(before - 1))
  );
}

/** Whether a sentence begins with a word. */
export function isStart(read: Reader, at: number): boolean {
  return at === 0 || /[.!?:\n]/.test(read.gap(at - 1));
}
