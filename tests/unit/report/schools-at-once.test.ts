/** Several high schools at once, made up without a student in two of them: each is told as if it were alone, and given nothing of another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { checkedWith, resultOf, studentOf, textToSave } from '../../../src/checked.ts';
import { schoolRows } from '../../../src/components/check/result/schools-table.ts';
import { csv } from '../../../src/report/take-away/csv.ts';
import { groupsOf } from '../../../src/report/groups.ts';
import { forSchools } from '../../../src/report/take-away/for-school.ts';
import { narrowedReport } from '../../../src/report/take-away/narrowed.ts';
import { schoolSheet, sheetPage } from '../../../src/report/take-away/school-sheet.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { packagesOf } from '../../../src/report/take-away/packages.ts';
import type { GradeCounts } from '../../../src/report/report.ts';
import type { FileInput } from '../../../src/intake/kinds.ts';
import { text } from '../../../src/report/take-away/text.ts';
import { titles } from '../../../src/report/titles.ts';
import { openSaved } from '../../../src/saved/open-saved.ts';
import { isOpened } from '../../../src/saved/morning-view.ts';
import { todaysCheck } from '../../../src/report/todays-check.ts';
import { sourceOf } from '../intake/sources.ts';
import { runs } from '../runs.ts';

const fates = ['arrived', 'missing', 'different', 'waiting', 'letter', 'section'] as const;
type Fate = (typeof fates)[number];

/** The students of a school, each with what became of the grade on two days. */
const school = fc.array(fc.record({ then: fc.constantFrom(...fates), now: fc.constantFrom(...fates) }), {
  minLength: 1,
  maxLength: 5,
});
const district = fc.array(school, { minLength: 2, maxLength: 7 });
type District = { then: Fate; now: Fate }[][];

const names = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Linden', 'Maple'];
const label = (at: number) => `${names[at]} High School`;
const ssid = (at: number, student: number) => String(2_000_000_000 + 1000 * (at + 1) + student);
const canary = 'Canarywing';
const days = { then: ['2026-10-14', '10/14/2026'], now: ['2026-10-15', '10/15/2026'] } as const;

const line = (cells: (string | number)[]) => `${cells.join(',')}\n`;
const head = line([
  'State ID',
  'Last Name',
  'Course Number',
  'Section',
  'Term',
  'Grading Task',
  'Score',
  'Date Posted',
]);
const rowOf = (id: string, section: number, value: string | number, day: string) =>
  line([id, canary, '480123401', section, 'T1', 'CTE Term Grade', value, value === '' ? '' : day]);

/** The files of one day. @param only one of the schools alone beside the technical school's whole file */
function filesOf(schools: District, when: 'then' | 'now', only?: number): FileInput[] {
  const score = (student: number) => 60 + student;
  const technical = schools.flatMap((own, at) =>
    own.map((grade, student) =>
      rowOf(ssid(at, student), 1, score(student), grade[when] === 'waiting' ? days[when][1] : '10/07/2026'),
    ),
  );
  const high = schools.map((own) => own.map((grade) => grade[when]));
  return [
    { source: sourceOf(head + technical.join(''), 'technical.csv'), side: 'technical' as const },
    ...high.flatMap((own, at): FileInput[] => {
      if (only !== undefined && only !== at) return [];
      const rows = own.map((fate, student) => {
        const value = { arrived: score(student), different: 30, letter: 'Q', missing: '', waiting: '', section: 50 }[
          fate
        ];
        return rowOf(ssid(at, student), fate === 'section' ? 9 : 1, value, '10/09/2026');
      });
      // A student of another course: the section is in the file whatever became of the grades.
      const more = [rowOf(ssid(at, 99), 1, 77, '10/09/2026')];
      return [
        {
          source: sourceOf(head + rows.join('') + more.join(''), `${at}.csv`),
          side: 'high' as const,
          school: label(at),
        },
      ];
    }),
  ];
}

const checked = (schools: District, when: 'then' | 'now', saved?: string) =>
  checkedWith(
    () => {
      const files = filesOf(schools, when);
      return Promise.resolve({
        check: check(files, { asOf: days[when][0] }),
        keys: files.map(({ source }) => source.name),
      });
    },
    { saved },
  );

const told = ({ synced, missing, different, waiting, older, scale, sectionUnknown, termUnknown, notInFile, notCompared, onlyHigh }: GradeCounts) =>
  ({ synced, missing, different, waiting, older, scale, sectionUnknown, termUnknown, notInFile, notCompared, onlyHigh }); // prettier-ignore

describe('several schools at once', () => {
  it('a school among several is told as if it were alone, students of the others aside', () => {
    fc.assert(
      fc.property(district, (schools) => {
        const together = makeReport(check(filesOf(schools, 'now'), { asOf: days.now[0] }));
        for (const at of schools.keys()) {
          const alone = makeReport(check(filesOf(schools, 'now', at), { asOf: days.now[0] }));
          const own = together.schools.find((each) => each.label === label(at))!;
          expect(told(own.grades)).toEqual(told(alone.schools[0]!.grades));
          const found = (report: typeof alone) =>
            report.findings
              .filter(({ school: of, code }) => of === label(at) && code !== '2b-student-unknown')
              .map(({ code, count, data }) => ({ code, count, data }));
          expect(found(together)).toEqual(found(alone));
        }
      }),
      runs(10),
    );
  });

  it('the parts of a row add up to its posted grades, and the rows to all of them', async () => {
    await fc.assert(
      fc.asyncProperty(district, async (schools) => {
        const result = resultOf(await checked(schools, 'now'));
        const rows = schoolRows(result);
        for (const { posted, parts } of rows) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(posted);
        expect(rows.reduce((sum, { posted }) => sum + posted, 0)).toBe(result.grades.posted);
      }),
      runs(10),
    );
  });

  it('a package is offered to each school that has something, and to no other', async () => {
    await fc.assert(
      fc.asyncProperty(district, async (schools) => {
        const done = await checked(schools, 'now');
        expect(resultOf(done).packages).toEqual(packagesOf(done.check).map(({ of }) => of));
      }),
      runs(10),
    );
  });

  it('no package holds a student of another school', () => {
    fc.assert(
      fc.property(district, (schools) => {
        for (const { of, message, sheet, grades } of packagesOf(
          check(filesOf(schools, 'now'), { asOf: days.now[0] }),
        )) {
          const own = names.findIndex((_, at) => label(at) === of);
          expect(message).not.toMatch(/\b20000\d{5}\b/);
          for (const [id] of `${sheet}${grades}`.matchAll(/\b20000\d{5}\b/g))
            expect(Math.floor((Number(id) - 2_000_000_000) / 1000) - 1).toBe(own);
          expect(`${message}${sheet}${grades}`).not.toContain(canary);
        }
      }),
      runs(10),
    );
  });
});

describe('what is filtered is what leaves', () => {
  const idsIn = (said: string) => [...new Set(said.match(/\b20000\d{5}\b/g))].sort();
  const schoolOf = (id: string) => Math.floor((Number(id) - 2_000_000_000) / 1000) - 1;

  it('of one school: copied text, CSV and sheets hold no student of another, and the text none of what was not filtered', () => {
    fc.assert(
      fc.property(district, (schools) => {
        const done = check(filesOf(schools, 'now'), { asOf: days.now[0] });
        const groups = groupsOf(done);
        expect(text(narrowedReport(done, groups.given({})))).toBe(text(makeReport(done)));
        for (const { summary } of forSchools(done, groups.given({}))) {
          const [synced = 0, posted = 0, ...open] = (summary.match(/\d+/g) ?? []).map(Number);
          expect(synced + open.reduce((sum, count) => sum + count, 0), summary).toBe(posted);
        }
        for (const at of schools.keys()) {
          const filter = { school: label(at) };
          const copied = text(narrowedReport(done, groups.given(filter)), { narrowed: 'Only this.' });
          const saved = [...csv(groups.allRows(filter), titles, () => '')].join('');
          const [sheet] = forSchools(done, groups.given(filter)).filter(({ of }) => of === label(at));
          const printed = sheet ? sheetPage(schoolSheet(sheet), '') : '';
          for (const said of [copied, saved, printed]) for (const id of idsIn(said)) expect(schoolOf(id)).toBe(at);
          for (const each of [copied, printed])
            for (const other of schools.keys()) if (other !== at) expect(each).not.toContain(label(other));
          expect(copied).toMatch(/^Only this\./);
          expect(copied).not.toMatch(/WHAT PASSED|FILES|posted grades? ha/);
        }
      }),
      runs(10),
    );
  });

  it('of one student: no other student, also where one finding is about several', () => {
    fc.assert(
      fc.property(district, (schools) => {
        // One high school alone: all others are unknown, and one finding names them.
        const done = check(filesOf(schools, 'now', 0), { asOf: days.now[0] });
        const groups = groupsOf(done);
        for (const [at, own] of schools.entries()) {
          for (const student of own.keys()) {
            const filter = { text: ssid(at, student) };
            const given = [...groups.given(filter)];
            const copied = text(narrowedReport(done, given), { narrowed: 'Only this.' });
            const saved = [...csv(groups.allRows(filter), titles, () => '')].join('');
            const rows = given.reduce((sum, each) => sum + each.rows.length, 0);
            expect(idsIn(`${copied}${saved}`)).toEqual(rows > 0 ? [ssid(at, student)] : []);
          }
        }
      }),
      runs(8),
    );
  });
});

describe('two mornings, from the files on', () => {
  const isOpen = (fate: Fate) => fate !== 'arrived';
  it('nights are those of the student’s own window, from the first day on which the grade was open', async () => {
    await fc.assert(
      fc.asyncProperty(district, async (schools) => {
        const first = textToSave(await checked(schools, 'then'), []);
        const again = await checked(schools, 'now', first);
        const { morning } = resultOf(again);
        if (!morning || !('lists' in morning)) throw new Error('not compared');
        const sinceFirst = 1;
        for (const row of [...morning.lists.still.rows, ...morning.lists.new.rows]) {
          const [grade] = studentOf(again, row.ssid).grades;
          if (row.outcome !== 'missing') expect(row.nights).toBeUndefined();
          else
            expect(row.nights).toBe(Math.min(grade!.nights!, morning.lists.still.rows.includes(row) ? sinceFirst : 0));
        }
      }),
      runs(10),
    );
  });

  it('each open grade is counted where it belongs, and no name is saved', async () => {
    await fc.assert(
      fc.asyncProperty(district, async (schools) => {
        const first = textToSave(await checked(schools, 'then'), []);
        expect(first).not.toContain(canary);
        const morning = openSaved(first, todaysCheck((await checked(schools, 'now')).check));
        if (!isOpened(morning)) throw new Error(morning.why);
        const all = schools.flat();
        const isUnknown = ({ then }: { then: Fate }) => then === 'letter';
        const came = all.filter(({ then, now }) => isOpen(then) && !isOpen(now));
        expect(morning.morning.since).toMatchObject({
          arrived: came.filter((grade) => !isUnknown(grade)).length,
          found: came.filter(isUnknown).length,
          still: all.filter(({ then, now }) => isOpen(then) && isOpen(now)).length,
          new: all.filter(({ then, now }) => !isOpen(then) && isOpen(now)).length,
          gone: 0,
          unseen: 0,
          changed: 0,
        });
        const again = await checked(schools, 'now', first);
        const second = JSON.parse(textToSave(again, [])) as { open: { since: string }[]; history: unknown[] };
        expect(second.history).toHaveLength(2);
        expect(second.open).toHaveLength(all.filter(({ now }) => isOpen(now)).length);
      }),
      runs(10),
    );
  });
});
