/** The words of a text, as those who look for names ask about them. A word is told by its index; there may be none there. */
import { suffixes, particles } from '../cue-words.ts';
import { isMistyped, name, school } from '../lexicon.ts';
import { wordsOf, type Word } from '../words.ts';

export type Reader = ReturnType<typeof readerOf>;

/** Indexes from the first to the last word of a name. */
export function range(from: number, to: number): number[] {
  const all: number[] = [];
  for (let each = from; each <= to; each += 1) all.push(each);
  return all;
}

/**
 * One way to recognize a name.
 * @returns the index of its last word if it begins at a word, `skipTo` where it certainly is none, or undefined
 */
export type Way = (read: Reader, at: number) => number | undefined;

/** What is read is no name: reading goes on behind it. */
export const skip = (end: number): number => -(end + 1);

export function readerOf(text: string) {
  const words = wordsOf(text);
  const slips = new Map<string, boolean>();
  const smalls = words.map((each) => each.small);
  return { text, words, smalls, gap, small, word, is, isOwner, isSmall, isCapital, isUnknown, isNameable, isCalledOrUnknown, isInitial, isLoneInitial, endOf, behindParticles, isSlip }; // prettier-ignore

  function word(at: number): Word | undefined {
    return words[at];
  }
  /** In small letters; empty where there is no word. */
  function small(at: number): string {
    return smalls[at] ?? '';
  }
  /** What lies between a word and the next. A line break where they do not belong together. */
  function gap(left: number): string {
    const [before, next] = [words[left], words[left + 1]];
    if (!before || !next) return '\n';
    const to = before.isOwner ? before.to + 2 : before.to;
    const between = next.from - to > 12 ? '\n' : text.slice(to, next.from);
    return between === '  ' || between === '   ' ? ' ' : between;
  }
  /** Whether the lexicon knows a word as one of these kinds. */
  function is(kinds: number, at: number): boolean {
    return ((words[at]?.kind ?? 0) & kinds) !== 0;
  }
  function isOwner(at: number): boolean {
    return words[at]?.isOwner ?? false;
  }
  function isSmall(at: number): boolean {
    return words[at]?.shape === 'small' && !words[at].isCode;
  }
  function isCapital(at: number): boolean {
    const said = words[at];
    return said !== undefined && !said.isCode && (said.shape === 'Capital' || said.shape === 'CAPITALS');
  }
  function isUnknown(at: number): boolean {
    const said = words[at];
    return said !== undefined && said.kind === 0 && said.said.length > 1;
  }
  /** A capital word that people are called, or that is not known. */
  function isNameable(at: number): boolean {
    return isCapital(at) && (isUnknown(at) || (is(name, at) && !is(school, at)));
  }
  /** A capital word that is not known or that people are called, whatever else it is. */
  function isCalledOrUnknown(at: number): boolean {
    return isCapital(at) && (isUnknown(at) || is(name, at));
  }
  function isInitial(at: number): boolean {
    const said = words[at];
    return said !== undefined && said.shape === 'initial' && !said.isCode;
  }
  /** An initial that is no `A` or `I` of a sentence. */
  function isLoneInitial(at: number): boolean {
    if (!isInitial(at) || words[at]!.isOwner) return false;
    const next = text.slice(words[at]!.to, words[at]!.to + 3);
    return next.startsWith('.') || !/[AI]/.test(words[at]!.said) || !/^ \p{Ll}/u.test(next);
  }
  /** A known word with a slip in it. */
  function isSlip(said: string): boolean {
    let is = slips.get(said);
    if (is === undefined) slips.set(said, (is = isMistyped(said)));
    return is;
  }
  /** Where a name ends in the text whose last word this is: its dot belongs to `Jane D.` */
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
}
