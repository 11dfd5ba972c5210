/** A world as sheets of cells, and what can be done to sheets without changing what they say. */
import { reportOf, type Files, type Given } from './tables.ts';
import { columns, harmed, type Entry, type GradesFile, type World } from './world.ts';

export interface Sheet {
  name: string;
  school?: string;
  header: string[];
  rows: string[][];
}

export interface Sheets {
  technical: Sheet[];
  high: Sheet[];
}

/** The sheets of a world. No two rows of a school have the same key, so that none depends on which comes first. */
export function sheetsOf({ technical, high, roster }: World): Sheets {
  const keys = new Set<string>();
  const own = technical.map((file) => sheetOf({ ...file, entries: withoutDuplicates(file.entries, keys) }));
  const there = high.map((file) => sheetOf({ ...file, entries: withoutDuplicates(file.entries, new Set()) }));
  if (!roster) return { technical: own, high: there };
  const rows = roster.map(({ ssid, course, section }) => [ssid, course, section]);
  const header = ['State ID', 'Course Number', 'Section Number'];
  return { technical: own, high: [...there, { name: 'roster.csv', school: 'School 0', header, rows }] };
}

function withoutDuplicates(entries: Entry[], keys: Set<string>): Entry[] {
  return entries.filter(({ harm, ssid, course, section, term, task }) => {
    const key = [ssid, course, section, term, task].join();
    if (harm || !keys.has(key)) return Boolean(harm) || Boolean(keys.add(key));
    return false;
  });
}

function sheetOf({ name, school, entries }: GradesFile): Sheet {
  const isLacking = (field: string) =>
    (field === 'section' || field === 'term') && entries.every((row) => row[field] === '');
  const own = columns.filter(([field]) => !isLacking(field));
  const end = own.findIndex(([field]) => field === 'term' || field === 'task');
  const rows = entries.map((row) =>
    own.map(([field]) => harmed(row, field)).slice(0, row.harm === 'short' ? end : undefined),
  );
  return { name, school, header: own.map(([, header]) => header), rows };
}

/** Runs the whole engine over sheets. */
export function reportOnSheets({ technical, high }: Sheets, options: Given['options'] = {}) {
  const files = (sheets: Sheet[]): Files =>
    Object.fromEntries(
      sheets.map(({ name, school, header, rows }) => [
        school ? `${school}=${name}` : name,
        [header, ...rows, []].map((cells) => cells.join(',')).join('\n'),
      ]),
    );
  return reportOf({ technical: files(technical), high: files(high), options });
}

/** Changes every sheet of one side or both. */
export function each(sheets: Sheets, change: (sheet: Sheet) => Sheet | Sheet[], ...sides: (keyof Sheets)[]): Sheets {
  const on = (side: keyof Sheets) =>
    sides.length === 0 || sides.includes(side) ? sheets[side].flatMap(change) : sheets[side];
  return { technical: on('technical'), high: on('high') };
}

/** Puts things in another order, the same for the same number. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const left = [...things];
  const mixed: T[] = [];
  for (let state = seed >>> 0; left.length > 0;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    mixed.push(...left.splice((state >>> 8) % left.length, 1));
  }
  return mixed;
}
