/** What the one place says where everything goes in. */
export const dropPhrases = {
  drop: 'Drop everything here: files, a folder or a zip',
  dropHint:
    'From all schools at once, and the check you saved yesterday. This page sorts them by what stands in them, and asks where it is not sure.',
  dropMore: 'Drop more here: files, a folder or a zip',
  group: 'Add files',
  takes:
    'Two files are enough: one from the technical school, one from the high school. CSV, Excel, PDF, XML, or HTML.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: 'Paste rows',
  type: 'Type it in',
  none: 'No file was dropped. Choose files, or paste rows.',
  nothingToPrint: 'There is no result to print yet. Check first.',
} as const;
