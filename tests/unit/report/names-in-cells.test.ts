/** A person's name in a cell that is read: told by its row wherever a reader sees it, and never by itself. */
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/report/take-away/csv.ts';
import { groupsOf } from '../../../src/report/groups.ts';
import { html } from '../../../src/report/take-away/html.ts';
import { postedCounts } from '../../../src/report/take-away/counts.ts';
import { packagesOf } from '../../../src/report/take-away/packages.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { makeResult } from '../../../src/report/make-result.ts';
import { text } from '../../../src/report/take-away/text.ts';
import { titles } from '../../../src/report/titles.ts';
import { saveCheck } from '../../../src/saved/save.ts';
import { todaysCheck } from '../../../src/report/todays-check.ts';
import { checkOf, grades, type Files } from '../check/tables.ts';

const other = '9 | 77 | 1 | T1 | term | 70 | 10/01/2026 |';
const shown = '[looks like a name], row 3';

/** All that is made of a check: on the page, in the command line's output, and in what leaves. */
function madeOf(technical: string, high: string | Files) {
  const check = checkOf({ technical, high });
  const groups = groupsOf(check);
  const report = makeReport(check);
  const today = todaysCheck(check);
  const made = {
    page: JSON.stringify(makeResult(check, groups, ['a', 'b'])),
    rows: JSON.stringify([...groups.allRows({})]),
    csv: [...csv(groups.allRows({}), titles, () => '')].join(''),
    json: JSON.stringify(report),
    text: text(report),
    print: html(report),
    packages: JSON.stringify(packagesOf(check)),
    counts: postedCounts(today).csv,
    saved: JSON.stringify(saveCheck(today)),
  };
  return { check, report, made };
}

describe.each(['Doering, Jane', 'Kynlee Doering', 'DOERING JANE', 'kynlee', 'Doering-2'])('%j', (name) => {
  const quoted = name.includes(',') ? `"${name}"` : name;
  test.each([
    ['the section, not arrived', `1 | 77 | ${quoted} | T1 | term | 88 | 10/01/2026 |`, ''],
    [
      'the section of both, not arrived',
      `1 | 77 | ${quoted} | T1 | term | 88 | 10/01/2026 |`,
      `1 | 77 | ${quoted} | T1 | term | | |`,
    ],
    ['the term', `1 | 77 | 1 | ${quoted} | term | 88 | 10/01/2026 |`, ''],
    ['the course', `1 | ${quoted} | 1 | T1 | term | 88 | 10/01/2026 |`, ''],
    ['the score', `1 | 77 | 1 | T1 | term | ${quoted} | 10/01/2026 |`, '1 | 77 | 1 | T1 | term | 80 | 10/01/2026 |'],
    [
      'the score at the high school',
      '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |',
      `1 | 77 | 1 | T1 | term | ${quoted} | 10/01/2026 |`,
    ],
    [
      'the section of the high school alone',
      '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |',
      `1 | 77 | ${quoted} | T1 | term | 80 | 10/01/2026 |`,
    ],
  ])('in %s stands nowhere', (_, technical, high) => {
    const { report, made } = madeOf(grades(`${other}\n${technical}`), grades([other, high].filter(Boolean).join('\n')));
    for (const [where, said] of Object.entries(made))
      for (const part of name.split(/[, -]+/).filter((word) => word.length > 2))
        expect(said.toLowerCase(), where).not.toContain(part.toLowerCase());
    expect(report.findings.length).toBeGreaterThan(0);
  });
});

test('a reader is told the row instead', () => {
  const { made } = madeOf(grades(`${other}\n1 | 77 | Doering | T1 | term | 88 | 10/01/2026 |`), grades(other));
  expect(made.page).toContain(shown);
  expect(made.csv).toContain(`"${shown}"`);
  expect(made.print).toContain(shown);
  expect(made.text).toContain(shown);
  expect(made.saved).toContain('"section":"[looks like a name]"');
});

test('the comparison is made with what stands in the files', () => {
  const both = (score: string) =>
    grades(
      `${other}\n1 | 77 | Smith | T1 | term | 88 | 10/01/2026 |\n1 | 77 | Lykins | T1 | term | ${score} | 10/01/2026 |`,
    );
  const { report } = madeOf(both('91'), both('81'));
  expect(report.grades).toMatchObject({ posted: 3, synced: 2, different: 1 });
  expect(report.findings.find(({ code }) => code === '2b-different')).toMatchObject({
    data: { technical: '91', high: '81' },
    where: [{ rows: [4] }, { rows: [4] }],
  });
});

test.each(['1A', '001', 'A', '2-4', '1st Block', 'AM', 'Red Day', 'Auto I-2', 'B/85', 'Incomplete', 'Semester 2'])(
  '%j is shown as it stands',
  (cell) => {
    const { made } = madeOf(grades(`${other}\n1 | 77 | ${cell} | T1 | term | 88 | 10/01/2026 |`), grades(other));
    expect(made.csv).toContain(cell);
    expect(made.page).toContain(cell);
    expect(made.csv).not.toContain('looks like a name');
  },
);
