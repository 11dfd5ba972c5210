/** Who is scheduled where: one row a student and section (guide 2b). */
import { isExchanged, numberDamage, ssidDamage, type Damage } from '../cells.ts';
import { once } from '../clean.ts';
import { readDate } from '../dates.ts';
import type { RosterFile, RosterRecord, SetAsideReason, SetAsideRow } from '../grades-file.ts';
import { calendarOf } from '../headers.ts';
import type { Field } from '../kinds.ts';
import { cellOf, isNoSsid, prepare, readEndYear, type Context, type CleanSection, type ReadAs } from './rows.ts';
import { seenIn } from './seen.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { Pausing } from '../pauses.ts';

type Ids = CleanSection & { ssid: string; ssidDamage?: Damage };

/** Reads a roster. */
export function* readRoster(context: Context): Pausing<{ file: RosterFile; readAs: ReadAs[]; wholes: Set<string> }> {
  const { sheet, plan, isText } = context;
  const { columns } = plan;
  const { rows, noGrade, readAs, ssidOf, placeOf, decimals, wholes } = prepare(context);
  const seen = seenIn();
  const dateOf = once(readDate);
  const yearOf = once(readEndYear);
  const isDropped = once((text) => /^(?:drop|withdr[ae]w|inactive)/i.test(text));
  const lastKey = Math.max(columns.ssid!, columns.course!, columns.section ?? -1);
  const records: RosterRecord[] = [];
  const setAside: SetAsideRow[] = [];

  function faultOf(row: SheetRow, id: Ids): { reason: SetAsideReason; field?: Field; damage?: Damage } | undefined {
    if (row.doubt) return { reason: row.doubt };
    if (row.unclear?.columns.some((column) => column <= lastKey)) return { reason: row.unclear.reason };
    if (isText && (row.row === sheet.cutOffAt || row.width <= lastKey)) return { reason: 'short' };
    if (isNoSsid(id.ssid)) return { reason: 'no-ssid' };
    if (id.ssidDamage) return { reason: 'damaged', field: 'ssid', damage: id.ssidDamage };
    if (id.course === '') return { reason: 'no-course' };
    if (id.courseDamage) return { reason: 'damaged', field: 'course', damage: id.courseDamage };
    return id.sectionDamage ? { reason: 'damaged', field: 'section', damage: id.sectionDamage } : undefined;
  }

  function aside(row: SheetRow, id: Ids, fault: NonNullable<ReturnType<typeof faultOf>>): SetAsideRow {
    const parts: SetAsideRow['parts'] = {};
    if (row.doubt) {
      if (row.ssid) parts.ssid = row.ssid;
    } else {
      if (id.ssidDamage === undefined && !isNoSsid(id.ssid)) parts.ssid = id.ssid;
      if (id.ssidDamage === 'lost-zeros' && !isNoSsid(id.ssid)) parts.ssid = id.ssid.padStart(10, '0');
      if (id.course !== '' && !id.courseDamage) parts.course = id.course;
      if (id.section !== '' && !id.sectionDamage) parts.section = id.section;
    }
    return {
      row: row.row,
      ...fault,
      posted: 'no',
      parts,
      ...(id.ssidDamage === 'scientific' ? { ssidRoundsTo: id.ssid } : {}),
    };
  }

  for (const [i, row] of [...rows].entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const ssidCell = ssidOf(row);
    const id: Ids = { ...placeOf(row), ssid: ssidCell, ssidDamage: ssidDamage(ssidCell) };
    const cell = (column: number | undefined) => cellOf(row, column);
    const fault = faultOf(row, id);
    const calendar = cell(columns.calendar);
    const ssid = fault ? (id.ssidDamage === undefined && !row.doubt ? id.ssid : (row.ssid ?? '')) : id.ssid;
    const course = row.doubt || numberDamage(id.course) ? '' : id.course;
    seen.add({
      ssid: isNoSsid(ssid) ? '' : ssid,
      course,
      section: course === '' || !id.sectionDamage ? id.section : undefined,
      term: '',
      calendar: row.doubt ? '' : calendar,
      title: row.doubt ? '' : cell(columns.courseName),
    });
    if (fault) {
      setAside.push(aside(row, id, fault));
      continue;
    }
    const record: RosterRecord = {
      row: row.row,
      ssid,
      course: id.course,
      section: id.section,
      start: dateOf(cell(columns.start)),
      end: dateOf(cell(columns.end)),
      isDropped: columns.status !== undefined && isDropped(cell(columns.status)),
      calendar,
    };
    if (columns.ktsExchange !== undefined) record.ktsExchange = isExchanged(cell(columns.ktsExchange));
    const endYear = columns.endYear === undefined ? undefined : yearOf(cell(columns.endYear));
    if (endYear !== undefined) record.endYear = endYear;
    records.push(record);
  }
  if (decimals.length > 0) readAs.push({ reason: 'decimal', rows: decimals });
  const skipped = Array.from(noGrade, ([reason, list]) => ({ reason, rows: list }));
  const calendar = columns.calendar === undefined ? undefined : sheet.headers[columns.calendar]!;
  const file: RosterFile = {
    records,
    setAside,
    noGrade: skipped,
    rows: records.length + setAside.length + skipped.reduce((sum, { rows: list }) => sum + list.length, 0),
    seen: seen.seen,
    courseNames: seen.finish(),
    has: {
      section: columns.section !== undefined,
      term: false,
      task: false,
      score: false,
      percent: false,
      postedOn: false,
      progress: false,
      endYear: columns.endYear !== undefined,
    },
    ...(sheet.cutOffAt === undefined ? {} : { cutOffAt: sheet.cutOffAt }),
  };
  if (calendar) file.calendarColumn = { of: calendarOf(calendar), parts: false };
  return { file, readAs, wholes };
}

const AT_ONCE = 1 << 14;
