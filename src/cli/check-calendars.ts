/** Refuses a calendar that no file has: a name that was mistyped would leave out every row. */
import { calendarKey } from '../compare/calendars.ts';
import { WrongUse, type Arguments } from './arguments.ts';
import type { Placed } from './read-given.ts';

/**
 * Looks whether each calendar that was named stands in a file of its school. Where one of these could not be read, nobody
 * can tell.
 * @throws WrongUse
 */
export function checkCalendars({ calendars: { technical, high, schools } }: Arguments, placed: readonly Placed[]) {
  const reads = placed.map(({ read }) => read);
  const ofHigh = reads.filter(({ input }) => input.side === 'high');
  const ask = (whose: string, names: readonly string[] | undefined, own: typeof reads) => {
    if (!names || own.some(({ kind }) => kind === null)) return;
    const there = own.flatMap((each) =>
      each.kind === 'grades' || each.kind === 'roster' ? [...each.records.seen.calendars.keys()] : [],
    );
    const has = new Set(there.filter((name) => name !== '').map(calendarKey));
    const unknown = names.find((name) => !has.has(calendarKey(name)));
    if (unknown !== undefined) throw new WrongUse(`No file of ${whose} has the calendar "${unknown}".`);
  };
  ask(
    'the technical school',
    technical,
    reads.filter(({ input }) => input.side === 'technical'),
  );
  ask('a high school', high, ofHigh);
  for (const [label, names] of Object.entries(schools)) {
    const own = ofHigh.filter(({ input }) => input.school === label);
    if (own.length === 0)
      throw new WrongUse(`--calendar names "${label}", and no high school in this check has that name.`);
    ask(label, names, own);
  }
}
