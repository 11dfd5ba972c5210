/** Two Grades Reports of made-up students, as large as wanted, and what the checker must find in them. */

const COURSES = 240;
const SECTIONS = 9;
/** Two courses a student, and in each a grade in four terms, a final grade and an exam. */
const GRADES = 12;
const half = GRADES / 2;

const headers = [
  'student.stateID',
  'student.lastName',
  'student.firstName',
  'grading.courseNumber',
  'course.name',
  'grading.sectionNumber',
  'grading.termName',
  'grading.task',
  'grading.score',
  'grading.percent',
  'grading.date',
];
const lastNames = ['Abrams', 'Bell', 'Núñez', 'Carter', 'Dunn', 'O’Hara', 'Ellis', 'Frost', 'Grant', 'Hale', 'Irwin'];
const firstNames = ['Ada', 'Ben', 'Chloë', 'Dan', 'Eve', 'Finn', 'Gus', 'Hope', 'Ivy', 'Jon', 'Kay', 'Lou', 'Max'];
const subjects = ['Welding', 'Carpentry', 'Masonry', 'Nurse Aide', 'Robotics', 'Culinary Arts', 'Drafting', 'Plumbing'];
const levels = ['Basics', 'Skills, Part 1', 'Skills Part 2', 'Practice', 'Shop', 'Co-op', 'Safety', 'Projects'];
const terms = [
  { name: 'T1', month: '2026-10' },
  { name: 'T2', month: '2026-12' },
  { name: 'T3', month: '2027-03' },
  { name: 'T4', month: '2027-05' },
];

/** The day on which the files are checked: everything was posted before it. */
export const asOf = '2027-07-01';

/**
 * Makes two files that belong together. The technical school's is in the order of its courses and sections, the high
 * school's in that of the students; 1% of the grades are missing there, 0.5% differ, 0.2% are only there.
 * @param {number} rows grades in all; each file has nearly as many rows
 * @param {number} [seed] another seed gives other students and other faults
 * @param {boolean} [isOdd] one grade of every student differs instead, so that no student is done with at a glance
 * @returns the texts in blocks, and the number of grades that are missing, differ, or are only at the high school
 */
export function makeSchools(rows, seed = 1, isOdd = false) {
  const students = Math.ceil(rows / GRADES);
  const pick = (i, salt, count) => Math.floor((mixed(i, salt + seed * 101) / 2 ** 32) * count);
  /** Each student's two courses and sections, as one number. */
  const seatOf = (student, second) => {
    const first = pick(student, 1, COURSES);
    const course = second ? (first + 1 + pick(student, 2, COURSES - 1)) % COURSES : first;
    return course * SECTIONS + pick(student, second ? 4 : 3, SECTIONS);
  };
  const drawn = (i) => {
    if (isOdd) return i % GRADES === 0 ? 'different' : 'arrived';
    const chance = pick(i, 5, 1000);
    if (chance < 10) return 'missing';
    if (chance < 15) return 'different';
    return chance < 17 ? 'onlyHigh' : 'arrived';
  };
  /** A grade only at the high school beside a missing one of its course may be that one in a wrong term: never drawn. */
  const fateOf = (i) => {
    const fate = drawn(i);
    if (fate !== 'onlyHigh') return fate;
    const first = i - (i % half);
    return Array.from({ length: half }, (_, at) => drawn(first + at)).includes('missing') ? 'arrived' : fate;
  };

  function line(i, isHigh) {
    const student = Math.floor(i / GRADES);
    const at = i % half;
    const seat = seatOf(student, i % GRADES >= half);
    const course = Math.floor(seat / SECTIONS);
    const term = terms[Math.min(at, terms.length - 1)];
    const task = at < terms.length ? 'CTE Term Grade' : at === terms.length ? 'CTE Final Grade' : 'CTE Final Exam';
    const score = 50 + pick(i, 6, 50) + (isHigh && fateOf(i) === 'different' ? 1 : 0);
    const day = 1 + pick(i, 7, 20) + (isHigh ? 1 : 0);
    return [
      String(1_900_000_000 + student * 3),
      lastNames[pick(student, 8, lastNames.length)] + (pick(student, 9, 100) < 3 ? ', Jr.' : ''),
      firstNames[pick(student, 10, firstNames.length)],
      String(480100000 + course * 17),
      `${subjects[course % subjects.length]} ${levels[Math.floor(course / subjects.length) % levels.length]}`,
      String((seat % SECTIONS) + 1),
      term.name,
      task,
      String(score),
      `${score}.${String(pick(i, 11, 100)).padStart(2, '0')}`,
      `${term.month}-${String(day).padStart(2, '0')}`,
    ]
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(',');
  }

  /** Half-years of students in the order of their seats. */
  function bySeat() {
    const start = new Uint32Array(COURSES * SECTIONS + 1);
    for (let h = 0; h < students * 2; h++) start[seatOf(h >> 1, h % 2 === 1) + 1] += 1;
    for (let seat = 1; seat < start.length; seat++) start[seat] += start[seat - 1];
    const order = new Uint32Array(students * 2);
    for (let h = 0; h < students * 2; h++) order[start[seatOf(h >> 1, h % 2 === 1)]++] = h;
    return order;
  }

  function* technicalLines() {
    for (const h of bySeat())
      for (let i = h * half; i < Math.min((h + 1) * half, rows); i++)
        if (fateOf(i) !== 'onlyHigh') yield line(i, false);
  }

  function* highLines() {
    for (let i = 0; i < rows; i++) if (fateOf(i) !== 'missing') yield line(i, true);
  }

  const truth = { missing: 0, different: 0, onlyHigh: 0 };
  for (let i = 0; i < rows; i++) if (fateOf(i) !== 'arrived') truth[fateOf(i)] += 1;
  return { technical: () => blocks(technicalLines()), high: () => blocks(highLines()), truth };
}

/** Lines to blocks of text, the header first. */
function* blocks(lines) {
  let block = [headers.join(',')];
  for (const line of lines) {
    block.push(line);
    if (block.length < 5000) continue;
    yield `${block.join('\r\n')}\r\n`;
    block = [];
  }
  yield `${block.join('\r\n')}\r\n`;
}

/** A number from 0 up to 2^32 that two numbers always give, and that tells nothing of its neighbors. */
function mixed(i, salt) {
  let x = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
