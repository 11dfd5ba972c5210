/** Packages as one zip. */
import { strToU8, zipSync } from 'fflate';
import type { Package } from '../../../report/leaves/packages.ts';

/** The files of each package in a folder of its name. */
export function packed(packages: readonly Package[]): Blob {
  const inFolders = packages.flatMap(({ folder, message, sheet, grades }) =>
    Object.entries({ 'message.txt': message, 'sheet.html': sheet, 'grades.csv': grades }).map(
      ([name, text]) => [`${folder}/${name}`, strToU8(text)] as const,
    ),
  );
  return new Blob([zipSync(Object.fromEntries(inFolders)) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
