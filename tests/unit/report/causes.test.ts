/** Causes of seven made-up schools: one card a cause, the biggest first. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { schoolRows } from '../../../src/components/check/result/schools-table.ts';
import { groupsOf } from '../../../src/report/groups.ts';
import { makeResult } from '../../../src/report/make-result.ts';
import { madeUpSchools, ssidOf } from '../../made-up-schools.ts';
import { sourceOf } from '../intake/sources.ts';

const files = madeUpSchools().map(({ name, school, text }) => ({
  source: sourceOf(text, name),
  ...(school === 'technical' ? { side: 'technical' as const } : { side: 'high' as const, school }),
}));
const done = check(files, { asOf: '2026-10-14' });
const groups = groupsOf(done);
const result = makeResult(
  done,
  groups,
  files.map(({ source }) => source.name),
);
const told = result.causes.map(({ code, school, grades, count }) => [
  code,
  school ?? '',
  grades?.part,
  grades?.count ?? count,
]);

it('what was made once is told again as if it were made anew', () => {
  const all = (own: typeof groups) =>
    result.causes.flatMap(({ key, groups: parts }) =>
      parts.map((which) => [...own.rows(which, { cause: key }, 0, Infinity)]),
    );
  expect(all(groups).flat().length).toBeGreaterThan(0);
  expect(all(groups)).toEqual(all(groupsOf(done)));
  expect(groups.filtered({ text: 'weld' })).toEqual(groupsOf(done).filtered({ text: 'weld' }));
  expect([...groups.given({ school: 'Clay Fork High School' })]).toEqual([
    ...groupsOf(done).given({ school: 'Clay Fork High School' }),
  ]);
});

describe('causes', () => {
  it('one for each code and school, grades first, the biggest first', () => {
    expect(told).toEqual([
      ['2b-terms-unmatched', 'Example East High School', 'other', 12],
      ['4b-two-active', 'Example North High School', 'missing', 4],
      ['2b-different', 'Clay Fork High School', 'different', 2],
      ['2b-missing', 'Clay Fork High School', 'missing', 1],
      ['file-cut-off', 'Example Lake High School', 'other', 1],
      ['file-rows-set-aside', '', undefined, 1],
      ['file-rows-set-aside', 'Example Lake High School', undefined, 1],
    ]);
  });

  it('what a set-up cause explains stands under it, and only there', () => {
    const north = result.causes.find(({ code }) => code === '4b-two-active')!;
    expect(north.groups.map(({ code, count }) => [code, count])).toEqual([
      ['4b-two-active', 2],
      ['2b-missing', 4],
    ]);
    const rows = [...groups.rows({ code: '2b-missing', outcome: 'problem' }, { cause: north.key }, 0, 99)];
    expect(rows.map(({ ssid }) => ssid)).toEqual([401, 402, 403, 404].map(ssidOf));
    const fork = result.causes.find(({ code }) => code === '2b-missing')!;
    expect([...groups.rows(fork.groups[0]!, { cause: fork.key }, 0, 99)].map(({ ssid }) => ssid)).toEqual([
      ssidOf(201),
    ]);
  });

  it('what waits for the night is none', () => {
    expect(result.groups.some(({ code }) => code === '2b-waiting')).toBe(true);
    expect(result.causes.some(({ groups: own }) => own.some(({ code }) => code === '2b-waiting'))).toBe(false);
  });

  it('a filter leaves what it lets through', () => {
    const { causes } = groups.filtered({ school: 'Clay Fork High School' });
    expect(causes.map(({ code, school }) => [code, school])).toEqual([
      ['2b-different', 'Clay Fork High School'],
      ['2b-missing', 'Clay Fork High School'],
    ]);
    const titled = groups.filtered({ text: 'welding' }).causes;
    expect(titled.some(({ code }) => code === '2b-missing')).toBe(true);
    expect(titled.some(({ code }) => code === 'file-cut-off')).toBe(false);
  });
});

describe('the table of schools', () => {
  it('says of a school without grades that none were added, never that it has none', () => {
    const [first, ...others] = result.bySchool;
    const nothing = { ...first!, grades: Object.fromEntries(Object.keys(first!.grades).map((key) => [key, 0])) as NonNullable<typeof first>["grades"] }; // prettier-ignore
    const without = result.files.filter(({ school, kind }) => school !== first!.label || kind !== 'grades');
    const notAdded = (files: typeof result.files) =>
      schoolRows({ ...result, bySchool: [nothing, ...others], files }).filter((row) => row.notAdded).map(({ key }) => key); // prettier-ignore
    expect(notAdded(without)).toEqual([first!.label]);
    expect(notAdded(result.files)).toEqual([]);
  });

  it('has the one with the most to do first, those that wait before those that are done, and no school last', () => {
    expect(schoolRows(result).map(({ key, posted }) => [key, posted])).toEqual([
      ['Example East High School', 12],
      ['Example North High School', 12],
      ['Clay Fork High School', 12],
      ['Example Lake High School', 9],
      ['Example Ridge High School', 12],
      ['Example South High School', 12],
      ['Example West High School', 12],
      [undefined, 5],
    ]);
  });

  it('is not there for one school', () => {
    expect(schoolRows({ ...result, bySchool: result.bySchool.slice(0, 1) })).toEqual([]);
  });
});
