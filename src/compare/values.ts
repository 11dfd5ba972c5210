/** Whether two posted grades are the same (guide 2b). Nothing is rounded. */

/** What a score says: a number, a letter or mark, or both (`B/85`). */
interface Score {
  number?: number;
  letter?: string;
}

/** A posted grade as it stands in its file, '' where there is nothing. */
export interface Posted {
  score: string;
  percent: string;
}

export type Likeness = 'same' | 'different' | 'scale';

/** The letter that a score group gives to a number, or undefined where it gives none. */
export type Scale = (number: number) => string | undefined;

/** What subtracting or multiplying can leave of two numbers that people write with a few decimals, such as 64.1 and 63.1. */
const TINY = 1e-9;

const decimal = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*%?$/;
const numberIn = (text: string) => (decimal.test(text) ? parseFloat(text.replace(',', '.')) : undefined);

/** Word processors make other signs of a minus and a plus. */
const plainSigns = (text: string) =>
  text.replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-').replaceAll(/[\ufe62\uff0b]/g, '+');

/** A letter or mark as it is compared: in capitals, without spaces. */
const letterIn = (text: string) => plainSigns(text).toUpperCase().replaceAll(/\s/g, '');

/** A cell that says a letter and a number: `B/85`, `85 (B)`, `B 85`. */
const both = /^([^\s/()]+)(?:\s*\/\s*|\s*\(\s*|\s+)([^\s/()]+)\s*\)?$/;

const scores = new Map<string, Score>();

/**
 * Reads a score as its file writes it (guide 2b).
 * @returns its number, its letter or mark in capitals, or both; nothing for an empty cell
 */
export function readScore(text: string): Score {
  let score = scores.get(text);
  if (!score) {
    // A school knows some hundred scores; a file of nothing but different ones must not fill the memory.
    if (scores.size > MOST_SCORES) scores.clear();
    scores.set(text, (score = scoreIn(text.trim())));
  }
  return score;
}

const MOST_SCORES = 10_000;

function scoreIn(text: string): Score {
  if (text === '') return {};
  const number = numberIn(text);
  if (number !== undefined) return { number };
  const [, first = '', second = ''] = both.exec(text) ?? [];
  const [one, two] = [numberIn(first), numberIn(second)];
  if (one !== undefined && two === undefined && second !== '') return { number: one, letter: letterIn(second) };
  if (two !== undefined && one === undefined && first !== '') return { number: two, letter: letterIn(first) };
  return { letter: letterIn(text) };
}

/**
 * Compares two posted grades by score and percent (guide 2b).
 * @param scale the high school's score group, to compare a letter with a number
 */
export function compareGrades(a: Posted, b: Posted, scale?: Scale): Likeness {
  if (a.score !== '' && a.score === b.score) return 'same';
  const [first, second] = [readScore(a.score), readScore(b.score)];
  const bothNumbers = first.number !== undefined && second.number !== undefined;
  const bothLetters = first.letter !== undefined && second.letter !== undefined;
  if (bothNumbers || bothLetters) {
    const same = (!bothNumbers || first.number === second.number) && (!bothLetters || first.letter === second.letter);
    return same ? 'same' : 'different';
  }
  const numbers = decidingNumbers(a, b);
  if (numbers) {
    const [own, other] = numbers;
    if (own === other) return 'same';
    const isSameKind = numberIn(a.percent) !== undefined && numberIn(b.percent) !== undefined;
    return !isSameKind && Math.abs(own - other) < 1 - TINY ? 'scale' : 'different';
  }
  const [number, letter] = [numberOf(a) ?? numberOf(b), numberOf(a) === undefined ? first.letter : second.letter];
  const expected = number === undefined ? undefined : scale?.(number);
  if (expected === undefined || letter === undefined) return 'scale';
  return letterIn(expected) === letter ? 'same' : 'different';
}

/** The two numbers by which two grades are compared, where no letters decide: scores, else percents, else one of each. */
export function decidingNumbers(a: Posted, b: Posted): [number, number] | undefined {
  const [first, second] = [readScore(a.score), readScore(b.score)];
  if (first.number !== undefined && second.number !== undefined) return [first.number, second.number];
  const [percent, otherPercent] = [numberIn(a.percent), numberIn(b.percent)];
  if (percent !== undefined && otherPercent !== undefined) return [percent, otherPercent];
  const [own, other] = [first.number ?? percent, second.number ?? otherPercent];
  return own !== undefined && other !== undefined ? [own, other] : undefined;
}

/** The number of one side: its score, else its percent. */
const numberOf = ({ score, percent }: Posted) => readScore(score).number ?? numberIn(percent);

/** Whether the second number is exactly a hundredth of the first, or the first of the second. Zero is of neither. */
export function hundredth([a, b]: readonly [number, number]): 'first' | 'second' | undefined {
  if (a === 0 || b === 0) return undefined;
  if (Math.abs(a - b * 100) < TINY * 100) return 'second';
  return Math.abs(b - a * 100) < TINY * 100 ? 'first' : undefined;
}

/** Whether a grade can be one of two numbers by which two are compared. */
export const hasNumber = (grade: Posted) => numberOf(grade) !== undefined;

/** Whether both sides have a percent, and the two are 1 or more apart. */
export function percentsDiffer(a: Posted, b: Posted): boolean {
  const [own, other] = [numberIn(a.percent), numberIn(b.percent)];
  return own !== undefined && other !== undefined && Math.abs(own - other) >= 1 - TINY;
}

/** Whether one side has only a letter and the other only a number. */
export function isLetterAgainstNumber(a: Posted, b: Posted): boolean {
  return (numberOf(a) === undefined) !== (numberOf(b) === undefined);
}

/** The two values that decide whether two posted grades are the same, as they stand in their files. */
export function decidingValues(a: Posted, b: Posted): [string, string] {
  const [first, second] = [readScore(a.score), readScore(b.score)];
  const isShared = (['number', 'letter'] as const).some(
    (part) => first[part] !== undefined && second[part] !== undefined,
  );
  if (isShared) return [a.score, b.score];
  if (numberIn(a.percent) !== undefined && numberIn(b.percent) !== undefined) return [a.percent, b.percent];
  const [own, other] = [numberText(a), numberText(b)];
  return own !== undefined && other !== undefined ? [own, other] : [a.score || a.percent, b.score || b.percent];
}

const numberText = ({ score, percent }: Posted) =>
  readScore(score).number !== undefined ? score : numberIn(percent) !== undefined ? percent : undefined;

/** A scale from rows of a score group: the letter of a number is the row with the highest Minimum % not above it. */
export function scaleOf(rows: readonly { score: string; minimumPercent: string }[]): Scale {
  const steps = rows
    .map(({ score, minimumPercent }) => ({ score, from: Number(minimumPercent) }))
    .sort((a, b) => b.from - a.from);
  return (number) => steps.find(({ from }) => from <= number)?.score;
}
