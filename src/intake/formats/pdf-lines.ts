/** The texts of a page to lines of words, from top to bottom and from left to right. */
import type { PdfText } from './pdf-text.ts';

export interface PdfWord {
  text: string;
  /** Left and right end, in points. Inside a longer text they are estimated from the usual widths of letters. */
  from: number;
  to: number;
  /** Words of one run stand as near to each other as words of a sentence. */
  run: number;
}

export interface Line {
  /** From the top of the page, in points. */
  y: number;
  size: number;
  words: PdfWord[];
}

/** A gap that is wider than this share of the letters' size begins a new run. */
const WIDE = 0.35;
/** The same where a space is as wide as a letter: one space is none, two are. */
const WIDE_MONO = 0.9;
/** Letters that are nearer belong to one word. */
const NARROW = 0.09;

/** The lines of a page. A text that is printed twice on one place, to make it bold, is taken once. */
export function linesOf(texts: readonly PdfText[]): Line[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfText[][] = [];
  let top = -Infinity;
  for (const text of sorted) {
    const line = lines.at(-1);
    if (line && text.y - top <= 0.25 * Math.min(text.size, line[0]!.size)) line.push(text);
    else {
      lines.push([text]);
      top = text.y;
    }
  }
  return lines.map((line) => ({ y: line[0]!.y, size: sizeOf(line), words: wordsOf(line) }));
}

const sizeOf = (line: PdfText[]) => line.reduce((most, { size }) => Math.max(most, size), 0);

/** The line as text; three spaces stand where a run ends. */
export const textOf = ({ words }: Pick<Line, 'words'>) =>
  words.map(({ text, run }, i) => (i === 0 ? '' : run === words[i - 1]!.run ? ' ' : '   ') + text).join('');

/** The words of each run. */
export function runsOf({ words }: Pick<Line, 'words'>): PdfWord[][] {
  const runs: PdfWord[][] = [];
  words.forEach((word, i) => {
    if (i > 0 && words[i - 1]!.run === word.run) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs;
}

/** Numbers of ten digits that stand in it: SSIDs, as it seems. */
export const idsIn = ({ words }: Line) => words.flatMap(({ text }) => (/^\d{10}$/.test(text) ? [text] : []));
export const idIn = (line: Line) => idsIn(line)[0];

/** Where words stand together, and what they say. */
export const spanOf = (words: PdfWord[]) => ({
  text: words.map(({ text }) => text).join(' '),
  from: words.reduce((least, { from }) => Math.min(least, from), Infinity),
  to: words.reduce((most, { to }) => Math.max(most, to), -Infinity),
});

function wordsOf(line: PdfText[]): PdfWord[] {
  const isSpaced = line.some(({ text }) => isSpacedOut(text, /\d/.test(text) ? 6 : 4));
  const words: PdfWord[] = [];
  let run = 0;
  let last: PdfText | undefined;
  for (const text of line.sort((a, b) => a.x - b.x)) {
    const end = last ? last.x + last.width : text.x;
    const gap = (text.x - end) / text.size;
    if (last && last.text === text.text && Math.abs(last.x - text.x) < 0.25 * text.size) continue;
    if (gap > (text.isMono ? WIDE_MONO : WIDE) || gap < -WIDE) run += 1;
    const isOneWord = last && Math.abs(gap) < NARROW && !/\s$/.test(last.text) && !/^\s/.test(text.text);
    const [first, ...others] = split(text, run, isSpaced && isSpacedOut(text.text, 2));
    if (!first) continue;
    if (isOneWord && words.length > 0) {
      const before = words.at(-1)!;
      words[words.length - 1] = { ...before, text: before.text + first.text, to: first.to };
    } else words.push(first);
    words.push(...others);
    last = text;
  }
  return words;
}

/** Whether the letters stand so far apart that each was taken for a word. */
function isSpacedOut(text: string, least: number): boolean {
  const parts = text.trim().split(/\s+/);
  return parts.length >= least && parts.join('').length <= 1.5 * parts.length;
}

function split({ text, x, width, size, isMono }: PdfText, run: number, isSpaced: boolean): PdfWord[] {
  const widthOf = isMono ? monoWidthOf : usualWidthOf;
  const natural = widthOf(text);
  const scale = width > 0 ? width / natural : size / 1000;
  const end = x + natural * scale;
  if (isSpaced) return [{ text: text.replace(/\s+/g, ''), from: x, to: end, run }];
  const words: PdfWord[] = [];
  let at = x;
  for (const part of text.split(/(\s+)/)) {
    const to = at + widthOf(part) * scale;
    if (part.trim() !== '') words.push({ text: part, from: at, to, run });
    at = to;
  }
  return words;
}

/** How wide letters are in the usual fonts of reports, in thousandths of their size. */
const widths = new Map(
  Object.entries({
    222: "ijl'|",
    278: ' .,:;!/\\[]Ift',
    333: 'r()-`',
    500: 'cksvxyzJ',
    584: '+<=>~',
    611: 'FTZ',
    667: 'ABEKPSVXY&',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'mM',
    889: '%',
    944: 'W',
    1015: '@',
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)] as const)),
);

const monoWidthOf = (text: string) => 600 * Array.from(text).length;

/** How wide a text is, for letters of size 1000. */
function usualWidthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? 556;
  return width;
}
