/** What a screen reader says of one student's grades, in its order. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import StudentWindow from '../../../../src/components/check/result/StudentWindow.svelte';
import type { Engine } from '../../../../src/components/check/engine.ts';
import type { StudentView } from '../../../../src/report/student.ts';
import { spoken } from '../spoken.ts';

const ssid = '1900000004';
const grade = { course: '480123401', courseName: 'Welding I', section: '1', term: 'T1', task: 'CTE Term Grade' };
const view: StudentView = {
  ssid,
  schools: ['North High'],
  grades: [
    { ...grade, school: 'North High', outcome: 'missing', value: '84', postedOn: '2026-10-07', nights: 7, causes: [] },
  ],
};

let page: HTMLElement;
let mounted: Record<string, unknown>;
beforeEach(async () => {
  page = document.body.appendChild(document.createElement('main'));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  const engine = { ask: () => Promise.resolve(view) } as unknown as Engine;
  mounted = mount(StudentWindow, {
    target: page,
    props: { engine, ssid, aside: () => undefined, close: () => undefined },
  });
  await Promise.resolve();
  await Promise.resolve();
  flushSync();
});
afterEach(() => {
  void unmount(mounted);
  page.remove();
});

test('who it is, where the grade stops with the state of each stop, then what to say and who acts', async () => {
  const said = await spoken(page);
  expect(said.slice(said.indexOf('form'))).toEqual([
    'form',
    'State ID (SSID), 10 digits',
    'textbox, State ID (SSID), 10 digits, 1900000004, Not the local student number. It looks only in the files of this check. What you type stays on this page.',
    'Not the local student number. It looks only in the files of this check. What you type stays on this page.',
    'button, Show the grades',
    'button, Close',
    'group, 1900000004',
    'heading, 1900000004, level 3',
    'North High · 1 grade',
    'article, 480123401 Welding I section 1, T1, CTE Term Grade',
    'heading, 480123401 Welding I section 1, T1, CTE Term Grade, level 4',
    'It stops before North High. 7 nights have passed since it was posted, and no grade is there.',
    'list',
    ...stop(1, 'Done', 'Graded', 'There is a grade'),
    ...stop(2, 'Done', 'Posted', '84 on October 7, 2026'),
    ...stop(3, 'Done', 'Nights since posting', '7 nights'),
    ...stop(4, 'It stops here', 'At the high school', 'No grade there'),
    ...stop(5, 'Not reached', 'On the report card', 'Not reached'),
    'heading, What to say to a family, level 5',
    'The grade is posted at the technical school. It was not at the high school when we looked. We are finding out why.',
    'Who acts: High school',
    'link, Guide 2b',
    'button, Set aside',
  ]);
});

const stop = (at: number, state: string, name: string, says: string) => [
  `listitem, level 1, position ${at}, set size 5`,
  `image, ${state}`,
  name,
  says,
];
