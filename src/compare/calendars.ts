/** Which rows of a file count, where it holds rows of several calendars or schools. */
import type { GradesFile, RosterFile } from '../intake/grades-file.ts';
import type { Side } from '../intake/kinds.ts';
import { byKey } from '../intake/by-key.ts';

/** A file of students of one school, as far as its calendars matter. */
export interface CalendarFile {
  name: string;
  side: Side;
  school?: string;
  file: Pick<GradesFile | RosterFile, 'seen' | 'calendarColumn'>;
}

/** What counts of a file. */
export interface CalendarChoice {
  /** Its calendars, as spelled, where it holds several; the school year does not count. */
  mixed: string[];
  /** Keys of the calendars that count; all where it is undefined. */
  counts?: ReadonlySet<string>;
  /** Those of its calendars that were compared, as spelled. Undefined where the user said which count. */
  compared?: string[];
  /** It holds several calendars, and nothing says which of them is this school's: nothing of it is compared. */
  isUntold?: boolean;
}

const years = /\b(?:20)?\d\d\s*[-–/]\s*(?:20)?\d\d\b|\b20\d\d\b/g;

/** A calendar's name without its school year. */
export const withoutYear = (calendar: string) =>
  calendar.replaceAll(years, ' ').replaceAll(/\s+/g, ' ').trim() || calendar;

/**
 * What a calendar is called, the same for all its years, in small letters and capitals. East/West and East-West may be two
 * schools; only what a year leaves behind, such as brackets, does not count.
 */
export const calendarKey = (calendar: string) =>
  withoutYear(calendar)
    .toLowerCase()
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/[,;:]$/, ''))
    .join(' ');

/**
 * Says for each file which of its rows count.
 * @param chosen the calendars that the user named: of the technical school, and of each high school by its label
 */
export function chooseCalendars<Of extends CalendarFile>(
  files: readonly Of[],
  chosen: { technical?: readonly string[]; high?: ReadonlyMap<string | undefined, readonly string[]> } = {},
): Map<Of, CalendarChoice> {
  const asked = ({ side, school }: CalendarFile) =>
    (side === 'technical' ? chosen.technical : chosen.high?.get(school))?.map(calendarKey);
  const technical = new Set<string>();
  for (const each of files) {
    if (each.side !== 'technical') continue;
    const named = asked(each);
    for (const key of calendarsOf(each).keys()) if (!named || named.includes(key)) technical.add(key);
  }
  return new Map(files.map((each) => [each, choiceOf(each, asked(each), technical)]));
}

function choiceOf(each: CalendarFile, named: string[] | undefined, technical: ReadonlySet<string>): CalendarChoice {
  const calendars = calendarsOf(each);
  if (named && each.file.calendarColumn) return { mixed: [], counts: new Set(named) };
  if (calendars.size < 2) return { mixed: [] };
  const mixed = [...calendars.values()].sort();
  if (each.side === 'technical' || technical.size !== 1) return { mixed, compared: [], isUntold: true };
  const own = [...calendars.keys()].filter((key) => !technical.has(key));
  return { mixed, counts: new Set(own), compared: own.map((key) => calendars.get(key)!).sort() };
}

/**
 * The calendars of a file, as spelled, by their keys. A technical school's column of schools may name the students' home
 * schools: it tells only where one key stands under two of its values.
 */
function calendarsOf({ side, file: { seen, calendarColumn } }: CalendarFile): Map<string, string> {
  if (!calendarColumn) return new Map();
  if (side === 'technical' && calendarColumn.of === 'school' && !calendarColumn.parts) return new Map();
  const spelled = [...seen.calendars.keys()].filter((calendar) => calendar !== '').sort();
  return new Map(Array.from(byKey(spelled, calendarKey), ([key, [first]]) => [key, withoutYear(first!)]));
}
