/** What a column may hold, told by its values where its header does not say it. */
import { bareId, readTask } from './cells.ts';
import { readDate } from './dates.ts';
import type { Field } from './kinds.ts';

const longest = 60;
const termName = /^(?:[tqs]|term|quarter|semester|trimester) ?\d{1,2}$|^(?:fall|winter|spring|summer)$/i;
const grade = /^(?:\d{1,3}(?:\.\d{1,4})?%?|[a-df][+-]?|p|i)$/i;

/** Fields in the order in which they are looked for, and how a value of each looks. */
const looks: [Field, (value: string) => boolean][] = [
  ['ssid', (value) => /^\d{10}$/.test(bareId(value))],
  ['task', (value) => readTask(value) !== undefined],
  ['start', (value) => readDate(value) !== ''],
  ['term', (value) => termName.test(value)],
  ['section', (value) => /^0\d{1,3}$/.test(bareId(value))],
  ['score', (value) => grade.test(value) && Number.parseFloat(value) <= 110 === /^\d/.test(value)],
  ['course', (value) => /^[a-z]{0,4}\d[\da-z]{3,}$/i.test(bareId(value))],
];

/** The field that most of the values look like. Dates are said to be a start; whoever knows the other columns decides. */
export function suggestField(values: readonly string[]): Field | undefined {
  const filled = values.map((value) => value.trim().slice(0, longest)).filter((value) => value !== '');
  if (filled.length === 0) return undefined;
  return looks.find(([, is]) => filled.filter(is).length >= filled.length * 0.8)?.[0];
}

/** Of two columns that look like grades, or like dates, the second is another field. */
const seconds: Partial<Record<Field, Field>> = { score: 'percent', start: 'end' };

/**
 * Each field once, in the order of the columns.
 * @param byHeader what the headers say; it counts first
 * @param byValues what the values say
 */
export function suggestFields(
  byHeader: readonly (Field | undefined)[],
  byValues: readonly (Field | undefined)[],
): (Field | undefined)[] {
  const taken = new Set(byHeader);
  // Where students are, a date is the one on which a grade was posted.
  const isGraded = [...byHeader, ...byValues].includes('ssid');
  return byHeader.map((named, i) => {
    if (named) return named;
    const first = byValues[i] === 'start' && isGraded ? 'postedOn' : byValues[i];
    const field = first && taken.has(first) ? seconds[first] : first;
    if (!field || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}
