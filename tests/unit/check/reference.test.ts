import { named } from '../../../src/rules/findings.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { countsOf, expectSound } from './cases.ts';
import { expectedOf } from './reference.ts';
import { reportOn, textOf, world } from './world.ts';

/** `file:row` of what the findings of a code and outcome name in the files of one side. */
function addresses(
  { findings }: ReturnType<typeof reportOn>,
  prefix: 't' | 'h',
  code: string,
  outcome?: string,
): string[] {
  const own = findings.filter((finding) => finding.code === code && (!outcome || finding.outcome === outcome));
  return own
    .flatMap(({ where }) =>
      where
        .filter(({ file }) => file.startsWith(prefix))
        .flatMap(({ file, rows }) => rows.map((row) => `${file}:${row}`)),
    )
    .sort();
}

describe('the engine and a slow reading of the contract', () => {
  it('count the same, and name the same rows', () => {
    fc.assert(
      fc.property(world, (given) => {
        const expected = expectedOf(given);
        const report = reportOn(given);
        const counts = Object.entries(expected.counts).filter(([, count]) => count > 0);
        expect(countsOf(report)).toBe(counts.map(([name, count]) => `${name}=${count}`).sort().join(' ')); // prettier-ignore
        expect(addresses(report, 't', '2b-missing')).toEqual(expected.missing.sort());
        expect(addresses(report, 't', '2b-different', 'problem')).toEqual(expected.problems.sort());
        expect(addresses(report, 't', '2b-different', 'review')).toEqual(expected.reviews.sort());
        expect(addresses(report, 'h', '2b-only-high')).toEqual(expected.onlyHigh.sort());
      }),
      { ...runs(250), seed: 1 },
    );
  });
});

describe('every report', () => {
  it('adds up, and its rows hold what it says of them', () => {
    fc.assert(
      fc.property(world, (given) => {
        const report = reportOn(given);
        expectSound(report);
        const files = new Map([...given.technical, ...given.high].map((file) => [file.name, textOf(file).split('\n')]));
        for (const finding of report.findings) {
          const { where, data } = finding;
          const { ssid, ssids, course } = named(finding);
          for (const { file, rows } of where.filter((at) => files.has(at.file))) {
            const lines = rows.map((row) => files.get(file)![row - 1]!.split(','));
            for (const cells of lines) {
              if (ssid) expect(cells[0]).toBe(ssid);
              if (ssids) expect(ssids).toContain(cells[0]);
              if (course && !('reason' in data) && !('field' in data)) expect(cells[1]).toBe(course);
            }
          }
        }
      }),
      { ...runs(60), seed: 2 },
    );
  });

  it('is the same for the same files', () => {
    fc.assert(
      fc.property(world, (given) => {
        expect(JSON.stringify(reportOn(given))).toBe(JSON.stringify(reportOn(given)));
      }),
      { ...runs(50), seed: 3 },
    );
  });
});
