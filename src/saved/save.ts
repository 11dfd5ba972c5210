/** What is saved of today's check for tomorrow: the open grades, the counts, and what the last saved check still knows. */
import { notCompared } from '../compare/not-compared.ts';
import {
  schemaVersion,
  type DayOfHistory,
  type KnownGrade,
  type OpenGrade,
  type SavedCount,
  type SavedCheck,
} from './saved-check.ts';
import type { OpenOutcome } from './open-outcomes.ts';
import { daysBetween, type Morning } from './since.ts';
import type { Today } from './today.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** An open grade that nobody could judge for so many days is let go. */
const KEPT_DAYS = 30;
/** Before, the day of the last judgment is near enough to the day of the saved check. */
const NOTED_DAYS = 14;
const DAYS_OF_HISTORY = 30;

/**
 * Makes the saved check of today.
 * @param last the saved check that was opened, with what has come since
 * @param known what the person set aside today, in place of what was saved
 * @param held whether fewer grades than before wait for an answer: then the earlier counts are kept
 */
export function saveCheck(
  today: Today,
  last?: { saved: SavedCheck; morning: Morning; held: boolean },
  known: readonly KnownGrade[] = last?.saved.known ?? [],
): SavedCheck {
  const open = today.open.map((grade): OpenGrade => {
    const { ssid, course, section, term, task, school, value, key } = grade;
    const outcome = grade.outcome as OpenOutcome;
    const since = last?.morning.openSince.get(key) ?? today.asOf;
    return compact({ ssid, course, section, term, task, school, outcome, value, since });
  });
  const kept = last ? keptOpen(today, last) : [];
  const keptKeys = new Set(kept.map((grade) => today.gradeKey(grade)));
  return compact({
    format: 'kts-grade-check',
    schemaVersion,
    asOf: today.asOf,
    schoolYear: today.schoolYear,
    complete: today.complete,
    technical: today.technical,
    schools: today.schools.map(compact),
    grades: today.counts,
    posted: (last?.held ? last.saved.posted : today.posted).map(compact<SavedCount>),
    open: [...open.filter((grade) => !keptKeys.has(today.gradeKey(grade))), ...kept],
    known: stillKnown(known, today, kept),
    history: historyWith(last?.saved.history ?? [], today),
  } as SavedCheck);
}

/** What was open and could not be judged today is saved again as it was, until it has not been judged for too long. */
function keptOpen(today: Today, { saved, morning }: { saved: SavedCheck; morning: Morning }): OpenGrade[] {
  return [...morning.unseen, ...morning.gone].flatMap((open) => {
    const judged = open.seen ?? saved.asOf;
    if (daysBetween(judged, today.asOf) > KEPT_DAYS) return [];
    const isLongOpen = daysBetween(open.since, today.asOf) > NOTED_DAYS;
    return [isLongOpen ? { ...open, seen: judged } : open];
  });
}

/** Reasons are kept while a grade that they are about is open. */
function stillKnown(known: readonly KnownGrade[], today: Today, kept: readonly OpenGrade[]): KnownGrade[] {
  return known.filter(({ until, ssid, course }) => {
    const isOf = (grade: { ssid: string; course: string }) =>
      (ssid === undefined || grade.ssid === ssid) &&
      today.placeKey({ course: grade.course, task: '' }) === today.placeKey({ course, task: '' });
    return until >= today.asOf && (today.open.some(isOf) || kept.some(isOf));
  });
}

/** The history with today, one entry a day, the last one counting. */
export function historyWith(history: readonly DayOfHistory[], { asOf, complete, counts }: Today): DayOfHistory[] {
  const { posted, synced, missing, different, waiting, older, scale, setAside } = counts;
  const today = {
    ...{ asOf, complete, posted, synced, missing, different, waiting, older, scale, setAside },
    notCompared: notCompared(counts),
  };
  const earlier = history.filter((day) => day.asOf !== asOf);
  return [...earlier, today].sort((a, b) => compareTexts(a.asOf, b.asOf)).slice(-DAYS_OF_HISTORY);
}

/** An object without the fields that say nothing. */
function compact<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== '')) as Item;
}
