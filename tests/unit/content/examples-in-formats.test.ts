/** The examples of the guide's items say the same in each format, on the pages of the items as in the check. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import type { Example } from '../../../src/content/examples/example.ts';
import { asOf, filesOf, runExample, type WhichExample } from '../../../src/content/examples/files.ts';
import { findingsOf } from '../../../src/report/make-report.ts';
import type { Finding } from '../../../src/rules/findings.ts';
import { examples } from '../../examples.ts';
import { inputOf, writers, type Format } from '../intake/formats/written.ts';

const formats = Object.keys(writers) as Format[];
/** Alerts are text, and no table. */
const inTables = examples.filter(({ id }) => id !== '1-alerts');

/** In XML a header is a name without spaces, and those of the writer stand in elements of students: a term is none. */
const asName = (header: string) =>
  header === 'Name' ? 'term.name' : header.replace('%', 'Percent').replaceAll(/\W/g, '');

const said = (findings: readonly Finding[]) =>
  findings.map(({ code, outcome, side, count, data }) => ({ code, outcome, side, count, data }));

async function runIn(format: Format, example: Example, which: WhichExample) {
  const inputs = filesOf(example, which).map(({ name, side, text }) => {
    const [headers, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const whole = rows.map((cells) => headers!.map((_, i) => cells[i] ?? ''));
    return inputOf(writers[format]([format === 'XML' ? headers!.map(asName) : headers!, ...whole]), { side }, name);
  });
  const result = check(await Promise.all(inputs), { asOf });
  return { findings: [...findingsOf(result)], passed: result.passed };
}

describe.each(inTables)('the examples of $id', (example) => {
  it.each(formats)('as %s', async (format) => {
    for (const which of ['fails', 'passes'] as const) {
      if (filesOf(example, which).length === 0) continue;
      const [own, plain] = [await runIn(format, example, which), runExample(example, which)];
      expect(said(own.findings)).toEqual(said(plain.findings));
      expect(own.passed).toEqual(plain.passed);
    }
  });
});
