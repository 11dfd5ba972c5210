/** A small PDF of a table: text at its place, the header on every page, no lines. */
const LINES = 40;
const SIZE = 8;
const PER_LETTER = 5.8;

export function pdfOf(grid: string[][], headerAt: number): Uint8Array {
  const table = grid.slice(headerAt);
  const columns = Math.max(...table.map((cells) => cells.length));
  const starts: number[] = [30];
  for (let column = 0; column < columns; column++) {
    const longest = Math.max(...table.map((cells) => cells[column]?.length ?? 0));
    starts.push(starts[column]! + longest * PER_LETTER + 18);
  }
  const width = starts.at(-1)! + 30;
  const [header, ...rows] = table;
  const titles = grid.slice(0, headerAt);
  const pages: string[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += LINES) {
    const lines = [...(from === 0 ? titles : []), header!, ...rows.slice(from, from + LINES)];
    pages.push(lines.map((cells, line) => textOf(cells, starts, 760 - line * 16)).join('\n'));
  }
  return file(pages, width);
}

const textOf = (cells: string[], starts: number[], y: number) =>
  cells
    .map((cell, at) => (cell.trim() ? `BT /F1 ${SIZE} Tf ${starts[at] ?? 30} ${y} Td (${escaped(cell)}) Tj ET` : ''))
    .join('\n');

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

function file(pages: string[], width: number): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${Math.ceil(width)} 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
}
