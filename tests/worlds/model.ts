/**
 * What a world is made of: files as people have them, and beside each row what it truly says.
 * The truth of a row is the generator's own knowledge; no reader and no comparison takes part in it.
 */
export const TASKS = ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'] as const;
export const OUTCOMES = [
  'synced',
  'missing',
  'waiting',
  'older',
  'different',
  'scale',
  'studentUnknown',
  'sectionUnknown',
  'termUnknown',
  'notInFile',
  'notCompared',
] as const;

/** A term of the high school of which nobody knows which it is: its place in the year is this, or behind it. */
export const STRAY = 90;

export type Task = (typeof TASKS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Side = 'technical' | 'high';

/** One grade. `term` is the place of the term in the year; `task` of other rows is any name. */
export interface Key {
  ssid: string;
  course: string;
  section: string;
  term: number;
  task: string;
  year: number;
}

/** A number of points, or a mark such as `P`. */
export type Points = number | string;

/** What a row shows of a grade; `on` (YYYY-MM-DD) only where a date can be read. */
export interface Shown {
  posted?: Points;
  progress?: Points;
  on?: string;
  /** Neither, in a file that says of each row whether it is posted: not posted, or no grade. */
  flagged?: boolean;
}

export interface Entry {
  key: Key;
  shown: Shown;
}

/**
 * What must become of a row. `aside`: it holds a grade and cannot be used. `either`: read or set aside, both are right.
 * `lost`: it is not in the file, though it should be. `left`: it is none of this school (another calendar, not chosen).
 */
export type Fate = 'used' | 'aside' | 'either' | 'lost' | 'left';

export interface Row {
  /** `line` holds nobody's grade: a title, a total, a repeated header. */
  is: 'grade' | 'other' | 'roster' | 'line';
  /** A row of a wide file holds several. */
  entries: Entry[];
  cells: Record<string, string>;
  fate: Fate;
  /** Of a row set aside: the parts of its key that can still be read. */
  known?: (keyof Key)[];
  /** It is not certain what else the row may belong to: then both answers are right for these. */
  loose?: boolean;
  /** Of a row set aside: it holds no value, but nobody can be certain of it; it may also count as nobody's grade. */
  perhaps?: boolean;
  /** The cells as they stand, whatever the columns. */
  line?: string[];
  /** The last hand on the row's cells: shift, cut, lengthen. */
  finish?: (cells: string[]) => string[];
  /** The last hand on the row's line of text; such files are written as delimited text. */
  text?: (line: string, delimiter: string) => string;
  /** In a file of several calendars: the high school whose row it is. */
  school?: string;
  /** Of a roster row: it has ended before the day of the check. */
  ended?: boolean;
}

export interface Column {
  id: string;
  header: string;
}

export interface Style {
  /** `table`: handed over as cells, where a check can take them so; else as comma-separated text. */
  format: 'table' | 'csv' | 'tsv' | 'semicolon' | 'pipe' | 'xlsx' | 'html' | 'xml' | 'paste' | 'pdf';
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  bom: boolean;
  sepLine: boolean;
  quoteAll: boolean;
  lineEnd: '\n' | '\r\n';
  /** Empty cells at the end of rows: as they are, left out, or more of them than columns. */
  tail: 'plain' | 'trimmed' | 'trailing';
  /** Last hand on the lines of the text. */
  edits: ((lines: string[]) => string[])[];
  lastLineEnds: boolean;
  /** Of workbooks: cells are numbers with a format that shows something else. */
  shownAs?: 'rounded' | 'zeros' | 'percent' | 'numbers';
  hidden?: 'rows' | 'sheet';
  /** Of saved pages: text in cells that is raised, struck out or not shown. */
  markup?: boolean;
}

/** How a file writes values. */
export interface Layout {
  score?: 'number' | 'letter' | 'both';
  percent: boolean;
  progress: boolean;
  dates: boolean;
  decimals: 0 | 2;
  dateForm: DateForm;
}
export type DateForm = 'MM/DD/YYYY' | 'M/D/YYYY' | 'YYYY-MM-DD' | 'MM/DD/YYYY HH:MM';

export interface Sheet {
  name: string;
  side: Side;
  /** The high school's label. */
  school?: string;
  kind: 'grades' | 'roster' | 'terms' | 'score-group';
  columns: Column[];
  rows: Row[];
  /** Lines above the header. */
  before: string[][];
  layout: Layout;
  termNames: string[];
  taskNames: Record<Task, string>;
  style: Style;
  /** Parts of the key that the file does not have. */
  lacks: Set<'section' | 'term'>;
  /** The order of rows, or of columns, means something. */
  rowsPinned: boolean;
  columnsPinned: boolean;
  /** What the file does not show is not known: it ends too early. */
  cutOff?: boolean;
  calendar?: string;
}

export interface School {
  label: string;
  /** `unmatched`: its terms cannot be matched. `other`: its files are no match at all, nothing is compared. */
  pair: 'compared' | 'unmatched' | 'other';
}

export interface World {
  seed: number;
  index: number;
  asOf: string;
  endYear: number;
  technical: string;
  schools: School[];
  courses: { number: string; title: string; sections: string[] }[];
  sheets: Sheet[];
  options: { term?: string; task?: string; termMap?: string[]; calendar?: string[] };
  chosen: { term?: number; task?: Task };
  /** Something is known to be lost, or the check must ask: it may never say that all is there. */
  incomplete: boolean;
  /** A score group of the high schools is among the files. */
  scoreGroup: boolean;
  mutations: string[];
}

export const gradesOf = (world: World, side: Side, school?: string) =>
  world.sheets.filter(
    (sheet) => sheet.kind === 'grades' && sheet.side === side && (school === undefined || sheet.school === school),
  );

export const isTask = (name: string): name is Task => (TASKS as readonly string[]).includes(name);

/** The letter of a number, on the scale of every world: 90, 80, 70, 60. */
export const letterOf = (points: Points) =>
  typeof points === 'string'
    ? points
    : (['A', 'B', 'C', 'D'][Math.max(0, 9 - Math.floor(Math.min(points, 99) / 10))] ?? 'F');

export function dateAs(form: DateForm, day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  if (form === 'YYYY-MM-DD') return day;
  if (form === 'M/D/YYYY') return `${Number(month)}/${Number(date)}/${year}`;
  return form === 'MM/DD/YYYY' ? `${month}/${date}/${year}` : `${month}/${date}/${year} 14:05`;
}

/** A day some days later (or earlier), YYYY-MM-DD. */
export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The cells of one entry, as a file of this layout writes them. */
export function cellsOf(sheet: Sheet, { key, shown }: Entry): Record<string, string> {
  const { layout } = sheet;
  const number = (points: Points) =>
    typeof points === 'string' ? points : layout.decimals === 2 ? points.toFixed(2) : String(points);
  const score = (points: Points | undefined) => {
    if (points === undefined || !layout.score) return '';
    if (layout.score === 'letter' || typeof points === 'string') return letterOf(points);
    return layout.score === 'both' ? `${letterOf(points)}/${number(points)}` : number(points);
  };
  const percent = (points: Points | undefined) => (typeof points === 'number' && layout.percent ? number(points) : '');
  return {
    ssid: key.ssid,
    course: key.course,
    section: key.section,
    term: sheet.termNames[key.term] ?? (key.term === STRAY ? 'Block A' : ''),
    task: isTask(key.task) ? sheet.taskNames[key.task] : key.task,
    score: score(shown.posted),
    percent: percent(shown.posted),
    postedOn: layout.dates && shown.on ? dateAs(layout.dateForm, shown.on) : '',
    progressScore: layout.progress ? score(shown.progress) : '',
    progressPercent: layout.progress ? percent(shown.progress) : '',
    calendar: sheet.calendar ?? '',
    endYear: String(key.year),
  };
}

/** A row of one entry. What the layout cannot show, the row does not say. */
export function rowOf(sheet: Sheet, entry: Entry, is: Row['is'] = 'grade'): Row {
  const { layout } = sheet;
  const showsPosted = entry.shown.posted !== undefined && (layout.score || typeof entry.shown.posted === 'number');
  const shown: Shown = {
    ...(showsPosted && { posted: entry.shown.posted }),
    ...(layout.progress && entry.shown.progress !== undefined && { progress: entry.shown.progress }),
    ...(layout.dates && showsPosted && entry.shown.on && { on: entry.shown.on }),
  };
  const kept = { key: { ...entry.key }, shown };
  return { is, entries: [kept], cells: cellsOf(sheet, kept), fate: 'used' };
}

export const lineOf = (...line: string[]): Row => ({ is: 'line', entries: [], cells: {}, fate: 'used', line });
