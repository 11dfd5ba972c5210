/** The sample: files of a technical school and two high schools as an export gives them, faults included. */
import type { SampleFiles } from '../checker/files-in-hand.ts';
import { sampleGrades, type SampleGrade } from './students.ts';

const task = 'CTE Term Grade';
const asOf = '2026-10-14';
const highSchools = ['Example North High School', 'Example South High School'];

/** The finished example, to be checked on October 14, 2026. */
export function sample(): SampleFiles {
  const grades = sampleGrades();
  const [north, south] = [grades.filter(({ high }) => high === 0), grades.filter(({ high }) => high === 1)];
  return {
    asOf,
    highSchools,
    files: [
      { school: 0, name: 'grades-technical.csv', file: new Blob([technicalGrades(grades)]) },
      { school: 0, name: 'terms-technical.txt', file: new Blob([terms('T', ['08/10', '10/09', '10/12', '12/18'])]) },
      { school: 1, name: 'grades-north.csv', file: new Blob([northGrades(north)]) },
      { school: 1, name: 'roster-north.csv', file: new Blob([roster(north)]) },
      { school: 1, name: 'terms-north.txt', file: new Blob([terms('Q', ['08/12', '10/14', '10/15', '12/18'])]) },
      { school: 2, name: 'grades-south.txt', file: new Blob([windows1252(southGrades(south))]) },
      { school: 2, name: 'terms-south.txt', file: new Blob([terms('Q', ['08/10', '10/09', '10/12', '12/18'])]) },
    ],
  };
}

const unsent: SampleGrade['fate'][] = ['only high'];

/** With a title above the header, columns about persons, a damaged SSID, a row that stands there twice, and a total line. */
function technicalGrades(grades: SampleGrade[]): string {
  const rows = grades.filter(({ fate }) => !unsent.includes(fate)).map(technicalRow);
  const damaged = ['1.9E+09', '480123401', '1', 'T1', task, '88', '10/07/2026', '', 'Made-up, Ann'];
  return csv([
    ['Grades of the sample school (all made up)'],
    [
      'student.stateID',
      'grading.courseNumber',
      'grading.sectionNumber',
      'grading.termName',
      'grading.task',
      'grading.score',
      'grading.date',
      'grading.progressScore',
      'student.lastName',
    ],
    ...rows,
    rows[4] ?? [],
    damaged,
    [`Total students: ${rows.length}`],
  ]);
}

function technicalRow(grade: SampleGrade): string[] {
  const { fate, ssid, course, section, score, day } = grade;
  const isPosted = fate !== 'not posted' && fate !== 'no grade';
  const posted = fate === 'scale' ? 'B' : String(score);
  return [
    ssid,
    course,
    section,
    'T1',
    task,
    isPosted ? posted : '',
    isPosted ? dayOf(day) : '',
    fate === 'no grade' ? '' : String(score),
    'Made-up',
  ];
}

/** Also rows that are not about KTS, as every high school's export has them. */
function northGrades(grades: SampleGrade[]): string {
  const here = grades.filter(({ fate }) => fate !== 'rostered');
  const others = here
    .slice(0, 20)
    .map(({ ssid, score }) => [ssid, '100200', '3', 'Q1', 'Quarter Grade', `${score}`, '']);
  return csv([highHeader, ...here.map(highRow), ...others]);
}

/** Tab-separated, and in the text form of older Windows programs. */
function southGrades(grades: SampleGrade[]): string {
  const here = grades.filter(({ fate }) => fate !== 'unknown student' && fate !== 'unknown section');
  const rows = [[...highHeader, 'Guardian'], ...here.map((grade) => [...highRow(grade), 'Exámple, Ñobody'])];
  return rows.map((cells) => cells.join('\t')).join('\r\n');
}

const highHeader = ['State ID', 'Course Number', 'Section', 'Term', 'Grading Task', 'Score', 'Date Posted'];

function highRow({ fate, ssid, course, highSection, score, day }: SampleGrade): string[] {
  const isThere = ['arrived', 'different', 'scale', 'only high', 'moved'].includes(fate);
  const there = fate === 'different' ? score - 6 : score;
  return [ssid, course, highSection, 'Q1', task, isThere ? String(there) : '', isThere ? dayOf(day + 1) : ''];
}

function roster(grades: SampleGrade[]): string {
  const fields = ['student.stateID', 'courseInfo.courseNumber', 'sectionInfo.sectionNumber'];
  return csv([fields, ...grades.map(({ ssid, course, section }) => [ssid, course, section])]);
}

/** The first two terms of a year, as pasted from Term Setup. */
function terms(letter: string, [firstStart, firstEnd, nextStart, nextEnd]: string[]): string {
  return [
    ['Name', 'Start Date', 'End Date'],
    [`${letter}1`, `${firstStart}/2026`, `${firstEnd}/2026`],
    [`${letter}2`, `${nextStart}/2026`, `${nextEnd}/2026`],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

function dayOf(day: number): string {
  return `10/${String(day).padStart(2, '0')}/2026`;
}

function csv(rows: string[][]): string {
  return rows
    .map((cells) => `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`)
    .join('');
}

/** Letters with accents as one byte each. */
function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
