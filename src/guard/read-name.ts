/** Reads a person's name that may begin at a word: `Last, First M.`, `First M. Last`, or one word. */
import { noNames, places } from './no-names.ts';

/** A word of letters. `from` and `to` are places in the text. */
export interface Word {
  said: string;
  from: number;
  to: number;
}

export interface Name {
  form: 'last-first' | 'first-last' | 'one';
  /** The given name, and whether an initial with a period, or a suffix, follows it. */
  given: string;
  hasInitial: boolean;
  from: number;
  to: number;
  /** Index of the word behind it. */
  next: number;
}

const prefixes = new Set(['st', 'de', 'del', 'della', 'der', 'den', 'di', 'da', 'du', 'la', 'le', 'van', 'von', 'el']);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+(?:['-]\p{Lu}\p{L}*)*/gu)].map(({ 0: said, index }) => ({
    said,
    from: index,
    to: index + said.length,
  }));
}

/** What else counts as a name: one in small letters, or one that is a word of the field too, such as `Field, Grace`. */
type Also = 'small' | 'field-words';

export function readName(text: string, words: readonly Word[], at: number, also?: Also): Name | undefined {
  const small = also === 'small';
  const gap = (left: number) => {
    const [word, next] = [words[left], words[left + 1]];
    return word && next ? text.slice(word.to, next.from) : '\n';
  };
  const isOf = (set: ReadonlySet<string>, index: number) => set.has(words[index]?.said.toLowerCase() ?? '');
  const isCapital = (index: number) => /^\p{Lu}/u.test(words[index]?.said ?? '');
  const isName = (index: number) =>
    index < words.length &&
    words[index]!.said.length > 1 &&
    (small || isCapital(index)) &&
    (also === 'field-words' || !isOf(noNames, index));
  const isInitial = (index: number) => /^\p{Lu}$/u.test(words[index]?.said ?? '');
  const ends = (index: number) =>
    words[index]!.to + (text[words[index]!.to] === '.' && (isInitial(index) || isOf(suffixes, index)) ? 1 : 0);

  /** Names in Spanish have two family names and often two given names. */
  const isSpanish = (index: number) => /[áéíñóúü]|ez$/iu.test(words[index]?.said ?? '');

  /** Index of the last word of a family name, with what belongs to it before and behind. */
  function family(index: number, isBehind = false): number {
    let last = index;
    while (
      last < index + 3 &&
      isOf(prefixes, last) &&
      (last > index || small || isBehind || isCapital(last) || /^v[ao]n$/.test(words[last]!.said)) &&
      /^\.? $/.test(gap(last))
    )
      last += 1;
    while (last > index && !isName(last)) last -= 1;
    if (!isName(last)) return -1;
    return /^,? $/.test(gap(last)) && isOf(suffixes, last + 1) ? last + 1 : last;
  }

  const name = (form: Name['form'], given: number, last: number, hasInitial: boolean): Name | undefined => {
    if (/^\.? $/.test(gap(last)) && isOf(places, last + 1)) return undefined;
    return { form, given: words[given]!.said, hasInitial, from: words[at]!.from, to: ends(last), next: last + 1 };
  };

  function lastFirst(): Name | undefined {
    let last = family(at);
    if (last >= 0 && gap(last) === ' ' && isSpanish(last)) last = Math.max(last, family(last + 1));
    if (last < 0 || !/^\.? ?, ?$/.test(gap(last))) return undefined;
    let given = last + 1;
    if (isInitial(given) && text[words[given]!.to] === '.') return name('last-first', given, given, true);
    if (!isName(given)) return undefined;
    const first = given;
    if (gap(given) === ' ' && isName(given + 1) && isSpanish(given + 1)) given += 1;
    const more = given + 1;
    const follows = gap(given) === ' ';
    const isMiddle =
      isOf(suffixes, more) || (isInitial(more) && (text[words[more]!.to] === '.' || !/[AI]/.test(words[more]!.said)));
    if (follows && isMiddle && gap(more) !== "'") return name('last-first', first, more, true);
    return name('last-first', first, given, false);
  }

  function firstLast(): Name | undefined {
    const abbreviated = isInitial(at) && gap(at) === '. ';
    if (!abbreviated && !isName(at)) return undefined;
    let next = at + 1;
    if (!abbreviated && gap(at) !== ' ') return undefined;
    if (isInitial(next) && /^\.? $/.test(gap(next)) && isName(next + 1)) next += 1;
    let last = family(next, true);
    if (last < 0) return undefined;
    const isLong = words.slice(at, last + 2).some((_, more) => isSpanish(at + more));
    for (let more = isLong ? 2 : 1; more > 0 && !small && gap(last) === ' '; more -= 1)
      last = Math.max(last, family(last + 1));
    return name('first-last', at, last, abbreviated);
  }

  return lastFirst() ?? firstLast() ?? (isName(at) ? name('one', at, family(at), false) : undefined);
}
