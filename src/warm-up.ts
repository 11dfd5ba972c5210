/**
 * A check of made-up rows, so that the first real one need not wait until the browser has learned this program. Nothing of
 * it is kept. No student in it exists.
 */
import { resultOf, checkedWith } from './checked.ts';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile } from './desk.ts';
import { sourceOfBytes } from './intake/formats/source-of-bytes.ts';
import { inTurns } from './in-turns.ts';

const asOf = '2027-06-01';
const STUDENTS = 100;
const terms = ['T1', 'T2', 'T3', 'T4'];
const days = ['2026-10-09', '2026-12-18', '2027-03-12', '2027-05-21'];
const headers = [
  'student.stateID,student.lastName,student.firstName,grading.courseNumber,course.name,grading.sectionNumber,grading.termName',
  'grading.task,grading.score,grading.percent,grading.date',
].join(',');

/**
 * Checks made-up files again and again.
 * @param isWanted whether there is real work: then it ends within a moment
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const desk: Desk = new Map();
    const files = [fileOf('technical', round), fileOf('high', round)];
    if (isWanted()) return;
    await inTurns(readOnto(desk, files, () => undefined));
    if (isWanted()) return;
    sortOn(desk, files, [], asOf);
    if (isWanted()) return;
    resultOf(
      await checkedWith(() => inTurns(checkOn(desk, files, { asOf, daysFromFiles: true }, () => undefined)), {}),
    );
    if (isWanted()) return;
    await nextTurn();
  }
}

/** So few take off a third of the first real check. Twice as many would take off no more, and cost each visit half as much again. */
const ROUNDS = 3;

/** Some grades are missing, some differ, some are only at the high school. */
function fileOf(side: 'technical' | 'high', round: number): DeskFile {
  const lines = [headers];
  for (let student = 0; student < STUDENTS; student++)
    for (const [at, term] of terms.entries())
      for (let course = 0; course < 2; course++) {
        const fate = (student * 7 + at * 3 + course + round) % 97;
        if (fate === (side === 'high' ? 0 : 1)) continue;
        const score = 60 + ((student + at * 11 + course * 5) % 40) + (fate === 2 && side === 'high' ? 1 : 0);
        const name = student % 20 === 0 ? '"Made-up, Jr."' : `Made-up ${student % 15}`;
        lines.push(
          [
            1_900_000_000 + student * 7 + round,
            name,
            `Ann ${student % 12}`,
            480_000_100 + ((student + course) % 30),
            `Course ${(student + course) % 30}`,
            1 + (student % 4),
            term,
            at === 3 ? 'CTE Final Grade' : 'CTE Term Grade',
            score,
            `${score}.${10 + (student % 80)}`,
            days[at],
          ].join(','),
        );
      }
  const name = `${side}.csv`;
  const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
  return {
    key: side,
    name,
    folders: [],
    changed: asOf,
    owners: {},
    stamp: '',
    input: () => ({ source: sourceOfBytes(bytes, name), asOf }),
  };
}

const nextTurn = () => new Promise((done) => void setTimeout(done));
