import { describe, expect, test } from 'vitest';
import { itemAnswer } from '../../../src/report/item-answer.ts';
import type { Group, Result } from '../../../src/report/view.ts';
import { itemOf, type Outcome, type Item } from '../../../src/rules/code.ts';
import type { Code } from '../../../src/rules/findings.ts';
import { codes } from '../../../src/rules/registry.ts';

const group = (code: Code, findings = 1, outcome: Outcome = codes[code].outcome) =>
  ({ code, outcome, step: itemOf(code), findings, count: findings }) as Group;

const gradeNames = ['posted', 'synced', 'missing', 'waiting', 'different', 'scale', 'notPosted', 'noGrade', 'onlyHigh', 'studentUnknown', 'sectionUnknown', 'termUnknown', 'notInFile', 'notCompared', 'older', 'setAside']; // prettier-ignore
const none = Object.fromEntries(gradeNames.map((name) => [name, 0])) as unknown as Result['grades'];

/** A result with files of these kinds; `null` is one that could not be read. */
function result(kinds: (Result['files'][number]['kind'] | null)[], more: Partial<Result> = {}): Result {
  const files = kinds.map((kind) => ({ kind, side: 'technical', records: 1 }));
  return { files, groups: [], passed: [], notRun: [], grades: none, ...more } as unknown as Result;
}

const passed = (code: Code) => ({ passed: [{ code, count: 3 }] });
const cases: [string, Result, Item[], string, string][] = [
  ['a problem and points to review', result(['grading-tasks'], { groups: [group('4b-two-active', 2), group('4b-none-active')] }), ['4b'], 'problem', '2 problems. 1 point to review.'],
  ['points to review alone', result(['grading-tasks'], { groups: [group('4b-none-active')], ...passed('4b-two-active') }), ['4b'], 'review', '1 point to review.'],
  ['a problem of another item', result(['grading-tasks'], { groups: [group('4a-other-task')], ...passed('4b-two-active') }), ['4b'], 'passed', 'Passed.'],
  ['passed by one school alone', result(['terms'], { ...passed('4b-two-active'), notRun: [{ step: '4b', needs: ['high grading-tasks'] }] }), ['4b'], 'passed', 'Passed, as far as these files show it.'],
  ['another item passed', result(['grading-tasks'], passed('4a-other-task')), ['4b'], 'notice', 'These files do not show this item.'],
  ['passed, beside a file that stops in the middle', result(['grading-tasks'], { groups: [group('file-cut-off')], ...passed('4b-two-active') }), ['4b'], codes['file-cut-off'].outcome, 'Nothing wrong was found in what could be read. Some of it could not be read.'],
  ['passed, beside a file that could not be read', result(['grading-tasks', null], { groups: [group('file-unreadable')], ...passed('4b-two-active') }), ['4b'], 'problem', 'Nothing wrong was found in what could be read. Some of it could not be read.'],
  ['passed, beside a note on how a file was read', result(['grading-tasks'], { groups: [group('file-masks-read-as')], ...passed('4b-two-active') }), ['4b'], 'passed', 'Passed.'],
  ['nothing could be read', result([null], { groups: [group('file-unreadable')] }), ['4b'], 'problem', 'The file could not be read.'],
  ['grades are answered in numbers', result(['grades'], { groups: [group('2a-not-posted')], grades: { ...none, notPosted: 2 } }), ['2a'], 'problem', '2 grades are not posted yet, so they cannot sync.'],
  ['grades on a page about another item', result(['grades'], { grades: { ...none, notPosted: 2 } }), ['4b'], 'notice', 'These files do not show this item.'],
]; // prettier-ignore

describe('the answer about one item', () => {
  test.each(cases)('%s', (_, checked, steps, outcome, said) => {
    const answered = itemAnswer(checked, steps);
    expect([answered.outcome, answered.said.join(' ')]).toEqual([outcome, said]);
  });

  test('holds what was found while reading behind what was found about the item, and nothing else', () => {
    const groups = [group('4a-other-task'), group('file-masks-read-as'), group('4b-two-active')];
    const notRun: Result['notRun'] = [
      { step: '4b', needs: ['high grading-tasks'] },
      { step: '4c', needs: ['high terms'] },
    ];
    const answered = itemAnswer(result(['grading-tasks'], { groups, notRun, ...passed('4a-other-task') }), ['4b']);
    expect(answered.groups.map(({ code }) => code)).toEqual(['4b-two-active', 'file-masks-read-as']);
    expect(answered.notRun.map(({ step }) => step)).toEqual(['4b']);
    expect(answered.passed).toEqual([]);
  });
});
