/** One student in a check: how far each grade has come, and what to say when the family calls. No word of it holds a grade. */
import type { GradeOutcome } from '../../../compare/judge-grade.ts';
import type { StudentGrade } from '../../../report/student.ts';
import { actorNames, date, list, plural } from '../../../rules/names.ts';
import { actsFirst, codeOfPart } from '../../../rules/findings.ts';
import { words } from '../../../rules/registry.ts';

export type StopState = 'done' | 'here' | 'waiting' | 'unknown' | 'off';

export interface Stop {
  name: 'graded' | 'posted' | 'nights' | 'high' | 'card';
  state: StopState;
  says: string;
}

interface Told {
  /** Where it stops. */
  ends: string;
  icon: 'passed' | 'problem' | 'review' | 'wait';
  /** What to say to a family. */
  say: string;
  /** Who acts. */
  next: string;
  /** Of the guide. */
  item: string;
}

const school = ({ school: label }: StudentGrade) => label ?? 'the high school';
const lookingInto = 'The grade is posted at the technical school. We are finding out whether the high school has it.';

const told: Record<GradeOutcome, (grade: StudentGrade) => Told> = {
  synced: () => ({
    ends: 'It has arrived. The report card was not checked.',
    icon: 'passed',
    say: 'The high school has the grade. If it is not on the report card, the high school must look at its report card.',
    next: 'If it is not on the report card: the district’s Infinite Campus administrator',
    item: '4f',
  }),
  missing: (grade) => ({
    ends: `It stops before ${school(grade)}. ${grade.nights ? `${plural(grade.nights, ['night has', 'nights have'])} passed since it was posted, and no grade is there.` : 'No grade is there.'}`,
    icon: 'problem',
    say: 'The grade is posted at the technical school. It was not at the high school when we looked. We are finding out why.',
    next: `Who acts: ${actorNames[actsFirst({ code: grade.causes[0] ?? codeOfPart('missing'), side: 'high' })]}`,
    item: '2b',
  }),
  waiting: () => ({
    ends: 'It is too new for the high school’s file: a night must pass first. There is nothing to correct yet.',
    icon: 'wait',
    say: 'The grade is posted. Grades are copied to the high school at night, and we will look again tomorrow.',
    next: 'If it is not there tomorrow, check again with new exports',
    item: '2b',
  }),
  different: (grade) => ({
    ends: `The technical school and ${school(grade)} have different grades. Somebody must find out which one is right.`,
    icon: 'problem',
    say: 'The two schools do not show the same grade. We are finding out which one is right.',
    next: 'Who acts: the technical school first',
    item: '2b',
  }),
  older: () => ({
    ends: 'Only an older grade is at the high school.',
    icon: 'review',
    say: lookingInto,
    next: 'Who acts: the high school',
    item: '2b',
  }),
  scale: () => ({
    ends: 'The two schools have the grade in different forms. A person must look.',
    icon: 'review',
    say: lookingInto,
    next: 'Who acts: the high school',
    item: '4e',
  }),
  studentUnknown: () => ({
    ends: 'The check cannot tell: the student is in no high school’s file.',
    icon: 'review',
    say: lookingInto,
    next: 'Who acts: the high school. Is the student scheduled there?',
    item: '2b',
  }),
  sectionUnknown: () => ({
    ends: 'The check cannot tell: the section is in no file of the high school.',
    icon: 'review',
    say: lookingInto,
    next: 'Who acts: the high school. Does the export hold all KTS sections?',
    item: '2b',
  }),
  termUnknown: () => ({
    ends: 'The check cannot tell: the terms of the two schools could not be matched.',
    icon: 'review',
    say: lookingInto,
    next: 'You, on this page: say which terms belong together',
    item: '4c',
  }),
  notInFile: () => ({
    ends: 'The check cannot tell: the high school’s file does not hold this term or grading task.',
    icon: 'review',
    say: lookingInto,
    next: 'Who acts: the high school. Export again with all terms and grading tasks.',
    item: '2b',
  }),
  notCompared: () => ({
    ends: 'The check cannot tell: this grade could not be compared.',
    icon: 'review',
    say: lookingInto,
    next: 'Add the high school’s grades, or look at what is said of its files',
    item: '2b',
  }),
  notPosted: () => ({
    ends: 'It stops at the technical school. It is not posted yet.',
    icon: 'problem',
    say: 'There is a grade in progress, and the teacher has not posted it yet. We will ask the technical school.',
    next: 'Who acts: the teacher at the technical school',
    item: '2a.i',
  }),
  noGrade: () => ({
    ends: 'There is no grade yet, posted or in progress.',
    icon: 'review',
    say: 'We see no grade for this class yet. We will ask the technical school.',
    next: 'Who acts: the teacher at the technical school',
    item: '2a',
  }),
};

/** Where a grade stops, what to say to a family, and who acts. */
export const toldOf = (grade: StudentGrade): Told => told[grade.outcome](grade);

/** Likely causes, worded as likely. */
export const likely = ({ causes }: StudentGrade): string | undefined =>
  causes.length === 0
    ? undefined
    : `Likely because of: ${list(causes.map((code) => words[code].title.toLowerCase()))}.`;

/** The five stops of a grade, always the same. */
export function stopsOf(grade: StudentGrade): Stop[] {
  const { outcome, value, postedOn, nights, highValue, highDay } = grade;
  const isPosted = outcome !== 'notPosted' && outcome !== 'noGrade';
  const at = (state: StopState, says: string) => ({ state, says });
  const graded =
    outcome === 'noGrade' ? at('here', 'No grade') : at('done', isPosted ? 'There is a grade' : `${value} so far`);
  const posted = isPosted
    ? at('done', postedOn ? `${value} on ${date(postedOn)}` : value)
    : at(outcome === 'notPosted' ? 'here' : 'off', outcome === 'notPosted' ? 'Not posted yet' : 'Not reached');
  const since = !isPosted
    ? at('off', 'Not reached')
    : outcome === 'waiting'
      ? at('waiting', 'None yet')
      : nights === undefined
        ? at('unknown', 'The posting date is not known')
        : at('done', plural(nights, ['night', 'nights']));
  const there = highValue ? `${highValue}${highDay ? `, ${date(highDay)}` : ''}` : '';
  const high: Record<string, { state: StopState; says: string }> = {
    synced: at('done', there || 'There'),
    missing: at('here', 'No grade there'),
    different: at('here', there || 'A different grade'),
    waiting: at('off', 'Not reached'),
    notPosted: at('off', 'Not reached'),
    noGrade: at('off', 'Not reached'),
  };
  const card = outcome === 'synced' ? at('unknown', 'Not known: look at 4f') : at('off', 'Not reached');
  return [
    { name: 'graded', ...graded },
    { name: 'posted', ...posted },
    { name: 'nights', ...since },
    { name: 'high', ...(high[outcome] ?? at('unknown', there || 'Not known')) },
    { name: 'card', ...card },
  ];
}

export const studentPhrases = {
  title: 'One student in this check',
  lead: 'See how far each grade has come, and what to say when the family calls.',
  sure: 'Make sure who is calling before you read a grade out. This page knows State IDs only, never names.',
  label: 'State ID (SSID), 10 digits',
  hint: 'Not the local student number. It looks only in the files of this check. What you type stays on this page.',
  show: 'Show the grades',
  close: 'Close',
  wrong: 'A State ID has 10 digits.',
  none: 'No grade of this State ID is in the technical school’s files. Rows that could not be used are not searched.',
  count: (count: number) => plural(count, ['grade', 'grades']),
  stops: {
    graded: 'Graded',
    posted: 'Posted',
    nights: 'Nights since posting',
    high: 'At the high school',
    card: 'On the report card',
  } satisfies Record<Stop['name'], string>,
  states: {
    done: 'Done',
    here: 'It stops here',
    waiting: 'Waiting',
    unknown: 'Not known',
    off: 'Not reached',
  } satisfies Record<StopState, string>,
  family: 'What to say to a family',
  aside: 'Set aside',
} as const;
