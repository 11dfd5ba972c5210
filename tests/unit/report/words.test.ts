import { describe, expect, it } from 'vitest';
import { needNamed } from '../../../src/rules/names.ts';
import { codes, words } from '../../../src/rules/registry.ts';
import type { Words } from '../../../src/rules/words.ts';
import type { Code } from '../../../src/rules/findings.ts';
import { named } from '../../../src/rules/code.ts';
import { notOurs } from './not-ours.ts';
import { finding, samples } from './samples.ts';

const all = Object.entries(words) as [Code, Words][];

/** Everything that is said about a code, sentence or not. */
function sentences(code: Code): string[] {
  const { wrong, matters, todo, line, passed } = words[code];
  const passing = passed ? [passed(1), passed(2), passed(1184)] : [];
  return [wrong, matters, ...todo.map(({ text }) => text), line(samples[code]), line(finding(code)), ...passing];
}

const screens = [
  'Course',
  'Filter Designer',
  'Grading & Standards',
  'Message Center',
  'Scheduling & Courses',
  'Score Groups & Rubrics',
  'System Settings',
];

describe('the words of every code', () => {
  it('stand for exactly the codes that exist', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(codes).sort());
  });

  it.each(all)('%s says everything, in sentences', (code, said) => {
    expect(said.title).toMatch(/^[A-Z][^.]*[^.\s]$/);
    expect(said.unit.every((unit) => /^[a-z]/.test(unit))).toBe(true);
    expect(said.todo.length).toBeGreaterThan(0);
    expect(said.paths.length).toBeGreaterThan(0);
    for (const sentence of sentences(code)) expect(sentence).toMatch(/^\S.*\.$/);
    for (const sentence of sentences(code)) expect(sentence).not.toMatch(/ {2}|\.\.|,[.:]| [.,:]/);
  });

  it.each(all)('%s uses plain US English', (code, { title, found, expected }) => {
    for (const text of [title, found ?? '', expected ?? '', ...sentences(code)]) expect(text).not.toMatch(notOurs);
  });

  it.each(all)('%s keeps what is said in general short', (_, { wrong, matters, todo }) => {
    for (const text of [wrong, matters, ...todo.map((item) => item.text)]) {
      for (const sentence of text.split(/(?<=[.:]) /)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
      }
    }
  });

  it.each(all)('%s leads through screens that exist', (_, { paths }) => {
    for (const path of paths) {
      expect(screens).toContain(path[0]);
      expect(path.every((screen) => /^[A-Z]/.test(screen))).toBe(true);
    }
  });

  it.each(all)('%s gives everyone who acts something to do', (code, { todo }) => {
    const { fixBy } = codes[code];
    const who = todo.map((item) => item.who);
    for (const actor of fixBy) expect(who).toContain(actor);
  });

  it.each(all.filter(([code]) => !named(samples[code]).ssid && !named(samples[code]).ssids))(
    '%s names no SSID where no student is the point',
    (code) => expect(words[code].line(samples[code])).not.toMatch(/\b\d{10}\b/),
  );
});

describe('what must not be left out', () => {
  const todo = (code: Code) => words[code].todo.map(({ text }) => text).join(' ');

  it('4a: notify KTS Support at once, and delete nothing', () => {
    expect(todo('4a-duplicate-task')).toMatch(
      /Notify ktssupport@education\.ky\.gov immediately.+Do not delete anything/s,
    );
    expect(todo('4a-duplicate-task')).toContain('destroys those grades');
    expect(todo('file-duplicate-row')).toMatch(
      /\(4a\).+notify ktssupport@education\.ky\.gov immediately and do not delete/,
    );
  });

  it('the first thing to do is for the one who acts first', () => {
    for (const [code, { todo: list }] of all) expect([code, list[0]!.who]).toEqual([code, codes[code].fixBy[0]]);
  });

  it('never tells anyone to delete a grading task', () => {
    for (const [code] of all) expect(todo(code).replaceAll(/[Dd]o not delete/g, '')).not.toMatch(/\b[Dd]elete\b/);
  });

  it.each<Code>(['2b-missing', '4b-two-active', '4b-none-active', '4b-outside-term-mask', '4c-active-elsewhere'])(
    '%s has the note about Active Mask and about a Course Master',
    (code) => {
      expect(todo(code)).toMatch(/no Active Mask.+Grading Window.+KTS Support/);
      expect(todo(code)).toMatch(/Course Master, it cannot be changed at the school/);
      expect(words[code].paths).toContainEqual([
        'Grading & Standards',
        'Grading & Standard Administration',
        'Grading Window',
      ]);
    },
  );

  it.each<Code>(['4a-no-term-task', '4b-outside-term-mask', '4c-dates-differ', '4c-active-elsewhere'])(
    '%s is marked as our reading',
    (code) => expect(`${words[code].wrong} ${words[code].matters}`).toMatch(/our reading/i),
  );

  it('sends grades that arrived but do not show to the report card templates', () => {
    expect(words['2b-missing'].passed?.(2)).toMatch(/not on the report card.+4f/);
  });

  it.each([
    ['high report-card', 'the high school’s list of grading tasks on the report card'],
    ['technical score-group', 'the CTE Numeric Score Group of the technical school'],
    ['technical alerts', 'the technical school’s KTS alerts'],
    ['alerts', 'the KTS alerts'],
    ['anything', 'the anything'],
  ])('says what to add for %s', (name, what) => expect(needNamed(name).what).toBe(what));

  it('knows what each need is', () => {
    expect(needNamed('high grades')).toEqual({
      what: 'the high school’s grades',
      from: [['Filter Designer', 'Query Wizard']],
    });
    expect(needNamed('high grading-tasks').from).toEqual([
      ['Course', 'Grading Tasks'],
      ['Filter Designer', 'Query Wizard'],
    ]);
  });
});
