/** The names that people read: for kinds of files, fields, schools, items, reasons, dates and numbers. */
import type { Encoding, Field, Kind, MaskReading, Side } from '../intake/kinds.ts';
import type { Actor, Outcome, Item } from './code.ts';

/** A kind of file, what it may be called at a school, and how to get it. */
export const kindNames: Record<Kind, { name: string; also: string }> = {
  grades: { name: 'Grades', also: 'A grade export or a Grades Report: one row for each student and grade' },
  roster: { name: 'Roster', also: 'A class list: which students are scheduled in which course, without grades' },
  'grading-tasks': { name: 'Grading tasks', also: 'The Grading Tasks tab, with Term Mask and Active Mask' },
  terms: { name: 'Term dates', also: 'Term Setup: the name, first day, and last day of each term' },
  'score-group': { name: 'Score group', also: 'A grading scale: scores with Minimum % and GPA Value' },
  'report-card': { name: 'Report card template', also: 'Report Setup: the grading tasks and terms on the report card' },
  sections: { name: 'Sections', also: 'The KECS LEAD Classes extract: which sections exist, and their dates' },
  counts: { name: 'Counts of posted grades', also: 'How many grades are posted in each section, without students' },
  alerts: { name: 'Process Alerts', also: 'The KTS messages on the Infinite Campus home page, pasted as text' },
};

export const fieldNames: Record<Field, string> = {
  ssid: 'SSID',
  course: 'course number',
  section: 'section number',
  term: 'term',
  task: 'grading task',
  score: 'posted grade',
  percent: 'posted percent',
  postedOn: 'date posted',
  progressScore: 'grade in progress',
  progressPercent: 'percent in progress',
  termMask: 'Term Mask',
  activeMask: 'Active Mask',
  scoreGroup: 'score group',
  gradeCalc: 'Grade Calc Options',
  start: 'start date',
  end: 'end date',
  minimumPercent: 'Minimum %',
  gpaValue: 'GPA Value',
  group: 'name of the score group',
  template: 'report card template',
  postedGradesShown: 'Posted Grades',
  ktsExchange: 'KTSExchange',
  posted: 'mark that says whether a grade is posted',
  status: 'status of the student in the section',
  calendar: 'calendar or school',
  endYear: 'end of the school year',
  homeSchool: 'home school',
  courseName: 'course name',
  count: 'count of posted grades',
};

/** A field by its name in a report. */
export const fieldName = (field: string | undefined) => fieldNames[field as Field] ?? field ?? 'number';

export const sideNames: Record<Side, string> = { technical: 'Technical school', high: 'High school' };

export const actorNames: Record<Actor, string> = {
  teacher: 'Teacher, technical school',
  'technical-school': 'Technical school',
  'high-school': 'High school',
  'ic-administrator': 'District Infinite Campus administrator',
  'kts-support': 'KTS Support',
};

/** One of an outcome, many of it, and the heading above them. */
export const outcomeNames: Record<Outcome, { one: string; many: string; heading: string }> = {
  problem: { one: 'problem', many: 'problems', heading: 'Problems' },
  review: { one: 'point to review', many: 'points to review', heading: 'To review' },
  notice: { one: 'note', many: 'notes', heading: 'Notes' },
};

export const itemTitles: Record<Item, string> = {
  '1': 'Process Alerts',
  '2a': 'Technical school: is the grade posted?',
  '2b': 'High school: has the grade arrived?',
  '4a': 'One of each CTE grading task',
  '4b': 'One active term',
  '4c': 'Term dates of both schools',
  '4d': 'Grade Calc Options',
  '4e': 'Score group',
  '4f': 'Report card templates',
  file: 'Reading the files',
};

/** An item of the guide with its number: `2b High school: has the grade arrived?`. */
export function itemName(item: Item): string {
  return item === 'file' ? itemTitles.file : `${item} ${itemTitles[item]}`;
}

/** The stages of a check, as its progress names them. */
export const stageNames = {
  reading: 'Reading the files',
  comparing: 'Comparing the two schools',
  describing: 'Writing down the result',
};

/** How mask columns can be read, as after "read as". */
export const maskReadings: Record<MaskReading, string> = {
  names: 'names of terms',
  bits: 'a sum in which 1 is the first term, 2 the second, and 4 the third',
  ticks: 'one column for each term, with a mark in it',
};

export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'Unicode text',
  'utf-16le': 'Unicode text (two bytes a letter)',
  'utf-16be': 'Unicode text (two bytes a letter)',
  'windows-1252': 'Windows text',
};

/** What a check needs: what to add, and where it comes from. */
export interface NeedInWords {
  what: string;
  /** The ways to it, each screen by screen; one that does not go through Infinite Campus is its name alone. */
  from: string[][];
}

const query = ['Filter Designer', 'Query Wizard'];

/** What each kind of file is called after its school, and where it comes from. */
const sources: Record<Kind, NeedInWords> = {
  grades: { what: 'grades', from: [query] },
  roster: { what: 'roster of the KTS courses', from: [query] },
  'grading-tasks': { what: 'grading tasks', from: [['Course', 'Grading Tasks'], query] },
  terms: { what: 'term dates', from: [['Scheduling & Courses', 'Calendar Setup', 'Term Setup']] },
  'score-group': { what: 'score group for KTS courses', from: [['Score Groups & Rubrics']] },
  'report-card': {
    what: 'list of grading tasks on the report card',
    from: [['System Settings', 'System Preferences', 'Report Setup']],
  },
  sections: { what: 'sections', from: [['the KECS LEAD Classes extract']] },
  counts: { what: 'counts of posted grades', from: [query] },
  alerts: { what: 'KTS alerts', from: [['Message Center', 'Process Alerts']] },
};

/** What an entry of `notRun.needs` such as `high grades` means: what to add, and where it comes from. */
export function needNamed(name: string): NeedInWords {
  const [side, kind] = name.includes(' ') ? name.split(' ') : ['', name];
  const { what, from } = sources[kind as Kind] ?? { what: name, from: [query] };
  if (name === 'technical score-group') return { what: 'the CTE Numeric Score Group of the technical school', from };
  return {
    what: side ? `${side === 'technical' ? 'the technical school' : 'the high school'}’s ${what}` : `the ${what}`,
    from,
  };
}

const skipReasons: Record<string, string> = {
  'other-header': 'it is below a second row of headers that could not be used',
  'group-heading': 'the heading of a group of rows',
  'no-key': 'it has no SSID, no course, and no grading task',
  'no-value': 'it has no grade, or a cell without its value',
  short: 'the row ends before a column that is needed',
  long: 'the row has filled cells beyond the last header',
  moved: 'its cells seem to be in different columns',
  unclear: 'its words are too near to each other to tell the columns apart',
  'unclosed-quote': 'a quotation mark opens and does not close',
  'repeated-header': 'the header again',
  total: 'a total line',
  note: 'a line of text, such as a page footer',
  'no-ssid': 'no SSID',
  'no-course': 'no course number',
  'no-section': 'no section number',
  'no-task': 'no grading task',
  'no-name': 'no name',
  'no-score': 'no score',
  'no-minimum': 'no Minimum % value',
  'other-term': 'a different term than the one chosen for this check',
  'other-task': 'a different grading task than the one chosen for this check',
  'other-calendar': 'a different calendar than the one that counts',
  'no-grade-beside-posted': 'no grade here, but a different row posts it',
  'no-grade-beside-progress': 'no grade here, but a different row shows it in progress',
  'no-kts-alert': 'a line that does not say KTS',
};

/** Why rows were skipped, as a short phrase. Takes a reason of `file-row-skipped`. */
export function skipReason(reason: string | undefined): string {
  return skipReasons[reason ?? ''] ?? 'the row could not be used';
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-10-14` as `October 14, 2026`. Anything that is not such a day stays as it is. */
export function date(day: string): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${name} ${Number(dayOfMonth)}, ${year}` : day;
}

/** First and last day as `October 10 to 16, 2026`, saying month and year only once where they are the same. */
export function dates(from: string, to: string): string {
  if (from === to) return date(from);
  const [first, last] = [date(from), date(to)];
  if (from.slice(0, 4) !== to.slice(0, 4) || first === from || last === to) return `${first} to ${last}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first.split(',')[0]} to ${last.slice(last.indexOf(' ') + 1)}`;
  return `${first.split(',')[0]} to ${last}`;
}

/** `1184` as `1,184`. */
export function number(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3}){1,7}$)/g, ',');
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A count with its unit: `1 grade`, `1,184 grades`. */
export function plural(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Words joined as people say them: `T1, T2 and T3`. With `most`, the rest is counted: `T1, T2 and 5 more`. */
export function list(words: readonly string[], most = Infinity): string {
  const said = words.length > most ? [...words.slice(0, most), `${number(words.length - most)} more`] : words;
  if (said.length < 2) return said.join('');
  return `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** `T1 is`, `T1 and T2 are`. */
export const areSaid = (words: readonly string[]) => `${list(words)} ${words.length > 1 ? 'are' : 'is'}`;

/** Rows as `row 3` or `rows 3, 5, 7-12 and 40 more`, runs drawn together. */
export function rowList(rows: readonly number[], mostRuns = 8): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const said = runs.slice(0, mostRuns).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const more = runs.slice(mostRuns).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (more > 0) said.push(`${number(more)} more`);
  const one = runs.length === 1 && runs[0]?.from === runs[0]?.to;
  return `${one ? 'row' : 'rows'} ${list(said)}`;
}
