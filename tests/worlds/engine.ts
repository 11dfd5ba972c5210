/** The one place that knows how the check is called: files of a world in, the report out. */
import { check } from '../../src/check.ts';
import { readTables } from '../../src/intake/formats/read-tables.ts';
import type { FileInput, Source, TablesRead } from '../../src/intake/kinds.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from './judge.ts';
import type { World } from './model.ts';
import { bytesOf, fileName } from './write.ts';

export async function reportOf({ sheets, options, asOf }: World): Promise<Report> {
  const inputs: FileInput[] = [];
  for (const sheet of sheets) {
    const source = sourceOf(fileName(sheet), bytesOf(sheet));
    const { side, school } = sheet;
    inputs.push({ source, side, ...(school !== undefined && { school }), tables: await tablesOf(source) });
  }
  const termMap = Object.fromEntries((options.termMap ?? []).map((pair) => pair.split('=') as [string, string]));
  const result = check(inputs, { asOf, ...options, termMap } as Parameters<typeof check>[1]);
  return makeReport(result) as unknown as Report;
}

/** Tables of formats that are no text; a PDF as the page reads it. */
async function tablesOf(source: Source): Promise<TablesRead | undefined> {
  if (!source.name.endsWith('.pdf')) return readTables(source);
  const { readPdf } = await import('../../src/components/check/formats/pdf-read.ts');
  return readPdf(source.read(0, source.size));
}

const sourceOf = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  read: (start, end) => bytes.slice(start, end),
});
