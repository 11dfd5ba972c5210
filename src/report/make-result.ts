/** A check as the page shows it: its files, the picture, and who must act. The groups of findings are in groups.ts. */
import { orderOf } from './number-order.ts';
import type { GradeOutcome } from '../compare/judge-grade.ts';
import { remembered, type SpelledSection } from '../compare/names.ts';
import { shownCell } from '../guard/shown-cell.ts';
import { columnName } from '../intake/column-name.ts';
import { layoutColumns } from '../intake/recognise.ts';
import { skipCodes } from '../intake/skips.ts';
import { maskGrids } from '../rules/4b-one-active-term/mask-grids.ts';
import { timeLines } from '../rules/4c-term-dates/time-lines.ts';
import { percentColumns } from '../rules/4e-score-groups/percent-columns.ts';
import type { GradePart } from '../rules/code.ts';
import type { Code } from '../rules/findings.ts';
import type { Facts } from '../rules/rule.ts';
import { everyOf } from '../rules/run.ts';
import type { Check, CheckedFile } from './finished-check.ts';
import type { Groups } from './groups.ts';
import { fileReport, reportHead } from './make-report.ts';
import { whoIsGiven } from './take-away/for-school.ts';
import { unmatchedTerms } from './unmatched-terms.ts';
import type { FileCard, Pictures, Result, SectionBar } from './view.ts';

const MOST_ROWS = 50;

/**
 * Makes what the page shows.
 * @param keys the keys that the page gave the files, in their order
 */
export function makeResult(check: Check, groups: Groups, keys: readonly string[]): Result {
  const { facts, files } = check;
  const { asOf, chosen, complete, grades, schools: bySchool, passed, notRun } = reportHead(check);
  const given = whoIsGiven(check);
  const { groups: all, causes, acts, courses } = groups.all(given.note);
  const bars = sectionBars(facts);
  const schools = facts.schools.filter((label) => label !== undefined);
  return {
    asOf,
    chosen,
    complete,
    bySchool,
    technical: files.some(({ kind, input }) => kind !== null && input.side === 'technical'),
    high: files.some(({ kind, input }) => kind !== null && input.side === 'high'),
    files: files.map((file, i) => fileCard(check, file, keys[i]!, groups)),
    grades,
    bars,
    groups: all,
    causes,
    acts,
    passed,
    notRun,
    courses: [...new Set([...bars.map(({ course }) => course), ...courses])].sort(),
    schools: ['technical', ...schools, ...(facts.schools.includes(undefined) ? ['high'] : [])],
    unmatchedTerms: unmatchedTerms(facts),
    packages: given.found(),
    pictures: pictures(check),
  };
}

/** What the page draws of the set-up files: terms on a time line, the masks, the Minimum % columns (guide 4b, 4c and 4e). */
export const pictures = (check: Check): Pictures => ({
  timeLines: timeLines(check.facts),
  maskGrids: maskGrids(check),
  percents: percentColumns(check.facts),
});

function fileCard(check: Check, file: CheckedFile, key: string, groups: Groups): FileCard {
  const report = fileReport(file, check.facts);
  const none = { key, setAside: [], privateHeaders: [], unknownHeaders: [], found: [], asks: [] };
  if (file.kind === null) {
    const asks: FileCard['asks'] = file.reason === 'needs-task' ? ['task'] : [];
    return { ...report, ...none, asks, problem: groups.unread(file.name) };
  }
  const { layout, kind } = file;
  const { used, unknown, isPrivate } = layoutColumns(layout);
  return {
    ...report,
    key,
    setAside: notUsed(check, file.name),
    privateHeaders: isPrivate,
    unknownHeaders: unknown,
    found: used.map(({ at, header, field }) => ({ column: columnName(at), header, field })),
    asks: kind === 'grades' ? (['term', 'task'] as const).filter((field) => layout.columns[field] === undefined) : [],
  };
}

/** The rows of a file that were not used, by why, as its findings tell them. */
function notUsed({ lists }: Check, name: string): FileCard['setAside'] {
  return lists
    .filter(({ code }) => (skipCodes as readonly Code[]).includes(code))
    .flatMap((list) => [...everyOf(list)])
    .flatMap(({ code, data, where }) => {
      const rows = where.filter(({ file }) => file === name).flatMap((own) => own.rows);
      const reason = 'reason' in data && typeof data.reason === 'string' ? data.reason : '';
      return rows.length === 0 ? [] : [{ code, reason, count: rows.length, rows: rows.slice(0, MOST_ROWS) }];
    });
}

const partOf: Record<GradeOutcome, Exclude<GradePart, 'noGrade'>> = {
  notPosted: 'notPosted', noGrade: 'notPosted', notCompared: 'other', studentUnknown: 'other', sectionUnknown: 'other',
  termUnknown: 'other', waiting: 'waiting', notInFile: 'other', missing: 'missing', older: 'look',
  different: 'different', scale: 'look', synced: 'arrived',
}; // prettier-ignore

/** One bar for each course and section of the technical school's grades, in the order of their numbers. */
function sectionBars({ grades: { comparison } }: Facts): SectionBar[] {
  // Of each course by its sections: a text for both would be made for each place in which a grade stands.
  const courses = remembered(() => new Map<string, SectionBar>());
  const all: SectionBar[] = [];
  const termsShown = remembered((term) => shownCell(term));
  for (const { grade, outcome, count } of comparison.alike()) {
    const { record } = grade;
    const sections = courses(grade.course);
    let bar = sections.get(grade.section);
    if (!bar) {
      const shown = (cell: string) => shownCell(cell, record.row);
      bar = newBar({ course: shown(record.course), section: shown(record.section) });
      sections.set(grade.section, bar);
      all.push(bar);
    }
    const { task } = record;
    const term = record.term || grade.in.file.givenTerm;
    bar[partOf[outcome]] += count;
    const termShown = term && termsShown(term);
    if (termShown && !bar.terms.includes(termShown)) bar.terms.push(termShown);
    if (!bar.tasks.includes(task)) bar.tasks.push(task);
  }
  const course = orderOf(all.map((bar) => bar.course));
  const section = orderOf(all.map((bar) => bar.section));
  const term = orderOf(all.flatMap((bar) => bar.terms));
  for (const bar of all) if (bar.terms.length > 1) bar.terms.sort((a, b) => term.get(a)! - term.get(b)!);
  return all.sort(
    (a, b) => course.get(a.course)! - course.get(b.course)! || section.get(a.section)! - section.get(b.section)!,
  );
}

const newBar = (place: SpelledSection): SectionBar => ({
  ...place,
  terms: [],
  tasks: [],
  arrived: 0,
  missing: 0,
  different: 0,
  waiting: 0,
  look: 0,
  notPosted: 0,
  other: 0,
});
