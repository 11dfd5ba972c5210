/** Yesterday and today: what the page says of a saved check and of what has come since. */
import { date, list, number, plural } from '../../../rules/names.ts';
import type { GradeOutcome } from '../../../compare/judge-grade.ts';
import type { MorningListName, MorningView } from '../../../saved/morning-view.ts';
import type { NotOpened } from '../../../saved/open-saved.ts';

const grades = ['grade', 'grades'] as const;
const nights = (count: number) => plural(count, ['night', 'nights']);

export const morningPhrases = {
  save: 'Save for tomorrow',
  holds:
    'One file on this computer: State IDs and values of the grades that are still open, and no names. Keep it where your district allows, and delete older ones. Tomorrow, add it to the new exports.',
  fileName: (asOf: string) => `kts-check-${asOf}.json`,
  saved: 'Today’s check was saved.',
  student: 'One student',
  title: (asOf: string) => `Since ${date(asOf)}`,
  why: {
    'too-large': 'is too large for a saved check',
    damaged: 'is damaged or incomplete',
    'not-saved': 'is not a saved check of this site',
    newer: 'is of a newer version of this site. Load the page again, or use the newer version to open it',
    'another-year': 'is of a different school year',
    'later-day': 'is of a later day than today’s files',
    'nothing-common': 'has no course, section, term, and task in common with today’s files',
  } satisfies Record<NotOpened['why'], string>,
  notOpened: {
    title: 'The saved check was not used',
    text: ({ why, asOf }: NotOpened) =>
      `The saved check${asOf ? ` of ${date(asOf)}` : ''} ${morningPhrases.why[why]}. The check went on without it: nothing on this page is compared with it.`,
  },
  dropped: (count: number) =>
    `${plural(count, ['reason was', 'reasons were'])} left out: ${count === 1 ? 'it' : 'they'} may name a student.`,
  lists: {
    still: 'Still open',
    new: 'New',
    arrived: 'Arrived',
    found: 'Compared for the first time, and there',
    changed: 'Posted again with a different value',
    gone: 'Not in today’s file of the technical school',
    unseen: 'Not checked today',
    known: 'Known and set aside',
  } satisfies Record<MorningListName, string>,
  hints: {
    still: 'longest first',
    new: 'open today, and not then',
    arrived: '',
    found: '',
    changed: 'since the saved check',
    gone: 'their rows are not there, which does not mean that they are fixed',
    unseen: 'no file of their school, or not compared',
    known: 'still in all counts; back when their day has passed',
  } satisfies Record<MorningListName, string>,
  columns: {
    nights: 'Missing for',
    ssid: 'SSID',
    course: 'Course, section, term',
    school: 'School',
    posted: 'Posted on',
    then: 'Then',
    now: 'Grade',
    outcome: 'Now',
    reason: 'Reason',
    until: 'Until',
    act: 'What you can do',
  },
  nights,
  place: (section: string | undefined, term: string | undefined) =>
    [section && `section ${section}`, term].filter(Boolean).join(', '),
  more: (count: number) => `${number(count)} more. All open grades are in the CSV.`,
  noSchool: 'In no school’s file',
  count: (count: number) => plural(count, grades),
  outcomes: {
    synced: 'arrived',
    missing: 'missing',
    waiting: 'too new for the file',
    different: 'different there',
    older: 'only an older grade there',
    scale: 'in a different form there',
    studentUnknown: 'student in no file there',
    sectionUnknown: 'section in no file there',
    termUnknown: 'term not matched',
    notInFile: 'term or task not in the file',
    notCompared: 'not compared',
    notPosted: 'not posted',
    noGrade: 'no grade',
  } satisfies Record<GradeOutcome, string>,
  hold: {
    title: (school: string | undefined, fewer: number) =>
      `${school ? `The file of ${school}` : 'The technical school’s file'} has ${plural(fewer, ['posted grade', 'posted grades'])} fewer than then. Is the export complete?`,
    text: (before: number, now: number, courses: readonly string[]) =>
      `${number(before)} then, ${number(now)} today.${courses.length > 0 ? ` They are fewer in ${list([...courses], 6)}.` : ''} Was a filter on? Until you answer, the check is not complete, and what is not in the file is not said to have arrived.`,
    no: 'No, I will export again',
    yes: 'Yes, it is complete',
    accepted: 'You said that the files with fewer grades are complete.',
    change: 'Change',
  },
  trend: {
    caption: 'Missing grades at the last checks',
    incomplete: 'not complete',
    incompleteKey: 'Hatched in brown: that check was not complete. More may have been missing.',
    today: 'Today',
  },
  aside: {
    button: 'Set aside',
    back: 'Bring back',
    title: 'Set aside',
    lead: 'It leaves the list, not the counts. When its day has passed, it is back.',
    what: 'What',
    grade: 'This grade alone',
    section: (section: string) => `All open grades of section ${section} of this course`,
    course: 'All open grades of this course',
    reason: 'Why',
    example: 'Such as: the school adds the section this week',
    noNames: 'No names, and nothing about a student.',
    until: 'Until, this day included',
    empty: 'Say why, in a few words.',
    private: 'This may name a student or say something private. Say it without that.',
    noDay: 'Say until which day. It cannot be before the check.',
    notLoaded: 'The words could not be checked. Load this page again while you are online.',
    cancel: 'Cancel',
    sure: (asOf: string) => `Set aside until ${date(asOf)}`,
    of: (ssid: string) => ` the grade of ${ssid}`,
  },
} as const;

/** What has come since, in sentences of numbers: of missing grades alone. */
export function sinceSaid({ missing, since, lists }: MorningView): string {
  const { then, arrived, still, new: fresh } = missing;
  const rest = then - arrived - still;
  const all = lists.still.rows.flatMap(({ nights: each, outcome }) => (outcome === 'missing' && each ? [each] : []));
  const upTo = all.length > 0 && Math.min(...all) < since.nights ? 'up to ' : '';
  const said = [
    then === 0
      ? `The check of ${date(since.asOf)} counted no missing grade.`
      : `${number(arrived)} of the ${plural(then, ['missing grade has', 'missing grades have'])} arrived.`,
  ];
  if (still > 0)
    said.push(
      `${number(still)} ${still === 1 ? 'is' : 'are'} still missing${since.nights > 0 ? `, for ${upTo}${nights(since.nights)}` : ''}.`,
    );
  if (fresh > 0) said.push(`${number(fresh)} ${fresh === 1 ? 'is' : 'are'} newly missing.`);
  if (rest > 0) said.push(`${number(rest)} ${rest === 1 ? 'is' : 'are'} different, too new, or not checked today.`);
  return said.join(' ');
}
