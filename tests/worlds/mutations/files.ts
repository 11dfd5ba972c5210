/** Which files there are, and of whom: calendars, school years, rosters, files in the wrong place, choices. */
import { cellsOf, dayAfter, gradesOf, isTask, letterOf, type Row, type Sheet, type World } from '../model.ts';
import { fillOthers, plainStyle } from '../world.ts';
import type { Random } from '../random.ts';
import {
  addColumn,
  addRow,
  dataRows,
  damage,
  entryOf,
  few,
  has,
  posted,
  untouched,
  but,
  type Mutation,
  type Place,
} from './mutation.ts';

const files = { says: 'right', phase: 1 } as const;
const highsOf = (world: World, sheet: Sheet) => gradesOf(world, 'high', sheet.school);
const year = (row: Row) => entryOf(row).key.year;

/** Calendars of both sides, one a file, in each file that has none. */
function giveCalendars(world: World, random: Random) {
  for (const sheet of world.sheets.filter(({ kind }) => kind === 'grades')) {
    if (sheet.calendar) continue;
    sheet.calendar = `26-27 ${sheet.school ?? world.technical}`;
    const adHoc = sheet.columns.some(({ header }) => header.startsWith('grading.'));
    addColumn(sheet, random, 'calendar', adHoc ? 'cal.name' : 'Calendar', () => sheet.calendar!);
  }
}

/** A roster of a high school: who is scheduled, as its grades file shows it, and whoever else is named. */
function addRoster(world: World, sheet: Sheet, random: Random) {
  const seen = new Set<string>();
  const roster: Sheet = {
    ...sheet,
    name: sheet.name.replace('.csv', '-roster.csv'),
    kind: 'roster',
    columns: [
      { id: 'ssid', header: 'student.stateID' },
      { id: 'course', header: 'courseInfo.courseNumber' },
      { id: 'section', header: 'sectionInfo.sectionNumber' },
      { id: 'kts', header: 'KTSExchange' },
      { id: 'start', header: 'roster.startDate' },
      { id: 'end', header: 'roster.endDate' },
      { id: 'status', header: 'Enrollment Status' },
    ],
    before: [],
    rows: [],
    style: plainStyle(),
    lacks: new Set(),
    rowsPinned: false,
    columnsPinned: false,
  };
  delete roster.calendar;
  for (const row of [...dataRows(sheet), ...gradesOf(world, 'technical').flatMap(dataRows)]) {
    const { key } = entryOf(row);
    const here = sheet.rows.some((one) => one.entries[0]?.key.ssid === key.ssid);
    const name = [key.ssid, key.course, key.section].join('|');
    if (seen.has(name) || !here) continue;
    seen.add(name);
    addRosterRow(world, roster, key);
  }
  roster.rows = random.shuffled(roster.rows);
  world.sheets.push(roster);
  return roster;
}

function addRosterRow(world: World, roster: Sheet, key: Row['entries'][number]['key']) {
  const row = addRow(world, roster, { ...key, term: 0, task: '' }, {}, 'roster');
  const kts = world.courses.some(({ number }) => number === key.course);
  Object.assign(row.cells, { kts: kts ? '1' : '0', start: '08/12/2026', end: '', status: 'Active' });
  return row;
}

/** Rows of last year, a year earlier, beside the rows of this one. */
function addLastYear({ world, sheet, random }: Place) {
  const rows = posted(sheet).filter((row) => year(row) === world.endYear);
  if (rows.length < 3 || !sheet.layout.dates) return false;
  if (!has(sheet, 'endYear')) addColumn(sheet, random, 'endYear', 'cal.endYear', (row) => String(year(row)));
  for (const row of random.some(rows, 2, 5)) {
    const { key, shown } = entryOf(row);
    if (!shown.on) continue;
    addRow(world, sheet, { ...key, year: key.year - 1 }, { posted: random.int(60, 99), on: dayAfter(shown.on, -365) });
  }
  return true;
}

export const fileMutations: Mutation[] = [
  {
    name: 'end-year-column',
    rule: 'endYear where it is there',
    ...files,
    side: 'either',
    says: 'ordinary',
    touches: ['year'],
    apply: ({ sheet, random }) => {
      if (has(sheet, 'endYear')) return false;
      addColumn(sheet, random, 'endYear', random.pick(['cal.endYear', 'End Year']), (row) => String(year(row)));
      return true;
    },
  },
  {
    name: 'two-school-years',
    rule: 'School years: grades are compared within the year',
    ...files,
    side: 'either',
    touches: ['year', 'rows', 'dates'],
    apply: addLastYear,
  },
  {
    name: 'last-years-file',
    rule: '2b-files-do-not-match: no school year of the posted dates in common',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['year', 'rows', 'dates', 'file'],
    apply: ({ world, sheet }) => {
      const rows = posted(sheet);
      if (!sheet.layout.dates || rows.length < 3 || rows.some((row) => !entryOf(row).shown.on)) return false;
      if (world.sheets.some(({ kind, school }) => kind !== 'grades' && school === sheet.school)) return false;
      if (!gradesOf(world, 'technical').every(({ layout }) => layout.dates)) return false;
      for (const row of dataRows(sheet)) {
        const entry = entryOf(row);
        entry.key.year -= 1;
        if (entry.shown.on) entry.shown.on = dayAfter(entry.shown.on, -364);
        const { postedOn, endYear } = cellsOf(sheet, entry);
        Object.assign(row.cells, { postedOn, endYear });
      }
      world.schools.find(({ label }) => label === sheet.school)!.pair = 'other';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'calendar-columns',
    rule: 'Calendars: one file is one school calendar',
    ...files,
    side: 'technical',
    says: 'ordinary',
    touches: ['calendar'],
    apply: ({ world, random }) => {
      if (gradesOf(world, 'technical').some(({ calendar }) => calendar)) return false;
      giveCalendars(world, random);
      return true;
    },
  },
  {
    name: 'two-technical-calendars',
    rule: 'Calendars: two calendars of the technical school, a file each',
    ...files,
    side: 'technical',
    says: 'ordinary',
    touches: ['calendar', 'file', 'rows'],
    apply: ({ world, sheet, random }) => {
      if (world.courses.length < 2 || gradesOf(world, 'technical').length > 1) return false;
      giveCalendars(world, random);
      const away = (row: Row) => row.is === 'grade' && entryOf(row).key.course === world.courses[0]!.number;
      const second: Sheet = {
        ...sheet,
        name: 'technical-pm.csv',
        calendar: `${sheet.calendar} PM`,
        rows: sheet.rows.filter(away),
        columns: sheet.columns.map((column) => ({ ...column })),
        before: [],
        style: { ...sheet.style, edits: [] },
        lacks: new Set(sheet.lacks),
      };
      if (second.rows.length < 2 || second.rows.length === sheet.rows.length) return false;
      sheet.rows = sheet.rows.filter((row) => !away(row));
      for (const row of second.rows) row.cells.calendar = second.calendar!;
      world.sheets.push(second);
      return true;
    },
  },
  {
    name: 'technical-calendar-in-high-file',
    rule: 'Calendars: rows of the technical school’s calendar in a high school’s file are left out',
    ...files,
    side: 'high',
    touches: ['calendar', 'rows'],
    apply: ({ world, sheet, random }) => {
      if (gradesOf(world, 'technical').length > 1) return false;
      giveCalendars(world, random);
      const [technical] = gradesOf(world, 'technical');
      for (const row of random.some(posted(technical!), 3, 12)) {
        const { key, shown } = entryOf(row);
        const copy = addRow(world, sheet, { ...key }, { ...shown });
        copy.cells.calendar = technical!.calendar!;
        copy.fate = 'left';
      }
      // file-mixed-calendars: it may be right, but never of all that it has arrived.
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'two-schools-in-a-file',
    rule: 'Calendars: what remains is compared calendar by calendar, each as a school of its own',
    ...files,
    side: 'high',
    touches: ['calendar', 'rows', 'file'],
    apply: ({ world, sheet, random }) => {
      const other = gradesOf(world, 'high').find((one) => one.school !== sheet.school);
      if (
        !other ||
        gradesOf(world, 'technical').length > 1 ||
        highsOf(world, other).length > 1 ||
        highsOf(world, sheet).length > 1
      )
        return false;
      if (world.sheets.some(({ kind }) => kind !== 'grades') || world.schools.some(({ pair }) => pair !== 'compared'))
        return false;
      giveCalendars(world, random);
      for (const row of dataRows(other)) {
        const { key, shown } = entryOf(row);
        // Whose year this file could not show.
        if (key.year !== world.endYear) continue;
        const moved = addRow(world, sheet, key, shown, row.is);
        moved.cells.calendar = other.calendar!;
        moved.school = other.school!;
      }
      world.sheets.splice(world.sheets.indexOf(other), 1);
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'technical-file-of-two-calendars',
    rule: 'file-mixed-calendars: several values in a technical file',
    ...files,
    side: 'technical',
    says: 'asks',
    touches: ['calendar'],
    apply: ({ world, sheet, random }) => {
      const other = few(random, untouched(sheet));
      if (sheet.rows.length < 4 || other.length === 0) return false;
      giveCalendars(world, random);
      for (const row of other) row.cells.calendar = '26-27 Hazel Green ATC';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'row-without-calendar',
    rule: 'setAside: no calendar in a file that is split',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['calendar', 'rows'],
    phase: 2,
    apply: (place) => {
      const { world, sheet, random } = place;
      if (gradesOf(world, 'technical').length > 1) return false;
      giveCalendars(world, random);
      const [technical] = gradesOf(world, 'technical');
      for (const row of random.some(posted(technical!), 2, 6)) {
        const { key, shown } = entryOf(row);
        const copy = addRow(world, sheet, { ...key }, { ...shown });
        copy.cells.calendar = technical!.calendar!;
        copy.fate = 'left';
      }
      world.incomplete = true;
      return damage(place, posted(sheet), but('year'), (row) => (row.cells.calendar = ''));
    },
  },
  {
    name: 'home-school-column',
    rule: 'Calendars: never Home, Sending or Resident School',
    ...files,
    side: 'technical',
    touches: ['home'],
    apply: ({ world, sheet, random }) => {
      const header = random.pick(['Home School', 'Sending School', 'Resident School']);
      addColumn(sheet, random, 'home', header, (row) => homeOf(world, row));
      return true;
    },
  },
  {
    name: 'school-column',
    rule: 'Calendars: a technical file’s School column that is no cal.* may name the home schools',
    ...files,
    side: 'technical',
    touches: ['home'],
    apply: ({ world, sheet, random }) => {
      if (sheet.calendar) return false;
      addColumn(sheet, random, 'home', random.pick(['School', 'School Name', 'school.name']), (row) =>
        homeOf(world, row),
      );
      return true;
    },
  },
  {
    name: 'roster-beside',
    rule: 'Roster: who is scheduled, beside the grades',
    ...files,
    side: 'high',
    says: 'ordinary',
    touches: ['roster'],
    apply: ({ world, sheet, random }) => (addRoster(world, sheet, random), true),
  },
  {
    name: 'roster-ended',
    rule: 'Roster: a row that has ended schedules nobody',
    ...files,
    side: 'high',
    touches: ['roster', 'rows'],
    apply: ({ world, sheet, random }) => {
      // A student who stands in the roster only, in a section that others have.
      const students = new Map<string, Row[]>();
      for (const row of dataRows(sheet))
        students.set(entryOf(row).key.ssid, [...(students.get(entryOf(row).key.ssid) ?? []), row]);
      const here = new Set(posted(gradesOf(world, 'technical')[0]!).map((row) => entryOf(row).key.ssid));
      const gone = random.shuffled([...students.keys()]).find((ssid) => here.has(ssid));
      if (!gone || students.size < 4) return false;
      const roster = addRoster(world, sheet, random);
      const byStatus = random.chance(0.4);
      sheet.rows = sheet.rows.filter((row) => row.entries[0]?.key.ssid !== gone);
      for (const row of roster.rows.filter((one) => entryOf(one).key.ssid === gone)) {
        row.ended = true;
        if (byStatus) row.cells.status = random.pick(['Dropped', 'Withdrawn', 'Inactive']);
        else row.cells.end = '09/01/2026';
      }
      return true;
    },
  },
  {
    name: 'roster-only',
    rule: 'One side alone: a roster without grades of that school makes nothing missing',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['roster', 'rows', 'file', 'values', 'layout', 'dates', 'term', 'task', 'section', 'course'],
    apply: ({ world, sheet, random }) => {
      addRoster(world, sheet, random);
      for (const one of highsOf(world, sheet)) world.sheets.splice(world.sheets.indexOf(one), 1);
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'same-file-twice',
    rule: '2b-same-file: one file on both sides',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['file', 'rows', 'calendar', 'layout', 'dates', 'values', 'term', 'task', 'section', 'course', 'ssid'],
    phase: 5,
    apply: ({ world, sheet }) => {
      const technical = gradesOf(world, 'technical');
      if (technical.length > 1 || highsOf(world, sheet).length > 1) return false;
      // Without dates, two exports that agree are the same bytes too.
      const dated = technical[0]!.rows.filter(({ cells }) => cells.postedOn);
      if (dated.length < 3) return false;
      const { school, name } = sheet;
      Object.assign(technical[0]!.style, { format: 'csv' });
      Object.assign(technical[0]!, { rowsPinned: true, columnsPinned: true });
      Object.assign(sheet, technical[0]!, { school, name, side: 'high' });
      world.schools.find(({ label }) => label === school)!.pair = 'other';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'sides-swapped',
    rule: '2b-sides-swapped: counted, not complete',
    ...files,
    side: 'high',
    says: 'asks',
    touches: ['file', 'rows', 'dates', 'term', 'values', 'section'],
    phase: 5,
    apply: ({ world, sheet }) => {
      const [technical, ...more] = gradesOf(world, 'technical');
      if (more.length > 0 || world.sheets.length > 2 || technical!.rows.some(({ is }) => is === 'other')) return false;
      if (sheet.rows.some((row) => row.is !== 'line' && !has(sheet, 'task') && row.fate !== 'used')) return false;
      // Enough of its own courses that more than half of the rows are of courses without a CTE task.
      const students = [...new Set(untouched(sheet).map((row) => entryOf(row).key.ssid))];
      const term = entryOf(untouched(sheet)[0] ?? technical!.rows[0]!).key.term;
      if (students.length === 0) return false;
      for (let at = 0; sheet.rows.filter(isOwn(world)).length * 2 <= sheet.rows.length + 2; at++) {
        const key = {
          ssid: students[at % students.length]!,
          course: `2302${10 + Math.floor(at / students.length)}`,
          section: '5',
          term,
        };
        addRow(
          world,
          sheet,
          { ...key, task: 'Quarter Grade', year: world.endYear },
          { posted: 60 + (at % 40) },
          'other',
        );
      }
      const { school } = sheet;
      Object.assign(sheet, { side: 'technical', name: 'technical.csv' });
      delete sheet.school;
      Object.assign(technical!, { side: 'high', school, name: 'high-1.csv' });
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'sides-swapped-by-dates',
    rule: '2b-sides-swapped: every equal grade was posted earlier at the high school, which has one that the technical school lacks',
    ...files,
    side: 'high',
    says: 'asks',
    touches: ['file', 'rows', 'dates', 'term', 'values', 'calendar'],
    phase: 5,
    apply: ({ world, sheet }) => {
      const [technical] = gradesOf(world, 'technical');
      if (
        world.sheets.length !== 2 ||
        !sheet.layout.dates ||
        !technical!.layout.dates ||
        sheet.rows.some(({ is }) => is === 'other')
      )
        return false;
      const here = new Map(posted(technical!).map((row) => [nameOf(row), row]));
      // Only pairs that are equal stay; and one grade at least that has not arrived.
      const pairs = posted(sheet).map((row) => [row, here.get(nameOf(row))] as const);
      const equal = pairs.filter(([there, own]) => own && entryOf(own).shown.posted === entryOf(there).shown.posted);
      const unlike = new Set(pairs.map(([there]) => there).filter((there) => !equal.some(([row]) => row === there)));
      if (equal.length < 3 || here.size === equal.length) return false;
      if (equal.some(([, own]) => dayAfter(entryOf(own!).shown.on!, 1) >= world.asOf)) return false;
      for (const one of [sheet, technical!])
        one.rows = one.rows.filter((row) => row.is !== 'other' && !unlike.has(row));
      for (const [there, own] of equal) {
        const on = dayAfter(entryOf(own!).shown.on!, 1);
        entryOf(there).shown.on = on;
        there.cells.postedOn = cellsOf(sheet, entryOf(there)).postedOn!;
      }
      const { school } = sheet;
      Object.assign(sheet, { side: 'technical', name: 'technical.csv' });
      delete sheet.school;
      Object.assign(technical!, { side: 'high', school, name: 'high-1.csv' });
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'same-grades-twice',
    rule: '2b-same-file: the grades of both sides are the same in key, value and date; counted, not complete',
    ...files,
    side: 'high',
    says: 'asks',
    touches: [
      'file',
      'rows',
      'calendar',
      'home',
      'layout',
      'dates',
      'values',
      'term',
      'task',
      'section',
      'course',
      'ssid',
    ],
    phase: 1,
    apply: ({ world, sheet, random }) => {
      const [technical, ...more] = gradesOf(world, 'technical');
      const dated = posted(technical!);
      if (more.length > 0 || highsOf(world, sheet).length > 1 || !technical!.layout.dates || dated.length < 3)
        return false;
      if (technical!.calendar || world.sheets.some(({ kind }) => kind !== 'grades')) return false;
      const { school, name } = sheet;
      const columns = random.shuffled(technical!.columns.map((column) => ({ ...column })));
      const rows = technical!.rows.map((row) => ({
        ...row,
        cells: { ...row.cells },
        entries: structuredClone(row.entries),
      }));
      Object.assign(sheet, technical!, {
        school,
        name,
        side: 'high',
        columns,
        rows: random.shuffled(rows),
        style: plainStyle(),
      });
      world.schools.find(({ label }) => label === school)!.pair = 'compared';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'other-value-in-second-file',
    rule: '2b-other-school: an equal grade in one file and another value in another file of the high school',
    ...files,
    side: 'high',
    touches: ['file', 'rows', 'duplicates', 'section'],
    apply: ({ world, sheet, random }) => {
      const rows = posted(sheet).filter(
        (row) => year(row) === world.endYear && typeof entryOf(row).shown.posted === 'number',
      );
      if (rows.length < 4) return false;
      const second: Sheet = {
        ...sheet,
        name: sheet.name.replace('.csv', '-more.csv'),
        columns: sheet.columns.map((column) => ({ ...column })),
        before: [],
        rows: [],
        style: plainStyle(),
        lacks: new Set(sheet.lacks),
      };
      for (const row of random.some(rows, 2, rows.length)) {
        const { key, shown } = entryOf(row);
        const points = shown.posted as number;
        const value = random.chance(0.3) ? (points > 75 ? points - 18 : points + 18) : points;
        addRow(world, second, { ...key }, { ...shown, posted: value });
      }
      world.sheets.push(second);
      return true;
    },
  },
  {
    name: 'header-without-rows',
    rule: '2b-files-do-not-match: a grades file without a data row',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['file', 'rows', 'term', 'values', 'dates', 'ssid', 'task', 'section', 'course'],
    apply: ({ world, sheet }) => {
      if (
        highsOf(world, sheet).length > 1 ||
        world.sheets.some(({ kind, school }) => kind !== 'grades' && school === sheet.school)
      )
        return false;
      sheet.rows = [];
      world.schools.find(({ label }) => label === sheet.school)!.pair = 'other';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'file-of-strangers',
    rule: '2b-files-do-not-match: no student in common',
    ...files,
    side: 'high',
    says: 'aside',
    touches: ['file', 'rows', 'ssid'],
    apply: ({ world, sheet, random }) => {
      const students = new Set(sheet.rows.filter(({ is }) => is === 'grade').map((row) => entryOf(row).key.ssid));
      if (students.size < 3 || highsOf(world, sheet).length > 1) return false;
      const names = new Map<string, string>();
      for (const row of dataRows(sheet)) {
        const { key } = entryOf(row);
        names.set(key.ssid, names.get(key.ssid) ?? `9${random.int(100_000_000, 999_999_999)}`);
        key.ssid = names.get(key.ssid)!;
        row.cells.ssid = key.ssid;
      }
      world.schools.find(({ label }) => label === sheet.school)!.pair = 'other';
      world.incomplete = true;
      return true;
    },
  },
  {
    name: 'overlapping-files',
    rule: 'Several files of one school that show some rows both',
    ...files,
    side: 'high',
    touches: ['file', 'rows', 'duplicates'],
    apply: ({ world, sheet, random }) => {
      if (sheet.rows.length < 4) return false;
      const second: Sheet = {
        ...sheet,
        name: sheet.name.replace('.csv', '-again.csv'),
        columns: random.shuffled(sheet.columns),
        before: [],
        rows: random
          .some(sheet.rows, 2, sheet.rows.length - 1)
          .map((row) => ({ ...row, cells: { ...row.cells }, entries: structuredClone(row.entries) })),
        style: plainStyle(),
        lacks: new Set(sheet.lacks),
      };
      world.sheets.push(second);
      return true;
    },
  },
  {
    name: 'student-who-moved',
    rule: 'Several high schools: an empty row at the old school makes nothing missing',
    ...files,
    side: 'high',
    touches: ['rows'],
    apply: ({ world, sheet, random }) => {
      const others = gradesOf(world, 'high').filter((one) => one.school !== sheet.school);
      const rows = posted(sheet).filter((row) => year(row) === world.endYear);
      if (others.length === 0 || rows.length === 0) return false;
      addRow(world, random.pick(others), { ...entryOf(random.pick(rows)).key }, {});
      return true;
    },
  },
  {
    name: 'term-chosen',
    rule: 'notChosen: the choice limits the check to that term, named as the technical school names it',
    ...files,
    side: 'technical',
    touches: ['choice', 'term'],
    apply: ({ world, sheet, random }) => {
      const terms = [...new Set(untouched(sheet).map((row) => entryOf(row).key.term))];
      if (terms.length < 2 || world.schools.some(({ pair }) => pair !== 'compared')) return false;
      world.chosen.term = random.pick(terms);
      world.options.term = sheet.termNames[world.chosen.term]!;
      return true;
    },
  },
  {
    name: 'task-chosen',
    rule: 'notChosen: the choice limits the check to that task',
    ...files,
    side: 'technical',
    touches: ['choice', 'task'],
    apply: ({ world, sheet, random }) => {
      const tasks = [...new Set(untouched(sheet).map((row) => entryOf(row).key.task))].filter(isTask);
      if (tasks.length < 2) return false;
      world.chosen.task = random.pick(tasks);
      world.options.task = world.chosen.task;
      return true;
    },
  },
  {
    name: 'term-mapped',
    rule: 'Terms: --term-map adds a counterpart',
    ...files,
    side: 'high',
    touches: ['term'],
    apply: ({ world, sheet }) => {
      const school = world.schools.find(({ label }) => label === sheet.school)!;
      if (school.pair !== 'unmatched') return false;
      const [technical] = gradesOf(world, 'technical');
      const terms = [...new Set(technical!.rows.map((row) => entryOf(row).key.term))];
      world.options.termMap = terms.map(
        (term) => `${school.label}:${technical!.termNames[term]}=${sheet.termNames[term]}`,
      );
      school.pair = 'compared';
      return true;
    },
  },
  {
    name: 'score-group-beside',
    rule: '2b-scale: given a score group, the number’s letter is the row with the highest Minimum % not above it',
    ...files,
    side: 'high',
    touches: ['score-group'],
    apply: ({ world, sheet }) => {
      const forms = new Set(
        [...gradesOf(world, 'technical'), ...gradesOf(world, 'high')].map(({ layout }) => layout.score),
      );
      if (!forms.has('letter') || !forms.has('number')) return false;
      const scale = [
        ['A', 90],
        ['B', 80],
        ['C', 70],
        ['D', 60],
        ['F', 0],
      ] as const;
      for (const school of world.schools) {
        const group: Sheet = {
          ...sheet,
          school: school.label,
          name: `${school.label} scores.csv`.toLowerCase().replaceAll(' ', '-'),
          kind: 'score-group',
          columns: ['Score', 'Minimum %', 'GPA Value'].map((header) => ({ id: header, header })),
          before: [],
          lacks: new Set(),
          style: plainStyle(),
          rows: scale.map(([letter, least], at) => ({
            is: 'line',
            entries: [],
            fate: 'used',
            cells: { Score: letterOf(letter), 'Minimum %': String(least), 'GPA Value': String(4 - at) },
          })),
        };
        world.sheets.push(group);
      }
      world.scoreGroup = true;
      return true;
    },
  },
  {
    name: 'term-without-posted-grades',
    rule: 'mid-term: nobody has a posted grade of the term yet',
    ...files,
    side: 'technical',
    says: 'ordinary',
    touches: ['rows', 'values'],
    apply: ({ world, sheet }) => {
      if (!sheet.layout.progress || gradesOf(world, 'technical').length > 1) return false;
      const last = Math.max(...untouched(sheet).map((row) => entryOf(row).key.term));
      const rows = untouched(sheet).filter((row) => entryOf(row).key.term === last);
      if (rows.length === dataRows(sheet).length) return false;
      for (const row of rows) {
        const entry = entryOf(row);
        const { posted: points, progress } = entry.shown;
        entry.shown = points !== undefined || progress !== undefined ? { progress: points ?? progress } : {};
        Object.assign(row.cells, cellsOf(sheet, entry));
      }
      for (const one of gradesOf(world, 'high')) {
        one.rows = one.rows.filter(
          (row) => row.is !== 'grade' || entryOf(row).key.term !== last || year(row) !== world.endYear,
        );
      }
      fillOthers(world, sheet, rows[0]!);
      return true;
    },
  },
];

/** The home school as the technical school's file names it. */
function homeOf(world: World, row: Row) {
  const { ssid } = entryOf(row).key;
  const home = world.schools.find(({ label }) =>
    gradesOf(world, 'high', label).some(({ rows }) => rows.some((one) => one.entries[0]?.key.ssid === ssid)),
  );
  return home?.label ?? 'Mountain View High';
}

const nameOf = (row: Row) => Object.values(entryOf(row).key).join('|');

/** Rows of courses that the technical school does not have. */
const isOwn =
  (world: World) =>
  ({ is, entries }: Row) =>
    is === 'other' && !world.courses.some(({ number }) => number === entries[0]!.key.course);
