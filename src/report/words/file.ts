/** Words for what concerns reading the files: what could not be read, was damaged, left out, or read in a certain way. */
import { supportAddress } from '../../links.ts';
import type { Code, Finding, FindingData } from '../../rules/findings.ts';
import { capital, encodingNames, fieldNames, kindNames, list, maskReadings, plural, skipReason } from '../names.ts';
import { about, gradingTasks, queryWizard, type Words } from './entry.ts';

const unit: Words['unit'] = ['row', 'rows'];

export const fileWords = {
  'file-unreadable': {
    title: 'A file could not be read',
    unit: ['file', 'files'],
    wrong: 'The check could not use this file.',
    matters: 'Nothing in this file was checked. The check went on without it.',
    todo: [
      {
        who: 'side',
        text: 'Read what is said about the file, and export it again if needed. CSV from the Query Wizard works best.',
      },
      {
        who: 'side',
        text: 'If only the headers have other names, choose “Say what each column holds” beside the file. On the command line, that is --map.',
      },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileName(finding)} ${unreadable(finding.data)}`,
    passed: (count) => `${plural(count, ['file', 'files'])} could be read.`,
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
  },
  'file-duplicate-row': {
    title: 'Rows that are about the same thing',
    unit,
    wrong: 'Two or more rows are about the same grade, term, score, or grading task.',
    matters:
      'Rows with the same values do no harm: the first one was used. Where the values differ, nobody can tell which one is right, so none of them was compared.',
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
      `${plural(count, ['term, score, or grading task stands', 'terms, scores, and grading tasks stand'])} in the files only once.`,
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
      `${fileName(finding)}: ${plural(finding.count, ['row was', 'rows were'])} skipped (${skipReason(finding.data.reason)}).`,
    found: 'Found in the file',
  },
  'file-not-kts': {
    title: 'Rows that are not about KTS',
    unit,
    wrong: 'These rows are about other courses or other grading tasks than the CTE ones.',
    matters: 'They do not sync, so they were set aside. This is normal for a high school’s export.',
    todo: [
      {
        who: 'side',
        text: 'Nothing, unless a KTS course is among them. Then check its course number and grading task.',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${fileName(finding)}: ${plural(finding.count, ['row is', 'rows are'])} not about KTS courses and CTE grading tasks.`,
  },
  'file-zeros': {
    title: 'Numbers that match only without zeros in front',
    unit,
    wrong: 'A course or section number has zeros in front at one school and not at the other, such as 001 and 1.',
    matters:
      'The check treated them as the same and compared the grades. A spreadsheet program often drops such zeros.',
    todo: [
      { who: 'side', text: 'If the numbers are the same in Infinite Campus, there is nothing to do.' },
      { who: 'side', text: 'If they are not, ask the other school which number is right.' },
    ],
    paths: [queryWizard],
    line: zeros,
  },
  'file-masks-read-as': {
    title: 'How the masks were read',
    unit,
    wrong: 'The Term Mask and Active Mask columns can be read in more than one way. The check chose one.',
    matters: 'Read in another way, the masks would name other terms. What depends on it is shown as a point to review.',
    todo: [
      {
        who: 'side',
        text: 'Compare one course with its Grading Tasks tab. If the terms are not the same, say how the masks are to be read: on the page above the findings, on the command line with --masks.',
      },
    ],
    paths: [gradingTasks],
    line: (finding) =>
      `${fileName(finding)}: the masks were read as ${maskReadings[finding.data.as as keyof typeof maskReadings] ?? maskReadings.names}.`,
  },
  'file-private-column': {
    title: 'Private columns that were not read',
    unit: ['column', 'columns'],
    wrong: 'This file has columns about people that the check does not need.',
    matters: 'Their values were dropped unread. Still, such a file should go to as few people as possible.',
    todo: [{ who: 'side', text: 'Next time, leave these columns out of the export.' }],
    paths: [queryWizard],
    line: (finding) => {
      const headers = finding.data.headers ?? (finding.data.header ? [finding.data.header] : []);
      const named = headers.length > 0 ? `: ${list(headers, 20)}` : '';
      return `${fileName(finding)}: ${plural(headers.length || finding.count, ['private column was', 'private columns were'])} not read${named}.`;
    },
  },
  'file-decoded-as': {
    title: 'A file in an older text form',
    unit: ['file', 'files'],
    wrong: 'This file is not Unicode text. It was read in another form.',
    matters: 'Numbers and grades are not affected. Letters with accents could look wrong.',
    todo: [
      {
        who: 'side',
        text: 'Nothing, unless a term or grading task with special letters looks wrong. Then export again as CSV.',
      },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileName(finding)} was read as ${encodingName(finding.data)}.`,
  },
} satisfies Partial<Record<Code, Words>>;

function fileName({ where }: Finding): string {
  return where[0]?.file ?? 'This file';
}

function fieldName(field: string | undefined): string {
  return fieldNames[field as keyof typeof fieldNames] ?? field ?? 'number';
}

/** Why a file could not be read, after its name, and what helps. */
function unreadable({ reason, field, as }: FindingData): string {
  switch (reason) {
    case 'empty':
      return 'is empty. Export it again.';
    case 'xlsx':
    case 'xml':
    case 'html':
      return 'could not be read. Export it again as CSV.';
    case 'xls':
      return 'is an Excel file of an older kind. Save it in Excel as CSV or as an Excel Workbook, and add that file.';
    case 'password':
      return 'is protected by a password. Save a copy without the password, and add the copy.';
    case 'zip':
      return 'is a packed (zip) file. Unpack it, and add the file that is in it.';
    case 'ods':
    case 'not-a-workbook':
      return 'is not an Excel workbook with sheets of cells. Save it as CSV, and add that file.';
    case 'damaged':
      return 'is damaged or stops in the middle. Export it again.';
    case 'too-large':
      return 'is far larger inside than any export. Nothing of it was read. Export it again as CSV.';
    case 'too-slow':
      return 'takes too long to read. Nothing of it was read. Export it again as CSV, or as several smaller files.';
    case 'too-old':
      return 'was not read: this browser is too old for PDF files. Use a newer browser, or export the file again as CSV.';
    case 'entities':
      return 'has a document type with texts of its own, which no export has. Nothing of it was read. Export it again as CSV.';
    case 'pdf':
      return 'is a PDF. PDF files are read on the check page only: open this file there, or export it again as CSV.';
    case 'scanned':
      return 'is a PDF with pages that are pictures, such as a scan of paper. Nothing of it was read. Export the report again as CSV.';
    case 'reader-missing':
      return 'could not be read, since a part of this site did not load. Check your connection and try again, or export the file again as CSV.';
    case 'not-text':
      return 'is not a text file. Export it again as CSV.';
    case 'cut-off':
      return 'stops in the middle of a row. Export it again.';
    case 'cannot-read':
      return 'could not be opened. It may have been moved or changed since you chose it. Choose it again.';
    case 'no-kts':
      return 'is text that does not say KTS, so there is no KTS alert in it.';
    case 'needs-task':
      return 'has no grading task column. Say which grading task it was exported for, such as CTE Term Grade.';
    case 'private-column':
      return `cannot be read as you said: the column for the ${fieldName(field)} holds private data, such as names or birth dates. Choose another column.`;
    case 'several-tables':
      return 'has several sheets or tables that could be meant. Save the one to check as a file of its own, or say which columns to read.';
    case 'no-table':
      return 'has no table in it. Export it again as CSV.';
    case 'missing-column':
      return missingColumn(field, as);
    default:
      return field
        ? missingColumn(field, as)
        : 'has no row of headers that the check knows. It looked in the first 20 rows for headers such as State ID, Course Number, Grading Task, and Score. Add them to the export, or say what each column holds.';
  }
}

function missingColumn(field: string | undefined, as: string | undefined): string {
  const kind = kindNames[as as keyof typeof kindNames]?.name;
  const looks = kind ? `looks like “${kind}”, but` : 'cannot be used, since it';
  return `${looks} has no column for the ${fieldName(field)}. Add this column to the export, or say what each column holds.`;
}

/** Rows that share a key; equal rows of two files are one finding for the pair, which the files' names then stand for. */
function duplicate({ data, where, outcome, count }: Finding): string {
  const { ssid, course, term, task, group, value } = data;
  const score = list([...(group ? [`score group “${group}”`] : []), ...(value ? [`score ${value}`] : [])]);
  const named = ssid || course || term || task ? about(data) : capital(score);
  const said =
    outcome === 'problem'
      ? 'other values, so none of them was compared'
      : 'the same values, and the first one was used';
  return `${named || list([...new Set(where.map(({ file }) => file))])}: ${plural(count, unit)} with ${said}.`;
}

const damages: Record<string, string> = {
  scientific: 'was turned into a form such as 1.23E+09',
  'lost-zeros': 'has fewer than 10 digits. Zeros in front may have been lost',
  'too-long': 'has more than 10 digits',
  'not-digits': 'has other characters than digits',
  date: 'was turned into a date, such as 2-Jan',
};

function damaged(finding: Finding): string {
  const { field, reason } = finding.data;
  const damage = damages[reason ?? ''] ?? 'is damaged';
  return `${fileName(finding)}: in ${plural(finding.count, unit)}, the ${fieldName(field)} ${damage}.`;
}

function zeros(finding: Finding): string {
  const { field, technical, high } = finding.data;
  const example =
    typeof technical === 'string' && typeof high === 'string'
      ? `, such as ${technical} at the technical school and ${high} at the high school`
      : '';
  return `${capital(fieldName(field))}s match only without zeros in front${example}.`;
}

function encodingName({ encoding, as }: FindingData): string {
  return encodingNames[(encoding ?? as) as keyof typeof encodingNames] ?? 'Windows text';
}
