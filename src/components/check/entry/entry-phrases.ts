/** Every sentence around the forms. What stands in a form is in `form-phrases.ts`. */
import { plural } from '../../../rules/names.ts';

export const entryPhrases = {
  typeIn: 'Type it in',
  title: (school: string) => `Type it in for ${school}`,
  orTypeIn: (title: string) => `Or type it in: ${title}`,
  what: 'What do you have?',
  choose: 'Choose',
  add: 'Add this',
  save: 'Save the changes',
  check: 'Check this',
  close: 'Close',
  change: 'Change',
  optional: '(optional)',
  removeRow: 'Remove',
  row: (at: number) => `row ${at}`,
  terms: 'Terms',
  termName: (at: number) => `Name of term ${at}`,
  addTerm: 'Add a term',
  removeTerm: 'Remove the last term',
  faults: (count: number) => `${plural(count, ['field needs', 'fields need'])} another look`,
  where: (label: string, row: number) => `${label}, row ${row}`,
  typedIn: (title: string, school: string) => `${title} of ${school}, typed in`,
  private: 'This site sends what you type nowhere. Type no names and no birth dates.',
  notLoaded: 'The form could not be loaded. Load this page again while you are online.',
  unnamed: 'One grade without an SSID is already here. Enter the SSID, so that the two are not taken for one student.',
  enter: 'Enter goes to the next field. Cells copied from a spreadsheet fill the fields from where they are pasted.',
} as const;
