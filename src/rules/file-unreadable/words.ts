/** Words for a file that could not be read: which one, why, and what helps. */
import { fieldName, kindNames, list, plural } from '../names.ts';
import type { DataOf } from '../findings.ts';
import { fileOf, queryWizard, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

export const words: WordsOf<keyof typeof codes> = {
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
        text: 'If only the headers have different names, choose “Say what each column holds” beside the file.',
        option: '--map',
      },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileOf(finding)} ${whyUnreadable(finding.data)}`,
    passed: (count) => `${plural(count, ['file', 'files'])} could be read.`,
  },
};

/** Why a file could not be read, after its name, and what helps. */
export function whyUnreadable({
  reason,
  field,
  as,
  headers = [],
}: Pick<DataOf<'file-unreadable'>, 'reason' | 'field' | 'as' | 'headers'>): string {
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
      return 'has a part inside that no export has. Nothing of it was read. Export it again as CSV.';
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
      return `cannot be read as you said: the column for the ${fieldName(field)} holds private data, such as names or birth dates. Choose a different column.`;
    case 'several-tables':
      return 'has several sheets or tables that could be meant. Save the one to check as a file of its own, or say which columns to read.';
    case 'no-table':
      return 'has no table in it. Export it again as CSV.';
    case 'two-columns':
      return `has two columns that could be the ${fieldName(field)}: ${list(headers)}. Leave one of them out of the export, or say which one to read.`;
    case 'missing-column':
      if (headers.length > 0) return unsure(field, headers);
      return missingColumn(field, as);
    default:
      return field
        ? missingColumn(field, as)
        : 'has no row of headers that the check knows. It looked in the first 20 rows for headers such as State ID, Course Number, Grading Task, and Score. Add them to the export, or say what each column holds.';
  }
}

/** A column whose header says that it holds what is missing, but that the check does not know. */
function unsure(field: string | undefined, headers: readonly string[]): string {
  return `has no column that is known for the ${fieldName(field)}, but ${list(headers)} may hold it. Say what each column holds, or leave it out of the export if it holds something else.`;
}

function missingColumn(field: string | undefined, as: string | undefined): string {
  const kind = kindNames[as as keyof typeof kindNames]?.name;
  const looks = kind ? `looks like “${kind}”, but` : 'cannot be used, since it';
  return `${looks} has no column for the ${fieldName(field)}. Add this column to the export, or say what each column holds.`;
}
