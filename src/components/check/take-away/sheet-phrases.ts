/** Every sentence of the printed sheets. */
import { number } from '../../../rules/names.ts';

export const sheetPhrases = {
  /** A person in a sentence. */
  the: (name: string) => `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  title: (who: string) => `For ${who}`,
  number: (at: number, of: number) => `Sheet ${at} of ${of}`,
  check: (day: string) => `Grade sync check, ${day}`,
  lead: (count: number) => (count === 1 ? 'One thing to look at.' : `${number(count)} things to look at.`),
  more: (count: number) => `And ${number(count)} more in the CSV.`,
  done: 'When done, write the date:',
  again: 'Look again the morning after the nightly sync, with a new export.',
  ids: 'Holds student IDs (SSIDs). Hand it only to people who may see these grades.',
  narrowed: ', only what a filter shows',
  noneShown: 'Nothing that the filter shows is for a person to do.',
  none: 'Nobody needs to act. There is nothing to print for a person.',
} as const;
