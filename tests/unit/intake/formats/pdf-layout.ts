/** Tables laid out on pages as a program prints them: the texts of PDF pages for the tests. */
import type { PdfPage, PdfText } from '../../../../src/intake/formats/pdf-text.ts';

export interface Print {
  left?: number;
  top?: number;
  size?: number;
  /** Free space beside the cells, in sizes of letters. */
  pad?: number;
  /** From one row to the next, in sizes of letters. */
  pitch?: number;
  aligns?: ('left' | 'right' | 'center')[];
  /** Where the lines of a cell stand that has several: 'CTE Term\nGrade'. */
  vertical?: 'top' | 'middle' | 'bottom';
  font?: Font;
}

/** Widths of letters in thousandths of their size: those of Helvetica, of Times and of Courier, near enough. */
const fonts = {
  Helvetica: { narrow: 278, small: 540, wide: 833, large: 690, digit: 556 },
  Times: { narrow: 265, small: 450, wide: 800, large: 670, digit: 500 },
  Courier: { narrow: 600, small: 600, wide: 600, large: 600, digit: 600 },
};
export type Font = keyof typeof fonts;

export function widthOf(text: string, size: number, font: Font = 'Helvetica'): number {
  const { narrow, small, wide, large, digit } = fonts[font];
  const widths = Array.from(text, (letter) => {
    if (/[ ijlrft.,:;!/'I-]/.test(letter)) return narrow;
    if (/\d/.test(letter)) return digit;
    return /[mMW%]/.test(letter) ? wide : /[A-Z]/.test(letter) ? large : small;
  });
  return widths.reduce((sum, width) => sum + (width * size) / 1000, 0);
}

/** A text with its left end at `x`. */
export const at = (text: string, x: number, y: number, size = 8, font?: Font): PdfText => ({
  text,
  x,
  y,
  size,
  width: widthOf(text, size, font),
  isMono: font === 'Courier',
});

export const page = (...texts: PdfText[]): PdfPage => ({ texts, aside: [] });

/** Rows of cells, each column as wide as its widest line. */
export function laidOut(rows: readonly string[][], print: Print = {}): PdfText[] {
  const { left = 40, top = 60, size = 8, pad = 1.5, pitch = 2, aligns = [], vertical = 'top', font } = print;
  const columns = Math.max(...rows.map((cells) => cells.length));
  const lines = rows.map((cells) => cells.map((cell) => cell.split('\n')));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lines.flatMap((cells) => (cells[column] ?? ['']).map((line) => widthOf(line, size, font)))),
  );
  const texts: PdfText[] = [];
  let y = top;
  for (const cells of lines) {
    const height = Math.max(...cells.map((cell) => cell.length));
    cells.forEach((cell, column) => {
      const x = left + widths.slice(0, column).reduce((sum, width) => sum + width + pad * size, 0);
      const free = { top: 0, middle: (height - cell.length) / 2, bottom: height - cell.length }[vertical];
      cell.forEach((line, i) => {
        const rest = widths[column]! - widthOf(line, size, font);
        const shift = { left: 0, right: rest, center: rest / 2 }[aligns[column] ?? 'left'];
        if (line !== '') texts.push(at(line, x + shift, y + (free + i) * 1.2 * size, size, font));
      });
    });
    y += ((height - 1) * 1.2 + pitch) * size;
  }
  return texts;
}

export const headers = ['State ID', 'Course Number', 'Section', 'Grading Task', 'Score', 'Date Posted'];
export const student = (number: number, task = 'CTE Term Grade', score = '85'): string[] => [
  String(1900000000 + number),
  '480123401',
  '2',
  task,
  score,
  '10/07/2026',
];
