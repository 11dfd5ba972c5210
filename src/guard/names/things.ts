/** What tells that one capital word that is not known names a thing: `the Keurig`, `Print Spooler`, `Veyon was replaced`. */
import { courtesy, kin, ownThings, persons, suffixes, titles, verbs } from '../cue-words.ts';
import { name, placeMaker, school } from '../lexicon.ts';
import { isThingWord } from '../thing-words.ts';
import { range, type Reader } from './reader.ts';
import { does } from './small-subjects.ts';
import { isStudentBehind, textBehind } from './student-behind.ts';
import { isStart } from './surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Nobody is called with one of these: `the Zamboni`, but `the Combs twins`. */
const articles = set('the any each every your some another which these those via using');
/** Behind `a Brayden`. */
const ofOnePerson = set('in on at who that with from named is was has and or');
/** What is done to a thing, or what it does. */
const ofThings = set(
  'installed replaced blocked offline upgraded updated released deprecated supported compatible licensed rebooted restarted patched deployed configured unplugged discontinued unsupported hosted rebranded retired',
);
const doneByThings = set(
  'crashed crashes froze freezes expired expires pushed pushes shipped ships delivers delivered donated donates reboots rebooted hangs hung loads sells sold supports supplies charges stores syncs refreshes runs',
);

/** What may follow a name that is no verb: `Kynlee in section 2`, `Kynlee back today`. */
const mayFollow = set(
  'in on at to from and or but with for as who whom whose that by if when where why how because since after before until til till while then than so plus minus vs per versus under over into onto about like without within around through during near behind of up down off out again today tomorrow yesterday now here there too either neither both all each alone already also always almost anymore anyway back home only ever just even once twice maybe probably actually really finally currently later soon next last this these those the a an my his her our your their its please pls plz yet asap thanks thx ok okay sometime monday tuesday wednesday thursday friday absent present late sick gone blank empty missing final grade grades no none not nothing zero one two three four five six seven eight nine ten half first second third fourth',
);

/** Ends of verbs, and of words that tell how: `Kynlee dropped`, `Kynlee hates`, but not `mixers` and `settings`. */
const mayBeVerb = /(?:ed|n't|ly|ing|ó)$|(?<![eo]r|ing|ment|tion|ic|et|ard|ade|ip|ack|ine|ag)s$/;

/** Whether one capital word is the name of a thing, as far as its surroundings tell. */
export function isThing(read: Reader, at: number): boolean {
  if (persons.has(read.small(at - 1)) || read.isOwner(at)) return false;
  return (
    isListedThing(read, at) ||
    isBehindArticle(read, at) ||
    isInTitle(read, at) ||
    isOfThings(read, at) ||
    isBeforeNoun(read, at)
  );
}

/** `Java, Ruby, Julia and Ada`: one of several, of which one is a word of schools and nobody's name. */
export function isListedThing(read: Reader, at: number): boolean {
  const isAnd = (each: number) => /^(?:and|or)$/.test(read.small(each));
  const isComma = (each: number) => /^, $/.test(read.gap(each)) && read.isCapital(each) && read.isCapital(each + 1);
  let [first, last] = [at, at];
  while (first > at - 8 && isComma(first - 1)) first -= 1;
  while (last < at + 8 && isComma(last)) last += 1;
  const end = isAnd(last + 1) && /^,? $/.test(read.gap(last)) ? last + 2 : isAnd(at - 1) ? at : undefined;
  if (isAnd(at - 1) && first === at) for (first = at - 2; first > at - 9 && isComma(first - 1);) first -= 1;
  if (end === undefined || !read.isCapital(end) || end - first < 3) return false;
  return range(first, end).some((each) => read.isCapital(each) && read.is(school, each) && !read.is(name, each));
}

function isBehindArticle(read: Reader, at: number): boolean {
  if (read.gap(at - 1) !== ' ') return false;
  const [before, next] = [read.small(at - 1), read.gap(at) === ' ' ? read.small(at + 1) : ''];
  if (kin.has(next) || persons.has(next) || ownThings.has(next)) return false;
  if (before === 'a' || before === 'an') return read.isSmall(at + 1) && next !== '' && !ofOnePerson.has(next);
  return articles.has(before);
}

/** What only a student has: `Page Adams 81`, `Page Adams has no grade`. */
const isScored =
  /^(?: ?[:=(-] ?| )\d{2,3}\)?[ \t]*(?:[,;\n|]|$)|^ (?:has|have|got) (?:no|an?) (?:grade|score|\d|[A-F]\b)/;

/** Beside a capital word of schools or software, which begins no sentence. */
function isInTitle(read: Reader, at: number): boolean {
  const isTitleWord = (each: number) =>
    read.isCapital(each) &&
    !read.isOwner(each) &&
    read.is(school | placeMaker, each) &&
    !read.is(name, each) &&
    !suffixes.has(read.small(each));
  if (read.gap(at) === ' ' && isTitleWord(at + 1) && !isStart(read, at)) return true;
  const before = read.small(at - 1);
  if (titles.has(before) || courtesy.has(before) || kin.has(before) || isScored.test(textBehind(read, at)))
    return false;
  return read.gap(at - 1) === ' ' && isTitleWord(at - 1) && !isStart(read, at - 1);
}

/** `Sharpie markers`, `Crestron box`: behind a person stands no noun, except of what students have. */
function isBeforeNoun(read: Reader, at: number): boolean {
  const next = read.small(at + 1);
  if (read.gap(at) !== ' ' || !read.isSmall(at + 1) || read.is(name, at + 1) || read.isUnknown(at + 1)) return false;
  if (
    titles.has(read.small(at - 1)) ||
    courtesy.has(read.small(at - 1)) ||
    /^(?:and|n|did|does|is|are|was|has|have|can|could|will|would|should)$/.test(read.small(at - 1))
  )
    return false;
  if (
    isOfSubject(read, at + 1) ||
    does.has(next) ||
    verbs.has(next) ||
    mayFollow.has(next) ||
    ownThings.has(next) ||
    kin.has(next) ||
    persons.has(next)
  )
    return false;
  return next.length > 1 && !mayBeVerb.test(next);
}

/** `Kynlee math grade`, `Kynlee english is missing` */
const isOfSubject = (read: Reader, at: number) =>
  read.is(school, at) && (ownThings.has(read.small(at + 1)) || isStudentBehind(read, at));

/** `Veyon was replaced`, `Splashtop and Veyon are blocked` */
function isOfThings(read: Reader, at: number): boolean {
  let end = at;
  while (end < at + 6 && /^,? $/.test(read.gap(end)) && (read.isCapital(end + 1) || isJoint(read, end + 1))) end += 1;
  if (read.gap(end) !== ' ' || !read.isSmall(end + 1)) return false;
  const next = read.small(end + 1);
  if (isThingWord(next) || doneByThings.has(next)) return true;
  return /^(?:is|are|was|were)$/.test(next) && ofThings.has(read.small(end + 2));
}

const isJoint = (read: Reader, at: number) => /^(?:and|or)$/.test(read.small(at)) && read.isCapital(at + 1);
