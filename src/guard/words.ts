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

/** How many places a letter takes at a place of the text; 0 where there is none. Most are plain ones, told by their code. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a) return 1;
  if (!(code > 0x7f)) return 0;
  const said = String.fromCodePoint(text.codePointAt(at)!);
  return /\p{L}/u.test(said) ? said.length : 0;
}

/** Where letters end, with a hyphen or an apostrophe among them. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  for (;;) {
    const step = letterAt(text, at);
    if (step > 0) at += step;
    else if ((text[at] === "'" || text[at] === '-') && at > from && letterAt(text, at + 1) > 0) at += 1;
    else return at;
  }
}

const ending = /'(?:[stdm]|re|ve|ll)$/i;

type Known = Pick<Word, 'small' | 'kind' | 'shape'>;
/** Words that are known come again in the next text too. Those that are not may be names, and are forgotten. */
const familiar = new Map<string, Known>();

/** All words, in their order. Places are those of the text. */
export function wordsOf(text: string): Word[] {
  /** Most words come again. */
  const strange = new Map<string, Known>();
  const lookUp = (said: string) => {
    let found = familiar.get(said) ?? strange.get(said);
    if (found) return found;
    const shape = shapeOf(said);
    found = { small: said.toLowerCase(), kind: kindOfWhole(said, shape), shape };
    (found.kind === 0 ? strange : familiar).set(said, found);
    return found;
  };
  const words: Word[] = [];
  let next = 0;
  while (next < text.length) {
    const index = next;
    const end = endOfLetters(text, index);
    next = Math.max(end, index + 1);
    if (end === index) continue;
    const whole = text.slice(index, end);
    const [tail = ''] = (whole.includes("'") && ending.exec(whole.slice(-3))) || [];
    const said = tail ? whole.slice(0, -tail.length) : whole;
    const { small, kind, shape } = lookUp(said);
    const isShort = tail !== '' && !/'s/i.test(tail);
    words.push({
      said,
      small,
      from: index,
      to: index + said.length,
      kind: isShort && shape === 'small' ? known : kind,
      shape,
      isCode: isInCode(text, index, end, shape),
      isOwner: tail !== '' && !isShort,
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

const isFile = /^\.(?:pdf|docx?|xlsx?|png|jpe?g|heic|msg|eml)(?![a-z\d])/i;

function isInCode(text: string, from: number, to: number, shape: Word['shape']): boolean {
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  if (' \n\t'.includes(before) && ' ,\n\t:;?!'.includes(after)) return false;
  // `@Lakyn`: whoever is spoken to.
  const isSpokenTo = before === '@' && shape === 'Capital' && !/\S/.test(text[from - 2] ?? ' ');
  if ((/[\d_@\\#&]/.test(before) && !isSpokenTo) || /[\d_@\\]/.test(after)) return true;
  if (before === '.' && shape === 'small' && /[\p{L}\d]/u.test(text[from - 2] ?? ' ')) return true;
  if (before === '/' && (shape === 'small' || text[from - 2] === '/')) return true;
  if (after === '(' && shape === 'CAPITALS') return true;
  // `scan of Grace Bell.pdf`: the last word of a file's name is a word.
  if (after === '.' && before === ' ' && shape === 'Capital' && isFile.test(text.slice(to, to + 6))) return false;
  return after === '.' && shape !== 'initial' && /[\p{Ll}\d]/u.test(text[to + 1] ?? ' ');
}
