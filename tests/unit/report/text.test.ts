import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/report/answer.ts';
import { text } from '../../../src/report/take-away/text.ts';
import { words } from '../../../src/rules/registry.ts';
import { wrap } from '../../../src/report/take-away/wrap.ts';
import { counts, file, finding, report, samples } from './samples.ts';

const everything = report({
  grades: counts({ posted: 240, synced: 214, missing: 12, different: 5, waiting: 9 }),
  findings: Object.values(samples),
  passed: [{ code: '4b-two-active', count: 12 }],
  notRun: [
    { step: '2b', needs: ['high grades'] },
    { step: '4c', needs: ['technical terms', 'high terms'] },
  ],
  files: [
    file('technical', 'grades', { name: 'grades.csv', rows: 1184, records: 250, skipped: 934 }),
    file('high', null, { name: 'old.xlsx', school: 'Example High' }),
  ],
});

/** The text on one line, so that where it wraps does not count. */
function flat(said: string): string {
  return said.replaceAll(/\s+/g, ' ');
}

describe('the readable report', () => {
  const said = text(everything);

  it('begins with the answer', () => {
    expect(flat(said).startsWith(answer(everything).join(' '))).toBe(true);
  });

  it('says what a filter shows, and that the check was limited where it was', () => {
    const narrowed = 'What a filter shows of the check: 2 rows.';
    expect(text(everything, { narrowed })).not.toContain('Only grades');
    expect(flat(text({ ...everything, chosen: { term: 'T1' } }, { narrowed }))).toMatch(
      /^What a filter shows of the check: 2 rows\. Only grades of T1 were checked\. Checked as of/,
    );
  });

  it('has the title and the line of every finding', () => {
    for (const each of everything.findings) {
      expect(flat(said)).toContain(words[each.code].title);
      expect(flat(said)).toContain(words[each.code].line(each));
    }
  });

  it('keeps the order: who must act, problems, to review, notes, passed, not checked, files', () => {
    const heads = said.split('\n').filter((line) => /^[A-Z ]+$/.test(line));
    expect(heads).toEqual([
      'WHO MUST ACT FIRST',
      'PROBLEMS',
      'TO REVIEW',
      'NOTES',
      'WHAT PASSED',
      'WHAT COULD NOT BE CHECKED',
      'FILES',
    ]);
  });

  it('stays within 80 columns', () => {
    for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(said).not.toMatch(/[ \t]$/m);
    expect(said).toMatch(/\S\n$/);
  });

  it('says what passed, what could not be checked, and what was read', () => {
    expect(flat(said)).toContain('12 grading tasks have no more than one active term.');
    expect(flat(said)).toContain(
      '2b High school: has the grade arrived? Add the high school’s grades (from Filter Designer > Query Wizard).',
    );
    expect(flat(said)).toContain(
      '4c Term dates of both schools: add the technical school’s term dates and the high school’s term dates (from Scheduling & Courses > Calendar Setup > Term Setup).',
    );
    expect(flat(said)).toContain('grades.csv (Technical school): Grades, 1,184 rows read, 250 used, 934 skipped.');
    expect(flat(said)).toContain('old.xlsx (High school Example High): could not be read.');
  });

  it('puts findings under the school that acts first, each once', () => {
    const findings = [
      finding('2b-missing', { school: 'North', count: 1 }),
      finding('2b-missing', { school: 'South', count: 1 }),
      finding('4a-duplicate-task', { side: 'technical', count: 2 }),
    ];
    const act = text(report({ findings })).split('\n\n')[2];
    expect(act?.split('\n')).toEqual([
      'WHO MUST ACT FIRST',
      '  Technical school',
      '    - A course has the same CTE grading task more than once: 2 grading tasks',
      '      [4a]',
      '  High school (North)',
      '    - Posted grades are missing at the high school: 1 grade [2b]',
      '  High school (South)',
      '    - Posted grades are missing at the high school: 1 grade [2b]',
    ]);
  });

  it('names causes, and where a finding stands', () => {
    const where = [{ file: 'high.csv', rows: [3, 5, 7, 8, 9], column: 'F' }];
    const own = flat(text(report({ findings: [finding('2b-missing', { causes: ['4b-two-active'], where })] })));
    expect(own).toContain('Likely cause More than one active term [4b]');
    expect(own).toContain('In high.csv, rows 3, 5 and 7-9, column F');
  });

  it('shows the first 200 of very many, and where the others are', () => {
    const findings = Array.from({ length: 1250 }, (_, at) => finding('2b-missing', { count: at }));
    const own = text(report({ findings }));
    expect(own.match(/^ {4}- SSID/gm)).toHaveLength(200);
    expect(flat(own)).toContain('1,050 more. The CSV lists all.');
  });

  it('splits a code by its outcome', () => {
    const row = samples['file-duplicate-row'];
    const own = text(report({ findings: [row, { ...row, outcome: 'problem' }] }));
    expect(own.match(/ {2}Rows that are about the same thing: 2 rows\n/g)).toHaveLength(2);
  });

  it('is short where nothing is wrong', () => {
    const own = text(report({ grades: counts({ posted: 5, synced: 5 }), passed: [{ code: '2b-missing', count: 5 }] }));
    expect(own).toContain(
      'All 5 posted grades have arrived.\n\nChecked as of October 14, 2026. Nothing wrong was found',
    );
    expect(own).not.toContain('WHO MUST ACT');
  });

  it('lets no character through that a terminal would obey', () => {
    const findings = [
      finding('2b-missing', { school: 'A\u001b[31m\u202e\u0007B', where: [{ file: 'x\u001b]0;.csv', rows: [1] }] }),
    ];
    expect(text(report({ findings }))).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe('options of the command line', () => {
  const found = report({ findings: [samples['2b-terms-unmatched']] });

  it('are told where the check is made on the command line, and nowhere else', () => {
    expect(flat(text(found, { withOptions: true }))).toContain('On the command line: --term-map T1=Q1.');
    expect(text(found)).not.toContain('--term-map');
  });

  it('are in no sentence that pages and sheets show', () => {
    for (const { title, wrong, matters, todo } of Object.values(words))
      expect([title, wrong, matters, ...todo.map((each) => each.text)].join('\n')).not.toMatch(/ --\w|command line/i);
  });
});

describe('wrapping', () => {
  it('hangs later lines under the first, and never cuts a word', () => {
    expect(wrap(`${'word '.repeat(15)}${'x'.repeat(90)} end`, '  - ')).toBe(
      `  - ${'word '.repeat(15).trim()}\n    ${'x'.repeat(90)}\n    end`,
    );
  });
});
