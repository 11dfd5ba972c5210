/**
 * Names of students and their families, found by what is not known: capital words that are no vocabulary, words that
 * people are called beside one another, what stands behind a label or a word such as "student", and unknown small words.
 */
import {
  auxiliaries, courtesy, farewells, greetings, helpers, ofCompass, ofPersons, openers, ownThings, particles, persons, places, pronouns, schedules, smallPlaces, suffixes, times, titles, verbs, weakOpeners,
} from './cue-words.ts'; // prettier-ignore
import { county, everyday, family, given, isMistyped, name, placeMaker, school } from './lexicon.ts';
import type { PrivateItem } from './private-kinds.ts';
import { schoolNames } from './vocabulary.ts';
import { joinedNames } from './joined-names.ts';
import { isNamedThing } from './named-things.ts';
import { wordsOf } from './words.ts';

const schools: ReadonlySet<string> = new Set(schoolNames);

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, each) => from + each);

/** The names in a text, some of them over one another. */
export function names(text: string): PrivateItem[] {
  const words = wordsOf(text);
  const smalls = words.map(({ said }) => said.toLowerCase());
  const found: PrivateItem[] = [];
  const take = (from: number, to: number) => {
    const item: PrivateItem = { kind: 'name', from: words[from]!.from, to: endOf(to) };
    found.push(item);
    return to + 1;
  };
  /** Where the last name in small letters ends. */
  let lastSmall = -1;
  for (let at = 0; at < words.length;) {
    if (isCapital(at) && isNamedThing(text, words[at]!.from)) {
      at += 1;
      continue;
    }
    const last =
      courteous(at) ??
      partOfName(at) ??
      schoolWordAndFamily(at) ??
      labelled(at) ??
      (mayBegin(at) ? (lastFirst(at) ?? run(at) ?? smallNames(at)) : undefined);
    if (last !== undefined && words[at]!.shape === 'small') lastSmall = last;
    if (last === undefined) at += 1;
    else at = last < 0 ? -last : take(at, last);
  }
  return [...joinedNames(text), ...found];

  /** Most words are known, and nobody is called so. */
  function mayBegin(at: number): boolean {
    const { kind, shape, said } = words[at]!;
    return kind === 0 || shape === 'initial' || (kind & name) !== 0 || particles.has(said.toLowerCase());
  }
  function gap(left: number): string {
    const [word, next] = [words[left], words[left + 1]];
    if (!word || !next) return '\n';
    const to = word.isOwner ? word.to + 2 : word.to;
    return next.from - to > 12 ? '\n' : text.slice(to, next.from);
  }
  function small(at: number): string {
    return smalls[at] ?? '';
  }
  function is(kinds: number, at: number): boolean {
    return ((words[at]?.kind ?? 0) & kinds) !== 0;
  }
  function isCapital(at: number): boolean {
    const word = words[at];
    return word !== undefined && !word.isCode && (word.shape === 'Capital' || word.shape === 'CAPITALS');
  }
  function isUnknown(at: number): boolean {
    const word = words[at];
    return word !== undefined && word.kind === 0 && word.said.length > 1;
  }
  /** A capital word that people are called, or that is not known. */
  function isNameable(at: number): boolean {
    return isCapital(at) && (isUnknown(at) || (is(name, at) && !is(school, at)));
  }
  function isInitial(at: number): boolean {
    const word = words[at];
    return word !== undefined && word.shape === 'initial' && !word.isCode;
  }
  /** An initial that is no `A` or `I` of a sentence. */
  function isLoneInitial(at: number): boolean {
    if (!isInitial(at) || words[at]!.isOwner) return false;
    const next = text.slice(words[at]!.to, words[at]!.to + 3);
    return next.startsWith('.') || !/[AI]/.test(words[at]!.said) || !/^ \p{Ll}/u.test(next);
  }
  function endOf(at: number): number {
    const { to } = words[at]!;
    return text[to] === '.' && (isInitial(at) || suffixes.has(small(at))) ? to + 1 : to;
  }
  /** Behind the particles that stand before a family name; the same place where there are none. */
  function behindParticles(at: number): number {
    let next = at;
    while (next < at + 3 && particles.has(small(next)) && /^\.? $|^-$/.test(gap(next))) next += 1;
    return isNameable(next) ? next : at;
  }

  /** Last word of `Last, First M.`, if it begins here. */
  function lastFirst(at: number): number | undefined {
    if (at > 0 && gap(at - 1) === ' ' && isNameable(at - 1) && !isStaff(at - 1)) return undefined;
    let last = behindParticles(at);
    if (!isNameable(last)) return undefined;
    if (gap(last) === ' ' && isNameable(last + 1) && /^ ?, ?$/.test(gap(last + 1)) && isSpanish(last, last + 1))
      last += 1;
    if (/^\.?,? $/.test(gap(last)) && suffixes.has(small(last + 1))) last += 1;
    if (!/^\.? ?, ?$/.test(gap(last))) return undefined;
    const first = last + 1;
    if (isInitial(first) && text[words[first]!.to] === '.') return isPlace(first) ? undefined : first;
    if (!isNameable(first)) return undefined;
    const isSure =
      isUnknown(at) || isUnknown(last) || isUnknown(first) || (is(given, first) && !helpers.has(small(first)));
    const isMixed = is(county, first) && is(family, last) && !is(county, last);
    if ((!isSure && !isMixed) || isPlace(first)) return undefined;
    if (isStaff(at)) return titles.has(small(at - 1)) || small(at - 1) === 'name' ? skip(first) : skip(last);
    let end = first;
    while (
      end < first + 2 &&
      gap(end) === ' ' &&
      (isUnknown(end + 1) || is(given, end + 1)) &&
      isNameable(end + 1) &&
      !/^,/.test(gap(end + 1))
    )
      end += 1;
    return withInitial(end);
  }

  /** An initial or a suffix that follows belongs to the name. */
  function withInitial(end: number): number {
    if (/^,? $/.test(gap(end)) && suffixes.has(small(end + 1)) && words[end + 1]!.shape !== 'small') return end + 1;
    return gap(end) === ' ' && isLoneInitial(end + 1) && isCapital(end) ? end + 1 : end;
  }

  /** One family name: one word, with what stands before or behind it, or two of Spanish. */
  function isFamily(from: number, to: number): boolean {
    const real = range(from, to).filter((each) => !particles.has(small(each)) && !suffixes.has(small(each)));
    return real.length < 2 || (real.length === 2 && isSpanish(...real));
  }

  function isSpanish(...all: number[]): boolean {
    return all.some((at) => /[áéíñóúü]|ez$/iu.test(words[at]!.said));
  }

  /** What follows makes a place of it: `Logan County`, `George Rogers Clark HS`; in small letters, of one word only. */
  function isPlace(end: number): boolean {
    if (!/^\.? (?:- )?$/.test(gap(end)) || words[end]!.isOwner || !is(placeMaker, end + 1)) return false;
    const isLong = end > 0 && gap(end - 1) === ' ' && isNameable(end - 1);
    return words[end + 1]!.shape !== 'small' || (!isLong && !is(name, end + 1)) || smallPlaces.has(small(end + 1));
  }

  /** A school that is called like a person, where no person is spoken of. */
  function isSchool(begin: number, end: number): boolean {
    const isOne = (from: number, to: number) =>
      words[from] && words[to] && schools.has(text.slice(words[from].from, words[to].to).toLowerCase());
    if (words[end]!.isOwner || isPersonBefore(begin)) return false;
    return isOne(begin, end) || isOne(begin - 1, end) || isOne(begin, end + 1) || false;
  }

  /** Behind `Mrs.`, but not behind the verb or the maker: `we miss Jane`, `MS Edge`. */
  function isCourteous(at: number): boolean {
    const before = words[at - 1];
    if (!before || !courtesy.has(small(at - 1)) || !/^\.? $/.test(gap(at - 1))) return false;
    if (small(at - 1) === 'ms' && before.shape === 'CAPITALS' && is(school, at)) return false;
    return small(at - 1) !== 'miss' || before.shape !== 'small';
  }

  /** Last word of the name behind `Mrs.`. */
  function courteous(at: number): number | undefined {
    if (!isCalledOrUnknown(at) || !isCourteous(at)) return undefined;
    let end = at;
    while (end < at + 3 && gap(end) === ' ' && isCalledOrUnknown(end + 1) && !words[end]!.isOwner) end += 1;
    return end;
  }
  /** `last name Outlaw`: whatever word it is. */
  function partOfName(at: number): number | undefined {
    if (!isCapital(at) || is(school, at)) return undefined;
    const { from } = words[at]!;
    return nameParts.test(text.slice(Math.max(0, from - 20), from)) ? at : undefined;
  }
  /** `Autumn Woods`: a word of schools that people are called, and the name of a family that is no such word. */
  function schoolWordAndFamily(at: number): number | undefined {
    if (!isCapital(at) || (words[at]!.kind & (given | school)) !== (given | school) || gap(at) !== ' ')
      return undefined;
    const isFamilyNext = isCapital(at + 1) && is(family, at + 1) && !is(school | placeMaker | everyday, at + 1);
    return isFamilyNext && words[at]!.shape === words[at + 1]!.shape ? at + 1 : undefined;
  }
  /** A capital word that is not known or that people are called, whatever else it is. */
  function isCalledOrUnknown(at: number): boolean {
    return isCapital(at) && (isUnknown(at) || is(name, at));
  }

  /**
   * Staff are named by what they do, and whoever is greeted or signs with the first name alone may be anyone: that is not
   * private. A whole name may be a parent's.
   */
  function isStaff(at: number): boolean {
    const before = at - 1;
    if (before < 0) return false;
    const between = gap(before);
    if (titles.has(small(before)) && /^[.:,]? ?$/.test(between)) return true;
    if (gap(at) === ' ' && isCalledOrUnknown(at + 1)) return false;
    if (small(before) === 'name' && titles.has(small(before - 1)) && /^: ?$/.test(between)) return true;
    const isGreeting = greetings.has(small(before)) || (times.has(small(before)) && small(before - 1) === 'good');
    if (isGreeting && /^[,!]? $/.test(between)) return true;
    return farewells.has(small(before)) && /^[,.!]?\s*$/.test(between) && between.includes('\n');
  }

  /** Last word of a run of capital words that is a name. */
  function run(at: number): number | undefined {
    const begin = isInitial(at) ? at : behindParticles(at);
    if (!isNameable(begin) && !isInitial(begin)) return undefined;
    let end = begin;
    while (end < begin + 5) {
      const isJoined = gap(end) === ' ' || (isInitial(end) && /^\.? ?$/.test(gap(end)) && gap(end) !== '');
      if (!isJoined || words[end]!.isOwner) break;
      if (is(county, end) && ofCompass.has(small(end + 1))) break;
      const next = behindParticles(end + 1);
      if (isNameable(next)) end = next;
      else if (isLoneInitial(end + 1)) end += 1;
      else if (isNameable(end) && (isUnknown(end) || is(given, end)) && isCapital(end + 1) && is(family, end + 1))
        end += 1;
      else break;
    }
    const isWord = (each: number) => each <= end && isNameable(each);
    if (!isWord(begin) && !isWord(begin + 1) && !isWord(begin + 2)) return undefined;
    if (isInitial(begin) && text[words[begin]!.to] !== '.' && end > begin && !isUnknown(begin + 1)) return undefined;
    if (isPlace(end) || isStaff(at) || isRole(end) || isSchool(begin, end)) return skip(end);
    if (range(begin, end).some((each) => isUnknown(each) && !particles.has(small(each))))
      return begin === end && !isSurelyAlone(begin) ? undefined : withEveryday(end);
    return areCalledSo(begin, end) ? withInitial(end) : undefined;
  }

  /** What is read is no name: goes on behind it. */
  function skip(end: number): number {
    return -(end + 1);
  }

  /** `Mia Back`: behind a name, one more capital word of everyday life is the family's. */
  function withEveryday(end: number): number {
    const next = end + 1;
    const isMore = gap(end) === ' ' && !words[end]!.isOwner && isCapital(next) && !is(school | placeMaker, next);
    return isMore && words[next]!.said.length > 2 && words[next]!.shape === words[end]!.shape ? next : withInitial(end);
  }

  /** One capital word that is not known, and is neither a sign of letters nor a place. */
  function isSurelyAlone(at: number): boolean {
    const { shape, said, isOwner } = words[at]!;
    if (shape === 'CAPITALS' && said.length < 6 && !persons.has(small(at - 1))) return false;
    return isOwner || !(places.has(small(at - 1)) && gap(at - 1) === ' ');
  }

  /** `Debbie Combs, Registrar`. */
  function isRole(end: number): boolean {
    const between = gap(end);
    return titles.has(small(end + 1)) && between !== ' ' && /^,? (?:the )?$|^ ?[-(|] ?$|^,?\s+$/.test(between);
  }

  /** Known words that people are called: two of them together, or one where only a person can stand. */
  function areCalledSo(begin: number, end: number): boolean {
    const all = range(begin, end);
    const isOfPerson = isPersonBefore(begin);
    if (all.length > 1) {
      if (all.some(isInitial)) return all.filter(isNameable).some((each) => !helpers.has(small(each)));
      if (helpers.has(small(begin)) && !isOfPerson && isStart(begin)) return is(family, end);
      return is(given | county, begin) || isOfPerson;
    }
    if (isOfPerson || (ofPersons.has(small(begin + 1)) && gap(begin) === ' ')) return true;
    if (!is(given, begin) || is(county, begin) || helpers.has(small(begin)) || schedules.has(small(begin + 1)))
      return false;
    const isAmongCapitals =
      (gap(begin) === ' ' && isCapital(begin + 1)) || (begin > 0 && gap(begin - 1) === ' ' && isCapital(begin - 1));
    if (isAmongCapitals) return false;
    return words[begin]!.isOwner || !isStart(begin) || (verbs.has(small(begin + 1)) && gap(begin) === ' ');
  }
  /** `student Grace`, `the student is Grace`, but not `a school named North` and not `Mother's Day`. */
  function isPersonBefore(index: number): boolean {
    const before = small(index - 1) === 'is' && gap(index - 2) === ' ' ? index - 2 : index - 1;
    if (before < 0 || gap(index - 1) !== ' ' || words[before]!.isOwner || !persons.has(small(before))) return false;
    return (
      !(small(before) === 'named' || small(before) === 'called') ||
      !is(school | placeMaker, before - 1) ||
      persons.has(small(before - 1)) ||
      titles.has(small(before - 1))
    );
  }
  function isStart(index: number): boolean {
    return index === 0 || /[.!?:\n]/.test(gap(index - 1));
  }

  /** Small words that are not known: behind a word such as "for" or "student", or two of them. */
  function smallNames(at: number): number | undefined {
    const isSmall = (index: number) => words[index]?.shape === 'small' && !words[index]!.isCode;
    const isStrange = (index: number) =>
      isSmall(index) &&
      isUnknown(index) &&
      (words[index]!.said.length > 2 || isInitials(index)) &&
      !persons.has(small(index)) &&
      !isMistyped(words[index]!.said);
    /** `young, destiny`, behind a word such as "for" or at the beginning of a line. */
    const isLastFirst = () =>
      (isBehind || at === 0 || gap(at - 1).includes('\n')) &&
      gap(at) === ', ' &&
      isSmall(at) &&
      is(family | county, at) &&
      isSmall(at + 1) &&
      is(given, at + 1) &&
      !is(school, at + 1) &&
      !helpers.has(small(at)) &&
      !helpers.has(small(at + 1));
    /** `kaylee r.` */
    const isAbbreviated = (index: number) =>
      isSmall(index) &&
      words[index]!.said.length === 1 &&
      /^\.(?: |$)/.test(text.slice(words[index]!.to, words[index]!.to + 2));
    /** `cj combs` */
    const isInitials = (index: number) =>
      /^[a-eglmoprt]j$|^j[bcdkmprt]$/.test(small(index)) &&
      gap(index) === ' ' &&
      (is(name, index + 1) || isUnknown(index + 1));
    const isCalled = (index: number) =>
      isSmall(index) && is(name, index) && !is(school, index) && !helpers.has(small(index));
    /** Behind a given name a word of schools is the family's: `hunter fields`. */
    const isFamilyBehind = (index: number) =>
      isSmall(index) &&
      is(family | county, index) &&
      is(given | county, index - 1) &&
      (!is(school, index) || !is(school, index - 1)) &&
      (!helpers.has(small(index)) || gap(index) !== ' ' || !auxiliaries.has(small(index + 1)));
    const isOpened =
      openers.has(small(at - 1)) ||
      (weakOpeners.has(small(at - 1)) && smalls.slice(at + 1, at + 6).some((said) => pronouns.has(said)));
    const isBehind = at > 0 && ((gap(at - 1) === ' ' && isOpened) || isListed(at));
    const isPerson = isBehind && persons.has(small(at - 1));
    const isGivenBefore = isBehind && is(given, at) && gap(at) === ' ' && (isFamilyBehind(at + 1) || isStrange(at + 1));
    if (isLastFirst()) return at + 1;
    if (!isStrange(at) && !isCalled(at) && !isGivenBefore) return undefined;
    let end = at;
    const isNext = (index: number) => isStrange(index) || isCalled(index) || (isBehind && isFamilyBehind(index));
    while (end < at + 3 && gap(end) === ' ' && isNext(end + 1) && !words[end]!.isOwner) end += 1;
    const strange = range(at, end).filter(isStrange).length;
    if (strange > 0 && gap(end) === ' ' && isAbbreviated(end + 1)) return end + 1;
    if (is(placeMaker, end + 1) && gap(end) === ' ') return undefined;
    if (strange > 0 && (isBehind || end > at)) return end;
    if (strange > 0 && words[at]!.isOwner && ownThings.has(small(at + 1))) return end;
    if (isStrange(at) && gap(at) === ', ' && isStrange(at + 1)) return at + 1;
    if (strange > 0 || end === at) return isPerson && isCalled(at) && isPersonBefore(at) ? end : undefined;
    if (!isBehind) return undefined;
    const isFirstLast = (isPerson || is(given | county, at)) && is(family | county, end);
    return isFirstLast || (is(family, at) && is(given, end)) ? end : undefined;
  }
  /** Behind a small name and a comma, or `and`. */
  function isListed(at: number): boolean {
    return (
      lastSmall > 0 &&
      ((lastSmall === at - 1 && gap(at - 1) === ', ') || (lastSmall === at - 2 && small(at - 1) === 'and'))
    );
  }

  /** What stands behind a label, in capital or small letters: `Student: doering, jane`. */
  function labelled(at: number): number | undefined {
    const { from } = words[at]!;
    if (words[at]!.isCode || !isLabel(text, from)) return undefined;
    let end = at;
    let commas = 0;
    const fits = (index: number) => {
      const word = words[index];
      return word !== undefined && !word.isCode && word.shape === words[at]!.shape;
    };
    while (end < at + 4) {
      const between = gap(end);
      const isComma = /^\.? ?, ?$/.test(between) && commas === 0 && isFamily(at, end);
      if (isComma) commas += 1;
      const isNext = isComma || between === ' ' || (isInitial(end) && between === '. ');
      if (!isNext || words[end]!.isOwner) break;
      if (!fits(end + 1) && !isInitial(end + 1) && !particles.has(small(end + 1))) break;
      end += 1;
    }
    while (end > at && !isInitial(end) && !isUnknown(end) && !is(name, end)) end -= 1;
    const all = range(at, end);
    const isAllNames = all.every(
      (index) => is(name, index) || isUnknown(index) || isInitial(index) || particles.has(small(index)),
    );
    if (words[at]!.shape === 'small') {
      const isWhole = /^\s*(?:[;\n\d(]|$)/.test(text.slice(words[end]!.to, words[end]!.to + 8));
      return isAllNames && isWhole && all.some((index) => isUnknown(index) || all.length > 1) ? end : undefined;
    }
    if (isPlace(end) || isStaff(at)) return undefined;
    const isListed =
      commas === 1 && all.length > 1 && (isUnknown(end) || is(given, end) || isInitial(end) || isUnknown(end - 1));
    if (all.some(isUnknown)) return isAllNames || isListed ? end : undefined;
    const isSure = all.length > 1 || (!is(school, at) && is(given | family, at));
    return isAllNames && isSure ? end : undefined;
  }
}

const nameParts = /\b(?:first|last|middle|maiden|nick|legal) ?name(?: is| was)? "?$/;

const labels =
  /(?<!\p{L})(?:(?<!(?:course|task|term|file|school|district|section|teacher|group|template|structure|calendar|score|user|your|my)[ ._]?)(?:first|last|middle|full|legal|nick|preferred|student|pupil|learner|child|kid|parent|guardian|mother|father)?(?:'s)?[ ._]?(?:(?:first|last|middle|full)[ ._]?)?names?|students?|pupils?|learners?|child|kid|parent|guardian|mother|father|parent\/guardian|emergency contact|first|last|nombre|estudiante|alumno|alumna)(?: affected)?(?: #?\d{1,2})?(?: \([^)\n]{1,24}\))?(?: ?[:=][ \t]*\n?| -{1,2} |\t)"?$/iu;

function isLabel(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - 4 && /[ "]/.test(text[before]!)) before -= 1;
  const sign = text[before] ?? ' ';
  if (!/[:=\-\t\n]/.test(sign) || (sign === '\n' && !/[:=]/.test(text[before - 1] ?? ' '))) return false;
  return labels.test(text.slice(Math.max(0, at - 60), at));
}
