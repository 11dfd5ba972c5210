/** What a screen reader says of the check page, of a result, of a cause, and of its rows, in its order. */
import { createRawSnippet, flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { check } from '../../../src/check.ts';
import { checkedWith, resultOf } from '../../../src/checked.ts';
import Check from '../../../src/components/check/Check.svelte';
import type { Engine } from '../../../src/components/check/engine.ts';
import CauseCard from '../../../src/components/check/result/CauseCard.svelte';
import { hasLetters } from '../../../src/components/check/result/has-letters.ts';
import ResultView from '../../../src/components/check/result/ResultView.svelte';
import type { FileInput } from '../../../src/intake/kinds.ts';
import { words } from '../../../src/rules/registry.ts';
import { sourceOf } from '../intake/sources.ts';
import { spoken } from './spoken.ts';

/** Nothing is loaded ahead, nor what is folded away. */
vi.mock('../../../src/components/check/parts.ts', () => {
  const later = Object.assign(() => new Promise(() => undefined), { now: () => undefined });
  const forCheck = { enginePart: later, labelPart: later, filesPart: later, resultPart: later };
  return { ...forCheck, answerPart: later, entryPart: later, letterPart: later };
});

const head = 'State ID,Course Number,Section,Term,Grading Task,Score,Date Posted';
const file = (name: string, about: Pick<FileInput, 'side' | 'school'>, rows: string[][]): FileInput => {
  const lines = rows.map(([ssid, score, day]) => `${ssid},480123401,1,T1,CTE Term Grade,${score},${day}`);
  return { source: sourceOf([head, ...lines].join('\n'), name), ...about };
};
const files = [
  file('technical.csv', { side: 'technical' }, [
    ['1900000001', '85', '10/07/2026'],
    ['1900000002', '90', '10/07/2026'],
    ['1900000003', '77', '10/08/2026'],
    ['1900000004', '81', '10/07/2026'],
    ['1900000005', '88', '10/07/2026'],
    ['1900000006', '79', '10/07/2026'],
  ]),
  file('north.csv', { side: 'high', school: 'North High' }, [
    ['1900000001', '85', '10/08/2026'],
    ['1900000002', '', ''],
    ['1900000003', '', ''],
    ['1900000004', '72', '10/08/2026'],
  ]),
  file('south.csv', { side: 'high', school: 'South High' }, [['1900000005', '88', '10/08/2026']]),
];
const checked = await checkedWith(
  () => Promise.resolve({ check: check(files, { asOf: '2026-10-14' }), keys: ['technical', 'north', 'south'] }),
  {},
);
const result = resultOf(checked);
const { groups } = checked;
const engine = {
  rows: (which, filter, from, to, onRows) => Promise.resolve(onRows([...groups.rows(which, filter, from, to)])),
  ask: (() => Promise.resolve([])) as unknown as Engine['ask'],
} as Partial<Engine> as Engine;
const ignore = () => undefined;

let end: () => void = ignore;
afterEach(() => end());

function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  context?: Map<unknown, unknown>,
): HTMLElement {
  const page = document.body.appendChild(document.createElement('main'));
  const mounted = mount(component, { target: page, props, context });
  flushSync();
  end = () => {
    void unmount(mounted);
    page.remove();
  };
  return page;
}

/** Waits for what comes a moment later. A machine may be busy. */
const shown = (page: HTMLElement, what: string) =>
  vi.waitFor(() => expect(page.querySelector(what)).not.toBeNull(), { timeout: 60_000 });

/** What is said from one phrase up to another. */
const stretch = (said: string[], from: string, to: string) => said.slice(said.indexOf(from), said.indexOf(to) + 1);

/** The items of a list, each of one or several phrases. */
const list = (level: number, ...items: (string | string[])[]) =>
  items.flatMap((says, at) => [
    `listitem, level ${level}, position ${at + 1}, set size ${items.length}`,
    ...[says].flat(),
  ]);

const where = 'list, Where in Infinite Campus';
/** A finger meets the label, a key the field: each has the name. */
const fileField = (name: string) => [name, name];

test('the empty page: what it is for, the one place for files, the button, then what to export', async () => {
  expect(await spoken(show(Check, {}))).toEqual([
    'main',
    'heading, Check my files, level 1',
    'Add the exports of your schools. You will see which posted grades have arrived, which have not, and what to do about each.',
    'This site sends your files nowhere.',
    'Columns with names or birth dates are dropped unread.',
    'group',
    'How to see it yourself',
    'group, Add files',
    'Drop everything here: files, a folder or a zip',
    'From all schools at once, and the check you saved yesterday. This page sorts them by what stands in them, and asks where it is not sure.',
    ...fileField('Choose files'),
    ...fileField('Choose a folder'),
    'button, Paste rows',
    'button, Type it in',
    'Two files are enough: one from the technical school, one from the high school. CSV, Excel, PDF, XML, or HTML.',
    'status',
    'Checked before?',
    'Open the file you saved, with today’s files or alone.',
    ...fileField('Open yesterday’s check'),
    'No files at hand?',
    'Look at a finished check first. All students in it are made up.',
    'button, Try it with sample data',
    'button, Get ready for Excel and PDF files',
    'You need this only to work without a network. It loads what reads Excel, PDF, XML, and HTML files.',
    'status',
    'No file yet',
    'Only your own files? One side alone is fine. The check then says what it could not compare.',
    'button, Check, not disabled',
    'alert',
    'complementary, What to export',
    'heading, What to export, level 2',
    'At both schools, the same ad hoc query:',
    where,
    ...list(1, 'Filter Designer', 'Query Wizard'),
    'list',
    ...list(
      1,
      'Choose the student data type.',
      [
        'Pick these fields, and no names:',
        'list',
        ...list(
          2,
          ['student.stateID', 'the SSID'],
          ['grading.courseNumber', 'course'],
          ['grading.sectionNumber', 'section'],
          ['grading.termName', 'term'],
          ['grading.task', 'grading task'],
          ['grading.score', 'posted grade'],
          ['grading.percent', 'posted percent'],
          ['grading.date', 'day it was posted'],
          ['grading.progressScore', 'in progress'],
        ),
      ],
      [
        'Keep students without a grade.',
        'Exports often leave them out. Then a missing grade cannot be told from a missing student.',
      ],
      'Export as CSV. Do not open the file in a spreadsheet program first: it can damage SSIDs.',
    ),
    'group',
    'If students without a grade are left out',
    'group',
    'If the two schools have different terms',
    'link, Step by step, with every file that helps',
    'status',
  ]);
});

test('a result: the answer, whether it is complete, each school, then the causes', async () => {
  const nothing = createRawSnippet(() => ({ render: () => '<hr hidden />' }));
  const page = show(ResultView, {
    ...{ result, engine, isSample: false, arrivals: 1, isRunning: false, asked: nothing, read: nothing },
    terms: { said: {}, say: ignore },
    sayComplete: ignore,
    guard: () => Promise.resolve(() => false),
  });
  await shown(page, '.folds');
  const said = await spoken(page);
  const answer = '2 of 6 posted grades have arrived. 2 are missing and 1 differs.';
  const rest = '1 is of a student who is not in the high schools’ files, so it could not be compared.';
  const state = 'This check is not complete';
  const why = '1 posted grade could not be compared. Nobody knows yet whether it has arrived. What follows says why.';

  expect(document.activeElement?.textContent?.trim()).toBe(answer);
  expect(stretch(said, 'main', 'button, One student')).toEqual([
    'main',
    'not busy',
    `region, ${answer}`,
    'High schools’ files of October 14, 2026',
    `heading, ${answer}, ${rest} ${state} ${why}, level 1`,
    rest,
    'list',
    ...list(
      1,
      ['2', 'arrived'],
      ['2', 'missing'],
      ['1', 'different'],
      ['1', 'not compared'],
      ['Arrived, but not on the report card or progress report? See', 'link, Guide 4f'],
    ),
    `region, ${state}`,
    `heading, ${state}, level 2`,
    why,
    'button, Save for tomorrow',
    'button, One student',
  ]);
  const schools = said.slice(said.indexOf('region, Your 2 high schools'));
  expect(schools.slice(0, schools.indexOf('columnheader, School'))).toEqual([
    'region, Your 2 high schools',
    'heading, Your 2 high schools, level 2',
    'The school with the most to do is first. A package is a message, a sheet, and a CSV with only that school’s students.',
    'table, Posted grades of each high school',
    'caption, Posted grades of each high school',
    'rowgroup',
    'row, School Posted Arrived Missing Different Too new Unclear Not compared What blocks What you can do',
  ]);
  expect(tableIn(schools.slice(0, schools.indexOf('status')))).toEqual([
    'of North High, Posted 4, Arrived 1, Missing 2, Different 1, Too new 0, Unclear 0, Not compared 0, What blocks Problem Posted grades are missing at the high school and 1 more cause, What you can do Save package for North High Open North High',
    'of South High, Posted 1, Arrived 1, Missing 0, Different 0, Too new 0, Unclear 0, Not compared 0, What blocks Passed Nothing. All have arrived, What you can do Open South High',
    'of In no school’s file, Posted 1, Arrived 0, Missing 0, Different 0, Too new 0, Unclear 0, Not compared 1, What blocks Please review Students who are not in the high school’s files, What you can do See them In no school’s file',
    'of All schools, Posted 6, Arrived 2, Missing 2, Different 1, Too new 0, Unclear 0, Not compared 1, What blocks , What you can do Save all 2 packages',
  ]);
  expect(schools.slice(schools.indexOf('status') + 1)).toEqual([
    'region, What to fix, biggest first',
    'heading, What to fix, biggest first, level 2',
    'search',
    'form, Filter what was found',
    'Search within',
    'searchbox, Search within, placeholder Course, SSID, or words',
    'button, More filters, not expanded',
    'list',
    ...list(
      1,
      [
        ...['2', 'missing', 'heading, Problem Posted grades are missing at the high school, level 3'],
        ...['North High:', words['2b-missing'].todo[0]!.text, 'link, Guide 2b'],
        ...[where, ...list(2, 'Grading & Standards', 'Reports', 'Grades Report')],
        ...['group', 'Show the 2 rows : Posted grades are missing at the high school'],
      ],
      [
        ...['1', 'different', 'heading, Problem The high school has a different grade North High, level 3'],
        ...['Technical school:', words['2b-different'].todo[0]!.text, 'link, Guide 2b'],
        ...[where, ...list(2, 'Grading & Standards', 'Reports', 'Grades Report')],
        ...['group', 'Show the 1 row : The high school has a different grade'],
      ],
      [
        ...['1', 'not compared'],
        'heading, Please review Students who are not in the high school’s files, level 3',
        ...['High school:', words['2b-student-unknown'].todo[0]!.text, 'link, Guide 2b'],
        ...[where, ...list(2, 'Filter Designer', 'Query Wizard')],
        ...['group', 'Show the 1 row : Students who are not in the high school’s files'],
      ],
    ),
    'region, Everything else',
    ...['group', 'By course and section · 1 section'],
    ...['group', 'What passed · 9 checks, and 7 that could not run'],
    ...['group', 'What was read · 3 files'],
    ...['group', 'For your own use · print, CSV, copy, KTS Support'],
  ]);
});

/** The lines of a table under its heads: each cell after the head that is said with it. */
function tableIn(said: readonly string[]): string[] {
  const heads: string[] = [];
  const lines: string[][] = [];
  for (const phrase of said) {
    const [, role, says = ''] = /^(columnheader|rowheader|cell)(?:, (.*))?$/.exec(phrase) ?? [];
    if (role === 'columnheader') heads.push(says);
    else if (phrase.startsWith('row, ') && heads.length > 0) lines.push([]);
    else if (role) lines.at(-1)?.push(`${role === 'rowheader' ? 'of' : heads[lines.at(-1)!.length]} ${says}`);
  }
  return lines.map((line) => line.join(', '));
}

async function openCause(): Promise<string[]> {
  const page = show(
    CauseCard,
    { cause: result.causes[0]!, id: 'cause-0', engine, filter: {}, show: ignore, student: ignore },
    new Map([[hasLetters, true]]),
  );
  page.querySelector('summary')!.click();
  await shown(page, 'table');
  return spoken(page);
}

test('a cause that was opened: its heading, who does what first, where, then all about it', async () => {
  const said = await openCause();
  const high = 'High school';
  const whoDoes = [high, high, 'Technical school', high, high, high, 'KTS Support'];
  const todo = words['2b-missing'].todo.map(({ text }) => text);
  expect(said.slice(0, said.indexOf('heading, One by one, level 4'))).toEqual([
    'main',
    '2',
    'missing',
    'heading, Problem Posted grades are missing at the high school, level 3',
    'North High:',
    todo[0]!,
    'link, Guide 2b',
    where,
    ...list(1, 'Grading & Standards', 'Reports', 'Grades Report'),
    'group',
    'Show the 2 rows : Posted grades are missing at the high school',
    'heading, What is wrong, level 4',
    'These grades are posted at the technical school. The student and the section are in the high school’s files, but no posted grade is there.',
    'heading, Why it matters, level 4',
    'A grade that has not arrived cannot be on the high school’s report card or transcript, and athletic eligibility is checked without it.',
    'heading, What to do, level 4',
    'list',
    ...list(1, ...whoDoes.map((who, at) => [`${who}:`, todo[at]!])),
    'link, Write to KTS Support',
    'heading, Where in Infinite Campus, level 4',
    'list',
    ...list(1, 'Grading & Standards', 'Reports', 'Grades Report'),
    'list',
    ...list(1, 'Course', 'Grading Tasks'),
    'list',
    ...list(1, 'Grading & Standards', 'Grading & Standard Administration', 'Grading Window'),
    'heading, Who does it, level 4',
    'High school. If that does not help: Technical school and KTS Support.',
    'link, Guide 2b',
    'Read item 2b of the guide',
  ]);
});

test('the rows of a cause: each SSID with the number of its row, under heads in the same order', async () => {
  const said = await openCause();
  const about = '2 rows All in technical.csv, column F, course 480123401, section 1, T1, CTE Term Grade';
  const rows = said.slice(said.indexOf('heading, One by one, level 4'));
  const at = 'course 480123401, section 1, T1, CTE Term Grade';
  expect(rows.slice(0, rows.indexOf('rowgroup'))).toEqual([
    'heading, One by one, level 4',
    'list',
    ...list(
      1,
      `SSID 1900000002, ${at}: the grade 90 was posted on October 7, 2026 and is missing at North High.`,
      `SSID 1900000003, ${at}: the grade 77 was posted on October 8, 2026 and is missing at North High.`,
    ),
    'region, Rows: Posted grades are missing at the high school',
    `table, ${about}`,
    `caption, ${about}`,
  ]);
  expect(tableIn(rows)).toEqual([
    'Row 3, SSID 1900000002, Posted on 10/07/2026, Found at the high school none, Posted at the technical school 90',
    'Row 4, SSID 1900000003, Posted on 10/08/2026, Found at the high school none, Posted at the technical school 77',
  ]);
  expect(rows.filter((phrase) => phrase.startsWith('button, '))).toEqual(['button, 1900000002', 'button, 1900000003']);
});
