/** What is wrong in the fields of a letter: a number that nobody could look up, or an address that gets no answer. */
import type { GradeExample, Sender } from './material.ts';

/** A field: of whoever writes, or the SSID of an example. */
export type LetterField = keyof Sender | `ssid-${number}`;

const numbers = ['districtNumber', 'schoolNumber', 'otherSchoolNumber'] as const;

/**
 * The fields that need another look, in the order in which they stand. What is empty is never wrong.
 * @param examples those whose SSIDs go into the text; none where none do
 */
export function letterFaults(sender: Sender, examples: readonly GradeExample[]): LetterField[] {
  const isWrong = (value: string, as: RegExp) => value.trim() !== '' && !as.test(value.trim());
  return [
    ...(isWrong(sender.email, /^[^\s@]+@[^\s@]+$/) ? (['email'] as const) : []),
    ...numbers.filter((field) => isWrong(sender[field], /^\d{3}$/)),
    ...examples.flatMap(({ ssid }, at) => (isWrong(ssid, /^\d{10}$/) ? [`ssid-${at}` as const] : [])),
  ];
}
