/** Names in cells of files, told by the same eyes as names in a text. */
import { county, everyday, family, given, name, school } from './lexicon.ts';
import { names } from './names.ts';
import { plainText } from './plain-text.ts';
import { wordsOf, type Word } from './words.ts';

/** Longer cells are cut before they are looked at. */
const LONGEST = 200;

/** Numbers, and signs that join words: `Smith-2`, `doering_jane`, `Combs/Noble`. */
const betweenWords = /[\d_./\\#&+]+|(?<!\p{L})-|-(?!\p{L})/gu;

/** A number with letters before and behind it, as a course may have: `WLD101A`. */
const code = /(?<![\p{L}\d])\p{L}{1,4}\d{3,}\p{L}{1,2}(?![\p{L}\d])/gu;

/** Names that schedules, groups and grades are called too. */
const ofSchedules = new Set(
  'black block blocks blue brown camp counts day days early fall fork gold golden gray green hall late low minor page park part red rooms second short shop silver street strong study summer track true weeks west white young'.split(
    ' ',
  ),
);
const isOfSchedule = ({ said }: Word) => ofSchedules.has(said.toLowerCase());

/**
 * Whether a cell of a section, a term, a course or a score may hold the name of a person instead. It says yes where it is
 * in doubt: `Doering, Jane`, `kynlee`, `J. COMBS`, `Smith-2`, but not `Welding II`, `1A`, `Red Day` or `Incomplete`.
 */
export function mayBeName(cell: string): boolean {
  const text = plainText(cell.slice(0, LONGEST)).text.replaceAll(code, ' ');
  if (!/\p{L}{2}/u.test(text)) return false;
  const spaced = text.replaceAll(betweenWords, ' ').trim();
  const words = wordsOf(spaced);
  if (words.every((word) => word.said.length < 2 || isOfSchedule(word))) return false;
  return names(text).length > 0 || names(spaced).length > 0 || isOfNames(words);
}

/** Words that people are called or that are not known, and nothing else, whatever their case. */
function isOfNames(words: readonly Word[]): boolean {
  const isUnknown = ({ kind, said, isCode }: Word) => !isCode && kind === 0 && said.length > 2;
  /** A word of schools may be the family's: `hunter fields`. */
  const isName = (word: Word, at: number) =>
    isUnknown(word) || (!word.isCode && (word.kind & name) !== 0 && (at > 0 || (word.kind & school) === 0));
  const long = words.filter(({ said }) => said.length > 1);
  const [first, ...more] = long;
  if (!first || long.length > 4 || !long.every(isName)) return false;
  if (more.length > 0 || words.some(({ shape }) => shape === 'initial')) return true;
  return isFamilyAlone(first) || (first.kind === 0 && (first.shape !== 'CAPITALS' || first.said.length > 4));
}

/** The name of a family, which is nothing else. */
const isFamilyAlone = ({ kind }: Word) => (kind & (family | everyday | school | given | county)) === family;
