/** The schema of the report, as it is published. */
import { describe, expect, it } from 'vitest';
import { GET } from '../../../src/pages/schemas/report.v2.schema.json.ts';
import { printed } from '../../../src/report/report.ts';
import { fromJSONSchema } from 'zod';
import { file, finding, report } from './samples.ts';

const ledger = { used: 10, notKts: 0, noGrade: 0, repeated: 0, besidePosted: 0, notChosen: 0, setAside: 0 };
const grades = { ...report().grades, older: 0, setAside: 0 };
const whole = {
  ...report({ findings: [finding('2b-missing'), finding('file-not-kts')] }),
  version: 2,
  complete: false,
  grades,
  files: [{ ...file('technical', 'grades'), ledger, sorted: { by: ['calendar', 'courses'], sure: 'sure' } }],
  schools: [{ label: 'North', asOf: '2026-10-14', complete: false, grades }],
  since: { asOf: '2026-10-13', arrived: 1, found: 0, still: 2, new: 0, changed: 0, gone: 0, unseen: 0, known: 0, nights: 3 },
}; // prettier-ignore
const lacksComplete = { ...whole, complete: undefined };
const published = fromJSONSchema((await GET().json()) as Parameters<typeof fromJSONSchema>[0]);

const cases: [name: string, value: unknown, fits: boolean][] = [
  ['a whole report', whole, true],
  ['fields that came later', { ...whole, later: 1, files: [{ ...whole.files[0], later: 1 }] }, true],
  ['data that came later', { ...whole, findings: [{ ...finding('file-not-kts'), data: { later: 1 } }] }, true],
  ['files of which one could not be sorted', { version: 2, complete: false, files: whole.files }, true],
  ['no word of whether it is complete', lacksComplete, false],
  ['a code that does not exist', { ...whole, findings: [{ ...finding('2b-missing'), code: '2b-lost' }] }, false],
  ['a finding without the data of its code', { ...whole, findings: [{ ...finding('2b-missing'), data: {} }] }, false],
  ['data of another code', { ...whole, findings: [{ ...finding('2b-missing'), data: finding('file-zeros').data }] }, false],
  ['a day that is none', { ...whole, asOf: '2026-02-30' }, false],
  ['a count below nothing', { ...whole, grades: { ...grades, missing: -1 } }, false],
  ['an earlier version', { ...whole, version: 1 }, false],
]; // prettier-ignore

describe.each([
  ['zod', printed],
  ['the published schema', published],
])('%s', (_name, schema) => {
  it.each(cases)('%s', (_case, value, fits) => expect(schema.safeParse(value).success).toBe(fits));
});
