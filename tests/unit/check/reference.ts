/**
 * The comparison of step 2b once more, slowly and straight from the contract: plain records, each compared with each.
 * It knows nothing of the engine but the words of its counts.
 */
import { harmed, type Entry, type GradesFile, type World } from './world.ts';

/** A record of a grades file: a CTE task, and nothing damaged. */
interface Record {
  address: string;
  ssid: string;
  course: string;
  section: string;
  term: string;
  task: string;
  score: string;
  percent: string;
  date: string;
  holds: 'posted' | 'progress' | 'nothing';
  isConflict: boolean;
}

/** What the contract expects of a world. */
export interface Expected {
  counts: { [outcome: string]: number };
  /** `file:row` of the grades of some outcomes. */
  missing: string[];
  problems: string[];
  reviews: string[];
  onlyHigh: string[];
}

const bare = (id: string) => id.replace(/^0+(?=.)/, '');
const termOf = (name: string) => name.replace(/\D+/, '').replace(/^0+/, '');
const isCte = (task: string) => task.startsWith('CTE');
/** Two parts of a key where one file may lack the column. */
const fits = (a: string, b: string) => a === '' || b === '' || a === b;
const isOtherStudentsId = (row: Entry) => row.harm === 'zeros' || row.harm === 'scientific';

/** The rows of CTE tasks that can be used. */
function rowsOf(files: GradesFile[]): Record[] {
  return files.flatMap(({ name, entries }) =>
    entries.flatMap((row, i): Record[] => {
      if (!isCte(row.task) || isOut(row)) return [];
      const holds = row.score || row.percent ? 'posted' : row.progress ? 'progress' : 'nothing';
      const { ssid, task, score, percent, date } = row;
      const place = { course: bare(row.course), section: bare(row.section), term: termOf(row.term) };
      return [{ address: `${name}:${i + 2}`, ssid, ...place, task, score, percent, date, holds, isConflict: false }];
    }),
  );
}

/** The records of one school; rows that another row of their key makes void are left out. */
function recordsOf(files: GradesFile[]): Record[] {
  const groups = Map.groupBy(rowsOf(files), ({ ssid, course, section, term, task }) =>
    [ssid, course, section, term, task].join(),
  );
  return [...groups.values()].flatMap((group) => {
    const best = ['posted', 'progress', 'nothing'].find((held) => group.some(({ holds }) => holds === held));
    const rows = group.filter(({ holds }) => holds === best);
    // A grade in progress is 90 in every world.
    const isSame = best !== 'posted' || rows.every((row) => isEqual(row, rows[0]!));
    return isSame ? rows.slice(0, 1) : rows.map((row) => ({ ...row, isConflict: true }));
  });
}

/** Whether a row cannot be used. A section that the file lacks cannot be damaged, nor the zeros of an id without any. */
function isOut(row: Entry): boolean {
  return row.harm !== undefined && !(row.harm === 'section' && row.section === '');
}

const isEqual = (a: Record, b: Record) =>
  verdict({ ...a, percent: '' }, { ...b, percent: '' }) === 'same' &&
  Number(a.percent) === Number(b.percent) &&
  (a.percent === '') === (b.percent === '');

/** The contract's order: scores, percents, the number of each side, a letter against a number. */
function verdict(
  a: Pick<Record, 'score' | 'percent'>,
  b: Pick<Record, 'score' | 'percent'>,
): 'same' | 'different' | 'scale' {
  const [first, second] = [parts(a.score), parts(b.score)];
  const numbers = [first.number, second.number].filter((part) => part !== undefined);
  const letters = [first.letter, second.letter].filter((part) => part !== undefined);
  if (a.score === b.score && a.score !== '') return 'same';
  if (numbers.length === 2 || letters.length === 2) {
    const isSame =
      (numbers.length < 2 || numbers[0] === numbers[1]) && (letters.length < 2 || letters[0] === letters[1]);
    return isSame ? 'same' : 'different';
  }
  if (a.percent && b.percent) return Number(a.percent) === Number(b.percent) ? 'same' : 'different';
  const own = first.number ?? (a.percent === '' ? undefined : Number(a.percent));
  const other = second.number ?? (b.percent === '' ? undefined : Number(b.percent));
  if (own === undefined || other === undefined)
    return a.percent === b.percent && a.score === b.score ? 'same' : 'scale';
  return own === other ? 'same' : Math.abs(own - other) < 1 ? 'scale' : 'different';
}

function parts(score: string): { number?: number; letter?: string } {
  const pieces = score.split('/').filter((piece) => piece !== '');
  const number = pieces.find((piece) => /^[\d.]+$/.test(piece));
  const letter = pieces.find((piece) => !/^[\d.]+$/.test(piece));
  return { number: number === undefined ? undefined : Number(number), letter: letter?.toUpperCase() };
}

/** Whether a row that cannot be used may be a grade: what of it can be read is the same. */
function mayBe(row: Entry, lacksSection: boolean, grade: Record): boolean {
  const id = harmed(row, 'ssid');
  const isStudent =
    row.harm === 'zeros'
      ? id.padStart(10, '0') === grade.ssid
      : row.harm === 'scientific'
        ? Number(grade.ssid).toExponential(2).replace('e+', 'E+0') === id
        : id === grade.ssid;
  if (!isStudent || (row.harm !== 'course' && bare(row.course) !== grade.course)) return false;
  if (row.harm === 'short') return lacksSection || fits(bare(row.section), grade.section);
  const isSection = row.harm === 'section' || fits(bare(row.section), grade.section);
  return isSection && fits(termOf(row.term), grade.term) && row.task === grade.task;
}

interface School {
  files: GradesFile[];
  records: Record[];
  students: Set<string>;
  places: { course: string; section: string }[];
  wrong: boolean;
}

function schoolOf(files: GradesFile[], technical: GradesFile[], roster: World['roster'] = []): School {
  const records = recordsOf(files);
  const rows = files.flatMap(({ entries }) => entries);
  const readable = rows.filter((row) => row.harm !== 'short');
  return {
    files,
    records,
    students: new Set([...rows.filter((row) => !isOtherStudentsId(row)), ...roster].map(({ ssid }) => ssid)),
    places: [
      ...readable.filter((row) => row.harm !== 'course' && !(row.harm === 'section' && row.section)),
      ...roster,
    ].map(({ course, section }) => ({ course: bare(course), section: bare(section) })),
    wrong: rowsOf(technical).length > 0 && !isAllDamaged(files) && isWrong(rowsOf(technical), rowsOf(files)),
  };
}

/** Whether all that a school has of ours is damaged: then its files are not empty, and say nothing. */
const isAllDamaged = (files: GradesFile[]) =>
  rowsOf(files).length === 0 && files.some(({ entries }) => entries.some((row) => isOut(row) && isCteOrShort(row)));

function isWrong(technical: Record[], high: Record[]): boolean {
  const values = (rows: Record[], of: (row: Record) => string) => new Set(rows.map(of).filter((value) => value !== ''));
  const common = (of: (row: Record) => string) =>
    [...values(technical, of)].filter((value) => values(high, of).has(value)).length;
  const count = (rows: Record[]) => values(rows, ({ ssid }) => ssid).size;
  if (high.length === 0 || (Math.min(count(technical), count(high)) >= 3 && common(({ ssid }) => ssid) === 0))
    return true;
  if (common(({ course }) => course) === 0) return true;
  const year = ({ date }: Record) => (/^\d+\/\d+\/\d{4}$/.test(date) ? date.slice(-4) : '');
  return values(technical, year).size > 0 && values(high, year).size > 0 && common(year) === 0;
}

/** What becomes of every grade of a world. */
export function expectedOf({ technical, high, roster }: World): Expected {
  const own = recordsOf(technical);
  const schools = high.map((file, i) => schoolOf([file], technical, i === 0 ? roster : []));
  const expected: Expected = { counts: { posted: 0 }, missing: [], problems: [], reviews: [], onlyHigh: [] };
  const compared = new Set<Record>();
  const isMatch = (grade: Record, other: Record) =>
    grade.ssid === other.ssid &&
    grade.course === other.course &&
    grade.task === other.task &&
    fits(grade.term, other.term);
  const isExact = (grade: Record, other: Record) => isMatch(grade, other) && fits(grade.section, other.section);
  const count = (outcome: string) => (expected.counts[outcome] = (expected.counts[outcome] ?? 0) + 1);

  /** Of one posted grade; it notes which rows it was compared with. */
  function outcomeOf(grade: Record): string {
    const knowing = schools.filter(({ students }) => students.has(grade.ssid));
    const school = knowing[0];
    for (const { records } of knowing) for (const other of records) if (isExact(grade, other)) compared.add(other);
    if (grade.isConflict) return 'notCompared';
    const mayBeOut = () =>
      schools.some(({ files }) =>
        files.some(({ entries }) =>
          entries.some(
            (row) =>
              isOut(row) &&
              isCteOrShort(row) &&
              mayBe(
                row,
                entries.every(({ section }) => section === ''),
                grade,
              ),
          ),
        ),
      );
    if (!school) return schools.some(({ wrong }) => wrong) || mayBeOut() ? 'notCompared' : 'studentUnknown';
    if (school.wrong) return 'notCompared';
    const exact = school.records.filter((other) => isExact(grade, other));
    const posted = exact.filter(({ holds }) => holds === 'posted');
    const elsewhere = school.records.filter(
      (other) =>
        other.holds === 'posted' &&
        isMatch(grade, other) &&
        !isExact(grade, other) &&
        !own.some((each) => isExact(each, other)),
    );
    const others = posted.length > 0 ? posted : elsewhere.length === 1 ? elsewhere : [];
    const isLate = /^10\/2[01]\//.test(grade.date);
    if (others.length > 0) {
      for (const other of others) compared.add(other);
      if (others.some(({ isConflict }) => isConflict)) return 'notCompared';
      const verdicts = others.map((other) => verdict(grade, other));
      if (verdicts.includes('same')) return 'synced';
      if (verdicts.includes('scale')) return 'scale';
      if (isLate) return 'waiting';
      const isSure = posted.length === 1 && own.filter((each) => isExact(each, posted[0]!)).length === 1;
      (isSure ? expected.problems : expected.reviews).push(grade.address);
      return 'different';
    }
    if (exact.length === 0) {
      if (mayBeOut()) return 'notCompared';
      const isPlace = ({ course, section }: { course: string; section: string }) =>
        course === grade.course && fits(section, grade.section);
      const listed = (school === schools[0] ? (roster ?? []) : []).filter(isPlace);
      if (listed.length > 0 && !listed.some(({ ssid }) => ssid === grade.ssid)) return 'studentUnknown';
      if (!school.places.some(isPlace)) return 'sectionUnknown';
    }
    if (isLate) return 'waiting';
    const rows = school.files.flatMap(({ entries }) => entries).filter((row) => row.harm !== 'short');
    const isThere =
      rows.some((row) => fits(termOf(row.term), grade.term)) && rows.some(({ task }) => task === grade.task);
    if (!isThere) return 'notInFile';
    expected.missing.push(grade.address);
    return 'missing';
  }

  for (const grade of own) {
    if (grade.holds === 'posted') count('posted');
    count(grade.holds === 'posted' ? outcomeOf(grade) : grade.holds === 'progress' ? 'notPosted' : 'noGrade');
  }
  const isHeld = (other: Record) =>
    technical.some(({ entries }) =>
      entries.some(
        (row) =>
          isOut(row) &&
          isCteOrShort(row) &&
          mayBe(
            row,
            entries.every(({ section }) => section === ''),
            other,
          ),
      ),
    );
  for (const { records, wrong } of schools) {
    for (const other of wrong ? [] : records) {
      if (other.holds !== 'posted' || other.isConflict || compared.has(other) || isHeld(other)) continue;
      const occurs =
        own.some(({ course }) => course === other.course) &&
        own.some(({ task }) => task === other.task) &&
        own.some(({ term }) => fits(term, other.term));
      if (occurs) expected.onlyHigh.push(other.address);
    }
  }
  if (expected.onlyHigh.length > 0) expected.counts.onlyHigh = expected.onlyHigh.length;
  return expected;
}

/** A damaged row of another task is not ours; of a short row nobody knows the task. */
const isCteOrShort = (row: Entry) => row.harm === 'short' || isCte(row.task);
