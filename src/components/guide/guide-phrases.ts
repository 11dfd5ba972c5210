/** Every sentence of the parts that pages about the guide share. What the guide says stands in `src/content`. */
import { kindNames, list } from '../../rules/names.ts';
import type { Kind } from '../../intake/kinds.ts';
import type { Outcome } from '../../rules/code.ts';

const kindSaid = (kind: Kind) => (kind === 'alerts' ? kindNames.alerts.name : kindNames[kind].name.toLowerCase());
const schools = {
  either: 'from either school',
  both: 'from both schools',
  technical: 'from the technical school',
  high: 'from the high school',
};

export const guidePhrases = {
  itemLink: 'Guide, item',
  says: 'From the KTS troubleshooting guide, in our words. Each number leads to its place in the guide.',
  original: 'Original wording',
  originalFrom: 'Word for word from the KTS Data Exchange Grade Sync Troubleshooting Guide.',
  check: {
    link: (item: string) => `Check item ${item}`,
    after: ': how to fix it, examples, and a check of your own.',
  },
  needsScript: 'The check works in your browser and needs JavaScript. All else on this page can be read without it.',
  leftOut:
    'Site notes are left out here, but for one: on screen, each item has those that belong to it, with source and how sure they are.',
  where: 'Where in Infinite Campus',

  rules: {
    item: (item: string) => `Item ${item}:`,
    takes: (kinds: readonly Kind[], from: keyof typeof schools) =>
      `Takes ${list(kinds.map(kindSaid))}, ${schools[from]}.`,
  },

  download: { file: 'File', size: 'Size', hash: 'SHA-256' },

  example: {
    row: 'Row',
    message: 'Message',
    says: 'What the check says',
    outcomes: { problem: 'Problem.', review: 'Please review.', notice: 'Note.' } satisfies Record<Outcome, string>,
    passed: 'Passed.',
    /** Before what a finding says: its rows, which begin the sentence. */
    place: (rows: string, column?: string) =>
      `${rows.charAt(0).toUpperCase()}${rows.slice(1)}${column ? `, column ${column}` : ''}. `,
    caption: (file: string, school?: string) => (school ? `${school}: ${file}` : file),
    asBefore: ', as before',
    corrected: ', corrected',
    try: { fails: 'Try the example that fails', passes: 'Try the example that passes' },
  },
} as const;
