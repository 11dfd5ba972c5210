/** What lies in a folder or zip beside exports: it is passed over. A file that was named or chosen itself is not. */

/** Files of the system of the machine on which a folder was packed or stands. */
export const isOfSystem = (name: string) => /^(?:\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(name);

const reasons = new Set([
  'not-recognized',
  'not-text',
  'empty',
  'no-table',
  'no-kts',
  'cannot-read',
  'xls',
  'ods',
  'zip',
  'pdf',
]);

/** Whether a file that could not be read for this reason is none of ours. */
export const isNotOurs = (reason: string) => reasons.has(reason);
