/** What a person takes out of the page. Nothing else leaves it. */
import { text } from '../../../report/take-away/text.ts';
import type { Packed } from '../../../report/take-away/packed.ts';
import { titles } from '../../../report/titles.ts';
import type { Filter } from '../../../report/view.ts';
import type { Engine } from '../engine.ts';
import type { KnownGrade } from '../../../saved/saved-check.ts';
import { morningPhrases } from '../result/morning-phrases.ts';
import { phrases } from '../phrases.ts';
import { saveFile } from '../../shared/save-file.ts';

/** Saves the findings as a CSV file. Its name holds no data. */
export async function download(engine: Engine | undefined, filter: Filter) {
  const blob = await engine?.ask('csv', filter, titles);
  if (blob) saveFile(blob, phrases.csvName);
}

/**
 * Puts the readable report of what the filter lets through into the clipboard. Throws if the browser does not allow it.
 * @param narrowed how much that is, where it is not everything
 */
export async function copy(engine: Engine | undefined, filter: Filter, narrowed: string | undefined) {
  const report = await engine?.report(filter);
  if (report) await navigator.clipboard.writeText(text(report, { narrowed }));
}

/** Saves what a school is sent as one zip. Its name holds the school and the day, never a student. */
export async function savePackage(engine: Engine | undefined, school: string): Promise<string | undefined> {
  const made = await engine?.ask('packages', school);
  const [folder] = made?.folders ?? [];
  return made && folder && saveZip(made, folder);
}

/** Saves what each school is sent as one zip, a folder a school. Its name holds the day alone. */
export async function saveAllPackages(engine: Engine | undefined, asOf: string): Promise<string | undefined> {
  const made = await engine?.ask('packages');
  return made && made.folders.length > 0 ? saveZip(made, phrases.allPackagesName(asOf)) : undefined;
}

function saveZip({ zip }: Packed, folder: string): string {
  const name = `${folder}.zip`;
  saveFile(zip, name);
  return name;
}

/** Saves today's check, to be opened tomorrow. Its name holds the day alone. */
export async function saveCheck(engine: Engine | undefined, known: KnownGrade[], asOf: string): Promise<boolean> {
  const blob = await engine?.ask('save', known);
  if (blob) saveFile(blob, morningPhrases.fileName(asOf));
  return blob !== undefined;
}

/** Saves the counts, and tells how many of them are small. */
export async function saveCounts(engine: Engine | undefined): Promise<number> {
  const counts = await engine?.ask('counts');
  if (!counts) return 0;
  saveFile(new Blob([`\uFEFF${counts.csv}`], { type: 'text/csv;charset=utf-8' }), phrases.countsName);
  return counts.few;
}
