/**
 * Plain lines of a grades file to the numbers of their parts. Cells of a line that say something together are a tuple, and what
 * each different tuple is, is told once; a line that holds an odd one is left to the longer look.
 */
import { codes, count, mostLines, rows } from './lines';
import { cleared } from './memory';
import { addColumn, Known, numberOfLine, numberOfPair } from './tuples';

/** What lines say: student, value, day, time, section; and of the last two together the place. */
const STUDENT: i32 = 0;
const VALUE: i32 = 1;
const DAY: i32 = 2;
const TIME: i32 = 3;
const SECTION: i32 = 4;
const PLACE: i32 = 5;
const ALL: i32 = 6;

const tables: usize = cleared(ALL);
for (let i = 0; i < ALL; i++) store<usize>(tables + ((<usize>i) << 2), changetype<usize>(new Known()));
addColumn(tableOf(PLACE), 0);
addColumn(tableOf(PLACE), 1);

function tableOf(what: i32): Known {
  return changetype<Known>(load<usize>(tables + ((<usize>what) << 2)));
}

/** Says that a column is one of those that say something together. */
export function addColumnOf(what: i32, column: i32): void {
  addColumn(tableOf(what), column);
}

/** How many different tuples there are, where they are, and where it is to be put what each is: a number, below 0 for odd. */
export function countOf(what: i32): i32 {
  return tableOf(what).count;
}
export function tuplesOf(what: i32): usize {
  return tableOf(what).parts;
}
export function toldOf(what: i32): usize {
  return tableOf(what).told;
}

/** Lines that are before the kernel: of each the numbers of its tuples. */
let met: usize = 0;
/** Lines that were taken: of each row, student, place, value and day, as five lists. */
let taken: usize = 0;
let takenCount: i32 = 0;
/** Codes of students, and places, that were taken for the first time, and whether they were. */
let students: usize = 0;
let studentCount: i32 = 0;
let isStudentTaken: usize = 0;
let placesTaken: usize = 0;
let placeCount: i32 = 0;
let isPlaceTaken: usize = 0;
let placeRoom: i32 = 0;

/** Of each section: how many lines were taken, and the codes of three different students. */
@unmanaged
class Section {
  lines: i32;
  first: i32;
  second: i32;
  third: i32;
}
let sections: usize = 0;
let sectionRoom: i32 = 0;

/** Makes ready for lines that were read before. */
export function beginGrades(): void {
  const room = (<usize>mostLines()) << 2;
  met = heap.alloc(room * ALL);
  taken = heap.alloc(room * 5);
  students = heap.alloc(room);
  placesTaken = heap.alloc(room);
  isStudentTaken = cleared(count);
}

/** Looks which tuples so many lines have, whose codes and rows were put where `read` gives them. */
export function meet(lines: i32): void {
  const places = tableOf(PLACE);
  const room = (<usize>mostLines()) << 2;
  for (let line = 0; line < lines; line++) {
    const own = codes + ((<usize>line) << 2);
    const into = met + ((<usize>(line * ALL)) << 2);
    for (let what = 0; what < PLACE; what++)
      store<i32>(into + ((<usize>what) << 2), numberOfLine(tableOf(what), own, room));
    const place = numberOfPair(places, numberIn(into, SECTION), numberIn(into, TIME));
    store<i32>(into + ((<usize>PLACE) << 2), place);
  }
  isPlaceTaken = withRoom(isPlaceTaken, placeRoom, places.room, 4);
  placeRoom = places.room;
  sections = withRoom(sections, sectionRoom, tableOf(SECTION).room, offsetof<Section>());
  sectionRoom = tableOf(SECTION).room;
}

/** A list with more room, of zeros. */
function withRoom(list: usize, before: i32, room: i32, size: usize): usize {
  if (room === before) return list;
  const all = heap.realloc(list === 0 ? heap.alloc(4) : list, <usize>room * size);
  memory.fill(all + <usize>before * size, 0, <usize>(room - before) * size);
  return all;
}

function numberIn(line: usize, what: i32): i32 {
  return load<i32>(line + ((<usize>what) << 2));
}

/**
 * Takes lines of which it was told what their tuples are.
 * @param cutOff a row that is odd, or -1
 * @returns the first that is odd, or `to`
 */
export function take(from: i32, to: i32, cutOff: i32): i32 {
  const room = (<usize>mostLines()) << 2;
  for (let line = from; line < to; line++) {
    const own = met + ((<usize>(line * ALL)) << 2);
    const row = load<i32>(rows + ((<usize>line) << 2));
    const student = toldIn(own, STUDENT);
    const value = toldIn(own, VALUE);
    const day = toldIn(own, DAY);
    const place = toldIn(own, PLACE);
    if ((student | value | day | place) < 0 || row === cutOff) return line;
    const into = taken + ((<usize>takenCount) << 2);
    store<i32>(into, row);
    store<i32>(into + room, student);
    store<i32>(into + room * 2, place);
    store<i32>(into + room * 3, value);
    store<i32>(into + room * 4, day);
    takenCount += 1;
    const code = load<i32>(tableOf(STUDENT).parts + ((<usize>numberIn(own, STUDENT)) << 2));
    if (isFirst(isStudentTaken, code)) {
      store<i32>(students + ((<usize>studentCount) << 2), code);
      studentCount += 1;
    }
    const number = numberIn(own, PLACE);
    if (isFirst(isPlaceTaken, number)) {
      store<i32>(placesTaken + ((<usize>placeCount) << 2), number);
      placeCount += 1;
    }
    countIn(numberIn(own, SECTION), code + 1);
  }
  return to;
}

function toldIn(line: usize, what: i32): i32 {
  return load<i32>(tableOf(what).told + ((<usize>numberIn(line, what)) << 2));
}

function isFirst(marks: usize, number: i32): bool {
  const mark = marks + ((<usize>number) << 2);
  if (load<i32>(mark) !== 0) return false;
  store<i32>(mark, 1);
  return true;
}

/** Codes of students are counted from 1 here: 0 is none. */
function countIn(number: i32, student: i32): void {
  const section = changetype<Section>(sections + <usize>number * offsetof<Section>());
  section.lines += 1;
  if (section.third !== 0 || student === section.first || student === section.second) return;
  if (section.first === 0) section.first = student;
  else if (section.second === 0) section.second = student;
  else section.third = student;
}

/** Where the lines are that were taken, the students and the places that are new among them; and what is known of sections. */
export function takenAt(): usize {
  return taken;
}
export function takenLines(): i32 {
  return takenCount;
}
export function studentsAt(): usize {
  return students;
}
export function newStudents(): i32 {
  return studentCount;
}
export function placesAt(): usize {
  return placesTaken;
}
export function newPlaces(): i32 {
  return placeCount;
}
export function sectionsAt(): usize {
  return sections;
}

/** Forgets these, once they were fetched. */
export function fetched(): void {
  takenCount = studentCount = placeCount = 0;
}
