/** A check as the page shows it: its files, the picture, and who must act. The groups of findings are in groups.ts. */
import { outcomes, type GradeOutcome } from '../compare/compare.ts';
import { placeOf, type Place } from '../compare/table.ts';
import { termIdentity } from '../intake/cells.ts';
import { columnName } from '../intake/column-name.ts';
import type { Field } from '../intake/kinds.ts';
import { termNames } from '../rules/2b-arrived/matched.ts';
import { slotKey, spelled } from '../rules/grade-rows.ts';
import type { Facts } from '../rules/rule.ts';
import type { Check, CheckedFile } from './check-result.ts';
import type { Groups } from './groups.ts';
import { fileReport, gradeCounts } from './make-report.ts';
import { pictures } from './pictures.ts';
import type { FileCard, Result, SectionBar } from './view.ts';

const MOST_ROWS = 50;

/**
 * Makes what the page shows.
 * @param keys the keys that the page gave the files, in their order
 */
export function makeResult(check: Check, groups: Groups, keys: readonly string[]): Result {
  const { facts, files, options, passed, notRun } = check;
  const { groups: all, acts, courses } = groups.all();
  const bars = sectionBars(facts);
  const schools = facts.schools.filter((label) => label !== undefined);
  return {
    asOf: options.asOf,
    technical: files.some(({ input }) => input.side === 'technical'),
    high: files.some(({ input }) => input.side === 'high'),
    files: files.map((file, i) => fileCard(file, keys[i]!, groups)),
    grades: gradeCounts(facts.grades),
    bars,
    groups: all,
    acts,
    passed,
    notRun,
    courses: [...new Set([...bars.map(({ course }) => course), ...courses])].sort(),
    schools: ['technical', ...schools, ...(facts.schools.includes(undefined) ? ['high'] : [])],
    unmatchedTerms: unmatchedTerms(facts),
    pictures: pictures(check),
  };
}

function fileCard(file: CheckedFile, key: string, groups: Groups): FileCard {
  const report = fileReport(file);
  const none = { key, setAside: [], privateHeaders: [], unknownHeaders: [], found: [], asks: [] };
  if (file.kind === null) {
    const asks: FileCard['asks'] = file.reason === 'needs-task' ? ['task'] : [];
    return { ...report, ...none, asks, problem: groups.first('file-unreadable', file.name) };
  }
  const { layout, skips, kind } = file;
  const used = new Map(
    (Object.entries(layout.columns) as [Field, number][]).map(([field, column]) => [column, field as string]),
  );
  for (const { column, field } of layout.ticks) used.set(column, field);
  const dropped = layout.headers.filter(({ text }, i) => !used.has(i) && text !== '');
  return {
    ...report,
    key,
    setAside: [...skips.values()].map(({ code, reason, rows }) => ({
      code,
      reason,
      count: rows.length,
      rows: rows.slice(0, MOST_ROWS),
    })),
    privateHeaders: dropped.filter(({ isPrivate }) => isPrivate).map(({ text }) => text),
    unknownHeaders: dropped.filter(({ isPrivate }) => !isPrivate).map(({ text }) => text),
    found: layout.headers.flatMap(({ text }, i) =>
      used.has(i) ? [{ column: columnName(i), header: text, field: used.get(i)! }] : [],
    ),
    asks: kind === 'grades' ? (['term', 'task'] as const).filter((field) => layout.columns[field] === undefined) : [],
  };
}

const partOf: Record<GradeOutcome, keyof SectionBar | undefined> = {
  aside: undefined, notPosted: 'notPosted', noGrade: 'notPosted', notCompared: 'other', studentUnknown: 'other',
  sectionUnknown: 'other', termUnknown: 'other', waiting: 'waiting', notInFile: 'other', missing: 'missing',
  different: 'different', scale: 'other', synced: 'arrived',
}; // prettier-ignore

/** One bar for each course and section of the technical school's grades, in the order of their numbers. */
function sectionBars(facts: Facts): SectionBar[] {
  const { sides, comparison } = facts.grades;
  const bars = new Map<number, SectionBar>();
  const slots = new Set<number>();
  const parts = outcomes.map((outcome) => partOf[outcome]);
  // Rows of a section, and of a term and task in it, often follow each other.
  let [lastPlace, lastSlot] = [-1, -1];
  let bar = newBar({ course: '', section: '' });
  for (let i = 0; i < sides.technical.length; i++) {
    const part = parts[comparison.outcome[i]!];
    if (!part) continue;
    const place = sides.technical.place[i]!;
    if (place !== lastPlace) {
      bar = bars.get(place) ?? newBar(placeOf(sides.book, place));
      bars.set((lastPlace = place), bar);
    }
    (bar[part] as number) += 1;
    const slot = slotKey(facts, 'technical', i);
    if (slot === lastSlot || slots.has(slot)) continue;
    slots.add((lastSlot = slot));
    const { term, task } = spelled(facts, 'technical', i);
    if (term !== undefined && !bar.terms.includes(term)) bar.terms.push(term);
    if (task !== undefined && !bar.tasks.includes(task)) bar.tasks.push(task);
  }
  const inOrder = new Intl.Collator('en-US', { numeric: true });
  for (const bar of bars.values()) bar.terms.sort(inOrder.compare);
  return [...bars.values()].sort(
    (a, b) => inOrder.compare(a.course, b.course) || inOrder.compare(a.section, b.section),
  );
}

const newBar = (place: Place): SectionBar => ({
  ...place,
  terms: [],
  tasks: [],
  arrived: 0,
  missing: 0,
  different: 0,
  waiting: 0,
  notPosted: 0,
  other: 0,
});

/** Terms for which the user can say which high-school term answers them. */
function unmatchedTerms(facts: Facts): Result['unmatchedTerms'] {
  const { sides, files } = facts.grades;
  const spelledTerms = files.technical.flatMap(({ records }) => records.seen.terms);
  return sides.schools.flatMap(({ label, terms }) => {
    if (terms.unmatched.size === 0) return [];
    const technical = [...new Set(spelledTerms)].filter((name) => terms.unmatched.has(termIdentity(name)));
    return technical.length === 0 ? [] : [{ school: label, technical, high: termNames(facts, label, terms.left) }];
  });
}
