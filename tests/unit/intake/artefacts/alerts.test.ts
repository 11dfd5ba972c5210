import { describe, expect, it } from 'vitest';
import { readAlerts, saysKts } from '../../../../src/intake/artefacts/alerts.ts';
import { skippedCount, type Skips } from '../../../../src/intake/skips.ts';

const alerts = (text: string) => readAlerts(text, new Map());
const places = (text: string) =>
  alerts(`KTS ${text}`)[0]!.places.map(({ course, section }) =>
    section === undefined ? course : `${course}/${section}`,
  );

describe('the courses that an alert names', () => {
  it.each<[string, string[]]>([
    ['grade sync failed for Course 480123401 Section 2.', ['480123401/2']],
    ['course number 0480555502, section number 12', ['0480555502/12']],
    ['Course: 480123401-2', ['480123401/2']],
    ['course 480123401 / 2', ['480123401/2']],
    ['Course #480123401 Sec. 2', ['480123401/2']],
    ['Course No. 480123401, Sect. 02', ['480123401/02']],
    ['COURSE 480123401', ['480123401']],
    ['Section 3 of course ENG101', ['ENG101/3']],
    ['Course/Section 480123401/2', ['480123401/2']],
    ['Course and section 480123401 / 2', ['480123401/2']],
    ['Course (480123401), Section (2)', ['480123401/2']],
    ['course "480123401" / "2"', ['480123401/2']],
    ["Course '480123401' Section '02'", ['480123401/02']],
    ['Course 1 Section 2 and Course 3 Section 4', ['1/2', '3/4']],
    ['Course 1 and Course 3 Section 4', ['1', '3/4']],
    ['Courses 460100201, 460100202 and 460100203 have no task', ['460100201', '460100202', '460100203']],
    ['Courses 1 & 2 Section 3', ['1/3', '2/3']],
    ['Crs# 480123401 Sec# 2 roster not updated', ['480123401/2']],
    ['Course 480123401 Sections 1, 2', ['480123401/1', '480123401/2']],
    ['Course 480123401, 10/13/2026', ['480123401']],
    ['Course 480123401 and 2026-10-13', ['480123401']],
    ['Course 1 Section 2, again Course 1 Section 2', ['1/2']],
    ['Course 1, that is Course 1 Section 2', ['1/2']],
    ['course of 10/09/2026 not found', []],
    ['Course 10/09/2026', []],
    ['of course it failed', []],
    ['recourse 12', []],
    ['', []],
  ])('%j', (text, expected) => expect(places(text)).toEqual(expected));

  it('ends for long texts', () => {
    const long = [
      `course ${'a'.repeat(100_000)}`,
      'course '.repeat(15_000),
      `course ${'1-'.repeat(50_000)}`,
      `course${' '.repeat(100_000)}1`,
      'section '.repeat(10_000),
    ];
    expect(long.map((text) => alerts(`KTS ${text}`)).flat()).toHaveLength(long.length);
  });
});

describe('lines to alerts', () => {
  it.each<[string, string, [rows: number[], date: string][], number]>([
    ['one a line', 'KTS a\nKTS b', [[[1], ''], [[2], '']], 0],
    ['a date at the beginning', '10/09/2026 KTS a\r\n2026-10-10 KTS b', [[[1], '2026-10-09'], [[2], '2026-10-10']], 0],
    ['lines that go on', 'KTS a\nmore\n\nand more\rKTS b', [[[1, 2, 4], ''], [[5], '']], 0],
    ['lines of others', 'Hello\nKTS a\n10/09/2026 Attendance\ntoday\nKTS b', [[[2], ''], [[5], '']], 3],
    ['no alert at all', 'Hello\nall', [], 2],
    ['a word that only holds the letters', 'sKTSn\nKTSExchange', [], 2],
    ['small letters', 'kts: a', [[[1], '']], 0],
    ['a day that is none', 'KTS 13/45/2026', [[[1], '']], 0],
  ])('%s', (_, text, expected, skippedRows) => {
    const skips: Skips = new Map();
    const found = readAlerts(text, skips);
    expect(found.map(({ rows, date }) => [rows, date])).toEqual(expected);
    expect(found.every(({ row, rows }) => row === rows[0])).toBe(true);
    expect(skippedCount(skips)).toBe(skippedRows);
  }); // prettier-ignore

  it('says what says KTS', () => {
    expect(['KTS', 'a kts b', 'KTS-1', 'KTSX', 'xKTS', ''].map(saysKts)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
