/** What the guard knows of a word: whether it is one of everyday life or of schools, and whether people are called so too. */
import * as vocabulary from './vocabulary.ts';

/** Kinds of words, to be added up. 0 is a word that is not known. */
export const known = 1;
/** Schools, courses, products: a capital letter says nothing. */
export const school = 2;
/** Makes a place of the name before it. */
export const placeMaker = 4;
export const given = 8;
export const family = 16;
/** A county or a town: most are names of people too. */
export const county = 32;
/** Of everyday life, of English or Spanish. */
export const everyday = 64;
/** What people may be called. */
export const name = given | family | county;

const parts: readonly (readonly [words: string, kind: number])[] = [
  [vocabulary.everydayWords, known | everyday],
  [vocabulary.spanishWords, known | everyday],
  [vocabulary.schoolWords, known | school],
  [vocabulary.placeWords, known | placeMaker],
  [vocabulary.givenWords, known | given],
  [vocabulary.familyWords, known | family],
  [vocabulary.countyWords, known | county],
];

let kinds: Map<string, number> | undefined;

function lexicon(): Map<string, number> {
  if (kinds) return kinds;
  kinds = new Map();
  for (const [words, kind] of parts) for (const word of unpacked(words)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** The words of a list, as scripts/guard-words.mjs packed them. */
function unpacked(words: string): string[] {
  let last = '';
  return Array.from(words.matchAll(/([A-Z])([^A-Z\s]*)/g), ([, kept = 'A', rest = '']) => {
    last = last.slice(0, kept.charCodeAt(0) - 65) + rest;
    return last;
  });
}

/** No word that is known has more letters; two in one may have twice as many. */
const MOST_LETTERS = 24;

/** The kinds of a word, whatever its case: 0 where it is not known. */
export function kindOf(word: string): number {
  const all = lexicon();
  const plain = folded(word);
  if (plain.length > 2 * MOST_LETTERS) return isPlainWord(plain) ? known | school : 0;
  const kind = all.get(plain);
  if (kind !== undefined) return kind;
  for (const stem of stems(plain)) {
    const found = all.get(stem);
    if (found === undefined) continue;
    // `Owens`: what comes from a name, and from nothing else, is one.
    return (found & (everyday | school | placeMaker)) === 0 ? found : known | (found & school);
  }
  return isPlainWord(plain) || isCompound(plain, 4) ? known | school : 0;
}

/** Endings that no name has, and abbreviations that nobody is called: `employability`, `capacitación`, `Trm`. */
const isPlainWord = (word: string) =>
  (word.length > 7 &&
    /(?:ations?|[a-z]try|ously|ically|nesses|ology|ological|[ai]lity|ivity|ectomy|onics|i[sz]ed|i[sz]ing|fulness|lessly|[ai]bly|aciones|mente)$/.test(
      word.slice(-MOST_LETTERS),
    )) ||
  (/(?:[aeious]cion|icciones)$/.test(word.slice(-MOST_LETTERS)) &&
    !/^(?:concep|asun|encarna|anuncia|purifica)/.test(word)) ||
  /^[bcdfghj-np-tvwxz]{3,}$/.test(word);

/**
 * Whether it is two words in one, one of them of schools: `gradesync`, `termmask`.
 * @param least letters of each
 */
export function isCompound(word: string, least: number): boolean {
  const all = lexicon();
  const plain = folded(word);
  for (let at = least; at <= plain.length - least; at += 1) {
    const first = all.get(plain.slice(0, at)) ?? 0;
    if (first === 0 || (first & name) !== 0) continue;
    const second = kindOfPart(all, plain.slice(at));
    if (second !== 0 && (second & name) === 0 && ((first | second) & school) !== 0) return true;
  }
  return false;
}

/** Whether two letters that stand side by side were changed, or one was typed twice, in a word that nobody is called: `teh`. */
export function isMistyped(word: string): boolean {
  if (word.length > 20) return false;
  const plain = folded(word);
  const isWord = (said: string) => {
    const kind = lexicon().get(said) ?? kindOfPart(lexicon(), said);
    return kind !== 0 && (kind & name) === 0;
  };
  return [...plain].some((letter, at) => {
    const next = plain[at + 1];
    if (next === undefined) return false;
    const [before, behind] = [plain.slice(0, at), plain.slice(at + 2)];
    return isWord(letter === next ? `${before}${letter}${behind}` : `${before}${next}${letter}${behind}`);
  });
}

const kindOfPart = (all: ReadonlyMap<string, number>, part: string): number =>
  all.get(part) ??
  endingStems(part)
    .map((stem) => all.get(stem))
    .find((kind) => kind !== undefined) ??
  0;

/** Small letters without the accents of Spanish. What bears a different sign is no word that is known: `Lê`, `Šuman`. */
function folded(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z]*$/.test(small)
    ? small
    : small
        .normalize('NFD')
        .replaceAll(/(?<![\u0302\u0306\u031b])\u0301|(?<=n)\u0303|(?<=[iu])\u0308|(?<=c)\u0327/g, '');
}

/** The words that one may come from: `grades`, `posted`, `stopping`, `findings`, `reload`. */
function stems(word: string): string[] {
  const [, beginning] =
    /^(?:(?:un|re|mis|non|pre)(?=[a-z]{4})|(?:de|dis|inter|over|under|out)(?=[a-z]{6}))(?<rest>[a-z]+)$/.exec(word) ??
    [];
  const behind = beginning ? [beginning, ...endingStems(beginning)] : [];
  return [...endingStems(word), ...behind].filter((stem) => stem.length > 2);
}

function endingStems(word: string): string[] {
  const doubled = (end: number) => (word.at(-end - 1) === word.at(-end - 2) ? [word.slice(0, -end - 1)] : []);
  if (word.endsWith('ings')) return [word.slice(0, -1), word.slice(0, -4), `${word.slice(0, -4)}e`, ...doubled(4)];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ss')) return [word.slice(0, -1), ...plainStems(word)];
  if (word.endsWith('s')) return [word.slice(0, -1), ...plainStems(word.slice(0, -1))];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ed')) return [word.slice(0, -1), word.slice(0, -2), ...doubled(2)];
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`, ...doubled(3)];
  return plainStems(word);
}

/** Endings that make a word of another, and a name hardly ever. */
const ofNoName = /^([a-z]{4,}?)(?:fully|ally|ly|ness|less|ful|able|ment)$/;

/** `movement` and `readily` come from `move` and `ready`. */
function plainStems(word: string): string[] {
  const [, stem = ''] = ofNoName.exec(word) ?? [];
  return stem ? [stem, `${stem}e`, stem.replace(/i$/, 'y')] : [];
}
