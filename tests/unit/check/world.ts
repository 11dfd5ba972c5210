/** Made-up schools for property tests: what stands in each row of each file, and the files as text. */
import fc from 'fast-check';

/** What somebody or something did to a row. */
export type Harm = 'short' | 'zeros' | 'scientific' | 'section' | 'course';

export interface Entry {
  ssid: string;
  course: string;
  section: string;
  term: string;
  task: string;
  score: string;
  percent: string;
  date: string;
  progress: string;
  harm?: Harm;
}

/** One file of grades. A column that it lacks is empty in its entries. */
export interface GradesFile {
  name: string;
  school?: string;
  entries: Entry[];
}

export interface World {
  technical: GradesFile[];
  high: GradesFile[];
  /** Who is scheduled at the first high school, where it gave a roster. */
  roster?: Pick<Entry, 'ssid' | 'course' | 'section'>[];
}

export const asOf = '2026-10-20';
const students = ['0012345678', ...Array.from({ length: 7 }, (_, i) => String(2_000_000_001 + i)), '1999999999'];
const cteTasks = ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'];

const entry = fc.record<Entry>({
  ssid: fc.constantFrom(...students),
  course: fc.constantFrom('77', '77', '501'),
  section: fc.constantFrom('1', '1', '2'),
  term: fc.constantFrom('T1', 'T1', 'T1', 'T2', 'T3'),
  task: fc.constantFrom(...cteTasks, 'CTE Term Grade', 'CTE Term Grade', 'Quarter Grade'),
  score: fc.constantFrom('', '88', '88', '88.0', '70', 'B', 'B/88', 'b', 'C'),
  percent: fc.constantFrom('', '', '88', '87.6', '70'),
  date: fc.constantFrom('', '10/01/2026', '10/01/2026', '10/19/2026', '10/20/2026', '10/21/2026', 'soon'),
  progress: fc.constantFrom('', '', '90'),
});

/** What the high school has of a row of the technical school. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constant({ score: '', percent: '' }) },
  {
    weight: 2,
    arbitrary: fc.record({ score: fc.constantFrom('88', '60', 'B', 'A'), percent: fc.constantFrom('', '88') }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ section: '2' }, { section: '3' }, { task: 'Quarter Grade' }) },
);

const harm = fc.record({
  at: fc.nat(),
  ssid: fc.constantFrom(...students),
  harm: fc.constantFrom<Harm[]>('short', 'zeros', 'scientific', 'section', 'course'),
});

/** How a side writes its rows. */
const style = fc.record({ zeros: fc.boolean(), terms: fc.constantFrom('T', 'Term ', '', 't0') });

/** Two schools, or three. The rows of the high schools follow those of the technical school, more or less. */
export const world: fc.Arbitrary<World> = fc
  .record({
    rows: fc.array(fc.tuple(entry, change), { maxLength: 24 }),
    own: fc.array(entry, { maxLength: 6 }),
    harms: fc.array(harm, { maxLength: 3 }),
    technicalHarms: fc.array(harm, { maxLength: 2 }),
    parts: fc.constantFrom(1, 1, 2),
    schools: fc.constantFrom(1, 1, 2),
    lacks: fc.constantFrom('', '', '', 'high section', 'technical section', 'high term', 'technical term'),
    styles: fc.tuple(style, style),
    year: fc.constantFrom('2026', '2026', '2026', '2026', '2025'),
    roster: fc.option(
      fc.array(
        fc.record({
          ssid: fc.constantFrom(...students),
          course: fc.constant('77'),
          section: fc.constantFrom('1', '2'),
        }),
        { maxLength: 6 },
      ),
      { freq: 3, nil: undefined },
    ),
  })
  .map(({ rows, own, harms, technicalHarms, parts, schools, lacks, styles, year, roster }) => {
    const technical = withHarm(rows.map(([row]) => row), technicalHarms); // prettier-ignore
    const arrived = rows.flatMap(([row, changed]) =>
      changed ? [{ ...row, ...changed, date: row.date.replace('2026', year) }] : [],
    );
    const high = withHarm([...arrived, ...own], harms);
    const write = (side: string, at: 0 | 1) => (row: Entry) => written(row, side, lacks, styles[at]);
    const halves = [technical.filter((_, i) => i % parts === 0), technical.filter((_, i) => i % parts === 1)];
    const isFirst = ({ ssid }: { ssid: string }) => schools === 1 || isFirstSchools(ssid);
    return {
      technical: halves
        .slice(0, parts)
        .map((entries, i) => ({ name: `t${i}.csv`, entries: entries.map(write('technical', 0)) })),
      high: [true, false].slice(0, schools).map((first, i) => ({
        name: `h${i}.csv`,
        school: `School ${i}`,
        entries: high.filter((row) => isFirst(row) === first).map(write('high', 1)),
      })),
      roster: roster?.filter(isFirst),
    };
  });

/** Adds harmed copies of rows, of other students of the same school. */
function withHarm(rows: Entry[], harms: { at: number; ssid: string; harm: Harm }[]): Entry[] {
  const copies = harms.flatMap(({ at, ssid, harm: done }) => {
    const row = rows[at % rows.length];
    return row
      ? [{ ...row, ssid: isFirstSchools(ssid) === isFirstSchools(row.ssid) ? ssid : row.ssid, harm: done }]
      : [];
  });
  return [...rows, ...copies];
}

/** Where there are two high schools, every second student is of the first. */
const isFirstSchools = (ssid: string) => students.indexOf(ssid) % 2 === 0;

/** A row in the spelling of its school, without what the school's files lack. */
function written(row: Entry, side: string, lacks: string, { zeros, terms }: { zeros: boolean; terms: string }): Entry {
  const own = { ...row, term: row.term.replace('T', terms) };
  if (zeros) own.section = `00${row.section}`;
  if (lacks === `${side} section`) own.section = '';
  if (lacks === `${side} term`) own.term = '';
  return own;
}

export const columns = [
  ['ssid', 'State ID'], ['course', 'Course Number'], ['section', 'Section Number'], ['term', 'Term'], ['task', 'Grading Task'],
  ['score', 'Score'], ['percent', 'Percent'], ['date', 'Date Posted'], ['progress', 'In Progress'],
] as const; // prettier-ignore

/** A cell as it stands in the file. */
export function harmed(row: Entry, field: (typeof columns)[number][0]): string {
  if (row.harm === 'zeros' && field === 'ssid') return row.ssid.replace(/^0+/, '').slice(-8);
  if (row.harm === 'scientific' && field === 'ssid') return Number(row.ssid).toExponential(2).replace('e+', 'E+0');
  if (row.harm === 'section' && field === 'section' && row.section !== '') return '2-Jan';
  return row.harm === 'course' && field === 'course' ? '4.8E+08' : row[field];
}
