/** Values and dates, and the columns that hold them. */
import { cellsOf, gradesOf, type Row, type Sheet } from '../model.ts';
import {
  addColumn,
  addRow,
  dataRows,
  entryOf,
  few,
  has,
  headerOf,
  posted,
  rewrite,
  untouched,
  type Mutation,
} from './mutation.ts';

const right = { side: 'either', says: 'right', phase: 2 } as const;
const column = { side: 'either', says: 'right', phase: 3 } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
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
const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Ways to write a day, each from year, month and date. */
const FORMS: Record<string, (year: number, month: number, date: number, day: string) => string> = {
  'two-figure-year': (year, month, date) => `${month}/${date}/${String(year).slice(2)}`,
  hyphens: (year, month, date) => `${pad(month)}-${pad(date)}-${year}`,
  compact: (year, month, date) => `${year}${pad(month)}${pad(date)}`,
  'month-names': (year, month, date) => `${date}-${MONTHS[month - 1]}-${String(year).slice(2)}`,
  'month-first': (year, month, date) => `${MONTHS[month - 1]} ${date}, ${year}`,
  'long-dates': (year, month, date, day) =>
    `${WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${LONG[month - 1]} ${date}, ${year}`,
  'spreadsheet-days': (_year, _month, _date, day) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569),
  'with-time': (year, month, date) => `${month}/${date}/${year} 4:05:11 PM`,
  'iso-with-time': (_year, _month, _date, day) => `${day}T16:05:11`,
};

const pad = (number: number) => String(number).padStart(2, '0');

/** Writes all dates of a file anew. */
function writeDates(sheet: Sheet, write: (day: string, row: Row) => string | undefined) {
  for (const row of dataRows(sheet)) {
    const { shown } = entryOf(row);
    if (!shown.on || !row.cells.postedOn) continue;
    row.cells.postedOn = write(shown.on, row) ?? row.cells.postedOn;
  }
}

const dateForms: Mutation[] = Object.entries(FORMS).map(([name, write]) => ({
  name: `dates-${name}`,
  rule: `Dates: ${write(2026, 10, 9, '2026-10-09')}`,
  ...right,
  touches: ['dates'],
  apply: ({ sheet }) => {
    if (!has(sheet, 'postedOn')) return false;
    writeDates(sheet, (day) => write(...(day.split('-').map(Number) as [number, number, number]), day));
    return true;
  },
}));

/** Dates that cannot be read, or cannot be right: the grade counts as posted without a date. */
const noDates = (name: string, rule: string, cell: string): Mutation => ({
  name,
  rule,
  ...right,
  touches: ['dates'],
  apply: ({ world, sheet, random }) => {
    if (!has(sheet, 'postedOn') || posted(sheet).length === 0 || sheet.rows.some(oldYear(world.endYear))) return false;
    for (const row of few(random, posted(sheet))) {
      row.cells.postedOn = cell;
      delete entryOf(row).shown.on;
    }
    return true;
  },
});

const oldYear = (year: number) => (row: Row) => row.entries.some(({ key }) => key.year !== year);

/** How a file writes a score: all of its values anew, in the same layout. */
const scores = (
  name: string,
  rule: string,
  change: (cell: string) => string,
  wanted?: 'number' | 'both',
): Mutation => ({
  name,
  rule,
  ...right,
  touches: ['values'],
  apply: ({ sheet }) => {
    const ids = ['score', 'percent', 'progressScore', 'progressPercent'].filter((id) => has(sheet, id));
    if (wanted && sheet.layout.score !== wanted) return false;
    const before = ids.flatMap((id) => dataRows(sheet).map(({ cells }) => cells[id] ?? ''));
    if (before.every((cell) => change(cell) === cell)) return false;
    for (const id of ids) rewrite(sheet, id, change);
    return true;
  },
});

/** A column that must be passed by. */
const decoy = (
  name: string,
  rule: string,
  header: string[],
  cell: (row: Row, sheet: Sheet) => string,
  /** Fields of which a `grading.` column must be there. */
  beside: string[] = [],
): Mutation => ({
  name,
  rule,
  ...column,
  touches: [`decoy-${name}`],
  apply: ({ sheet, random }) => {
    if (!beside.every((id) => headerOf(sheet, id)?.header.startsWith('grading.'))) return false;
    addColumn(sheet, random, name, random.pick(header), (row) => cell(row, sheet));
    return true;
  },
});

export const valueMutations: Mutation[] = [
  ...dateForms,
  noDates('dates-unreadable', 'Dates: what is not read counts as posted without a date', 'week 41'),
  noDates('dates-implausible', 'Dates: before 2000 is no date', '01/01/1900'),
  noDates('dates-far-future', 'Dates: more than a year after the day of the check is no date', '12/31/2099'),
  {
    name: 'copied-dates',
    rule: '2b-older-grade: an equal value of the same year is synced whatever its date',
    side: 'high',
    says: 'ordinary',
    touches: ['dates'],
    phase: 1,
    apply: ({ world, sheet }) => {
      if (!has(sheet, 'postedOn')) return false;
      const dates = new Map<string, string | undefined>();
      for (const one of gradesOf(world, 'technical').flatMap(untouched)) dates.set(nameOf(one), entryOf(one).shown.on);
      for (const one of posted(sheet)) {
        const on = dates.get(nameOf(one));
        if (!on || entryOf(one).key.year !== world.endYear) continue;
        entryOf(one).shown.on = on;
        one.cells.postedOn = cellsOf(sheet, entryOf(one)).postedOn!;
      }
      return true;
    },
  },
  {
    name: 'no-dates',
    rule: '2b-missing: without a posting date too',
    side: 'either',
    says: 'ordinary',
    touches: ['dates'],
    phase: 1,
    apply: ({ world, sheet }) => {
      if (!has(sheet, 'postedOn') || sheet.rows.some(oldYear(world.endYear))) return false;
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'postedOn');
      sheet.layout = { ...sheet.layout, dates: false };
      for (const row of dataRows(sheet)) delete entryOf(row).shown.on;
      return true;
    },
  },
  scores('decimal-comma', '2b-different: 85,00 is 85', (cell) =>
    /^[\d.]+$/.test(cell) ? Number(cell).toFixed(2).replace('.', ',') : cell,
  ),
  scores(
    'both-with-brackets',
    '2b-different: 85 (B) holds both',
    (cell) => cell.replace(/^([A-F])\/([\d.]+)$/, '$2 ($1)'),
    'both',
  ),
  scores('both-with-space', '2b-different: B 85 holds both', (cell) => cell.replace('/', ' '), 'both'),
  scores('letters-spelled-otherwise', '2b-different: case and spaces of letters do not count', (cell) =>
    /^[A-Z]+$/.test(cell) ? ` ${cell.toLowerCase()}` : cell,
  ),
  {
    name: 'fractions',
    rule: '2b-scale: numbers of which all are exactly a hundredth of the other side’s',
    side: 'high',
    says: 'asks',
    touches: ['values', 'layout'],
    phase: 2,
    apply: ({ world, sheet }) => {
      // Rows that another kind has changed already are compared too.
      const values = new Map(
        gradesOf(world, 'technical')
          .flatMap(dataRows)
          .map((row) => [nameOf(row), entryOf(row).shown.posted] as const)
          .filter(([, shown]) => shown !== undefined),
      );
      const unlike = posted(sheet).some(
        (row) => (values.get(nameOf(row)) ?? entryOf(row).shown.posted) !== entryOf(row).shown.posted,
      );
      const marks = world.sheets.flatMap(dataRows).some((row) => typeof entryOf(row).shown.posted === 'string');
      // Where others make some rows unusable, three must be left.
      if (unlike || marks || posted(sheet).length < 8) return false;
      for (const one of world.sheets) if (one.kind === 'grades') percentsOnly(one);
      for (const id of ['percent', 'progressPercent']) {
        rewrite(sheet, id, (cell) => String(Math.round(Number(cell) * 100) / 10_000));
      }
      return true;
    },
  },
  {
    name: 'percents-differ',
    rule: '2b-percent-differs: equal scores are synced',
    ...right,
    touches: ['values'],
    apply: ({ world, sheet, random }) => {
      const numbers = world.sheets.every(({ layout }) => layout.score === 'number');
      if (!has(sheet, 'score') || !has(sheet, 'percent') || !numbers) return false;
      const rows = posted(sheet).filter((row) => row.cells.percent);
      if (rows.length === 0) return false;
      for (const row of few(random, rows)) row.cells.percent = String(Number(row.cells.percent) + 3);
      return true;
    },
  },
  {
    name: 'posted-flag',
    rule: 'posted: a flag column; no = the score is a grade in progress, and so is an empty cell',
    ...column,
    touches: ['values', 'flag'],
    apply: ({ sheet, random }) => {
      if (!has(sheet, 'score') || headerOf(sheet, 'score')!.header.startsWith('Posted')) return false;
      const [yes, no] = random.pick([
        ['Yes', 'No'],
        ['Y', 'N'],
        ['true', 'false'],
        ['1', '0'],
        ['X', ''],
        ['Posted', 'Not Posted'],
        ['Posted', 'In Progress'],
      ] as const);
      const header = random.pick(yes === 'Posted' ? ['Status', 'Grade Status'] : ['Posted', 'Is Posted', 'Posted?']);
      for (const id of ['progressScore', 'progressPercent'])
        sheet.columns = sheet.columns.filter((one) => one.id !== id);
      for (const row of dataRows(sheet)) {
        const { shown } = entryOf(row);
        if (row.cells.progressScore) row.cells.score = row.cells.progressScore;
        if (row.cells.progressPercent) row.cells.percent = row.cells.progressPercent;
        row.cells.flag = shown.posted === undefined ? no : yes;
        if (shown.posted === undefined && shown.progress === undefined) shown.flagged = true;
      }
      sheet.columns.splice(random.int(0, sheet.columns.length), 0, { id: 'flag', header });
      return true;
    },
  },
  {
    name: 'grade-is-score',
    rule: 'headers: Grade is the score only where nothing else is',
    ...column,
    touches: ['headers', 'values'],
    apply: ({ sheet }) => {
      const score = headerOf(sheet, 'score');
      if (!score || ['percent', 'progressScore', 'progressPercent'].some((id) => has(sheet, id))) return false;
      score.header = 'Grade';
      return true;
    },
  },
  decoy(
    'grade-is-level',
    'headers: Grade is the level beside a score',
    ['Grade', 'Grade Level'],
    (row) => ['09', '10', '11', '12'][level(row)]!,
  ),
  decoy('student-grade', 'headers: student.grade is the grade level', ['student.grade'], (row) =>
    String(9 + level(row)),
  ),
  decoy(
    'other-dates',
    'Which of several columns: the header earlier in the list',
    ['Modified Date', 'Due Date', 'roster.startDate'],
    () => '08/12/2026',
  ),
  decoy(
    'attendance-term',
    'Entities att..., behavior... give no term',
    ['attExactDailyTermCount.termName', 'attDailyTermCount.termName'],
    () => 'Q9',
    ['term'],
  ),
  decoy(
    'behavior-date',
    'Entities att..., behavior... give no date',
    ['behaviorDetail.date', 'behaviorEvent.date'],
    () => '09/01/2026',
    ['postedOn'],
  ),
  decoy(
    'transcript-score',
    'Entities transcript... give no score',
    ['transcriptCourse.score', 'transcript.score'],
    () => 'C',
    ['score'],
  ),
  decoy(
    'section-schedule',
    'Entities sectionSchedule... give no term',
    ['sectionSchedule.term', 'sectionSchedule.termName'],
    () => 'Year',
    ['term'],
  ),
  decoy(
    'course-section-entity',
    'Entities courseSection... give no section',
    ['courseSection.sectionNumber', 'courseSection.courseNumber'],
    () => '77',
    ['course', 'section'],
  ),
  decoy(
    'course-master-beside',
    'Course Master Number only where nothing else is',
    ['courseInfo.courseMasterNumber', 'Course Master Number'],
    () => '999001',
  ),
  {
    name: 'empty-score-column',
    rule: 'Which of several columns: a filled one wins over one that is empty throughout',
    ...column,
    touches: ['headers', 'values'],
    apply: ({ sheet, random }) => {
      const score = headerOf(sheet, 'score');
      if (!score || score.header.startsWith('grading.') || posted(sheet).length === 0) return false;
      const header = random.pick(
        ['Posted Grade', 'Score', 'Term Grade', 'Letter Grade'].filter((one) => one !== score.header),
      );
      addColumn(sheet, random, 'emptyScore', header, () => '');
      return true;
    },
  },
  {
    name: 'empty-term-column',
    rule: 'Which of several columns: a filled one wins over one that is empty throughout',
    ...column,
    touches: ['headers', 'term'],
    apply: ({ sheet, random }) => {
      const term = headerOf(sheet, 'term');
      if (!term || term.header !== 'Term' || sheet.lacks.has('term')) return false;
      addColumn(sheet, random, 'emptyTerm', 'Term Name', () => '');
      return true;
    },
  },
  {
    name: 'two-scores',
    rule: 'Two of Final Grade, Term Grade, Letter Grade and Mark where no other score is: an error that names both',
    side: 'either',
    says: 'asks',
    touches: ['headers', 'values'],
    phase: 3,
    apply: ({ world, sheet, random }) => {
      const score = headerOf(sheet, 'score');
      // A second file of the school would be read, and say what this one contradicts.
      const isAlone = gradesOf(world, sheet.side, sheet.school).length === 1;
      if (!score || posted(sheet).length < 3 || !isAlone) return false;
      const [first, second] = random.shuffled(['Final Grade', 'Term Grade', 'Letter Grade', 'Mark']);
      score.header = first!;
      addColumn(sheet, random, 'second', second!, ({ cells }) => (cells.score ? '66' : ''));
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'grade-from-another-school',
    rule: '2b-other-school: equal at one high school, another value at another',
    side: 'high',
    says: 'right',
    touches: ['rows'],
    phase: 1,
    apply: ({ world, sheet, random }) => {
      const others = gradesOf(world, 'high').filter((one) => one !== sheet && one.school !== sheet.school);
      const rows = posted(sheet).filter((one) => entryOf(one).key.year === world.endYear);
      if (others.length === 0 || rows.length === 0 || world.schools.some(({ pair }) => pair !== 'compared'))
        return false;
      const { key, shown } = entryOf(random.pick(rows));
      if (typeof shown.posted !== 'number') return false;
      addRow(
        world,
        random.pick(others),
        { ...key },
        { ...shown, posted: shown.posted > 75 ? shown.posted - 18 : shown.posted + 18 },
      );
      return true;
    },
  },
];

const level = (row: Row) => Number(entryOf(row).key.ssid.slice(-1)) % 4;
const nameOf = (row: Row) => Object.values(entryOf(row).key).join('|');

/** The file as it is without a score: percents, posted and in progress. */
function percentsOnly(sheet: Sheet) {
  sheet.layout = { ...sheet.layout, score: undefined, percent: true };
  const score = headerOf(sheet, 'score');
  if (score && has(sheet, 'percent')) sheet.columns = sheet.columns.filter((column) => column !== score);
  else if (score)
    Object.assign(score, {
      id: 'percent',
      header: score.header.startsWith('grading.') ? 'grading.percent' : 'Percent',
    });
  for (const row of dataRows(sheet)) {
    const { percent, progressPercent } = cellsOf(sheet, entryOf(row));
    Object.assign(row.cells, { percent, progressPercent });
  }
  sheet.columns = sheet.columns.filter(({ id }) => id !== 'progressScore');
}
