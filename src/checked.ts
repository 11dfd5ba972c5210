/** A check that was made, and the questions that are asked about it. The worker keeps it as long as its page shows it. */
import { checkAgain } from './check.ts';
import { groupsOf, type Groups } from './report/groups.ts';
import type { Check } from './report/check.ts';
import { makeResult } from './report/make-result.ts';
import { openCauses } from './report/causes.ts';
import { studentView, type StudentView } from './report/student.ts';
import type { Result } from './report/view.ts';
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

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
