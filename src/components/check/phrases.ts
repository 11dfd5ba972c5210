/** Every sentence of the check page that is not about one code. Words for codes stand in `src/rules/<item>/words.ts`. */
import { list, number, outcomeNames, plural } from '../../rules/names.ts';
import { sheetPhrases } from './take-away/sheet-phrases.ts';
import type { Group } from '../../report/view.ts';
import type { Outcome } from '../../rules/code.ts';

const rows = ['row', 'rows'] as const;
const files = ['file', 'files'] as const;

export const phrases = {
  title: 'Check my files',
  lede: 'Add the exports of your schools. You will see which posted grades have arrived, which have not, and what to do about each.',

  private: {
    promise: 'This site sends your files nowhere.',
    diet: 'Columns with names or birth dates are dropped unread.',
    how: 'How to see it yourself',
    more: 'More about privacy',
    proof:
      'Open this page, then turn off the network of your computer. The check still works. Or press F12, open “Network”, and check a file: nothing is sent. Only you can take something out: copy, print, or download. Browser extensions are outside our control.',
    pasted: 'This site sends these rows nowhere. Columns with names or birth dates are dropped unread.',
  },

  technical: 'Technical school',
  high: 'High school',
  theTechnical: 'the technical school',
  theHigh: 'the high school',
  oneSide: 'Only your own files? One side alone is fine. The check then says what it could not compare.',

  drop: 'Drop files here',
  dropFor: (school: string) => `Files from ${school}`,
  choose: 'Choose files',
  forSchool: (school: string) => `for ${school}`,
  fromSchool: (school: string) => `from ${school}`,
  folder: 'A folder cannot be read. Open it and drop the files that are in it.',
  notText: 'No file was dropped. Choose files, or paste rows.',
  remove: 'Remove',
  change: 'Change',

  paste: {
    title: 'Paste rows',
    hint: 'Copy rows from a screen of Infinite Campus or from a spreadsheet, with the line of column names.',
    label: 'Rows',
    add: 'Add these rows',
    close: 'Close',
    empty: 'There are no rows yet. Paste them into the field.',
    held: (lines: number) => `${plural(lines, ['line is', 'lines are'])} held, too many to show here.`,
    drop: 'Take them out again',
    left: (lines: number) =>
      `${plural(lines, ['line', 'lines'])} of the page above the table ${lines === 1 ? 'was' : 'were'} left out.`,
  },
  content: (kind: string, count: number) => `${kind}, ${plural(count, rows)}`,
  pastedName: (at: number) => `Pasted rows ${at}`,

  day: {
    label: 'When was the high school’s file exported?',
    hint: 'Grades posted on this day or later cannot have synced yet. They are shown as too new for the file, not as missing.',
  },

  sample: {
    lead: 'No files at hand?',
    text: 'Look at a finished check first. All students in it are made up.',
    button: 'Try it with sample data',
    mark: 'Sample data',
    note: 'These files are made up. They are put away when you add your own.',
    own: 'Check your own files',
    more: 'All students, schools and grades on this page are made up. With your own files you can narrow the result to a school, a course or a person, see each row, and print or save it.',
  },

  check: 'Check',
  checkAgain: 'Check again',
  nothingYet: 'Add at least one file first: choose, drop, or paste.',
  schoolsSoFar: (count: number, technical: boolean, high: number) => {
    if (count === 0) return 'No file yet';
    const schools = plural(high, ['high school', 'high schools']);
    if (!technical) return high > 0 ? `${schools}, and no file of a technical school` : plural(count, files);
    return high > 0 ? `Technical school and ${schools}` : 'Technical school, and no file of a high school';
  },
  asksFirst: (count: number) =>
    `${plural(count, ['file needs', 'files need'])} your answer. Check asks for ${count === 1 ? 'it' : 'them'} first.`,
  nothingToAnswer:
    'Nothing to answer. After the first result, the check runs again by itself when you change something.',
  filesRead: (count: number, asking: number) =>
    asking > 0
      ? `${plural(count, ['file is', 'files are'])} here. ${asking === count && count === 1 ? 'It needs' : `${number(asking)} ${asking === 1 ? 'needs' : 'need'}`} your answer, then press Check.`
      : `${plural(count, ['file is', 'files are'])} here. Press Check if this is right.`,
  readingFiles: (count: number) => `Reading ${plural(count, files)}`,
  needsAnswers: (count: number) => `${plural(count, ['file needs', 'files need'])} your answer first.`,
  filesAndSchools: (count: number) => `${plural(count, files)}: whose they are, and when they were exported`,
  whatToExport: 'What to export from Infinite Campus',
  before: {
    lead: 'Checked before?',
    text: 'Open the file you saved, with today’s files or alone.',
    button: 'Open yesterday’s check',
  },
  undo: {
    button: 'Undo',
    done: 'It is as it was before.',
    removed: (name: string) => `${name} was removed.`,
    moved: (name: string) => `${name} was moved.`,
    replaced: (name: string) => `${name} was replaced.`,
    renamed: (school: string) => `The school is called ${school} now.`,
    merged: (school: string) => `The two are one school now: ${school}.`,
    cleared: 'Everything was cleared.',
  },
  cancel: 'Cancel',
  clear: 'Clear everything',
  progressLabel: 'Progress of the check',
  starting: 'Starting the check',
  rowsRead: (count: number) => plural(count, rows),
  progressSaid: (stage: string, count: number) => `${stage}. ${plural(count, rows)}.`,
  finished: 'The check is finished.',
  checkedAgain: (said: string) => `Checked again. ${said}`,

  cancelled: {
    title: 'The check was canceled.',
    text: 'Your files are still here. Change them, or check again.',
  },
  notLoaded: 'The result could not be loaded. Load this page again while you are online.',
  stopped: {
    title: 'The check stopped. What you entered is still here.',
    text: 'This is a fault of this page and not of your files. Check again. If it stops again, remove the files one by one to find the one that it cannot take.',
  },

  against: (day: string) => `Checked against the high school’s file of ${day}`,
  checkedOn: (day: string) => `Checked as of ${day}`,
  reportCard: 'Arrived, but not on the report card or progress report? See',
  oneSided: {
    title: 'Only one side was checked.',
    technical: 'Add the high school’s grades to see which posted grades have arrived.',
    high: 'Add the technical school’s grades to see which posted grades should have arrived.',
    link: 'Add files',
  },
  questions: {
    title: 'Please answer first',
    unreadTitle: 'Not everything could be read',
    unread: (name: string) => `${name} could not be read.`,
    why: 'See why',
    asks: (name: string, asks: string[]) => `${name} does not say its ${list(asks)}.`,
    say: 'Say it',
  },
  terms: {
    title: (school: string) =>
      school ? `Which terms of ${school} belong together with the technical school’s?` : 'Which terms belong together?',
    text: 'The two schools call their terms by different names. Say which ones are the same, and the check runs again. Nothing changes for a different school.',
    which: (term: string, school: string) => `Which term of ${school || 'the high school'} is ${term}?`,
    unknown: 'I do not know',
    hint: (name: string, same: number, of: number) =>
      `Perhaps ${name}: of ${plural(of, ['grade', 'grades'])} there, ${number(same)} ${same === 1 ? 'has' : 'have'} the same value.`,
    send: 'Check with these terms',
    said: (school: string, pairs: string) => `You said${school ? ` for ${school}` : ''}: ${pairs}.`,
    pair: (technical: string, high: string) => `${technical} is ${high}`,
    change: 'Change',
  },

  masks: {
    title: (school: string) => `How should the masks of ${school} be read?`,
    which: (school: string) => `In Infinite Campus, the masks of ${school} are`,
    unknown: 'I do not know',
    send: 'Check with this reading',
    said: (school: string, reading: string) => `You said: the masks of ${school} are ${reading}.`,
    change: 'Change',
  },

  parts: {
    arrived: { bar: 'arrived' },
    missing: { bar: 'missing' },
    different: { bar: 'different' },
    waiting: { bar: 'too new for the file' },
    look: { bar: 'unclear' },
    other: { bar: 'not compared' },
    notPosted: { bar: 'not posted' },
    noGrade: { bar: 'without any grade' },
  },
  outside: (posted: number) => `, so not among the ${number(posted)}`,

  print: 'Print, a page for each person',
  printSchools: 'Print, a page for each school',
  allSchools: 'all schools',
  leaves: (said: string, narrowed: boolean) => `${said}${narrowed ? ': only what the filter shows' : ''}.`,
  narrowedTo: (said: string) => `What a filter shows of the check: ${said}.`,
  preparing: 'Preparing the pages',
  csv: 'Download CSV',
  csvName: 'grade-sync-check.csv',
  counts: 'Counts without students',
  countsName: 'posted-grades.csv',
  countsSaved: 'The counts were saved.',
  fewCounts: 'A count of 1 to 4 may point at a student. Give the counts only to the schools that they are about.',
  packageFor: (school: string) => `Package for ${school}`,
  allPackagesName: (day: string) => `Packages of all schools ${day}`,
  technicalPackage: 'Technical school’s own package',
  copy: 'Copy',
  copied: 'Copied. You can paste it into a mail or a document.',
  notCopied: 'The browser did not allow copying. Download the CSV instead.',
  support: 'Still not solved? Write to KTS Support',
  byHand: 'Write to KTS Support by hand',
  writeNow: 'Write to KTS Support',
  ids: 'Copy, print, and CSV hold student IDs (SSIDs). Give them only to people who may see these grades.',

  bySection: 'By course and section',
  section: 'section',
  noSection: 'no section',
  oneScale: 'A longer bar is a section with more grades. All bars share one scale.',
  needSomeone: (count: number) => `${plural(count, ['section needs', 'sections need'])} someone`,
  showMore: (count: number) => `Show ${number(count)} more`,
  otherSections: (count: number) => `${plural(count, ['section', 'sections'])} with nothing to do`,

  found: 'What was found',
  guide: (item: string) => `Guide ${item}`,
  reading: 'Reading the file',
  nothingToDo: 'Nothing to do',
  wrong: 'What is wrong',
  noted: 'What was noted',
  matters: 'Why it matters',
  todo: 'What to do',
  where: 'Where in Infinite Campus',
  whoDoes: 'Who does it',
  then: (first: string, then: string[]) =>
    then.length > 0 ? `${first}. If that does not help: ${list(then)}.` : `${first}.`,
  readItem: (item: string) => `Read item ${item} of the guide`,
  cause: 'Likely cause',
  causes: 'Likely causes',
  oneByOne: 'One by one',
  moreLines: (count: number) => `${number(count)} more`,
  restInRows: (count: number) => `${number(count)} more. All of them are in the rows below and in the CSV.`,
  rowsOf: (title: string) => `Rows: ${title}`,
  rowsOfTotal: (from: number, to: number, total: number) =>
    total <= to && from === 1 ? plural(total, rows) : `Rows ${number(from)} to ${number(to)} of ${number(total)}`,
  allIn: (said: string[], many: boolean) => `${many ? 'All in' : 'In'} ${said.join(', ')}`,
  loading: 'Loading the rows',
  moreRows: (count: number) => `Show ${number(count)} more rows`,
  allRows: (count: number) => `Show all ${number(count)} rows`,
  none: 'none',
  columns: {
    file: 'File',
    row: 'Row',
    column: 'Column',
    course: 'Course',
    section: 'Section',
    term: 'Term',
    task: 'Task',
    ssid: 'SSID',
    postedOn: 'Posted on',
    message: 'Message',
    found: 'Found',
    expected: 'Expected',
  },
  constant: {
    file: (value: string) => value,
    column: (value: string) => `column ${value}`,
    course: (value: string) => `course ${value}`,
    section: (value: string) => `section ${value}`,
    term: (value: string) => value,
    task: (value: string) => value,
    postedOn: (value: string) => `posted on ${value}`,
  },

  passed: 'What passed',
  passedMark: 'Passed',
  nonePassed: 'With these files, no check passed.',
  notRun: 'What could not be checked',
  allRun: 'Everything could be checked.',
  add: (said: string[]) => `Add ${list(said)}.`,

  read: 'What was read',
  addOrChange: 'Add or change files',
  rowsReadHead: 'Rows read',
  used: 'Used',
  skipped: 'Skipped',
  unreadable: 'Could not be read',
  noRows: 'The file has column names and no rows. That is fine.',
  allUsed: 'Every row was used',
  dropped: (headers: string[]) => `${list(headers)} dropped unread`,
  decoded: (name: string) => `Read as ${name}`,
  columnsFound: 'Columns found',
  alsoThere: (headers: string[]) => `Not needed, and not kept: ${list(headers, 12)}`,
  somethingElse: 'This is something else',
  whatIsIt: 'What is this file?',
  asRead: 'As the check took it',
  whichTerm: 'Which term was it exported for?',
  termExample: 'Such as T1',
  whichTask: 'Which grading task was it exported for?',
  choosing: 'Choose',
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Record<string, string>,
  separated: (name: string) => `cells separated by ${name}`,
  headerIn: (row: number) => `column names in row ${number(row)}`,

  sheet: sheetPhrases,
} as const;

/** An outcome as a screen reader says it before a title. */
export const outcomeWords: Record<Outcome, string> = { problem: 'Problem', review: 'Please review', notice: 'Note' };

/** What the filter lets through: `5 problems, 3 points to review, 4 notes, in 1,215 rows`. A kind of problem counts once. */
export function foundSaid(groups: readonly Group[]): string {
  const said = (['problem', 'review', 'notice'] as const)
    .map((outcome) => ({ outcome, count: groups.filter((group) => group.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => plural(count, [outcomeNames[outcome].one, outcomeNames[outcome].many]));
  if (said.length === 0) return 'Nothing found';
  const count = groups.reduce((sum, group) => sum + group.rows, 0);
  return [...said, ...(count > 0 ? [`in ${plural(count, rows)}`] : [])].join(', ');
}
