/** The words of a text, with what the lexicon knows of each. */
import { known, kindOf, school } from './lexicon.ts';
import { gone } from './plain-text.ts';

export interface Word {
  said: string;
  /** The same in small letters. */
  small: string;
  from: number;
  to: number;
  /** Kinds of the lexicon, added up. 0 where it is not known. */
  kind: number;
  shape: 'small' | 'Capital' | 'CAPITALS' | 'initial';
  /** A part of a code, an address, or a name of a file: `T1`, `student.stateID`. */
  isCode: boolean;
  /** `'s` follows. */
  isOwner: boolean;
}

/** Most letters are plain ones, and are found sooner where they are asked for first. */
const letter = String.raw`(?:[A-Za-z]|(?![\0-\x7F])\p{L})`;
const word = new RegExp(`${letter}+(?:['-]${letter}+)*`, 'gu');
const ending = /'(?:[stdm]|re|ve|ll)$/i;

/** All words, in their order. Places are those of the text. */
export function wordsOf(text: string): Word[] {
  /** Most words come again. */
  const seen = new Map<string, Pick<Word, 'small' | 'kind' | 'shape'>>();
  const lookUp = (said: string) => {
    let found = seen.get(said);
    if (found) return found;
    const shape = shapeOf(said);
    seen.set(said, (found = { small: said.toLowerCase(), kind: kindOfWhole(said, shape), shape }));
    return found;
  };
  const words: Word[] = [];
  for (const { 0: whole, index } of text.matchAll(word)) {
    const [end = ''] = (whole.includes("'") && ending.exec(whole.slice(-3))) || [];
    const said = end ? whole.slice(0, -end.length) : whole;
    const { small, kind, shape } = lookUp(said);
    const isShort = end !== '' && !/'s/i.test(end);
    words.push({
      said,
      small,
      from: index,
      to: index + said.length,
      kind: isShort && shape === 'small' ? known : kind,
      shape,
      isCode: isInCode(text, index, index + whole.length, shape),
      isOwner: end !== '' && !isShort,
    });
  }
  return words;
}

function shapeOf(said: string): Word['shape'] {
  const first = said.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a && said[1] !== "'") return 'small';
  if (first >= 0x41 && first <= 0x5a && said.length > 1) return said === said.toUpperCase() ? 'CAPITALS' : 'Capital';
  if (!/^\p{Lu}/u.test(said)) return /^(?:\p{Lo}|d'\p{Lu})/u.test(said) ? 'Capital' : 'small';
  if (said.length === 1) return 'initial';
  return /\p{Ll}/u.test(said) ? 'Capital' : 'CAPITALS';
}

/** `Al-Rashid` is known if both are; `PowerSchool` if all its parts are, but not `McKee`. */
function kindOfWhole(said: string, shape: Word['shape']): number {
  if (said.includes(gone)) return known | school;
  if (said.length === 1) return known;
  const kind = kindOf(said);
  if (kind !== 0) return kind;
  if (said.includes('-')) return together(said.split('-'), 1);
  if (shape === 'small') return /\p{Lu}/u.test(said) ? known : 0;
  return shape === 'Capital' ? together(said.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u), 2) : 0;
}

/** What is known of each part. Parts shorter than `least` letters are not known. */
function together(parts: readonly string[], least: number): number {
  if (parts.length < 2) return 0;
  const kinds = parts.map((part) => partKind(part, least));
  if (kinds.includes(0)) return 0;
  return known | kinds.reduce((all, each) => all & each) | (kinds.some((each) => each & school) ? school : 0);
}

/** Parts of names that are known words: `McKee`, `DeShawn`, `LaQuan`. */
const beginnings = new Set('mc mac de la le du da di lo al el st ja ke jo'.split(' '));

function partKind(part: string, least: number): number {
  if (part.length === 1 && least === 1) return known;
  return part.length < least || (least > 1 && beginnings.has(part.toLowerCase())) ? 0 : kindOf(part);
}

function isInCode(text: string, from: number, to: number, shape: Word['shape']): boolean {
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  if (' \n\t'.includes(before) && ' ,\n\t:;?!'.includes(after)) return false;
  if (/[\d_@\\#&]/.test(before) || /[\d_@\\]/.test(after)) return true;
  if (before === '.' && shape === 'small' && /[\p{L}\d]/u.test(text[from - 2] ?? ' ')) return true;
  if (before === '/' && (shape === 'small' || text[from - 2] === '/')) return true;
  if (after === '(' && shape === 'CAPITALS') return true;
  return after === '.' && shape !== 'initial' && /[\p{Ll}\d]/u.test(text[to + 1] ?? ' ');
}
