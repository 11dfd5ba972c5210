import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';

/** What is marked as a name. */
const names = (text: string) =>
  findPrivate(text, { asOf: '2026-10-14' })
    .filter(({ kind }) => kind === 'name')
    .map(({ from, to }) => text.slice(from, to));

describe('a name that is a known word', () => {
  test.each([
    ['Hunter 88', ['Hunter']],
    ['faith: 91', ['faith']],
    ['Harmony section 1', ['Harmony']],
    ['HUNTER HAS NO GRADE', ['HUNTER']],
    ['GRADE FOR DESTINY IS MISSING', ['DESTINY']],
    ['Page, Chase', ['Page, Chase']],
    ['Church, Trace\t480123\tT1', ['Church, Trace']],
    ['Young, Mark; 002; T1', ['Young, Mark']],
    ['Ray Post is not on the list', ['Ray Post']],
    ['Frank Tower 90', ['Frank Tower']],
    ['chase and faith are both blank', ['chase', 'faith']],
    ['also piper and willow', ['piper', 'willow']],
    ['Missing: Destiny, Royal', ['Destiny', 'Royal']],
    ['autumn never got hers', ['autumn']],
    ["Please fix Chance's row", ['Chance']],
    ['grace from masonry has nothing', ['grace']],
    ['Jackson, Madison 92', ['Jackson, Madison']],
    ['told maverick to retake it', ['maverick']],
    ['Grant Owens has no grade', ['Grant Owens']],
    ['Jaycee Harkness has no grade', ['Jaycee Harkness']],
    ['Trigg Miller shows blank', ['Trigg Miller']],
    ['Thanks, Faith', ['Faith']],
    ['grade change Chase Waters.pdf', ['Chase Waters']],
    ['Hi Chase, did it run?', ['Chase']],
    ['cc: harlee', ['harlee']],
    ['counselor hoskins says no', ['hoskins']],
    ['Thanks!\nGrace', ['Grace']],
    ['WHERE IS EMMA NOW', ['EMMA']],
    ['it was kaylee, not her sister', ['kaylee']],
  ])('is told by what stands around it: %s', (text, said) => expect(names(text)).toEqual(said));

  test.each([
    'Page 12',
    'Harmless, Wireless, Kindness',
    'Powell, Estill, Lee, Owsley',
    'Lake Barkley State Resort Park, Cadiz',
    'Raywick, KY',
    'Jackson, Madison 92 rows',
    'The saws are in Bay 3.',
    'May 88 rows be posted',
    'June 12',
    'SUMMER SCHOOL IS OVER',
    'GRACE PERIOD ENDS',
    'HUNTER EDUCATION IS NOT CTE',
    'Grant access to the tool',
    'Art, Music, PE',
    'Price, Quantity, Total',
    'Hello Team,',
    'Dean of Students',
    'Missing Grades Report.pdf',
    'Re: Mask',
    'CHECK THE NOCTI CODE',
    'Coach Bus company',
    'it was outage again',
    'Madison Southern has no grades',
    "Summer's grades are late",
    'hope you had a good break',
    'grace period is over',
    'cip 15.1301',
  ])('is none elsewhere: %s', (text) => expect(names(text)).toEqual([]));
});

describe('a name that a county has too', () => {
  test.each([
    ['Logan got a B', ['Logan']],
    ['madison has no grade', ['madison']],
    ["Taylor's grade is gone", ['Taylor']],
    ['Owen is in my class', ['Owen']],
    ['Morgan says her score is gone', ['Morgan']],
    ['Did Allen transfer', ['Allen']],
    ['the grade Scott earned', ['Scott']],
    ['I have Madison in 3rd block', ['Madison']],
    ['Destiny and Logan are blank', ['Destiny', 'Logan']],
    ['rowan t1 85', ['rowan']],
    ['jackson pike has no grade', ['jackson pike']],
  ])('is told by what only a person has or does: %s', (text, said) => expect(names(text)).toEqual(said));

  test.each([
    'Logan County got a B',
    'Madison has no grades',
    "Taylor's grades are late",
    "Owen's grade window is closed",
    'Morgan needs a new mask',
    'Did Allen send the file',
    'grades for Madison are late',
    'Logan and Pike are done',
    'Madison 88 rows, Logan 91 rows',
    'Jackson got its file',
    'Scott has a blank column',
  ])('is a county elsewhere: %s', (text) => expect(names(text)).toEqual([]));
});

test.each([
  ['T.M. has no grade', ['T.M.']],
  ['student JT is blank', ['JT']],
  ['jace (88)', ['jace']],
  ['88 - jace', ['jace']],
  ['gave jace an 88', ['jace']],
  ['is jace on there', ['jace']],
  ['the grade kynlee got', ['kynlee']],
  ['kynlees grade is blank', ['kynlees']],
  ['Look at Roark', ['Roark']],
  ['Hồ Lê has no grade', ['Hồ Lê']],
])('initials, small letters and letters of different languages: %s', (text, said) => expect(names(text)).toEqual(said));

test.each(['P.E. has no grade', 'U.S. history is blank', 'S.S.N. is a number', 'landline 555-0101', 'Twin Day'])(
  'no initials, and no name: %s',
  (text) => expect(names(text)).toEqual([]),
);
