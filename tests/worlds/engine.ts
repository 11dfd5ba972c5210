/** The one place that knows how the check is called: files of a world in, the report out. */
import { check } from '../../src/check.ts';
import { tablesOf } from '../../src/intake/formats/table-formats.ts';
import { sourceOfBytes } from '../../src/intake/formats/source-of-bytes.ts';
import type { FileInput } from '../../src/intake/kinds.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from './judge.ts';
import type { World } from './model.ts';
import { bytesOf, fileName } from './write.ts';

export async function reportOf({ sheets, options, asOf }: World): Promise<Report> {
  const inputs: FileInput[] = [];
  for (const sheet of sheets) {
    const bytes = bytesOf(sheet);
    const source = sourceOfBytes(bytes, fileName(sheet));
    const { side, school } = sheet;
    const tables = sheet.style.format === 'pdf' ? await pdfTables(bytes) : await tablesOf(source);
    inputs.push({ source, side, ...(school !== undefined && { school }), tables });
  }
  const result = check(inputs, { asOf, ...options, ...termMaps(options.termMap ?? []) } as Parameters<typeof check>[1]);
  return makeReport(result) as unknown as Report;
}

/** A PDF as the page reads it; its program is loaded where a world has one. */
async function pdfTables(bytes: Uint8Array) {
  const { readPdf } = await import('../../src/components/check/format-workers/pdf-read.ts');
  return readPdf(bytes);
}

/** `[SCHOOL:]A=B`, as on the command line. */
function termMaps(pairs: string[]) {
  const termMap: Record<string, string> = {};
  const termMapSchool: Record<string, Record<string, string>> = {};
  for (const pair of pairs) {
    const [, school, technical, high] = /^(?:([^:]*):)?([^=]*)=(.*)$/.exec(pair)!;
    const map = school === undefined ? termMap : (termMapSchool[school] ??= {});
    map[technical!] = high!;
  }
  return { termMap, termMapSchool };
}
