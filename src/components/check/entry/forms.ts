/** The forms: one for each thing that stands on a screen of Infinite Campus and has no export. */
import { cteTasks } from '../../../intake/cells.ts';
import type { Side } from '../../../intake/kinds.ts';
import type { Field, Form, FormName, Row } from './form.ts';

const both: readonly Side[] = ['technical', 'high'];
const taskChoices = cteTasks.map((task) => [task, task] as const);

const course: Field = {
  id: 'course',
  label: 'Course number',
  header: 'Course Number',
  as: 'text',
  ask: 'the course number',
};
const task: Field = {
  id: 'task',
  label: 'Grading task',
  header: 'Grading Task',
  as: 'text',
  ask: 'the grading task',
  choices: taskChoices,
};
const isNumber = (what: string) => (value: string) =>
  /^\d+(?:\.\d+)?\s*%?$/.test(value) ? undefined : `${what} must be a number, such as 89.5.`;
const notBefore = (end: string, { start = '' }: Row) =>
  end < start ? 'The end date is before the start date.' : undefined;

const posted = ({ state }: Row) => state === 'posted';
const oneGrade: Form = {
  title: 'One grade',
  intro:
    'For one student whose grade did not arrive. Say what you see at both schools. No name is asked for, and none belongs here.',
  kind: 'grades',
  sides: both,
  once: [
    course,
    { id: 'section', label: 'Section number', header: 'Section', as: 'text' },
    {
      id: 'ssid',
      label: 'SSID',
      header: 'State ID',
      as: 'text',
      hint: '10 digits. Without it, the findings speak of one student.',
      fault: (value) => (/^\d{10}$/.test(value) ? undefined : 'An SSID has exactly 10 digits.'),
    },
    {
      id: 'term',
      label: 'Term',
      header: 'Term',
      as: 'text',
      ask: 'the term',
      hint: 'As the technical school calls it, such as T1',
    },
    { id: 'task', label: 'Grading task', header: 'Grading Task', as: 'choice', choices: taskChoices },
    {
      id: 'state',
      label: 'At the technical school, the grade is',
      as: 'choice',
      choices: [
        ['posted', 'posted'],
        ['progress', 'in progress, not posted'],
        ['none', 'not there at all'],
      ],
    },
    { id: 'score', label: 'Posted grade', header: 'Score', as: 'text', ask: 'the posted grade', when: posted },
    {
      id: 'postedOn',
      label: 'Posted on',
      header: 'Date Posted',
      as: 'date',
      hint: 'What was posted today can arrive only tonight.',
      when: posted,
    },
    {
      id: 'progress',
      label: 'Grade in progress',
      header: 'In Progress',
      as: 'text',
      ask: 'the grade in progress',
      when: ({ state }) => state === 'progress',
    },
    {
      id: 'shown',
      label: 'At the high school, it is',
      as: 'choice',
      choices: [
        ['unknown', 'not looked up yet'],
        ['no', 'not shown'],
        ['yes', 'shown'],
      ],
    },
    {
      id: 'highScore',
      label: 'Grade shown at the high school',
      as: 'text',
      ask: 'the grade that is shown',
      when: ({ shown }) => shown === 'yes',
    },
  ],
  columns: [],
  addRow: '',
  rows: [],
};

/** All forms, in the order in which they are offered. */
export const forms: Record<FormName, Form> = {
  'one-grade': oneGrade,
  masks: {
    title: 'Term Mask and Active Mask',
    intro: 'Tick what is ticked on the Grading Tasks tab of the course. The names of the terms can be changed.',
    kind: 'grading-tasks',
    sides: both,
    once: [course],
    columns: [task],
    addRow: 'Add a grading task',
    rows: cteTasks.map((name) => ({ task: name })),
    terms: ['T1', 'T2', 'T3', 'T4'],
  },
  tasks: {
    title: 'Grading tasks of a course',
    intro: 'Write down every grading task on the Grading Tasks tab, also those that are not from KTS.',
    kind: 'grading-tasks',
    sides: both,
    once: [course],
    columns: [
      task,
      { id: 'gradeCalc', label: 'Grade Calc Options are set up', header: 'Grade Calc Options', as: 'tick' },
      { id: 'scoreGroup', label: 'Score Group', header: 'Score Group', as: 'text' },
    ],
    addRow: 'Add a grading task',
    rows: [{}, {}, {}],
  },
  terms: {
    title: 'Term dates',
    intro: 'Copy the first and the last day of each term from Term Setup.',
    kind: 'terms',
    sides: both,
    once: [],
    columns: [
      { id: 'term', label: 'Term', header: 'Term Name', as: 'text', ask: 'the name of the term' },
      { id: 'start', label: 'Start date', header: 'Start Date', as: 'date', ask: 'the start date' },
      { id: 'end', label: 'End date', header: 'End Date', as: 'date', ask: 'the end date', fault: notBefore },
    ],
    addRow: 'Add a term',
    rows: [{}, {}, {}, {}],
  },
  'score-group': {
    title: 'Score group',
    intro: 'Copy the rows of the score group as they stand on the screen. Leave GPA Value empty where it is empty.',
    kind: 'score-group',
    sides: both,
    once: [
      {
        id: 'group',
        label: 'Name of the score group',
        header: 'Score Group',
        as: 'text',
        hint: 'Such as CTE Numeric Score Group',
      },
    ],
    columns: [
      { id: 'score', label: 'Score', header: 'Score', as: 'text', ask: 'the score' },
      {
        id: 'minimumPercent',
        label: 'Minimum %',
        header: 'Minimum %',
        as: 'number',
        ask: 'the Minimum %',
        fault: isNumber('Minimum %'),
      },
      { id: 'gpaValue', label: 'GPA Value', header: 'GPA Value', as: 'number', fault: isNumber('GPA Value') },
    ],
    addRow: 'Add a score',
    rows: [{}, {}, {}, {}, {}],
  },
  'report-card': {
    title: 'Report card template',
    intro: 'Write down the grading tasks of the template. Leave the term empty where none is selected.',
    kind: 'report-card',
    sides: ['high'],
    once: [{ id: 'template', label: 'Name of the template', header: 'Template', as: 'text' }],
    columns: [
      task,
      { id: 'term', label: 'Terms selected', header: 'Term', as: 'text' },
      { id: 'postedGradesShown', label: 'Posted grades are shown', header: 'Posted Grades', as: 'tick' },
    ],
    addRow: 'Add a grading task',
    rows: [{}, {}, {}],
  },
  sections: {
    title: 'Sections',
    intro: 'The sections of KTS courses that exist at the school.',
    kind: 'sections',
    sides: both,
    once: [],
    columns: [
      course,
      { id: 'section', label: 'Section number', header: 'Section Number', as: 'text', ask: 'the section number' },
      { id: 'start', label: 'Start date', header: 'Section Start Date', as: 'date' },
      { id: 'end', label: 'End date', header: 'Section End Date', as: 'date', fault: notBefore },
      { id: 'ktsExchange', label: 'Marked KTSExchange', header: 'KTSExchange', as: 'tick' },
    ],
    addRow: 'Add a section',
    rows: [{}, {}],
  },
  alerts: {
    title: 'Process Alerts',
    intro: 'Copy the messages that say KTS from the Process Alerts on the home page.',
    kind: 'alerts',
    sides: both,
    once: [
      {
        id: 'text',
        label: 'Messages',
        as: 'lines',
        ask: 'the messages',
        fault: (value) => (/\bKTS\b/i.test(value) ? undefined : 'No line says KTS. Only KTS messages are checked.'),
      },
    ],
    columns: [],
    addRow: '',
    rows: [],
  },
};
