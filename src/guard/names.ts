/** Names of students and their families: behind a label, in the shape `Last, First M.`, or by a common given name. */
import { cover } from './cover.ts';
import { givenNames } from './given-names.ts';
import type { PrivateItem } from './private-kinds.ts';
import { noNames } from './no-names.ts';
import { readName, wordsOf, type Name, type Word } from './read-name.ts';

const person =
  'students?|pupils?|learners?|child|children|kids?|boy|girl|sons?|daughters?|brothers?|sisters?|siblings?|mothers?|fathers?|mom|dad|parents?(?:/guardians?)?|guardians?|grandmother|grandfather|grandma|aunt|uncle|emergency contact';
const part = 'first|last|middle|full|legal|nick';
/** `Student: `, `Student's last name (as in Campus) = `, `lastName=`; the name may be on the next line. */
const field = new RegExp(
  `(?<!\\p{L})(?:(?<who>${person})(?:'s)?(?:[ ._](?:(?:${part})[ ._]?)?names?)?|(?<!(?:course|task|term|file|school|district|section|teacher|group|template|structure|calendar|score|user)[ ._])(?<named>(?:${part})?[ ._]?names?|first|last|middle))(?: affected)?(?: \\([^)\\n]{1,24}\\))?(?<glue> ?[:=][ \\t]*\\n?|[\\t\\n]| -{1,2} | is | )"?`,
  'giu',
);
/** `the student, `, `parent of `, `named `, `goes by `. */
const phrase = new RegExp(
  `(?<!\\p{L})(?:(?:${person}), |(?:${person}) of |(?:${person}) called |named |name of |goes by |known as )`,
  'giu',
);
const staff =
  /\b(?:mr|mrs|ms|miss|dr|coach|teachers?|instructors?|counselors?|registrars?|principals?|secretary|administrators?|contact|dear|hi|hello|morning|sincerely|regards|thanks|thank you)\.?(?: name)?[:,!]?\s{1,3}$/i;

/** @param others what was found already: a name with a comma beside a number or a birth date is a row about a student */
export function names(text: string, others: readonly PrivateItem[]): PrivateItem[] {
  const words = wordsOf(text);
  const found: Name[] = [];
  const isNew = cover(text.length);
  const take = (name: Name | undefined) => {
    const isTaken = name !== undefined && isNew(name);
    if (isTaken) found.push(name);
    return isTaken;
  };
  /** A name, and those that follow it: `students Ann Ash and Ben Birch`. */
  const takeAll = (first: Name | undefined) => {
    for (let name = first; name && take(name);) {
      const [and] = /^(?:, and|,| and| &|;) /.exec(text.slice(name.to, name.to + 6)) ?? [];
      const at = and ? wordAt(words, name.to + and.length) : -1;
      const next = at < 0 ? undefined : readName(text, words, at);
      name = next?.form === 'one' ? undefined : next;
    }
  };

  for (const match of text.matchAll(field)) takeAll(behindField(text, words, match));
  for (const match of text.matchAll(phrase)) {
    const at = wordAt(words, match.index + match[0].length);
    const name = at < 0 ? undefined : readName(text, words, at);
    if (name && (name.form !== 'one' || !match[0].endsWith(', '))) takeAll(name);
  }
  const starts = new Set(others.map(({ from }) => from));
  for (let at = 0; at < words.length;) {
    const name = readName(text, words, at);
    const isPrivate = name && hasShape(name) && !staff.test(text.slice(Math.max(0, name.from - 30), name.from));
    if (isPrivate) take(name);
    at = isPrivate ? name.next : at + 1;
  }
  return found.map(({ from, to }) => ({ kind: 'name', from, to }));

  /** The shape of a name, or a name with a comma beside a number. */
  function hasShape({ form, given, hasInitial, from, to }: Name): boolean {
    if (form === 'one') return false;
    if (givenNames.has(given.toLowerCase())) return true;
    const behind = text.slice(to, to + 24);
    if (/^[^\p{L}\d\n]{0,3}(?:SSID[ :#]{0,2})?\d{10}(?!\d)/iu.test(behind)) return true;
    if (form === 'first-last') return /^'s (?:grade|score|transcript|ssid)\b/i.test(behind);
    if (hasInitial || (text[from - 1] === '"' && text[to] === '"')) return true;
    if (/^(?:[OD]'|Mc\p{Lu}|v[ao]n )/u.test(text.slice(from, from + 4)) || isListed(from, behind)) return true;
    const [sign = ''] = /^[^\p{L}\d\n]{0,3}/u.exec(behind) ?? [];
    const isCell = (from === 0 || /[\n\t]/.test(text[from - 1]!)) && /^\t\d{9}(?!\d)/.test(behind);
    return isCell || starts.has(to + sign.length);
  }

  /** A line of a list, with nothing else in it. */
  function isListed(from: number, behind: string): boolean {
    return /(?:^|\n)(?:\d{1,3}[.)]|[-*]) $/.test(text.slice(Math.max(0, from - 6), from)) && /^ *(?:\n|$)/.test(behind);
  }
}

function behindField(text: string, words: readonly Word[], match: RegExpExecArray): Name | undefined {
  const { who, glue = '' } = match.groups!;
  const at = wordAt(words, match.index + match[0].length);
  if (at < 0) return undefined;
  const isAsked = /[:=]/.test(glue);
  const strict = readName(text, words, at);
  const wide = isAsked && (!strict || strict.form === 'one') ? readName(text, words, at, 'field-words') : undefined;
  if (wide?.form === 'last-first' && isPerson(words.slice(at, wide.next))) return wide;
  if (strict) {
    const isBeside = glue === ' ' && who !== undefined && !match[0].endsWith("'s ");
    const alone = isAsked || isBeside || glue === '\t' || glue === ' is ';
    return strict.form === 'one' && !alone ? undefined : strict;
  }
  const small = isAsked ? readName(text, words, at, 'small') : undefined;
  const isWhole = small && /^\s*(?:[;\n\d(]|$)/.test(text.slice(small.to));
  if (!small || !isWhole) return undefined;
  return small.form === 'last-first' || (small.form === 'first-last' && /name/i.test(match[0])) ? small : undefined;
}

/** Words of the field that are given names too. */
const alsoGiven = new Set(['april', 'art', 'august', 'june', 'master', 'may', 'summer', 'will']);

/** Not all of it is words of the field, or it ends in a given name: `Fields, Summer`, but not `Course, Section`. */
function isPerson(name: readonly Word[]): boolean {
  const said = name.map((word) => word.said.toLowerCase());
  return said.some((word) => !noNames.has(word)) || alsoGiven.has(said.at(-1)!);
}

/** Index of the word that begins at a place, or -1. */
function wordAt(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return words[low]?.from === place ? low : -1;
}
