import {
  TASKS,
  dayAfter,
  gradesOf,
  rowOf,
  type Column,
  type Entry,
  type Key,
  type Layout,
  type Points,
  type Sheet,
  type Side,
  type Style,
  type Task,
  type World,
} from './model.ts';
import { randomFrom, type Random } from './random.ts';

/** Terms of a year: their names, and the last day of each; the first begins on August 10. */
const YEARS = [
  { letter: 'T', word: 'Term', ends: ['11-06', '02-19', '05-25'] },
  { letter: 'Q', word: 'Quarter', ends: ['10-09', '12-18', '03-12', '05-25'] },
  { letter: 'S', word: 'Semester', ends: ['12-18', '05-25'] },
];
const HIGH_SCHOOLS = ['North High', 'South High', 'Lakeside High', 'Valley Creek HS'];
const TITLES = [
  'Welding I',
  'Carpentry Basics',
  'Auto Service, Level 2',
  'Medical Terms',
  'Électricité Basics',
  'Industrial Robotics',
];
const END_YEAR = 2027;

/** A world of one technical school and its high schools, with tidy files. The same seed and index give the same world. */
export function makeWorld(seed: number, index: number): World {
  const random = randomFrom(seed, index);
  const year = random.pick(YEARS);
  const ends = year.ends.map((end) => `${end < '08' ? END_YEAR : END_YEAR - 1}-${end}`);
  const current = random.int(0, ends.length - 1);
  const terms = range(Math.max(0, current - random.int(0, 1)), current);
  const asOf = dayAfter(ends[current]!, random.int(3, 8));
  const world: World = {
    seed,
    index,
    asOf,
    endYear: END_YEAR,
    technical: random.pick(['Ridge Area Technology Center', 'Barren Creek ATC', 'Pike Career and Technical Center']),
    schools: random
      .shuffled(HIGH_SCHOOLS)
      .slice(0, random.pick([1, 1, 1, 2, 2, 3, 4]))
      .map((label) => ({ label, pair: 'compared' })),
    courses: makeCourses(random),
    sheets: [],
    options: {},
    chosen: {},
    incomplete: false,
    scoreGroup: false,
    mutations: [],
  };

  const names = termNames(year, random.int(0, 3));
  const headers = () => headerStyle(random);
  const calendars = random.chance(0.3);
  // One way for the whole technical school; each high school has its own.
  const layout = makeLayout(random);
  const technical = emptySheet('technical.csv', 'technical', layout, names, headers(), random);
  if (calendars) technical.calendar = `26-27 ${world.technical}`;
  world.sheets.push(technical);
  for (const [at, school] of world.schools.entries()) {
    const own = random.chance(0.6) ? { ...layout } : makeLayout(random);
    own.dates = random.chance(0.7);
    const sheet = emptySheet(`high-${at + 1}.csv`, 'high', own, names, headers(), random, school.label);
    if (calendars) sheet.calendar = `26-27 ${school.label}`;
    if (random.chance(0.15)) {
      sheet.termNames = termNames(year, random.int(0, 3));
    } else if (random.chance(0.05)) {
      sheet.termNames = ends.map((_, term) => ['Fall', 'Winter', 'Early Spring', 'Late Spring'][term]!);
      school.pair = 'unmatched';
    }
    world.sheets.push(sheet);
  }
  fill(world, random, ends, terms);
  if (world.schools.some(({ pair }) => pair === 'unmatched') && random.chance(0.6)) addSchedules(world, ends);
  for (const sheet of world.sheets) if (sheet.kind === 'grades') sheet.rows = random.shuffled(sheet.rows);
  addColumns(world, random);
  return world;
}

/** Term schedules of all schools with the same dates: now terms of other names are matched. */
export function addSchedules(world: World, ends: string[]) {
  const [technical, ...highs] = world.sheets;
  for (const sheet of [technical!, ...highs]) {
    const schedule: Sheet = {
      ...sheet,
      name: sheet.name.replace('.csv', '-terms.csv'),
      kind: 'terms',
      columns: [
        { id: 'term', header: 'Term Name' },
        { id: 'start', header: 'Start Date' },
        { id: 'end', header: 'End Date' },
      ],
      before: [],
      lacks: new Set(),
      style: plainStyle(),
      rows: ends.map((end, term) => {
        const start = term === 0 ? `${END_YEAR - 1}-08-10` : dayAfter(ends[term - 1]!, 1);
        return { is: 'line', entries: [], fate: 'used', cells: { term: sheet.termNames[term]!, start, end } };
      }),
    };
    world.sheets.push(schedule);
  }
  for (const school of world.schools) if (school.pair === 'unmatched') school.pair = 'compared';
}

export const plainStyle = (): Style => ({
  format: 'table',
  encoding: 'utf-8',
  bom: false,
  sepLine: false,
  quoteAll: false,
  lineEnd: '\n',
  tail: 'plain',
  edits: [],
  lastLineEnds: true,
});

function termNames(year: (typeof YEARS)[number], form: number) {
  const numbers = year.ends.map((_, at) => String(at + 1));
  if (form === 0 || (form === 3 && year.letter !== 'T')) return numbers.map((number) => year.letter + number);
  return numbers.map((number) => (form === 3 ? number : `${year.word} ${number}`));
}

function makeCourses(random: Random): World['courses'] {
  const letters = random.chance(0.1);
  const zero = random.chance(0.2);
  return random
    .shuffled(TITLES)
    .slice(0, random.int(2, 4))
    .map((title, at) => {
      const tail = String(random.int(10, 99)) + String(at) + random.pick(['01', '12', '30']);
      const number = letters ? `WLD${tail}A` : zero ? `04${tail}0${at}55` : `4801${tail}`;
      const sections = random.shuffled(['1', '2', '3', '12']).slice(0, random.int(1, 2));
      return { number, title, sections };
    });
}

function makeLayout(random: Random): Layout {
  const score = random.pick(['number', 'number', 'number', 'number', 'letter', 'both', undefined] as const);
  const percent = score === undefined || random.chance(0.5);
  return {
    score,
    percent,
    progress: random.chance(0.5),
    dates: random.chance(0.75),
    decimals: random.pick([0, 0, 2] as const),
    dateForm: random.pick(['MM/DD/YYYY', 'M/D/YYYY', 'YYYY-MM-DD', 'MM/DD/YYYY HH:MM'] as const),
  };
}

function emptySheet(
  name: string,
  side: Side,
  layout: Layout,
  names: string[],
  headers: Record<string, string>,
  random: Random,
  school?: string,
): Sheet {
  const short = random.chance(0.15);
  const taskNames: Record<Task, string> = {
    'CTE Term Grade': short ? 'CTE Term' : 'CTE Term Grade',
    'CTE Final Grade': short ? 'CTE Final' : 'CTE Final Grade',
    'CTE Final Exam': 'CTE Final Exam',
  };
  return {
    name,
    side,
    ...(school !== undefined && { school }),
    kind: 'grades',
    columns: Object.entries(headers).map(([id, header]) => ({ id, header })),
    rows: [],
    before: [],
    layout,
    termNames: names,
    taskNames,
    style: plainStyle(),
    lacks: new Set(),
    rowsPinned: false,
    columnsPinned: false,
  };
}

/** One of the ways in which exports and reports name their columns. */
function headerStyle(random: Random): Record<string, string> {
  const adHoc = {
    ssid: 'student.stateID',
    course: random.pick(['grading.courseNumber', 'courseInfo.courseNumber']),
    section: random.pick(['grading.sectionNumber', 'sectionInfo.sectionNumber']),
    term: random.pick(['grading.termName', 'grading.term', 'term.name']),
    task: random.pick(['grading.task', 'gradingTask.name']),
    score: 'grading.score',
    percent: 'grading.percent',
    postedOn: 'grading.date',
    progressScore: 'grading.progressScore',
    progressPercent: 'grading.progressPercent',
    calendar: 'cal.name',
    endYear: 'cal.endYear',
  };
  const words = {
    ssid: random.pick(['State ID', 'Student State ID', 'State Student ID', 'SSID']),
    course: random.pick(['Course Number', 'Course No.', 'Course #', 'Course']),
    section: random.pick(['Section Number', 'Section #', 'Section']),
    term: random.pick(['Term', 'Term Name']),
    task: random.pick(['Grading Task', 'Task', 'Task Name']),
    score: random.pick(['Posted Grade', 'Score', 'Posted Score', 'Final Grade', 'Mark']),
    percent: random.pick(['Posted Percent', 'Percent', '%', 'Posted Score (%)', 'Grade (%)']),
    postedOn: random.pick(['Date Posted', 'Posted On', 'Date']),
    progressScore: random.pick(['In Progress', 'In-Progress Grade', 'Progress Score']),
    progressPercent: 'Progress Percent',
    calendar: 'Calendar',
    endYear: 'End Year',
  };
  const bare = {
    ssid: 'stateID',
    course: 'courseNumber',
    section: 'sectionNumber',
    term: 'termName',
    task: 'task',
    score: 'score',
    percent: 'percent',
    postedOn: 'date',
    progressScore: 'progressScore',
    progressPercent: 'progressPercent',
    calendar: 'Calendar',
    endYear: 'endYear',
  };
  return random.pick([adHoc, adHoc, words, words, bare]);
}

/** Students, their sections, and for each grade what became of it: the heart of a world. */
function fill(world: World, random: Random, ends: string[], terms: number[]) {
  const [technical] = gradesOf(world, 'technical');
  const marks = gradesOf(world, 'high').every(({ layout }) => layout.score) && technical!.layout.score !== undefined;
  const last = terms.at(-1) === ends.length - 1;
  const ssids = new Set<string>();
  const student = () => {
    for (;;) {
      const ssid = `${random.pick(['0', '1', '2', '4'])}${random.int(100_000_000, 999_999_999)}`;
      if (!ssids.has(ssid)) return (ssids.add(ssid), ssid);
    }
  };
  const points = (): Points =>
    marks && random.chance(0.03)
      ? random.pick(['P', 'NG', 'EX'])
      : random.pick([random.int(55, 100), random.int(550, 999) / 10]);

  for (const school of world.schools) {
    const [high] = gradesOf(world, 'high', school.label);
    const listsAll = random.chance(0.5);
    const shownTerms = terms.length > 1 && random.chance(0.15) ? terms.slice(0, -1) : terms;
    const ownRows = random.chance(0.6) || (high!.layout.dates && !high!.calendar);
    for (const ssid of Array.from({ length: random.int(4, 8) }, student)) {
      for (const course of random.some(world.courses, 1, 2)) {
        const section = random.pick(course.sections);
        for (const term of terms) {
          for (const task of tasksOf(term, last ? terms.at(-1)! : -1)) {
            const key: Key = { ssid, course: course.number, section, term, task, year: world.endYear };
            const entry: Entry = { key, shown: stateAtTechnical(world, random, ends[term]!, points) };
            if (!random.chance(0.04)) technical!.rows.push(rowOf(technical!, entry));
            else entry.shown = {};
            const there = atHighSchool(random, entry, high!.layout.dates, listsAll, world.asOf);
            if (there && shownTerms.includes(term)) high!.rows.push(rowOf(high!, there));
          }
        }
      }
      if (ownRows) addOwn(world, random, high!, ssid, shownTerms);
    }
    if (random.chance(0.1)) addOtherTechnicalSchool(world, random, high!, student(), terms[0]!);
  }
  if (random.chance(0.2)) addStranger(world, random, technical!, student(), terms[0]!, ends);
  if (random.chance(0.12)) addUnknownSection(world, random, technical!, terms[0]!, ends);
}

/** Final tasks stand in the year's last term. */
const tasksOf = (term: number, last: number): readonly Task[] => (term === last ? TASKS : TASKS.slice(0, 1));

function stateAtTechnical(world: World, random: Random, end: string, points: () => Points) {
  const roll = random.int(1, 100);
  if (roll <= 7) return { progress: points() };
  if (roll <= 13) return {};
  const late = roll >= 96;
  return { posted: points(), on: late ? dayAfter(world.asOf, random.int(0, 1)) : dayAfter(end, random.int(-4, 2)) };
}

/** What the high school shows of a technical grade: nothing, a row without a grade, the grade, or another one. */
function atHighSchool(
  random: Random,
  { key, shown }: Entry,
  dates: boolean,
  listsAll: boolean,
  asOf: string,
): Entry | undefined {
  const row = (more: Entry['shown']) => ({ key: { ...key }, shown: more });
  if (shown.posted === undefined) {
    if (random.chance(0.05)) return row({ posted: random.int(60, 99), on: asOf });
    return listsAll ? row({}) : undefined;
  }
  const waits = shown.on! >= asOf;
  const roll = random.int(1, 100);
  if (roll <= (waits ? 80 : 12)) return listsAll ? row({}) : undefined;
  const on = random.chance(0.5) ? shown.on! : dayAfter(shown.on!, 1);
  if (roll <= (waits ? 90 : 19)) return row({ posted: otherPoints(shown.posted), on: dayAfter(shown.on!, -20) });
  if (roll <= (waits ? 90 : 20) && dates) {
    return {
      key: { ...key, year: key.year - 1 },
      shown: { posted: otherPoints(shown.posted), on: dayAfter(shown.on!, -365) },
    };
  }
  return row({ posted: shown.posted, on });
}

/** Far enough that the letter is another one too. */
const otherPoints = (posted: Points): Points =>
  typeof posted === 'string' ? 72 : posted >= 78 ? posted - 14 : posted + 14;

/** Rows of the high school's own courses, and of its own tasks on courses of the technical school. */
function addOwn(world: World, random: Random, high: Sheet, ssid: string, terms: number[]) {
  const task = random.pick(['Quarter Grade', 'Semester Grade', 'Term Grade']);
  for (const term of terms) {
    const key = { ssid, course: '230110', section: '4', term, task, year: world.endYear };
    high.rows.push(rowOf(high, { key, shown: { posted: random.int(60, 99), on: dayAfter(world.asOf, -6) } }, 'other'));
    const kts = high.rows.find(({ is, entries }) => is === 'grade' && entries[0]!.key.ssid === ssid);
    if (kts && random.chance(0.3)) {
      const own = { ...kts.entries[0]!.key, task: 'Progress Report', year: world.endYear };
      high.rows.push(
        rowOf(high, { key: own, shown: { posted: random.int(60, 99), on: dayAfter(world.asOf, -6) } }, 'other'),
      );
    }
  }
}

/** A course that the high school has from another technical school. */
function addOtherTechnicalSchool(world: World, random: Random, high: Sheet, ssid: string, term: number) {
  const key = { ssid, course: '479900123', section: '1', term, task: 'CTE Term Grade', year: world.endYear };
  high.rows.push(rowOf(high, { key, shown: { posted: random.int(60, 99), on: dayAfter(world.asOf, -9) } }));
}

/** A student of a school whose files are not here. */
function addStranger(world: World, random: Random, technical: Sheet, ssid: string, term: number, ends: string[]) {
  const course = random.pick(world.courses);
  const key = {
    ssid,
    course: course.number,
    section: course.sections[0]!,
    term,
    task: 'CTE Term Grade',
    year: world.endYear,
  };
  technical.rows.push(rowOf(technical, { key, shown: { posted: random.int(60, 99), on: ends[term]! } }));
}

/** A section of which the high school has not heard, of a student whom it knows. */
function addUnknownSection(world: World, random: Random, technical: Sheet, term: number, ends: string[]) {
  const known = gradesOf(world, 'high').flatMap(({ rows }) => rows.map(({ entries }) => entries[0]!.key.ssid));
  const taken = new Set(technical.rows.map(({ entries }) => `${entries[0]!.key.ssid} ${entries[0]!.key.course}`));
  const course = random.pick(world.courses);
  const ssid = random.shuffled(known).find((one) => !taken.has(`${one} ${course.number}`));
  if (ssid === undefined) return;
  const key = { ssid, course: course.number, section: '7', term, task: 'CTE Term Grade', year: world.endYear };
  technical.rows.push(rowOf(technical, { key, shown: { posted: random.int(60, 99), on: ends[term]! } }));
}

/** Which of the columns a file has, and some that a check must pass by. */
function addColumns(world: World, random: Random) {
  for (const sheet of world.sheets) {
    if (sheet.kind !== 'grades') continue;
    const { layout } = sheet;
    const has: Record<string, boolean> = {
      score: layout.score !== undefined,
      percent: layout.percent,
      postedOn: layout.dates,
      progressScore: layout.progress && layout.score !== undefined,
      progressPercent: layout.progress && layout.percent,
      calendar: sheet.calendar !== undefined,
      endYear:
        sheet.rows.some(({ entries }) => entries.some(({ key }) => key.year !== world.endYear)) || random.chance(0.2),
    };
    sheet.columns = sheet.columns.filter(({ id }) => has[id] ?? true);
    // `Course` is the column of the numbers only if it holds numbers.
    const course = sheet.columns.find(({ header }) => header === 'Course');
    if (course && world.courses.some(({ number }) => /\D/.test(number))) course.header = 'Course Number';
    const more: Column[] = [];
    if (random.chance(0.4))
      more.push({
        id: 'title',
        header: random.pick(['Course Name', 'grading.courseName', 'Course Title', 'Course Description']),
      });
    if (random.chance(0.3))
      more.push({ id: 'lastName', header: 'student.lastName' }, { id: 'firstName', header: 'student.firstName' });
    if (random.chance(0.3))
      more.push({ id: 'local', header: random.pick(['student.studentNumber', 'Student Number']) });
    if (random.chance(0.2)) more.push({ id: 'teacher', header: random.pick(['grading.teacherDisplay', 'Teacher']) });
    for (const column of more) sheet.columns.splice(random.int(0, sheet.columns.length), 0, column);
    for (const row of sheet.rows) fillOthers(world, sheet, row);
  }
}

/** The cells that are not part of a grade. */
export function fillOthers(world: World, sheet: Sheet, row: Sheet['rows'][number]) {
  const key = row.entries[0]?.key;
  if (!key) return;
  const tail = Number(key.ssid.slice(-3));
  row.cells.title = world.courses.find(({ number }) => number === key.course)?.title ?? 'English 10';
  row.cells.lastName = ['Dupont', 'Marsh', 'Óneil', 'Page'][tail % 4]!;
  row.cells.firstName = ['Ann', 'Max', 'Jo'][tail % 3]!;
  row.cells.local = String(10_000 + tail);
  row.cells.teacher = sheet.side === 'technical' ? 'Hill, Pat' : 'Stone, Lee';
}

function range(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
