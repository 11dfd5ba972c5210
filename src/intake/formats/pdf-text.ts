/** The texts of a PDF page, turned upright: where each stands, in points from the top left corner. */

/** Six numbers that move and turn points, as PDF writes them. */
export type Matrix = readonly number[];

/** A text as the PDF's program gives it: its own matrix, and its width along the line. */
export interface RawText {
  text: string;
  matrix: Matrix;
  width: number;
  /** All letters of its font are equally wide. */
  isMono?: boolean;
}

export interface PdfText {
  text: string;
  /** Left end of the line on which the letters stand. */
  x: number;
  y: number;
  width: number;
  /** Size of the letters. */
  size: number;
  isMono?: boolean;
}

export interface PdfPage {
  texts: PdfText[];
  /** Texts that stand at another angle than most of the page, such as a stamp across it. */
  aside: string[];
}

/**
 * Turns the texts of a page upright. What has no place, no size or no letters is left out.
 * @param view the matrix from the page's own points to points of a page as it is shown
 */
export function pdfPage(raw: Iterable<RawText>, view: Matrix): PdfPage {
  const placed = Array.from(raw, (text) => placedOn(view, text)).filter((text) => text !== undefined);
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of placed) if (turn !== undefined) letters[turn]! += text.length;
  const main = letters.indexOf(Math.max(...letters));
  const upright = placed.filter(({ turn }) => turn === main);
  return {
    texts: upright.map(({ text, x, y, width, size, isMono }) => ({ text, ...turned(x, y, main), width, size, isMono })),
    aside: placed.filter(({ turn }) => turn !== main).map(({ text }) => text.trim()),
  };
}

interface PlacedText extends PdfText {
  /** Quarter turns, clockwise; undefined at any other angle. */
  turn?: number;
}

function placedOn([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, { text, matrix, width, isMono }: RawText) {
  const [ma = 0, mb = 0, mc = 0, md = 0, me = 0, mf = 0] = matrix;
  const along = [a * ma + c * mb, b * ma + d * mb];
  const up = [a * mc + c * md, b * mc + d * md];
  const size = Math.hypot(...up) || Math.hypot(...along);
  const place = { x: a * me + c * mf + e, y: b * me + d * mf + f, width: width * Math.hypot(a, b), size };
  const isPlaced = Object.values(place).every((value) => Number.isFinite(value) && Math.abs(value) < FARTHEST);
  if (!isPlaced || size === 0 || text.trim() === '') return undefined;
  const degrees = (Math.atan2(along[1]!, along[0]!) * 180) / Math.PI;
  const quarters = Math.round(degrees / 90);
  const turn = Math.abs(degrees - quarters * 90) < 3 ? (quarters + 4) % 4 : undefined;
  return { text, ...place, isMono, turn } satisfies PlacedText;
}

/** No page is wider: the largest that PDF allows, in points. */
const FARTHEST = 15_000_000;

/** A point of a page that is turned back by quarter turns. Where the page then begins does not matter. */
function turned(x: number, y: number, turn: number): { x: number; y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  return turn === 3 ? { x: -y, y: x } : { x, y };
}
