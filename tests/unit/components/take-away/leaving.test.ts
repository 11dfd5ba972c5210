import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check.ts';
import { leaving } from '../../../../src/components/check/take-away/leaving.ts';
import { groupsOf } from '../../../../src/report/groups.ts';
import { makeResult } from '../../../../src/report/make-result.ts';
import type { Filter } from '../../../../src/report/view.ts';
import { labels, madeUpSchools } from '../../../made-up-schools.ts';
import { sourceOf } from '../../intake/sources.ts';

const [east, , clayFork] = labels as [string, string, string];

/** What is said of a check of so many schools, or of one side alone. */
function said(filter: Filter, { schools = 7, only }: { schools?: number; only?: 'technical' | 'high' } = {}) {
  const files = madeUpSchools({ schools })
    .filter(({ school }) => !only || (school === 'technical') === (only === 'technical'))
    .map(({ name, school, text }) => ({
      source: sourceOf(text, name),
      ...(school === 'technical' ? { side: 'technical' as const } : { side: 'high' as const, school }),
    }));
  const done = check(files, { asOf: '2026-10-14' });
  const groups = groupsOf(done);
  const rows = [...groups.allRows(filter)].length;
  const result = makeResult(
    done,
    groups,
    files.map(({ source }) => source.name),
  );
  return { rows, said: leaving(groups.filtered(filter), filter, result) };
}

describe('how much leaves, and of which school', () => {
  it.each([
    ['everything of several schools', {}, {}, 'all schools'],
    ['one of them', { school: clayFork }, {}, clayFork],
    ['the technical school', { school: 'technical' }, {}, 'Technical school'],
    ['words at no single school', { text: '480123401' }, {}, 'all schools'],
    ['a school and a person', { school: clayFork, actor: 'high-school' }, {}, clayFork],
    ['two schools, everything', {}, { schools: 1 }, `Technical school and ${east}`],
    ['one side alone', {}, { only: 'technical' }, 'Technical school'],
  ] as const)('%s', (_, filter, which, school) => {
    const { rows, said: line } = said(filter, which);
    expect(line).toBe(`${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}, ${school}`);
  });
});
