/** What the page suggests where it asks which terms belong together: a reason stands beside it, and nothing is chosen. */
import { describe, expect, it } from 'vitest';
import { unmatchedTerms } from '../../../src/report/unmatched-terms.ts';
import { checkOf, grades } from '../check/tables.ts';

/** The technical school's grades of students 1 to 4 in T1; rows of the high school. */
const technical = { 't.csv': grades('1 | 77 | 1 | T1 | term | 85 | 10/07/2026\n2 | 77 | 1 | T1 | term | 86 | 10/07/2026\n3 | 77 | 1 | T1 | term | 87 | 10/07/2026\n4 | 77 | 1 | T1 | term | 88 | 10/07/2026') }; // prettier-ignore
const askedOf = (high: Record<string, string>) => unmatchedTerms(checkOf({ technical, high }).facts);

describe('which term it may be', () => {
  it.each<[string, string, { high: string; same: number; of: number }[]]>([
    ['all values are the same', '1|85 2|86 3|87', [{ high: 'Fall', same: 3, of: 3 }]],
    ['most are', '1|85 2|86 3|50', [{ high: 'Fall', same: 2, of: 3 }]],
    ['half are', '1|85 2|50', [{ high: 'Fall', same: 1, of: 2 }]],
    ['fewer are', '1|85 2|50 3|50', []],
    ['none is', '1|50 2|50', []],
    ['none is posted there', '1| 2|', []],
    ['students of the high school alone', '7|85 8|86', []],
  ])('%s', (_, rows, expected) => {
    const lines = rows.split(' ').map((row) => {
      const [id, score] = row.split('|');
      return `${id} | 77 | 1 | Fall | term | ${score} | ${score && '10/08/2026'}`;
    });
    const [asked] = askedOf({ 'h.csv': grades(lines.join('\n')) });
    expect(asked?.hints ?? []).toEqual(expected.map((hint) => ({ technical: 'T1', ...hint })));
  });

  it('two terms that fit alike are none', () => {
    const rows = ['Fall', 'Winter'].flatMap((term) => [1, 2].map((id) => `${id} | 77 | 1 | ${term} | term | ${84 + id} | 10/08/2026`)); // prettier-ignore
    expect(askedOf({ 'h.csv': grades(rows.join('\n')) })).toMatchObject([{ technical: ['T1'], hints: [] }]);
  });

  it('is said of each school by its own grades', () => {
    const at = (term: string, score: number) => grades(`1 | 77 | 1 | ${term} | term | ${score} | 10/08/2026\n2 | 77 | 1 | ${term} | term | 86 | 10/08/2026`); // prettier-ignore
    expect(askedOf({ 'North=n.csv': at('Fall', 85), 'South=s.csv': at('Autumn', 85) })).toMatchObject([
      { school: 'North', hints: [{ technical: 'T1', high: 'Fall', same: 2 }] },
      { school: 'South', hints: [{ technical: 'T1', high: 'Autumn', same: 2 }] },
    ]);
  });
});
