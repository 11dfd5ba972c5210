/** What happens to ids and tasks: spreadsheets, typing, reports that put two things into one cell. */
import {
  dataRows,
  but,
  damage,
  entryOf,
  few,
  has,
  headerOf,
  posted,
  rewrite,
  untouched,
  type Mutation,
} from './mutation.ts';
import { gradesOf } from '../model.ts';

const row = { side: 'either', says: 'aside', phase: 2 } as const;

/** `1234567890` as a spreadsheet shows it. */
const scientific = (id: string) => Number(id).toExponential(2).replace('e+', 'E+0');

/** A mutation that makes the tasks of some posted rows unlike any name. */
const task = (name: string, rule: string, change: (task: string) => string, loose: boolean): Mutation => ({
  name,
  rule,
  ...row,
  touches: ['task'],
  apply: (place) =>
    damage(
      place,
      posted(place.sheet),
      but('task'),
      (one) => {
        one.cells.task = change(one.cells.task!);
      },
      loose,
    ),
});

/** A mutation of the SSID of some posted rows. */
const ssid = (name: string, rule: string, cell: string): Mutation => ({
  name,
  rule,
  ...row,
  touches: ['ssid'],
  apply: (place) =>
    damage(place, posted(place.sheet), but('ssid'), (one) => {
      one.cells.ssid = cell;
    }),
});

/** A mutation of how all ids of one column are written: the same id still. */
const spelled = (
  name: string,
  rule: string,
  column: 'course' | 'section',
  change: (id: string) => string,
): Mutation => ({
  name,
  rule,
  side: 'either',
  says: 'right',
  touches: [column],
  phase: 2,
  apply: ({ sheet }) => {
    const before = dataRows(sheet).map(({ cells }) => cells[column] ?? '');
    const after = before.map((cell) => change(cell));
    if (before.every((cell, at) => cell === after[at])) return false;
    rewrite(sheet, column, change);
    return true;
  },
});

export const idMutations: Mutation[] = [
  {
    name: 'ssid-scientific',
    rule: 'file-damaged-id: 1.23E+09',
    ...row,
    touches: ['ssid'],
    apply: (place) => {
      const rows = posted(place.sheet).filter((one) => !one.cells.ssid!.startsWith('0'));
      return damage(place, rows, but('ssid'), (one) => (one.cells.ssid = scientific(one.cells.ssid!)), true);
    },
  },
  {
    name: 'ssid-lost-zero',
    rule: 'file-damaged-id: an SSID that is not 10 digits',
    ...row,
    touches: ['ssid'],
    apply: (place) => {
      // A spreadsheet takes the zeros of all rows; the students' other rows are damaged as well.
      const rows = posted(place.sheet).filter((one) => one.cells.ssid!.startsWith('0'));
      if (rows.length === 0) return false;
      for (const one of rows) {
        one.cells.ssid = one.cells.ssid!.replace(/^0+/, '');
        one.fate = 'aside';
        one.known = but('ssid');
        one.loose = true;
      }
      return true;
    },
  },
  ssid('no-ssid', 'setAside: no SSID', ''),
  ssid('ssid-zeros', 'setAside: no-ssid, also only zeros', '0000000000'),
  ssid('ssid-pending', 'setAside: no-ssid, also a word like PENDING', 'PENDING'),
  ssid('ssid-error', 'Unreadable: #REF! and cells of #', '##########'),
  {
    name: 'section-date',
    rule: 'file-damaged-id: a section that became a date',
    ...row,
    touches: ['section'],
    apply: (place) =>
      has(place.sheet, 'section') &&
      damage(place, posted(place.sheet), but('section'), (one) => {
        one.cells.section = `${entryOf(one).key.section}-Jan`;
      }),
  },
  {
    name: 'course-scientific',
    rule: 'file-damaged-id: a course that a spreadsheet made a number',
    ...row,
    touches: ['course'],
    apply: (place) => {
      const rows = posted(place.sheet).filter((one) => /^[1-9]\d{7,}$/.test(one.cells.course!));
      return damage(place, rows, but('course'), (one) => (one.cells.course = scientific(one.cells.course!)), true);
    },
  },
  {
    name: 'no-course',
    rule: 'setAside: no course',
    ...row,
    touches: ['course'],
    apply: (place) =>
      posted(place.sheet).length > 5 &&
      damage(place, posted(place.sheet), but('course'), (one) => (one.cells.course = '')),
  },
  task('no-task', 'setAside: the task cannot be read (empty)', () => '', false),
  task('task-unreadable', 'setAside: the task cannot be read (unreadable)', () => '#REF!', false),
  task('task-with-term', 'resembles: a CTE task that says more', (name) => `${name} (1)`, true),
  task('task-midterm', 'resembles: CTE, then term or grade within a word', () => 'CTE Midterm', true),
  task(
    'task-cut-off',
    'resembles: the beginning of a name',
    (name) => name.slice(0, name.endsWith('Grade') ? -4 : -2),
    true,
  ),
  task('task-only-cte', 'resembles: the beginning of a name', () => 'CTE', true),
  task('task-typo', 'resembles: at most two letters differ', (name) => `${name.slice(0, -1)}x`, true),
  {
    name: 'task-spelled-otherwise',
    rule: 'reads as: case, spaces, hyphens aside',
    side: 'either',
    says: 'right',
    touches: ['task'],
    phase: 2,
    apply: ({ sheet, random }) => {
      rewrite(sheet, 'task', (name, { is }) =>
        is === 'grade'
          ? random.pick([name.toUpperCase(), name.replaceAll(' ', '-'), name.replaceAll(' ', '  '), name.toLowerCase()])
          : name,
      );
      return true;
    },
  },
  {
    name: 'own-cte-tasks',
    rule: 'notKts: another task that begins with CTE',
    side: 'either',
    says: 'ordinary',
    touches: ['own-task'],
    phase: 1,
    apply: ({ sheet, random }) => {
      for (const one of few(random, posted(sheet))) {
        const entry = {
          key: { ...entryOf(one).key, task: random.pick(['CTE Attendance', 'CTE Work Ethic', 'Work Habits']) },
          shown: {},
        };
        sheet.rows.push({ is: 'other', entries: [entry], cells: { ...one.cells, task: entry.key.task }, fate: 'used' });
      }
      return true;
    },
  },
  {
    name: 'course-title-cte',
    rule: 'notKts: other columns never make a row resemble',
    side: 'high',
    says: 'right',
    touches: ['title'],
    phase: 2,
    apply: ({ sheet }) => {
      const own = sheet.rows.filter(({ is }) => is === 'other');
      if (own.length === 0) return false;
      if (!has(sheet, 'title')) sheet.columns.push({ id: 'title', header: 'Course Name' });
      for (const one of own) one.cells.title = 'CTE Term Project';
      return true;
    },
  },
  spelled('course-case', 'capital and small letters of courses do not count', 'course', (id) => id.toLowerCase()),
  {
    name: 'section-letters',
    rule: 'capital and small letters of sections do not count',
    side: 'either',
    says: 'right',
    touches: ['section', 'marks'],
    phase: 2,
    apply: ({ world, sheet }) => {
      if (world.sheets.some(({ lacks }) => lacks.has('section'))) return false;
      for (const one of world.sheets) rewrite(one, 'section', (id) => (one === sheet ? `${id}a` : `${id}A`));
      return true;
    },
  },
  spelled('section-zeros', 'leading zeros of sections', 'section', (id) => id.padStart(3, '0')),
  spelled('course-zero-lost', 'leading zeros of courses', 'course', (id) => (/^0\d+$/.test(id) ? id.slice(1) : id)),
  {
    name: 'course-section-cell',
    rule: 'course and section in one cell',
    side: 'either',
    says: 'right',
    touches: ['course', 'section'],
    phase: 3,
    apply: ({ sheet, random }) => {
      const column = headerOf(sheet, 'course');
      if (!column || !has(sheet, 'section')) return false;
      const ways = random.pick(['header', 'tail'] as const);
      for (const one of dataRows(sheet)) one.cells.course = `${one.cells.course}-${one.cells.section}`;
      if (ways === 'tail') return true;
      column.header = 'Course-Section';
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'section');
      return true;
    },
  },
  {
    name: 'section-holds-course',
    rule: 'course and section in one cell: the section column holds the course too',
    side: 'either',
    says: 'right',
    touches: ['course', 'section'],
    phase: 3,
    apply: ({ sheet }) => {
      if (!has(sheet, 'section')) return false;
      for (const one of dataRows(sheet)) one.cells.section = `${one.cells.course}-${one.cells.section}`;
      return true;
    },
  },
  {
    name: 'number-and-name',
    rule: 'number and name in one cell',
    side: 'either',
    says: 'right',
    touches: ['course'],
    phase: 3,
    apply: ({ world, sheet, random }) => {
      const numbers = world.courses.every(({ number }) => /^\d+$/.test(number));
      const column = headerOf(sheet, 'course');
      if (!numbers || !column) return false;
      const before = random.chance(0.5);
      for (const one of dataRows(sheet)) {
        const title = one.cells.title ?? 'English 10';
        one.cells.course = before ? `${one.cells.course} - ${title}` : `${title} (${one.cells.course})`;
      }
      return true;
    },
  },
  {
    name: 'course-master-only',
    rule: 'Course Master Number only where nothing else is',
    side: 'either',
    says: 'right',
    touches: ['course', 'headers'],
    phase: 3,
    apply: ({ sheet, random }) => {
      headerOf(sheet, 'course')!.header = random.pick(['courseInfo.courseMasterNumber', 'Course Master Number']);
      return true;
    },
  },
  {
    name: 'ssid-with-hyphens-elsewhere',
    rule: 'headers: never studentNumber, Student ID, personID',
    side: 'either',
    says: 'ordinary',
    touches: ['local'],
    phase: 3,
    apply: ({ sheet, random }) => {
      const header = random.pick(['Student ID', 'student.personID', 'personID', 'student.studentNumber']);
      sheet.columns.splice(0, 0, { id: 'person', header });
      for (const one of dataRows(sheet))
        one.cells.person = String(4_000_000_000 + Number(entryOf(one).key.ssid.slice(-6)));
      return true;
    },
  },
  {
    name: 'internal-ids',
    rule: 'headers: never sectionID or courseID',
    side: 'either',
    says: 'ordinary',
    touches: ['internal'],
    phase: 3,
    apply: ({ sheet }) => {
      sheet.columns.splice(0, 0, { id: 'sectionID', header: 'Section ID' }, { id: 'courseID', header: 'Course ID' });
      for (const one of dataRows(sheet)) Object.assign(one.cells, { sectionID: '55120', courseID: '8812' });
      return true;
    },
  },
  {
    name: 'section-differs',
    rule: '2b-section-differs: the one row of student, course, term and task under another section',
    side: 'high',
    says: 'right',
    touches: ['section'],
    phase: 1,
    apply: ({ world, sheet, random }) => {
      const taken = new Set(
        gradesOf(world, 'technical').flatMap(({ rows }) => rows.map(({ entries }) => nameOf(entries[0]!.key))),
      );
      const rows = untouched(sheet).filter(
        (one) => taken.has(nameOf(entryOf(one).key)) && one.entries[0]!.key.year === world.endYear,
      );
      if (rows.length < 2) return false;
      const { ssid: student, course } = entryOf(random.pick(rows)).key;
      for (const one of dataRows(sheet)) {
        const { key } = entryOf(one);
        if (key.ssid !== student || key.course !== course) continue;
        key.section = '9';
        one.cells.section = '9';
      }
      return true;
    },
  },
];

const nameOf = ({
  ssid: student,
  course,
  term,
  task: name,
}: {
  ssid: string;
  course: string;
  term: number;
  task: string;
}) => [student, course, term, name].join('|');
