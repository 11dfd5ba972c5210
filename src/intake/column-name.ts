/** Columns as a spreadsheet names them. */

/** A, B, ..., Z, AA, ...: the name of a column, from its index. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The index of a column, from its name in either case; undefined for anything but one to three letters. */
export function columnIndex(name: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(name)) return undefined;
  const letters = Array.from(name.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return letters.reduce((sum, letter) => sum * 26 + letter, 0) - 1;
}
