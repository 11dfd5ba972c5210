/** Packages as one zip. */
import { strToU8, zipSync } from 'fflate';
import type { Package } from './packages.ts';

/** Packages in one zip, and what their folders in it are called. */
export interface Packed {
  folders: string[];
  zip: Blob;
}

/** The files of each package in a folder of its name. */
export function packed(packages: readonly Package[]): Packed {
  const inFolders = packages.flatMap(({ folder, message, sheet, grades }) =>
    Object.entries({ 'message.txt': message, 'sheet.html': sheet, 'grades.csv': grades }).map(
      ([name, text]) => [`${folder}/${name}`, strToU8(text)] as const,
    ),
  );
  const zip = zipSync(Object.fromEntries(inFolders)) as Uint8Array<ArrayBuffer>;
  return { folders: packages.map(({ folder }) => folder), zip: new Blob([zip], { type: 'application/zip' }) };
}
