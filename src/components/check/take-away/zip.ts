/** A package as one zip. */
import { strToU8, zipSync } from 'fflate';
import type { Package } from '../../../report/leaves/packages.ts';

/** The files of a package in a folder of its name. */
export function packed({ folder, message, sheet, grades }: Package): Blob {
  const files = { 'message.txt': message, 'sheet.html': sheet, 'grades.csv': grades };
  const inFolder = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(inFolder)) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
