/** A text in plain characters, and where each of them stood. */
export interface PlainText {
  text: string;
  /** The place in the first text of what begins at a place in the plain one. */
  from(place: number): number;
  /** The place in the first text of what ends at a place in the plain one. */
  to(place: number): number;
}

/** What is no plain sign, or one as pages and addresses write it: `&#45;`, `&nbsp;`, `%2D`. */
const strange =
  /[\u0080-\u{10FFFF}]|&(?:#[xX][\dA-Fa-f]{2,5}|#\d{2,6}|nbsp|[nm]dash|hyphen|dash|commat|period|sol);|%[2-7][\dA-Fa-f]/gu;
const named: Record<string, string> = { nbsp: ' ', commat: '@', period: '.', sol: '/' };

/** The sign that an escape stands for; anything else stays as it is. */
function unescaped(said: string): string {
  const [, hex, decimal, name] = /^(?:(?:%|&#x)([\da-f]+)|&#(\d+)|&([a-z]+));?$/i.exec(said) ?? [];
  if (name) return named[name.toLowerCase()] ?? '-';
  if (!hex && !decimal) return said;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

const removedMark = /\[removed: [a-z -]{1,40}\]/g;
/** Stands for what was taken out: one word, whose letter no text has. */
export const gone = '\uA66E';

/**
 * Makes dashes, spaces, quotes, dots and digits of every script the usual ones, and leaves out what nobody sees: marks
 * without width, and accents that stand apart from their letter.
 */
export function plainText(said: string): PlainText {
  const text = said.replaceAll(removedMark, (mark) => gone.repeat(mark.length));
  /** Where the plain text got shorter: the place in it, and by how much in all. */
  const places: number[] = [];
  const shifts: number[] = [];
  const plain = text.replaceAll(strange, (character, at: number) => {
    const as = remembered(character);
    if (as.length !== character.length) {
      const shift = (shifts.at(-1) ?? 0) + character.length - as.length;
      places.push(at + character.length - shift);
      shifts.push(shift);
    }
    return as;
  });
  const from = (place: number) => place + (shifts[lastUpTo(places, place)] ?? 0);
  return { text: plain, from, to: (place) => (place === 0 ? 0 : behind(text, from(place - 1))) };
}

/** Index of the last number that is not above another, or -1. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place behind a character and the accents that belong to it. What has no width and follows is left. */
function behind(text: string, at: number): number {
  const [said = ''] = text.slice(at, at + 10).match(strange) ?? [];
  const isEscape = said.length > 2 && text.startsWith(said, at);
  let to = at + (isEscape ? said : String.fromCodePoint(text.codePointAt(at)!)).length;
  while (to < text.length && /\p{M}/u.test(text[to]!)) to += 1;
  return to;
}

/** Digits of a script stand in tens; a ten begins with its zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const row = code - (code % 16);
  return String(/\p{Nd}/u.test(String.fromCodePoint(row)) ? code - row : code - row - 6);
}

const plainCharacters = new Map<string, string>();

function remembered(character: string): string {
  let plain = plainCharacters.get(character);
  if (plain === undefined) plainCharacters.set(character, (plain = plainCharacter(unescaped(character))));
  return plain;
}

function plainCharacter(character: string): string {
  if (/[\p{Cf}\p{M}]/u.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  if (/[\p{Pd}\u2212\u2043\u02D7\u30FC]/u.test(character)) return '-';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\u2018\u2019\u02BC\u2032\uFF07`\u00B4]/.test(character)) return "'";
  if (/[\u201C-\u201F\u2033]/.test(character)) return '"';
  if (/[\u00B7\u2024\u2027\u2219\u22C5\u30FB\u3002\uFF61\u066B\u06D4]/.test(character)) return '.';
  if (/[\u2028\u2029]/.test(character)) return '\n';
  if (character === '\u2044') return '/';
  const compatible = character.normalize('NFKC');
  return /^[\x21-\x7E]$/.test(compatible) ? compatible : character;
}

/**
 * Whether a label stands right before a place: only the words of `between` and signs lie between them. It is read
 * backwards from the place, so that most places are left at their first word.
 * @param label,between alternatives of a regular expression
 */
export function labelBefore(label: string, between: string): (text: string, at: number) => boolean {
  const pattern = new RegExp(
    `(?<=(?:${label})(?:[^\\p{L}\\d]{1,40}(?:${between})(?![\\p{L}\\d])){0,12}[^\\p{L}\\d]{0,40})`,
    'iuy',
  );
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
}
