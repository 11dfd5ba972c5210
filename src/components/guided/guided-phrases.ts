/** Every sentence of the guided check that is no question, no answer and no ending. */
import { kindNames, needNamed } from '../../rules/names.ts';
import type { Kind } from '../../intake/kinds.ts';

export const guidedPhrases = {
  title: 'Find out step by step',
  lede: 'Answer one question at a time. The steps are those of the KTS guide.',
  steps: 'Steps',
  more: 'All steps',
  check: 'Check your answers',
  change: 'Change',
  readItem: (item: string) => `Read item ${item} of the guide`,
  back: 'Back',
  startOver: 'Start over',
  print: 'Print the checklist',
  now: 'Now',
  marks: { problem: 'Not in order', review: 'Still to check', passed: 'In order', notice: '' },
  fromFiles: 'from your files',
  follows: 'from an answer above',
  filesSay: 'Your files say',
  filesSayNothing: (needs: readonly string[]) =>
    needs.length > 0
      ? `They cannot tell. Add ${needs.map((need) => needNamed(need).what).join(' and ')}.`
      : 'They cannot tell.',
  filesMany: 'Files may hold many grades. If this is not about the grade that you look for, answer yourself.',
  addFiles: 'Let a file answer this',
  addHint: (kind: Kind) => `It helps here: ${kindNames[kind].name}. ${kindNames[kind].also}.`,
  chosen: 'Your files',
  failed: 'This ending could not be shown',
  failedKept: 'Your answers are kept, here and in the address. Go back and change one, or read on in',
  guide: 'the guide',
  also1: 'Also to do',
  askFor: 'Ask for this:',
  phone: 'On the phone, you can say',
  phoneWho:
    'Say who the student is only in a way that both districts have approved. The course is enough to begin with.',
  goOn: 'I have asked. Go on with the questions',
  write: 'Write the message',
  writeAbout: (title: string) => `Write the message: ${title}`,
  letter: 'Your message',
  letterMade: 'It is made from your answers, and from your files if you added some. Fill in what is missing.',
  byHand: 'The message could not be loaded. Write it by hand.',
  still: 'Do you know more the next day? Come back, and change your answers here.',
  setupPages: 'Read the pages about setup',
  activeMask: 'No Active Mask on your screen?',
} as const;
