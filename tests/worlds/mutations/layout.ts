/** Files that are built otherwise: wide, grouped, without a part of the key. */
import {
  STRAY,
  TASKS,
  cellsOf,
  gradesOf,
  isTask,
  lineOf,
  type Entry,
  type Key,
  type Row,
  type Sheet,
} from '../model.ts';
import {
  cellLine,
  dataRows,
  entryOf,
  has,
  headerOf,
  posted,
  untouched,
  type Mutation,
  type Place,
} from './mutation.ts';

const layout = { side: 'either', says: 'right', phase: 3 } as const;
const WHOLE = ['rows', 'task', 'values', 'layout', 'columns', 'row-ends'];

/** All rows are whole and no two of them are one grade: then they can be put beside each other. */
function tidy({ sheet }: Place) {
  const rows = dataRows(sheet);
  const names = new Set(rows.map((row) => nameOf(entryOf(row).key)));
  return (
    rows.every((row) => row.fate === 'used' && !row.finish && !row.text && row.entries.length === 1) &&
    names.size === rows.length
  );
}

const nameOf = (key: Key) => [key.ssid, key.course, key.section, key.term, key.task, key.year].join('|');

/** One row for each of `parts`, with what its entries show; rows of other tasks cannot stand in such a file and go. */
function wide(sheet: Sheet, parts: (keyof Key)[]) {
  const groups = new Map<string, Row[]>();
  for (const row of sheet.rows.filter(({ is }) => is === 'grade')) {
    const name = parts.map((part) => entryOf(row).key[part]).join('|');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

const valueId = (sheet: Sheet) => (sheet.layout.score ? 'score' : 'percent');

/** Takes the columns of values and dates away: a wide file shows one value for each grade, and nothing else. */
function onlyOneValue(sheet: Sheet) {
  const gone = new Set(['task', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent']);
  sheet.layout = { ...sheet.layout, percent: !sheet.layout.score, progress: false, dates: false };
  sheet.columns = sheet.columns.filter(({ id }) => !gone.has(id));
}

const shownIn = ({ shown }: Entry): Entry['shown'] => (shown.posted === undefined ? {} : { posted: shown.posted });

export const layoutMutations: Mutation[] = [
  {
    name: 'wide-by-task',
    rule: 'Wide files: a header that reads as a CTE task is a column of that task',
    ...layout,
    touches: [...WHOLE, 'dates'],
    apply: (place) => {
      const { world, sheet, random } = place;
      if (!tidy(place) || dataRows(sheet).some((row) => entryOf(row).key.year !== world.endYear)) return false;
      const id = valueId(sheet);
      onlyOneValue(sheet);
      const tasks = TASKS.filter((task) =>
        sheet.rows.some((row) => row.is === 'grade' && entryOf(row).key.task === task),
      );
      const word = random.pick(id === 'percent' ? [' %', ' Percent'] : ['', ' Score']);
      for (const task of tasks) sheet.columns.push({ id: task, header: sheet.taskNames[task] + word });
      sheet.rows = wide(sheet, ['ssid', 'course', 'section', 'term']).map((rows) => {
        const first = rows[0]!;
        const entries = tasks.map((task): Entry => {
          const row = rows.find((one) => entryOf(one).key.task === task);
          return { key: { ...entryOf(first).key, task }, shown: row ? shownIn(entryOf(row)) : {} };
        });
        const cells = { ...first.cells };
        for (const entry of entries) cells[entry.key.task] = cellsOf(sheet, entry)[id]!;
        return { ...first, entries, cells };
      });
      return true;
    },
  },
  {
    name: 'wide-by-term',
    rule: 'Wide files: grades side by side by term are read likewise, or are an error that says so',
    ...layout,
    says: 'asks',
    touches: [...WHOLE, 'dates', 'term'],
    apply: (place) => {
      const { world, sheet, random } = place;
      if (!tidy(place) || !has(sheet, 'term') || dataRows(sheet).some((row) => entryOf(row).key.year !== world.endYear))
        return false;
      const { columns, layout: before } = sheet;
      const id = valueId(sheet);
      onlyOneValue(sheet);
      sheet.columns = [
        ...sheet.columns.filter((column) => column.id !== 'term'),
        columns.find((column) => column.id === 'task')!,
      ];
      const terms = [
        ...new Set(sheet.rows.filter(({ is }) => is === 'grade').map((row) => entryOf(row).key.term)),
      ].sort();
      if (terms.length === 0) return (Object.assign(sheet, { columns, layout: before }), false);
      const word = random.pick(['', ' Score', ' Grade']);
      for (const term of terms) sheet.columns.push({ id: `term ${term}`, header: sheet.termNames[term]! + word });
      sheet.rows = wide(sheet, ['ssid', 'course', 'section', 'task']).map((rows) => {
        const first = rows[0]!;
        const entries = terms.map((term): Entry => {
          const row = rows.find((one) => entryOf(one).key.term === term);
          return { key: { ...entryOf(first).key, term }, shown: row ? shownIn(entryOf(row)) : {} };
        });
        const cells = { ...first.cells };
        for (const entry of entries) cells[`term ${entry.key.term}`] = cellsOf(sheet, entry)[id]!;
        return { ...first, entries, cells };
      });
      return true;
    },
  },
  {
    name: 'wide-under-terms',
    rule: 'Wide files: under a second header line above, read likewise or an error',
    ...layout,
    says: 'asks',
    touches: [...WHOLE, 'dates', 'term', 'section', 'before'],
    apply: (place) => {
      const { world, sheet } = place;
      if (!tidy(place) || !has(sheet, 'term') || dataRows(sheet).some((row) => entryOf(row).key.year !== world.endYear))
        return false;
      const grades = sheet.rows.filter(({ is }) => is === 'grade').map((row) => entryOf(row).key);
      if (grades.length === 0) return false;
      const id = valueId(sheet);
      onlyOneValue(sheet);
      sheet.columns = sheet.columns.filter((column) => column.id !== 'term');
      const above = sheet.columns.map(() => '');
      const places: { term: number; task: string }[] = [];
      for (const term of [...new Set(grades.map((key) => key.term))].sort()) {
        for (const task of TASKS.filter((one) => grades.some((key) => key.term === term && key.task === one)))
          places.push({ term, task });
      }
      for (const { term, task } of places) {
        above.push(above.includes(sheet.termNames[term]!) ? '' : sheet.termNames[term]!);
        sheet.columns.push({ id: `${term} ${task}`, header: isTask(task) ? sheet.taskNames[task] : task });
      }
      sheet.before.push(above);
      sheet.rows = wide(sheet, ['ssid', 'course', 'section']).map((rows) => {
        const first = rows[0]!;
        const entries = places.map(({ term, task }): Entry => {
          const row = rows.find((one) => entryOf(one).key.term === term && entryOf(one).key.task === task);
          return { key: { ...entryOf(first).key, term, task }, shown: row ? shownIn(entryOf(row)) : {} };
        });
        const cells = { ...first.cells };
        for (const entry of entries) cells[`${entry.key.term} ${entry.key.task}`] = cellsOf(sheet, entry)[id]!;
        return { ...first, entries, cells };
      });
      sheet.columnsPinned = true;
      return true;
    },
  },
  {
    name: 'groups-written-once',
    rule: 'Groups written once: on the first row of a group',
    ...layout,
    touches: ['rows', 'row-ends', 'course', 'section', 'term', 'task', 'order'],
    apply: (place) => {
      const groups = groupsOf(place);
      if (!groups) return false;
      for (const rows of groups)
        for (const row of rows.slice(1))
          Object.assign(row.cells, { course: '', section: '', term: '', task: '', title: '' });
      place.sheet.rows = groups.flat();
      return true;
    },
  },
  {
    name: 'groups-with-heading-rows',
    rule: 'Groups written once: on a row of its own above the group',
    ...layout,
    touches: ['rows', 'row-ends', 'course', 'section', 'term', 'task', 'order'],
    apply: (place) => {
      const groups = groupsOf(place);
      if (!groups) return false;
      place.sheet.rows = groups.flatMap((rows) => {
        const { course, section, term, task } = rows[0]!.cells;
        for (const row of rows) Object.assign(row.cells, { course: '', section: '', term: '', task: '', title: '' });
        return [cellLine({ course: course!, section: section!, term: term!, task: task! }), ...rows];
      });
      return true;
    },
  },
  {
    name: 'no-section-column',
    rule: 'One of two files has no section: that part of the key is left out',
    ...layout,
    touches: ['section', 'key'],
    apply: ({ sheet }) => {
      if (!has(sheet, 'section')) return false;
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'section');
      sheet.lacks.add('section');
      return true;
    },
  },
  {
    name: 'no-term-column',
    rule: 'One of two files has no term: grades of which more than one row remains are notCompared',
    ...layout,
    touches: ['term', 'key'],
    apply: ({ world, sheet }) => {
      if (!has(sheet, 'term') || world.schools.some(({ pair }) => pair !== 'compared')) return false;
      if (world.sheets.some(({ kind }) => kind === 'terms')) return false;
      // Two terms of one file without terms are one key twice: here only the other side may have two.
      if (sheet.side === 'technical' && new Set(dataRows(sheet).map((row) => entryOf(row).key.term)).size > 1)
        return false;
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'term');
      sheet.lacks.add('term');
      return true;
    },
  },
  {
    name: 'term-given',
    rule: 'A file without the term column takes it from the user; the same choice limits the check',
    ...layout,
    phase: 1,
    touches: ['term', 'key', 'choice', 'rows'],
    apply: ({ world, sheet, random }) => {
      if (world.schools.some(({ pair }) => pair !== 'compared')) return false;
      const term = random.pick(untouched(sheet).map((row) => entryOf(row).key.term));
      if (term === undefined) return false;
      sheet.rows = sheet.rows.filter(({ entries }) => entries[0]?.key.term === term);
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'term');
      world.chosen.term = term;
      world.options.term = gradesOf(world, 'technical')[0]!.termNames[term]!;
      return true;
    },
  },
  {
    name: 'task-given',
    rule: 'A file without the task column takes it from the user; every row counts as a CTE row',
    ...layout,
    phase: 1,
    touches: ['task', 'key', 'choice', 'rows', 'own-task', 'title'],
    apply: ({ world, sheet, random }) => {
      const task = random.pick(untouched(sheet).map((row) => entryOf(row).key.task));
      if (task === undefined || !isTask(task)) return false;
      sheet.rows = sheet.rows.filter(({ is, entries }) => is === 'grade' && entries[0]!.key.task === task);
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'task');
      world.chosen.task = task;
      world.options.task = task;
      return true;
    },
  },
  {
    name: 'no-task-column',
    rule: 'A file without the task column: a question, never a guess',
    ...layout,
    says: 'asks',
    touches: ['task', 'key'],
    apply: ({ world, sheet }) => {
      sheet.columns = sheet.columns.filter(({ id }) => id !== 'task');
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'no-ssid-column',
    rule: 'A score or student column without ssid is an error that names the SSID',
    ...layout,
    says: 'asks',
    touches: ['ssid', 'key', 'local'],
    apply: ({ world, sheet, random }) => {
      headerOf(sheet, 'ssid')!.header = random.pick(['Student Number', 'Student ID', 'student.studentNumber']);
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'score-under-unknown-header',
    rule: 'Never silently a roster: a header that says grade or score as a word and is not read is an error',
    ...layout,
    says: 'asks',
    touches: ['headers', 'values'],
    apply: ({ world, sheet, random }) => {
      const column = headerOf(sheet, valueId(sheet));
      if (!column || ['percent', 'progressScore', 'progressPercent'].some((id) => id !== column.id && has(sheet, id)))
        return false;
      column.header = random.pick(['Grade Earned', 'Student Score', 'Marking Period Grade', 'Course Mark Value']);
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'terms-spelled-otherwise',
    rule: 'Terms by name: case, spaces and punctuation aside',
    ...layout,
    phase: 2,
    touches: ['term'],
    apply: ({ world, sheet, random }) => {
      if (
        world.sheets.some(
          ({ kind, side, school }) => kind === 'terms' && side === sheet.side && school === sheet.school,
        )
      )
        return false;
      const way = random.pick([
        (name: string) => name.toLowerCase(),
        (name: string) => name.toUpperCase(),
        (name: string) => name.replace(/ ?(\d)/, ' $1'),
        (name: string) => name.replace(/ ?(\d)/, '-$1'),
      ]);
      sheet.termNames = sheet.termNames.map(way);
      for (const row of dataRows(sheet)) row.cells.term = way(row.cells.term!);
      return true;
    },
  },
  {
    name: 'stray-term',
    rule: '2b-terms-unmatched: a grade whose student has a row under a term that nothing places is termUnknown',
    ...layout,
    side: 'high',
    phase: 1,
    touches: ['term', 'rows'],
    apply: ({ world, sheet, random }) => {
      const rows = posted(sheet).filter((row) => entryOf(row).key.year === world.endYear);
      if (rows.length < 6 || world.schools.some(({ pair }) => pair !== 'compared')) return false;
      for (const row of random.some(rows, 1, 2)) {
        const entry = entryOf(row);
        if (
          sheet.rows.some(
            ({ entries: [other] }) =>
              other!.key !== entry.key &&
              other!.key.ssid === entry.key.ssid &&
              other!.key.course === entry.key.course &&
              other!.key.task === entry.key.task,
          )
        )
          continue;
        entry.key.term = STRAY;
        row.cells.term = 'Block A';
      }
      return sheet.rows.some(({ entries }) => entries[0]!.key.term === STRAY);
    },
  },
  {
    name: 'term-under-next-term',
    rule: '2b-other-term: grades of a term stand under the next one; they count as before',
    side: 'high',
    says: 'right',
    touches: ['term', 'rows'],
    phase: 1,
    apply: ({ world, sheet, random }) => {
      const last = Math.max(...untouched(sheet).map((row) => entryOf(row).key.term));
      if (last + 1 >= sheet.termNames.length || !has(sheet, 'term')) return false;
      const { number: course } = random.pick(world.courses);
      const rows = posted(sheet).filter((row) => entryOf(row).key.term === last && entryOf(row).key.course === course);
      if (rows.length === 0) return false;
      for (const row of rows) {
        entryOf(row).key.term = last + 1;
        row.cells.term = sheet.termNames[last + 1]!;
      }
      return true;
    },
  },
  {
    name: 'extra-columns',
    rule: 'Data diet: names, birth dates, guardians, unknown columns are dropped',
    ...layout,
    says: 'ordinary',
    touches: ['extra'],
    apply: ({ sheet, random }) => {
      const more = [
        'student.birthdate',
        'student.gender',
        'student.middleName',
        'grading.comments',
        'function.total',
        'Guardian',
        'Phone',
        'E-mail',
        'Room',
      ];
      for (const header of random.some(more, 2, 5)) {
        sheet.columns.splice(random.int(0, sheet.columns.length), 0, { id: header, header });
        for (const row of dataRows(sheet))
          row.cells[header] = header.includes('birth') ? '03/04/2010' : header === 'Room' ? '12' : 'x';
      }
      return true;
    },
  },
  {
    name: 'columns-in-another-order',
    rule: 'One answer whatever the order of columns',
    ...layout,
    says: 'ordinary',
    touches: ['columns'],
    apply: ({ sheet, random }) => {
      sheet.columns = random.shuffled(sheet.columns);
      return true;
    },
  },
  {
    name: 'trailing-delimiters',
    rule: 'Empty cells behind the last column',
    ...layout,
    says: 'ordinary',
    touches: ['row-ends', 'text'],
    phase: 5,
    apply: ({ sheet }) => (Object.assign(sheet.style, { format: 'csv', tail: 'trailing' }), true),
  },
  {
    name: 'trimmed-cells',
    rule: 'Short: unless the file trims its rows, then what is not there is empty',
    ...layout,
    says: 'ordinary',
    touches: ['row-ends', 'text', 'columns', 'headers', 'values', 'extra', 'local', 'title'],
    phase: 5,
    apply: ({ sheet }) => {
      if (sheet.rows.some(({ line }) => line)) return false;
      // Behind the task only what may be empty: then rows without a grade end behind it.
      const values = new Set(['score', 'percent', 'postedOn', 'progressScore', 'progressPercent']);
      const columns = [
        ...sheet.columns.filter(({ id }) => !values.has(id)),
        ...sheet.columns.filter(({ id }) => values.has(id)),
      ];
      const rows = dataRows(sheet);
      const ends = rows.filter((row) => [...values].every((id) => !row.cells[id]));
      if (ends.length < 3 || ends.length * 10 < rows.length || rows.some(({ finish }) => finish)) return false;
      sheet.columns = columns;
      sheet.columnsPinned = true;
      Object.assign(sheet.style, { format: 'csv', tail: 'trimmed' });
      return true;
    },
  },
  {
    name: 'header-too-low',
    rule: 'Recognise: the header row among the first 20 rows',
    ...layout,
    says: 'asks',
    touches: ['before'],
    apply: ({ world, sheet }) => {
      sheet.before.unshift(...Array.from({ length: 24 }, (_, at) => [`Note ${at + 1} of the district`]));
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'saved-page-title',
    rule: 'A title row, the header second, then a row "All Records"',
    ...layout,
    says: 'ordinary',
    touches: ['before', 'all-records'],
    phase: 4,
    apply: ({ sheet }) => {
      sheet.before.push(['KTS grades']);
      sheet.rows.unshift(lineOf('All Records'));
      return true;
    },
  },
  {
    name: 'only-one-task-and-term-file-split',
    rule: 'Several files of a school: a report is run for each task',
    ...layout,
    says: 'ordinary',
    touches: ['file', 'rows'],
    phase: 1,
    apply: ({ world, sheet, random }) => split(world, sheet, random.pick(['task', 'term'] as const)),
  },
];

/** Rows put together by course, section, term and task, if groups are long enough for a reader to see them as such. */
function groupsOf(place: Place) {
  const { sheet } = place;
  if (!tidy(place) || !has(sheet, 'section') || !has(sheet, 'term') || sheet.rows.some(({ is }) => is === 'line'))
    return undefined;
  if (headerOf(sheet, 'course')!.header === 'Course-Section') return undefined;
  const groups = new Map<string, Row[]>();
  for (const row of sheet.rows) {
    const { course, section, term, task } = row.cells;
    const name = [course, section, term, task].join('|');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  if (groups.size * 2 > sheet.rows.length) return undefined;
  sheet.rowsPinned = true;
  return [...groups.values()];
}

/** The rows of a file in two files of the same school. */
function split(world: Parameters<Mutation['apply']>[0]['world'], sheet: Sheet, part: 'task' | 'term') {
  const values = [...new Set(untouched(sheet).map((row) => entryOf(row).key[part]))];
  if (values.length < 2 || !gradesOf(world, sheet.side).includes(sheet)) return false;
  const away = (row: Row) => row.is === 'grade' && entryOf(row).key[part] === values[0];
  const second: Sheet = {
    ...sheet,
    name: sheet.name.replace('.csv', '-b.csv'),
    columns: sheet.columns.map((column) => ({ ...column })),
    before: [],
    rows: sheet.rows.filter(away),
    style: { ...sheet.style, edits: [...sheet.style.edits] },
    lacks: new Set(sheet.lacks),
  };
  sheet.rows = sheet.rows.filter((row) => !away(row));
  world.sheets.push(second);
  return true;
}
