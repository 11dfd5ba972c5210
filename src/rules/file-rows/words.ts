/** Words for rows that were damaged, stand there twice, or were left out. */
import { supportAddress } from '../../links.ts';
import type { FindingOf } from '../findings.ts';
import { capital, fieldName, list, plural, skipReason } from '../names.ts';
import { about, fileOf, gradingTasks, queryWizard, type Words, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';
import type { SetAsideReason } from '../../intake/grades-file.ts';

const unit: Words['unit'] = ['row', 'rows'];

export const words: WordsOf<keyof typeof codes> = {
  'file-rows-set-aside': {
    title: 'Rows that may hold a grade and could not be used',
    unit,
    wrong:
      'These rows may hold a CTE grade, a term, or a score, but a part that the check needs is missing or cannot be read.',
    matters:
      'A grade in such a row was not compared, so it may or may not have arrived. A grade that may be in such a row at the high school is not called missing. A term or score in such a row was left out.',
    todo: [
      {
        who: 'side',
        text: 'Look at the rows in the file. Export it again from Infinite Campus with all columns, without opening it in a spreadsheet program.',
      },
      {
        who: 'side',
        text: 'If a grading task has a different name than CTE Term Grade, CTE Final Grade, or CTE Final Exam, see whether it should be one of them (4a).',
      },
    ],
    paths: [queryWizard, gradingTasks],
    line: setAside,
    found: 'Found in the file',
    answer: { keptApart: 'beside rows that could not be used', rowsAre: ({ reason }) => asideReason(reason) },
    card: { because: (reason, count) => ` ${asideReason(reason)[count === 1 ? 0 : 1]}` },
  },
  'file-damaged-id': {
    title: 'Damaged SSIDs, course numbers, or section numbers',
    unit,
    wrong:
      'An SSID, course number, or section number in these rows is not as Infinite Campus writes it. This often happens when a file is opened and saved in a spreadsheet program such as Excel.',
    matters:
      'These rows were left out, since they cannot be tied to a student or section. Grades that they may belong to are not called missing.',
    todo: [
      { who: 'side', text: 'Export the file again from Infinite Campus.' },
      { who: 'side', text: 'Do not open it in a spreadsheet program before you add it here.' },
    ],
    paths: [queryWizard],
    line: damaged,
    found: 'Found in the file',
    expected: 'Should be',
    passed: (count) =>
      `${plural(count, ['file of grades or students holds', 'files of grades or students hold'])} no damaged SSIDs, course numbers, or section numbers.`,
    answer: {
      keptApart: 'beside rows with damaged numbers',
      rowsAre: () => asideReason('damaged'),
      leftOutAtHigh: {
        one: 'row of a high school with a damaged number was left out',
        many: 'rows of a high school with damaged numbers were left out',
      },
    },
  },
  'file-duplicate-row': {
    title: 'Rows that are about the same thing',
    unit,
    wrong: 'Two or more rows are about the same grade, term, score, or grading task.',
    matters:
      'Rows with the same values do no harm: the first one was used. Of a grade that was posted again, the later posting was used. Where nothing tells which value is right, none of them was compared.',
    todo: [
      { who: 'side', text: 'Look at the rows. If they differ, find out which one is right, or export the file again.' },
      { who: 'side', text: 'If you added the same file twice, remove one.' },
      {
        who: 'side',
        text: `If it is a list of grading tasks, the course may have the same task twice (4a). If so, notify ${supportAddress} immediately and do not delete anything.`,
      },
    ],
    paths: [queryWizard],
    line: duplicate,
    found: 'Found in the file',
    expected: 'First row',
    passed: (count) =>
      `${plural(count, ['term, score, or grading task is', 'terms, scores, and grading tasks are'])} in the files only once.`,
    answer: { keptApart: 'beside rows that contradict each other', onlyAsProblem: true },
  },
  'file-row-skipped': {
    title: 'Rows that were skipped',
    unit,
    wrong: 'These rows were not used. Each line gives the reason.',
    matters: 'Nothing in a skipped row was checked. Total lines and repeated headers do no harm.',
    todo: [
      { who: 'side', text: 'See whether one of these rows should count. If so, correct the export and check again.' },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${fileOf(finding)}: ${plural(finding.count, ['row was', 'rows were'])} skipped (${skipReason(finding.data.reason)}).`,
    found: 'Found in the file',
    answer: { keptApartElse: 'beside rows that had to be skipped' },
    card: { because: (reason) => `: ${skipReason(reason)}` },
  },
  'file-not-kts': {
    title: 'Rows that are not about KTS',
    unit,
    wrong: 'These rows are not about KTS courses, or not about the CTE grading tasks.',
    matters: 'The check looks only at CTE grades of KTS courses. Such rows are normal in a high school’s export.',
    todo: [
      {
        who: 'side',
        text: 'Nothing, unless a KTS course is among them. Then check its course number and grading task.',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${fileOf(finding)}: ${plural(finding.count, ['row is', 'rows are'])} not about KTS courses and CTE grading tasks${finding.data.tasks ? ` (among them ${list(finding.data.tasks, 6)})` : ''}.`,
    card: { withoutRows: true },
  },
};

function setAside(finding: FindingOf<'file-rows-set-aside'>): string {
  const { reason, tasks, all } = finding.data;
  const [one, many] = asideReason(reason);
  const why = finding.count === 1 ? `it ${one}` : `they ${many}`;
  const named = tasks ? ` (${list(tasks, 6)})` : '';
  const whole =
    all && wholeFile.has(reason)
      ? ' This is so for all of its rows. The file may be written without quotation marks, so that a comma in a name moves the cells.'
      : '';
  return `${fileOf(finding)}: ${plural(finding.count, unit)} set aside, since ${why}${named}.${whole}`;
}

/** Reasons that a file written without quotation marks gives its rows. */
const wholeFile = new Set(['long', 'moved', 'unreadable-value', 'no-task', 'no-course']);

/** Rows that share a key; equal rows of two files are one finding for the pair, which the files' names then stand for. */
function duplicate({ data, where, outcome, count }: FindingOf<'file-duplicate-row'>): string {
  const { ssid, course, term, task, group, value } = data;
  const score = list([...(group ? [`score group “${group}”`] : []), ...(value ? [`score ${value}`] : [])]);
  const named = ssid || course || term || task ? about(data) : capital(score);
  const said =
    outcome === 'problem'
      ? 'different values, so none of them was compared'
      : data.reason === 'reposted'
        ? 'different values and posting dates, and the one posted last was used'
        : data.times
          ? `the same values: most grades are in it ${data.times} times, as in an export with the period or teacher beside the grade. The first one was used`
          : 'the same values, and the first one was used';
  return `${named || list([...new Set(where.map(({ file }) => file))])}: ${plural(count, unit)} with ${said}.`;
}

const damages: Record<string, string> = {
  scientific: 'was turned into a form such as 1.23E+09',
  'lost-zeros': 'has fewer than 10 digits. Zeros in front may have been lost',
  'too-long': 'has more than 10 digits',
  'not-digits': 'has characters that are not digits',
  date: 'was turned into a date, such as 2-Jan',
};

function damaged(finding: FindingOf<'file-damaged-id'>): string {
  const { field, reason } = finding.data;
  const damage = damages[reason] ?? 'is damaged';
  return `${fileOf(finding)}: in ${plural(finding.count, unit)}, the ${fieldName(field)} ${damage}.`;
}

type Reason = SetAsideReason | 'unreadable-date' | 'end-before-start' | 'unreadable-minimum';

/** Why a row was set aside, as its file, its finding and the answer say it: of one row, of many. */
const reasons: Record<Reason, [one: string, many: string]> = {
  damaged: ['has a damaged number', 'have damaged numbers'],
  'no-ssid': ['has no SSID', 'have no SSID'],
  'no-course': ['has no course number', 'have no course number'],
  'no-task': ['has no grading task that can be read', 'have no grading task that can be read'],
  'task-resembles': ['has a grading task with nearly the name of a CTE one', 'have a grading task with nearly the name of a CTE one'],
  'unreadable-value': ['has a grade that cannot be read', 'have a grade that cannot be read'],
  short: ['ends before a column that is needed', 'end before a column that is needed'],
  long: ['has more cells than there are headers', 'have more cells than there are headers'],
  moved: ['has cells that seem to be in a different column', 'have cells that seem to be in a different column'],
  'unclosed-quote': ['has a quotation mark that does not close', 'have a quotation mark that does not close'],
  'other-header': ['is below a second row of headers with different columns', 'are below a second row of headers with different columns'],
  'no-calendar': ['has no calendar in a file of several calendars', 'have no calendar in a file of several calendars'],
  unclear: ['has columns that cannot be told apart', 'have columns that cannot be told apart'],
  'no-value': ['has a formula without a value', 'have a formula without a value'],
  'unreadable-date': ['has a date that cannot be read', 'have a date that cannot be read'],
  'end-before-start': ['has an end date before its start date', 'have an end date before the start date'],
  'unreadable-minimum': ['has a Minimum % that cannot be read', 'have a Minimum % that cannot be read'],
}; // prettier-ignore

const unknown: [string, string] = ['cannot be read for certain', 'cannot be read for certain'];

/** Takes the reason of `file-rows-set-aside`, or `damaged`. */
const asideReason = (reason: string): [one: string, many: string] => reasons[reason as Reason] ?? unknown;
