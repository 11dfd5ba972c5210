/** A check that was made, and the inquiries about it. The worker keeps it as long as its page shows it. */
import { checkAgain } from './check.ts';
import { groupsOf, type Groups } from './report/groups.ts';
import type { Check } from './report/finished-check.ts';
import { makeResult } from './report/make-result.ts';
import { openCauses } from './report/causes.ts';
import { studentView, type StudentView } from './report/student.ts';
import { csv, type Titles } from './report/take-away/csv.ts';
import { postedCounts } from './report/take-away/counts.ts';
import { fileLabels } from './report/take-away/file-labels.ts';
import { forSchools } from './report/take-away/for-school.ts';
import { narrowedReport } from './report/take-away/narrowed.ts';
import { packagesOf } from './report/take-away/packages.ts';
import { packed } from './report/take-away/packed.ts';
import { schoolSheet } from './report/take-away/school-sheet.ts';
import type { Filter, Result } from './report/view.ts';
import { courseTitles } from './rules/rule.ts';
import { isOpened, morningView, type MorningView } from './saved/morning-view.ts';
import { openSaved, type NotOpened, type OpenedCheck } from './saved/open-saved.ts';
import { historyWith, saveCheck } from './saved/save.ts';
import type { KnownGrade } from './saved/saved-check.ts';
import { compareWithSaved } from './saved/since.ts';
import type { Today } from './saved/today.ts';
import { todaysCheck } from './report/todays-check.ts';

export interface Checked {
  check: Check;
  groups: Groups;
  /** The keys that the page gave the files. */
  keys: readonly string[];
  opened?: OpenedCheck | NotOpened;
  isAccepted: boolean;
  today(): Today;
  causes(): ReturnType<typeof openCauses>;
}

/**
 * Checks, and asks the rules once more where a saved check was given: what has come since is a part of what is found.
 * @param run checks the files
 * @param saved the text of a saved check
 */
export async function checkedWith(
  run: () => Promise<{ check: Check; keys: readonly string[] }>,
  { saved, acceptFewer = false }: { saved?: string; acceptFewer?: boolean },
): Promise<Checked> {
  const { check: plain, keys } = await run();
  const opened = saved === undefined ? undefined : openSaved(saved, todaysCheck(plain));
  const check =
    opened && isOpened(opened)
      ? checkAgain(plain, { ...opened.morning, fewer: acceptFewer ? [] : opened.fewer })
      : plain;
  return {
    check,
    keys,
    groups: groupsOf(check),
    opened,
    isAccepted: acceptFewer,
    today: once(() => todaysCheck(check)),
    causes: once(() => openCauses(check)),
  };
}

/** What the page shows. */
export function resultOf(checked: Checked): Result {
  const { check, groups, keys, opened } = checked;
  const result = makeResult(check, groups, keys);
  if (!opened) return result;
  return { ...result, morning: isOpened(opened) ? viewOf(checked, opened) : opened };
}

/** What has come since, where a person sets other grades aside than were saved. */
export function withKnown(checked: Checked, known: readonly KnownGrade[]): MorningView | undefined {
  const { opened } = checked;
  if (!opened || !isOpened(opened)) return undefined;
  const saved = { ...opened.saved, known: [...known] };
  const changed = { ...opened, saved, morning: compareWithSaved(saved, checked.today()) };
  checked.opened = changed;
  return viewOf(checked, changed);
}

/** Today's check as text, to be compared with tomorrow's files. */
export function textToSave(checked: Checked, known: readonly KnownGrade[]): string {
  const { opened, isAccepted } = checked;
  const last =
    opened && isOpened(opened)
      ? { saved: opened.saved, morning: opened.morning, held: opened.fewer.length > 0 && !isAccepted }
      : undefined;
  return `${JSON.stringify(saveCheck(checked.today(), last, known), null, 1)}\n`;
}

/** The grades of one student. */
export function studentOf(checked: Checked, ssid: string): StudentView {
  const causes = new Map([...checked.causes()].map(([key, { codes }]) => [key, codes]));
  return studentView(checked.check, ssid, causes);
}

function viewOf(checked: Checked, opened: OpenedCheck): MorningView {
  const today = checked.today();
  return morningView(today, opened, {
    titleOf: courseTitles(checked.check.facts),
    causes: new Map([...checked.causes()].map(([key, { cause }]) => [key, cause])),
    isAccepted: checked.isAccepted,
    history: historyWith(opened.saved.history, today),
  });
}

/** So many grades are printed under one thing to do. */
const ROWS_ON_SHEET = 200;

/** What the page asks about a check, but for its rows, which come in parts. What each takes and gives is plain data. */
export const inquiries = {
  /** What the filter lets through. */
  groups: ({ groups }: Checked, filter: Filter) => groups.filtered(filter),
  /** The rows that the filter lets through, as CSV. The page has the titles, and files are never called by their own names. */
  csv({ check, groups }: Checked, filter: Filter, titles: Titles): Blob {
    const labels = fileLabels(check.files);
    const pieces = csv(groups.allRows(filter), titles, (name) => labels.get(name) ?? '');
    return new Blob([...pieces], { type: 'text/csv;charset=utf-8' });
  },
  /** The report with the findings that the filter lets through. */
  report: ({ check, groups }: Checked, filter: Filter) => narrowedReport(check, groups.given(filter)),
  /** A sheet for each school that has something to do, of what the filter lets through. */
  sheets: ({ check, groups }: Checked, filter: Filter) =>
    forSchools(check, groups.given(filter))
      .filter(({ of }) => filter.school === undefined || of === filter.school)
      .map((own) => schoolSheet(own, ROWS_ON_SHEET)),
  /** What a school is sent, as `Package.of` names it; or what each of them is. */
  packages: ({ check }: Checked, school?: string) =>
    packed(packagesOf(check).filter(({ of }) => !school || of === school)),
  /** Counts of posted grades without students, and how many of them are so small that they may point at one. */
  counts: (checked: Checked) => postedCounts(checked.today()),
  /** The grades of one student. */
  student: studentOf,
  /** What has come since the saved check, where other grades are set aside than were saved. */
  known: (checked: Checked, known: readonly KnownGrade[]) => withKnown(checked, known)!,
  /** Today's check, to be opened tomorrow. */
  save: (checked: Checked, known: readonly KnownGrade[]) =>
    new Blob([textToSave(checked, known)], { type: 'application/json' }),
};

export type Inquiry = keyof typeof inquiries;
/** What an inquiry takes beside the check. */
export type About<Of extends Inquiry> = (typeof inquiries)[Of] extends (
  checked: Checked,
  ...about: infer All
) => unknown
  ? All
  : never;
export type AnswerTo<Of extends Inquiry> = ReturnType<(typeof inquiries)[Of]>;

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
