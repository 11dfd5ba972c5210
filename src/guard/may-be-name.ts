/** Names in cells of files, told by the same eyes as names in a text. */
import { name, school } from './lexicon.ts';
import { names } from './names.ts';
import { plainText } from './plain-text.ts';
import { wordsOf, type Word } from './words.ts';

/** Longer cells are cut before they are looked at. */
const LONGEST = 200;

/**
 * Whether a cell of a section, a term, a course or a score may hold the name of a person instead. It says yes where it is
 * in doubt: `Doering, Jane`, `kynlee`, `J. COMBS`, but not `Welding II`, `Block 2` or `Incomplete`.
 */
export function mayBeName(cell: string): boolean {
  const { text } = plainText(cell.slice(0, LONGEST));
  if (!/\p{L}{2}/u.test(text)) return false;
  return names(text).length > 0 || isOfNames(wordsOf(text));
}

/** Words that people are called or that are not known, and nothing else, whatever their case. */
function isOfNames(words: readonly Word[]): boolean {
  const isUnknown = ({ kind, said, isCode }: Word) => !isCode && kind === 0 && said.length > 2;
  /** A word of schools may be the family's: `hunter fields`. */
  const isName = (word: Word, at: number) =>
    isUnknown(word) || (!word.isCode && (word.kind & name) !== 0 && (at > 0 || (word.kind & school) === 0));
  const long = words.filter(({ said }) => said.length > 1);
  if (long.length === 0 || long.length > 4 || !long.every(isName)) return false;
  return (
    long.length > 1 || long.some(({ kind, shape, said }) => kind === 0 && (shape !== 'CAPITALS' || said.length > 4))
  );
}
