/** The places of the ledger, in their order: a row that could be in two of them is in the first. */
import { describe, expect, it } from 'vitest';
import { ledgerPlaces } from '../../../src/intake/grades-file.ts';
import { grades, reportOf, type Given } from './tables.ts';

type Place = (typeof ledgerPlaces)[number];

interface Pair {
  first: Place;
  second: Place;
  /** What makes the row one of both. */
  of: string;
  /** Rows beside one that is used: all are in the first place, but for those that are said to be used or repeated. */
  rows: string[];
  also?: Partial<Record<Place, number>>;
  options?: Given['options'];
  side?: 'high';
}

const good = '9 | 77 | 1 | T1 | term | 70 | 10/01/2026 | | 26-27 Ridge';
const onlyT1 = { term: 'T1' };
const onlyFinal = { task: 'CTE Term Grade' };
const onlyRidge = { calendars: { technical: ['26-27 Ridge'], high: ['26-27 Ridge'] } };

const pairs: Pair[] = [
  { first: 'noGrade', second: 'notKts', of: 'an average of another task', rows: ['Average | 77 | 1 | T1 | Quarter Grade | 88'] },
  { first: 'noGrade', second: 'notChosen', of: 'an average of another term', rows: ['Average | 77 | 1 | T2 | term | 88'], options: onlyT1 },
  { first: 'noGrade', second: 'notChosen', of: 'a row of another calendar without a value that could not be used', rows: ['PENDING | 77 | 1 | T1 | term | | | | 26-27 East'], options: onlyRidge },
  { first: 'noGrade', second: 'setAside', of: 'an average has no SSID', rows: ['Average | 77 | 1 | T1 | term | 88'] },
  { first: 'noGrade', second: 'setAside', of: 'no SSID, and no value', rows: [' | 77 | 1 | T1 | term | '] },
  { first: 'noGrade', second: 'repeated', of: 'an average stands there twice', rows: ['Average | 77 | 1 | T1 | term | 88', 'Average | 77 | 1 | T1 | term | 88'] },
  { first: 'noGrade', second: 'besidePosted', of: 'no value and a damaged section, beside a posted row', rows: ['9 | 77 | 1-Jan | T1 | term | '] },
  { first: 'noGrade', second: 'used', of: 'a row without course and value', rows: ['1 | | 1 | T1 | term | '] },

  { first: 'notKts', second: 'notChosen', of: 'another task in another term', rows: ['1 | 77 | 1 | T2 | Quarter Grade | 88'], options: onlyT1 },
  { first: 'notKts', second: 'notChosen', of: 'another task where one task was chosen', rows: ['1 | 77 | 1 | T1 | Quarter Grade | 88'], options: onlyFinal },
  { first: 'notKts', second: 'notChosen', of: 'another task of another calendar', rows: ['1 | 77 | 1 | T1 | Quarter Grade | 88 | | | 26-27 East'], options: onlyRidge },
  { first: 'notKts', second: 'setAside', of: 'another task without SSID, course, or a grade that can be read', rows: [' | 77 | 1 | T1 | Quarter Grade | 88', '1 | | 1 | T1 | Quarter Grade | 88', '1 | 77 | 1 | T1 | Quarter Grade | #REF!'] },
  { first: 'notKts', second: 'setAside', of: 'a high school’s row without SSID, of a course that is no KTS course', rows: [' | 1234 | 1 | T1 | CTE Midterm | 88'], side: 'high' },
  { first: 'notKts', second: 'notChosen', of: 'a high school’s row of another term, set aside but for its course', rows: [' | 1234 | 1 | T2 | CTE Midterm | 88'], side: 'high', options: onlyT1 },
  { first: 'notKts', second: 'repeated', of: 'another task twice', rows: ['1 | 77 | 1 | T1 | Quarter Grade | 88', '1 | 77 | 1 | T1 | Quarter Grade | 88'] },
  { first: 'notKts', second: 'besidePosted', of: 'another task without a grade, beside a posted row', rows: ['9 | 77 | 1 | T1 | Quarter Grade | '] },
  { first: 'notKts', second: 'used', of: 'another task with a grade', rows: ['1 | 77 | 1 | T1 | CTE Attendance | 88'] },

  { first: 'notChosen', second: 'setAside', of: 'no SSID, in another term', rows: [' | 77 | 1 | T2 | term | 88'], options: onlyT1 },
  { first: 'notChosen', second: 'setAside', of: 'a damaged SSID, in another task', rows: ['1.23E+09 | 77 | 1 | T1 | final | 88'], options: onlyFinal },
  { first: 'notChosen', second: 'setAside', of: 'a grade that cannot be read, in another calendar', rows: ['1 | 77 | 1 | T1 | term | #REF! | | | 26-27 East'], options: onlyRidge },
  { first: 'notChosen', second: 'setAside', of: 'no calendar, in another term', rows: ['1 | 77 | 1 | T2 | term | 88'], options: { ...onlyT1, ...onlyRidge } },
  { first: 'notChosen', second: 'repeated', of: 'twice, in another term', rows: ['1 | 77 | 1 | T2 | term | 88', '1 | 77 | 1 | T2 | term | 88'], options: onlyT1 },
  { first: 'notChosen', second: 'besidePosted', of: 'posted and not posted, in another task', rows: ['1 | 77 | 1 | T1 | final | 88', '1 | 77 | 1 | T1 | final | '], options: onlyFinal },
  { first: 'notChosen', second: 'used', of: 'another calendar', rows: ['1 | 77 | 1 | T1 | term | 88 | | | 26-27 East'], options: onlyRidge },

  { first: 'setAside', second: 'repeated', of: 'a grade that cannot be read, twice', rows: ['1 | 77 | 1 | T1 | term | #REF!', '1 | 77 | 1 | T1 | term | #REF!'] },
  { first: 'setAside', second: 'repeated', of: 'no calendar, the same as a row that is used', rows: ['9 | 77 | 1 | T1 | term | 70 | 10/01/2026'], options: onlyRidge },
  { first: 'setAside', second: 'besidePosted', of: 'a grade in progress of a task that resembles, beside a posted row', rows: ['9 | 77 | 1 | T1 | CTE Term Grades | | | 80'] },
  { first: 'setAside', second: 'besidePosted', of: 'no grade and no calendar, beside a posted row', rows: ['9 | 77 | 1 | T1 | term | '], options: onlyRidge },
  { first: 'setAside', second: 'used', of: 'a task cannot be read, where one task was chosen: it may be that one', rows: ['1 | 77 | 1 | T1 | #REF! | 88', '1 | 77 | 1 | T1 | CTE Midterm | 88'], options: onlyFinal },
  { first: 'setAside', second: 'used', of: 'a task that resembles', rows: ['1 | 77 | 1 | T1 | CTE Midterm | 88'] },

  { first: 'repeated', second: 'besidePosted', of: 'no grade in two rows, beside one in progress: nobody posts it', rows: ['1 | 77 | 1 | T1 | term | | | 80', '1 | 77 | 1 | T1 | term |', '1 | 77 | 1 | T1 | term | | |'], also: { used: 2, repeated: 2 } },
  { first: 'repeated', second: 'used', of: 'the same grade again', rows: ['9 | 77 | 1 | T1 | term | 70 | 10/01/2026 | | 26-27 Ridge'] },
  { first: 'besidePosted', second: 'used', of: 'no grade, and one in progress, beside a posted row', rows: ['9 | 77 | 1 | T1 | term | | | | 26-27 Ridge', '9 | 77 | 1 | T1 | term | | | 80 | 26-27 Ridge'] },
  { first: 'besidePosted', second: 'repeated', of: 'no grade, beside one that is posted in two rows', rows: ['9 | 77 | 1 | T1 | term | 70 | 10/01/2026 | | 26-27 Ridge', '9 | 77 | 1 | T1 | term |'], also: { used: 1, repeated: 1, besidePosted: 1 } },
]; // prettier-ignore

const calendar = 'ssid | course | section | term | task | score | date | progress | cal.name';

describe('a row that could be in two places is in the first', () => {
  it('looks at every pair of places', () => {
    const missing = ledgerPlaces.flatMap((first, i) =>
      ledgerPlaces
        .slice(i + 1)
        .filter((second) => !pairs.some((pair) => [first, second].every((place) => [pair.first, pair.second].includes(place))))
        .map((second) => `${first}, ${second}`),
    );
    expect(missing).toEqual([]);
  }); // prettier-ignore

  it.each(pairs)('$first before $second: $of', ({ first, rows, also, options, side = 'technical' }) => {
    const own = grades([calendar, good, ...rows].join('\n'));
    const other = grades([calendar, good].join('\n'));
    const given = side === 'high' ? { technical: other, high: own } : { technical: own, high: other };
    const { files, grades: counts } = reportOf({ ...given, options });
    const { ledger } = files.find((file) => file.side === side)!;
    const filled = Object.fromEntries(Object.entries(ledger!).filter(([, count]) => count > 0));
    expect(filled).toEqual(also ?? { used: 1, [first]: rows.length });
    expect(counts.synced).toBe(1);
  });
});
