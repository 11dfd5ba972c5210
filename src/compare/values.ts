/** Whether two posted grades are the same (contract, 2b-different and 2b-scale). Nothing is rounded. */

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

export type Verdict = 'same' | 'different' | 'scale';

/** The letter that a score group gives to a number, or undefined where it gives none. */
export type Scale = (number: number) => string | undefined;

/** What subtracting can leave of two numbers that are 1 apart, such as 64.1 and 63.1. */
const TINY = 1e-9;

const decimal = /^(?:\d+(?:\.\d*)?|\.\d+)\s*%?$/;
const numberIn = (text: string) => (decimal.test(text) ? parseFloat(text) : undefined);

/**
 * Reads a score as its file writes it (guide 2b).
 * @returns its number, its letter or mark in capitals, or both; nothing for an empty cell
 */
export function readScore(text: string): Score {
  const parts = text.split('/').map((part) => part.trim());
  const numbers = parts.filter((part) => decimal.test(part));
  if (parts.length === 2 && numbers.length === 1 && !parts.includes('')) {
    const letter = parts.find((part) => !decimal.test(part))!;
    return { number: parseFloat(numbers[0]!), letter: letter.toUpperCase() };
  }
  const number = numberIn(text);
  if (number !== undefined) return { number };
  return text === '' ? {} : { letter: text.toUpperCase() };
}

/**
 * Compares two posted grades by score and percent (guide 2b).
 * @param scale the high school's score group, to compare a letter with a number
 */
export function compareGrades(a: Posted, b: Posted, scale?: Scale): Verdict {
  const [first, second] = [readScore(a.score), readScore(b.score)];
  const bothNumbers = first.number !== undefined && second.number !== undefined;
  const bothLetters = first.letter !== undefined && second.letter !== undefined;
  if (bothNumbers || bothLetters) {
    const same = (!bothNumbers || first.number === second.number) && (!bothLetters || first.letter === second.letter);
    return same ? 'same' : 'different';
  }
  const [firstPercent, secondPercent] = [numberIn(a.percent), numberIn(b.percent)];
  if (firstPercent !== undefined && secondPercent !== undefined)
    return firstPercent === secondPercent ? 'same' : 'different';
  const [firstNumber, secondNumber] = [first.number ?? firstPercent, second.number ?? secondPercent];
  if (firstNumber !== undefined && secondNumber !== undefined) {
    if (firstNumber === secondNumber) return 'same';
    return Math.abs(firstNumber - secondNumber) < 1 - TINY ? 'scale' : 'different';
  }
  const [number, letter] = [firstNumber ?? secondNumber, firstNumber === undefined ? first.letter : second.letter];
  const expected = number === undefined ? undefined : scale?.(number)?.toUpperCase();
  if (expected === undefined || letter === undefined) return 'scale';
  return expected === letter ? 'same' : 'different';
}

/** The two values that decide whether two posted grades are the same, as they stand in their files. */
export function decidingValues(a: Posted, b: Posted): [string, string] {
  const [first, second] = [readScore(a.score), readScore(b.score)];
  const isShared = (['number', 'letter'] as const).some(
    (part) => first[part] !== undefined && second[part] !== undefined,
  );
  if (isShared) return [a.score, b.score];
  if (numberIn(a.percent) !== undefined && numberIn(b.percent) !== undefined) return [a.percent, b.percent];
  const [own, other] = [numberOf(a, first), numberOf(b, second)];
  return own !== undefined && other !== undefined ? [own, other] : [a.score || a.percent, b.score || b.percent];
}

/** The number of one side: its score, else its percent. */
const numberOf = ({ score, percent }: Posted, { number }: Score) =>
  number !== undefined ? score : numberIn(percent) !== undefined ? percent : undefined;

/** A scale from rows of a score group: the letter of a number is the row with the highest Minimum % not above it. */
export function scaleOf(rows: readonly { score: string; minimumPercent: string }[]): Scale {
  const steps = rows
    .map(({ score, minimumPercent }) => ({ score, from: Number(minimumPercent) }))
    .sort((a, b) => b.from - a.from);
  return (number) => steps.find(({ from }) => from <= number)?.score;
}
