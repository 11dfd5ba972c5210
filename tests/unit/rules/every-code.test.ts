/** Every code is found in its fixture, and not in at least three files that differ from it in one cell. */
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/rules/findings.ts';
import { codes } from '../../../src/rules/registry.ts';
import { compareWithSaved } from '../../../src/saved/since.ts';
import { fewerGrades } from '../../../src/saved/fewer-grades.ts';
import { saveCheck } from '../../../src/saved/save.ts';
import { todaysCheck } from '../../../src/report/todays-check.ts';
import { checkOf, csv, grades, reportOf, type Files, type Given } from '../check/tables.ts';
import { fixtures } from './code-fixtures.ts';
import type { Fixture, NearMiss } from './fixtures/fixture.ts';

const all = Object.keys(codes) as Code[];

/** A fixture as files of the two schools, with one cell changed. */
function filesOf({ files, latin1 }: Fixture, change?: NearMiss): Record<'technical' | 'high', Files> {
  const given: Record<'technical' | 'high', Files> = { technical: {}, high: {} };
  for (const [name, table] of Object.entries(files)) {
    const rows = table.split('\n').map((row) => row.split('|'));
    if (change?.[1] === name) {
      const [, , row, column, text] = change;
      expect(rows[row - 1]?.[column - 1], `${name} has row ${row}, column ${column}, with another text`).toBeDefined();
      expect(rows[row - 1]![column - 1]).not.toBe(text);
      rows[row - 1]![column - 1] = text;
    }
    const changed = rows.map((row) => row.join('|')).join('\n');
    const text = name.endsWith('.txt') ? changed : name.includes('.grades.') ? grades(changed) : csv(changed);
    given[name.startsWith('technical') ? 'technical' : 'high'][name] = latin1 ? Buffer.from(text, 'latin1') : text;
  }
  return given;
}

const found = (fixture: Fixture, change?: NearMiss) => {
  const files = filesOf(fixture, change);
  return reportOf({ ...files, options: sinceBefore(fixture, files) }).findings.map(({ code }) => code as Code);
};

/** What a saved check adds in which each course had so many posted grades. */
function sinceBefore({ before }: Fixture, files: Given): Given['options'] {
  if (before === undefined) return {};
  const today = todaysCheck(checkOf(files));
  const saved = saveCheck({ ...today, posted: today.posted.slice(0, 1).map((place) => ({ ...place, count: before })) });
  return { morning: { ...compareWithSaved(saved, today), fewer: fewerGrades(saved, today) } };
}

it('every code has a fixture, and at least three near misses, no two alike', () => {
  const lacking = all.filter((code) => {
    const near = fixtures[code]?.near ?? [];
    return new Set(near.map(([, ...change]) => change.join('|'))).size < Math.max(3, near.length);
  });
  expect(lacking, 'Give these codes a fixture in tests/unit/rules/fixtures, with three near misses or more').toEqual(
    [],
  );
  expect(Object.keys(fixtures).sort(), 'A fixture is for a code of an item in src/rules').toEqual([...all].sort());
});

describe.each(all)('%s', (code) => {
  const fixture = fixtures[code];

  it('is found', () => expect(found(fixture)).toContain(code));

  it.each(fixture.near)('is not found: %s', (...change) => {
    const left = found(fixture, change);
    expect(left).not.toContain(code);
    // A file that cannot be read would prove nothing.
    expect(left).not.toContain('file-unreadable');
  });
});
