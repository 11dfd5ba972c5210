/** Mornings: what came since a saved check, against truth that the generator knows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithSaved, nightsOpen, notComparable } from '../../../src/saved/since.ts';
import { fewerGrades } from '../../../src/saved/fewer-grades.ts';
import { readSaved } from '../../../src/saved/read-saved.ts';
import { saveCheck } from '../../../src/saved/save.ts';
import type { SavedCheck } from '../../../src/saved/saved-check.ts';
import { noCounts, todayOf, type MadeGrade } from './today.ts';

const outcomes = [
  'synced', 'missing', 'waiting', 'older', 'different', 'scale', 'studentUnknown', 'sectionUnknown', 'termUnknown',
  'notCompared', 'notInFile',
] as const; // prettier-ignore
const unknown = ['studentUnknown', 'sectionUnknown', 'termUnknown'];
const open = ['missing', 'waiting', 'older', 'different', 'scale', ...unknown];

/** One grade over two days: what it was, what it is; `none` = not in the technical school's file, `unposted` = there without a grade. */
const pair = fc.record({
  then: fc.constantFrom(...outcomes, 'none'),
  now: fc.constantFrom(...outcomes, 'none', 'unposted'),
  changed: fc.boolean(),
  school: fc.constantFrom('North', 'South'),
});

describe('two mornings', () => {
  test('each grade is counted where it belongs', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.boolean(), (pairs, southIsGone) => {
        const grade = (n: number, outcome: string, value: string, school: string): MadeGrade => ({
          n,
          outcome,
          value,
          school: unknown.includes(outcome) ? undefined : school,
        });
        const first = todayOf({
          asOf: '2026-10-13',
          schools: ['North', 'South'],
          grades: pairs.flatMap(({ then, school }, n) => (then === 'none' ? [] : [grade(n, then, '80', school)])),
        });
        const saved = saveCheck(first);
        const today = todayOf({
          asOf: '2026-10-14',
          schools: southIsGone ? ['North'] : ['North', 'South'],
          grades: pairs.flatMap(({ now, changed, school }, n) =>
            now === 'none' || now === 'unposted' ? [] : [grade(n, now, changed ? '90' : '80', school)],
          ),
          unposted: pairs.flatMap(({ now }, n) => (now === 'unposted' ? [n] : [])),
        });

        const expected = { arrived: 0, found: 0, still: 0, new: 0, changed: 0, gone: 0, unseen: 0 };
        for (const { then, now, changed, school } of pairs) {
          const wasOpen = open.includes(then);
          const lacksFile = southIsGone && school === 'South' && !unknown.includes(then);
          if (wasOpen && lacksFile) expected.unseen += 1;
          else if (wasOpen && now === 'none') expected.gone += 1;
          else if (wasOpen && ['unposted', 'notCompared', 'notInFile'].includes(now)) expected.unseen += 1;
          else if (wasOpen && now === 'synced')
            expected[unknown.includes(then) || then === 'scale' ? 'found' : 'arrived'] += 1;
          else if (wasOpen) expected.still += 1;
          else if (open.includes(now) && !(southIsGone && unknown.includes(now))) expected.new += 1;
          const isJudged = wasOpen && !lacksFile && [...open, 'synced'].includes(now);
          if (isJudged && changed) expected.changed += 1;
        }
        const { since } = compareWithSaved(saved, today);
        expect(since).toMatchObject(expected);
      }),
      { numRuns: 10_000 },
    );
  });
});

const missing = (n: number, more: Partial<MadeGrade> = {}): MadeGrade => ({
  n,
  outcome: 'missing',
  value: '80',
  school: 'North',
  ...more,
});
const day = (asOf: string, grades: MadeGrade[], more: Partial<Parameters<typeof todayOf>[0]> = {}) =>
  todayOf({ asOf, schools: ['North'], grades, ...more });

/** Goes on from a saved check. */
function next(saved: SavedCheck, today: ReturnType<typeof todayOf>, known?: SavedCheck['known']) {
  const morning = compareWithSaved(saved, today);
  return { morning, saved: saveCheck(today, { saved, morning, held: false }, known) };
}

describe('what is saved', () => {
  test('nothing of grades that have arrived or were not compared', () => {
    const saved = saveCheck(
      day('2026-10-13', [missing(1), missing(2, { outcome: 'synced' }), missing(3, { outcome: 'notCompared' })]),
    );
    expect(saved.open.map(({ ssid }) => ssid)).toEqual(['2100000001']);
    expect(JSON.stringify(saved)).not.toMatch(/210000000[23]/);
  });

  test('what it writes, it reads', () => {
    const saved = saveCheck(day('2026-10-13', [missing(1)]));
    expect(readSaved(JSON.stringify(saved), () => false)).toEqual({ saved, droppedReasons: 0 });
  });

  test('a grade stays open since its first day, through a day on which nobody could judge it', () => {
    const first = saveCheck(day('2026-10-13', [missing(1)]));
    const second = next(first, day('2026-10-14', []));
    expect(second.morning.since).toMatchObject({ gone: 1, still: 0 });
    const third = next(second.saved, day('2026-10-16', [missing(1)]));
    expect(third.morning.since).toMatchObject({ still: 1, new: 0, nights: 3 });
    expect(third.saved.open).toMatchObject([{ since: '2026-10-13' }]);
  });

  test('nights count from the later of its posting and its first day', () => {
    const first = saveCheck(day('2026-10-13', [missing(1)]));
    expect(next(first, day('2026-10-20', [missing(1, { postedOn: '2026-10-18' })])).morning.since.nights).toBe(2);
    expect(next(first, day('2026-10-20', [missing(1, { outcome: 'different' })])).morning.since.nights).toBe(0);
  });

  test.each([
    ['from the posting, where no check was saved', '2026-10-09', undefined, '2026-10-14', 5],
    ['from the first day, where that is later', '2026-10-09', '2026-10-13', '2026-10-14', 1],
    ['from the posting, where that is later', '2026-10-12', '2026-10-09', '2026-10-14', 2],
    ['from the first day, where nobody knows the posting', undefined, '2026-10-12', '2026-10-14', 2],
    ['none before the school has a newer file', '2026-10-09', '2026-10-15', '2026-10-14', 0],
    ['over the end of summer time', '2026-10-30', undefined, '2026-11-03', 4],
    ['not at all, where no day is known', undefined, undefined, '2026-10-14', undefined],
  ])('nights: %s', (_, postedOn, since, asOf, nights) => {
    expect(nightsOpen({ postedOn, asOf }, since)).toBe(nights);
  });

  test('what cannot be judged for 30 days is let go', () => {
    const first = saveCheck(day('2026-10-13', [missing(1)]));
    expect(next(first, day('2026-11-12', [])).saved.open).toHaveLength(1);
    expect(next(first, day('2026-11-13', [])).saved.open).toHaveLength(0);
  });

  test('also where it is saved again each day', () => {
    let saved = saveCheck(day('2026-10-01', [missing(1)]));
    const days: string[] = [];
    for (let n = 2; n <= 61 && saved.open.length > 0; n++) {
      const asOf = new Date(Date.UTC(2026, 9, n)).toISOString().slice(0, 10);
      ({ saved } = next(saved, day(asOf, [])));
      if (saved.open.length > 0) days.push(asOf);
    }
    expect(days.length).toBeGreaterThanOrEqual(30);
    expect(days.at(-1)! < '2026-11-16').toBe(true);
  });

  test('a reason lasts as long as its day, while the grade is open', () => {
    const known = [
      { ssid: '2100000001', course: '460100201', reason: 'moved away', until: '2026-10-15' },
      { ssid: '2100000002', course: '460100201', reason: 'asked the teacher', until: '2026-10-15' },
    ];
    const first = saveCheck(day('2026-10-13', [missing(1), missing(2)]), undefined, known);
    const second = next(first, day('2026-10-15', [missing(1), missing(2, { outcome: 'synced' })]));
    expect(second.morning.since.known).toBe(1);
    expect(second.saved.known).toEqual([known[0]]);
    expect(second.saved.open).toHaveLength(1);
    expect(next(second.saved, day('2026-10-16', [missing(1)])).morning.since).toMatchObject({ known: 0, still: 1 });
  });

  test('a section can be set aside', () => {
    const known = [{ course: '460100201', section: '1', reason: 'a long-term substitute', until: '2026-10-30' }];
    const first = saveCheck(day('2026-10-13', [missing(1), missing(2, { section: '2' })]), undefined, known);
    expect(next(first, day('2026-10-14', [missing(1), missing(2, { section: '2' })])).morning.since.known).toBe(1);
  });

  test('one entry of history a day, the last one counting, 30 at most', () => {
    let saved = saveCheck(day('2026-09-01', [missing(1)]));
    for (let n = 1; n < 40; n++)
      ({ saved } = next(saved, day(new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10), [missing(1)])));
    expect(saved.history).toHaveLength(30);
    const again = next(saved, day(saved.asOf, [], { counts: { ...noCounts, missing: 7 } })).saved;
    expect(again.history).toHaveLength(30);
    expect(again.history.at(-1)).toMatchObject({ missing: 7 });
  });
});

describe('a saved check that is not compared', () => {
  const counts = (course: string, count = 20) => [{ course, section: '1', term: 'T1', task: 'CTE Term Grade', count }];
  const first = day('2026-10-13', [], { posted: counts('1') });
  test.each([
    { name: 'another school year', today: { schoolYear: 2028 }, why: 'another-year' },
    { name: 'a later day', today: { asOf: '2026-10-12' }, why: 'later-day' },
    { name: 'nothing in common', today: { posted: counts('2') }, why: 'nothing-common' },
    { name: 'few grades today', today: { posted: counts('2', 9) }, why: undefined },
    { name: 'the same day', today: {}, why: undefined },
  ])('$name', ({ today, why }) => {
    expect(notComparable(saveCheck(first), day('2026-10-13', [], { posted: counts('1'), ...today }))).toBe(why);
  });
});

describe('the hold', () => {
  const posted = (count: number, more = {}) => ({
    course: '1',
    section: '1',
    term: 'T1',
    task: 'CTE Term Grade',
    count,
    ...more,
  });
  const fewer = (then: ReturnType<typeof posted>[], now: ReturnType<typeof posted>[], more = {}) =>
    fewerGrades(saveCheck(day('2026-10-13', [], { posted: then })), day('2026-10-14', [], { posted: now, ...more }));
  test.each([
    { name: 'a fifth', then: [posted(60)], now: [posted(48)], found: [{ before: 60, now: 48, courses: ['1'] }] },
    { name: 'ten, but less than a tenth', then: [posted(100)], now: [posted(90)], found: [] },
    { name: 'more than a tenth, but less than ten', then: [posted(20)], now: [posted(11)], found: [] },
    { name: 'ten and more than a tenth', then: [posted(99)], now: [posted(89)], found: [{ before: 99, now: 89 }] },
    {
      name: 'in one course only',
      then: [posted(500), posted(20, { course: '2' })],
      now: [posted(500), posted(5, { course: '2' })],
      found: [{ before: 520, now: 505, courses: ['2'] }],
    },
    {
      name: 'a course that is gone',
      then: [posted(50), posted(12, { course: '2' })],
      now: [posted(70)],
      found: [{ courses: ['2'] }],
    },
    {
      name: 'a labeled high school',
      then: [posted(30, { school: 'North' })],
      now: [posted(5, { school: 'North' }), posted(30)],
      found: [{ school: 'North', before: 30, now: 5 }],
    },
    {
      name: 'a high school without a file today',
      then: [posted(30, { school: 'South' })],
      now: [posted(30)],
      found: [],
    },
    { name: 'more than before', then: [posted(10)], now: [posted(40)], found: [] },
  ])('$name', ({ then, now, found }) => {
    const got = fewer(then, now);
    expect(got).toHaveLength(found.length);
    expect(got).toMatchObject(found);
  });
  test('terms that were not chosen today are not missed', () => {
    expect(fewer([posted(30), posted(30, { term: 'T2' })], [posted(30)], { chosenTerm: 'T1' })).toEqual([]);
  });
  test('a held check keeps the earlier counts', () => {
    const saved = saveCheck(day('2026-10-13', [], { posted: [posted(60)] }));
    const today = day('2026-10-14', [], { posted: [posted(48)] });
    const morning = compareWithSaved(saved, today);
    expect(saveCheck(today, { saved, morning, held: true }).posted).toMatchObject([{ count: 60 }]);
    expect(saveCheck(today, { saved, morning, held: false }).posted).toMatchObject([{ count: 48 }]);
  });
});

describe('a file that is no saved check', () => {
  const good = JSON.stringify(saveCheck(day('2026-10-13', [missing(1)])));
  test.each([
    { name: 'cut off', text: good.slice(0, good.length / 2), fault: 'damaged' },
    { name: 'a different JSON file', text: '{"compilerOptions":{}}', fault: 'not-saved' },
    { name: 'a list', text: '[]', fault: 'not-saved' },
    { name: 'null', text: 'null', fault: 'not-saved' },
    { name: 'a newer version', text: good.replace('"schemaVersion":1', '"schemaVersion":2'), fault: 'newer' },
    { name: 'a field of another type', text: good.replace('"asOf":"2026-10-13"', '"asOf":20261013'), fault: 'damaged' },
    { name: 'an SSID that is a script', text: good.replace('2100000001', '<script>1'), fault: 'damaged' },
    { name: 'a very long text', text: good.replace('460100201', '4'.repeat(10_000)), fault: 'damaged' },
    { name: 'a negative count', text: good.replace('"missing":0', '"missing":-1'), fault: 'damaged' },
    { name: 'nothing', text: '', fault: 'damaged' },
  ])('$name', ({ text, fault }) => {
    expect(readSaved(text, () => false)).toEqual({ fault });
  });
  test('unknown fields are dropped', () => {
    const read = readSaved(good.replace('{', '{"__proto__":{"polluted":1},"name":"Jane Doe",'), () => false);
    expect(JSON.stringify(read)).not.toMatch(/Jane|polluted/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
  test('a reason that the guard marks is dropped and counted', () => {
    const known = [{ course: '1', reason: 'Jane Doe is ill', until: '2026-10-30' }];
    const text = JSON.stringify({ ...(JSON.parse(good) as object), known });
    expect(readSaved(text, (reason) => reason.includes('Jane'))).toMatchObject({
      saved: { known: [] },
      droppedReasons: 1,
    });
  });
});
