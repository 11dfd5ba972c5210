/** Every code is found in its fixture, and not in at least three files that differ from it in one cell. */
import { describe, expect, it } from 'vitest';
import { checkAgain } from '../../../src/check.ts';
import type { Check, MorningFacts } from '../../../src/report/finished-check.ts';
import { findingsOf, makeReport } from '../../../src/report/make-report.ts';
import type { Code } from '../../../src/rules/findings.ts';
import { codes, rules } from '../../../src/rules/registry.ts';
import { runRules } from '../../../src/rules/run.ts';
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

/** As if all that is open had been so for long, and a file had far fewer grades. */
function longOpen(plain: Check): MorningFacts {
  const open = todaysCheck(plain).open.map(({ key }) => [key, '2026-10-01'] as const);
  const none = { arrived: 0, found: 0, new: 0, changed: 0, gone: 0, unseen: 0, known: 0, nights: 0 };
  return {
    since: { asOf: '2026-10-01', still: open.length, ...none },
    openSince: new Map(open),
    fewer: [{ before: 500, now: 5, courses: ['480123401'] }],
  };
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

  it('is told beside a saved check as if all rules had run again, and silent rules ask for none', () => {
    const plain = checkOf(filesOf(fixture));
    const morning = longOpen(plain);
    const again = checkAgain(plain, morning);
    const facts = { ...plain.facts, morning };
    const anew = { ...plain, ...runRules(rules, facts), facts, options: again.options };
    expect(makeReport(again)).toEqual(makeReport(anew));
    expect(again.lists.map((list) => list.code)).toContain('file-fewer-grades');
    const hidden = Object.defineProperty({ ...plain.facts }, 'morning', {
      get: () => expect.fail('A rule that asks what has come since a saved check says so: asksMorning.'),
    });
    const silent = runRules(
      rules.filter(({ asksMorning }) => !asksMorning),
      hidden,
    );
    expect([...findingsOf({ ...plain, ...silent })].length).toBeLessThanOrEqual(makeReport(plain).findings.length);
  });

  it.each(fixture.near)('is not found: %s', (...change) => {
    const left = found(fixture, change);
    expect(left).not.toContain(code);
    // A file that cannot be read would prove nothing.
    expect(left).not.toContain('file-unreadable');
  });
});
