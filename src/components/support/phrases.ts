/** Every sentence of the request and of the text check. */
import { list, plural } from '../../rules/names.ts';
import { privateKinds, type PrivateKind } from '../../guard/private-kinds.ts';

export const phrases = {
  guard: {
    cannot: 'What is marked may be harmless, and what is not may be a name. Read the text yourself too.',
    empty: 'There is no text yet.',
    clear: 'No number or date that looks private. Names cannot be ruled out: read it once more. SSIDs are not marked.',
    allDecided: 'Everything that was marked is removed or kept. Names cannot be ruled out: read it once more.',
    waiting: 'One moment: the privacy check is loading.',
    unchecked:
      'This text could not be checked, so it cannot be copied, mailed, saved, or printed. Change what you wrote last, or load the page again.',
    openSaid: (count: number) =>
      `${plural(count, ['place looks', 'places look'])} private. Remove or keep each one before you copy.`,
    tooLong: (most: string) => `This text is longer than ${most} characters. Check it in parts.`,
    remove: 'Remove',
    keep: 'Keep',
    removeAll: 'Remove all',
    /** What a screen reader hears: the button, and what it is about. */
    about: (kind: PrivateKind, said: string) => `${privateKinds[kind].name} ${said}`,
    times: (count: number) => `${count} times`,
    kept: (count: number) => `You kept ${plural(count, ['place', 'places'])}.`,
    showKept: 'Mark again',
    preview: 'The whole text with its marks',
    keptWord: 'kept',
    more: (count: number) =>
      `${plural(count, ['more', 'more'])} below these. Decide about these first. "Remove all" removes the ones below too.`,
  },

  take: {
    copy: 'Copy',
    mail: 'Open in mail program',
    file: 'Text file',
    print: 'Print',
    copied: 'Copied. You can paste it into a mail.',
    notCopied: 'The browser did not allow copying. Use the text file instead.',
    mailed: 'Your mail program should open now. If nothing happens, use Copy.',
    shortened:
      'The text was too long for a mail program, so the end is missing there. Use Copy, and paste the whole text over it.',
    fileName: 'kts-request.txt',
    textName: 'text.txt',
    notYet: 'Not yet: decide about the marks first.',
    notOnPaper: 'The message is not on this paper: nothing is in it yet, or it holds something to decide about first.',
    attach: (names: readonly string[]) =>
      `Attach the ${names.length === 1 ? 'cleaned screenshot' : 'cleaned screenshots'} yourself: ${list(names)}. This page cannot do that for you.`,
  },

  fields: {
    which: 'What do you want to write?',
    you: 'Who asks',
    work: 'Your contact at work. It is not marked as private, and nothing of it is kept on this computer.',
    side: 'You are at the',
    sides: { high: 'High school', technical: 'Technical school' },
    district: 'District',
    number: (of: string) => `${of} number`,
    digits: '3 digits',
    school: 'School',
    other: { high: 'Technical school', technical: 'High school' },
    name: 'Your name',
    email: 'Work e-mail',
    phone: 'Work phone',
    exports: 'Exports',
    technicalExported: 'Technical school’s export was made on',
    highExported: 'High school’s export was made on',
    story: 'What you see, in your own words',
    storyHint: 'Such as: since Monday no CTE Term Grade of section 2 has arrived. No student names.',
    ssids: 'Put the SSIDs of the examples into the text',
    ssidsWhy:
      'An SSID is personal data. The guide asks for examples with SSIDs, if you have them. Send it only if your district allows it for e-mail, and only to KTS Support.',
    noAlerts: 'KTS errors do not show in the Process Alert area of the high school (guide 1b)',
    examples: 'Examples',
    examplesHint: 'At most three. One or two good ones help more than many.',
    example: (at: number) => `Example ${at}`,
    addExample: 'Add an example',
    removeExample: (at: number) => `Remove example ${at}`,
    course: 'Course number or title',
    section: 'Section',
    term: 'Term',
    task: 'Grading task',
    ssid: 'SSID',
    says: 'What you see there',
    checked: 'What you checked, by item of the guide',
    results: {
      unknown: 'Not checked',
      passed: 'Checked, it is right',
      problem: 'Checked, it is wrong',
      review: 'Not sure',
    },
  },

  letter: {
    title: 'The message',
    to: 'To',
    toSchool: 'The school that is asked',
    toAdministrator: 'The Infinite Campus system administrator of your district',
    subject: 'Subject',
    body: 'Message',
    hint: 'You can change every word.',
    edited: 'You changed the text by hand. What you fill in above no longer changes it.',
    again: 'Write it again',
    course: 'course',
    lacking: 'Without details, it is hard to find the cause. Still missing above:',
    faults: (count: number) => `${plural(count, ['field needs', 'fields need'])} another look`,
    wrongEmail: 'The work e-mail is not a whole address.',
    wrongNumber: (field: string) => `${field} must have 3 digits.`,
    wrongSsid: (at: number) => `The SSID of example ${at} must have 10 digits.`,
    counts: 'This site puts no SSIDs into this message. Do not type any.',
  },

  pictures: {
    title: 'Add a screenshot',
    clean: 'Clean a screenshot, in a new tab',
    text: 'Cover what is private here, and download the clean picture. Then attach it to your message.',
    download: 'Download',
    leaveOut: 'Leave out',
  },

  fromCheck: {
    title: 'If this does not solve it: write to KTS Support',
    text: 'The message is made from this result: what is wrong, with examples, and what was checked. You can read and change it before you send it.',
    write: 'Write to KTS Support',
    duplicate:
      'A course has the same grading task more than once. The guide says: notify KTS Support immediately, and delete nothing.',
    others: 'It can also be written to the school or the administrator who can act.',
    writing: 'Writing the message',
  },

  text: {
    label: 'Your text',
    hint: 'Paste what you want to send: a mail, a ticket, a row of a report.',
    clear: 'Clear',
  },
};
