/** The forms: one for each thing that stands on a screen of Infinite Campus and has no export. */
import { cteTasks } from '../../../intake/cells.ts';
import type { Side } from '../../../intake/kinds.ts';
import type { FormField, Form, FormName, FormRow } from './form.ts';
import { formPhrases as say } from './form-phrases.ts';
import * as z from '../../../zod.ts';

const both: readonly Side[] = ['technical', 'high'];
const taskChoices = cteTasks.map((task) => [task, task] as const);

const course: FormField = { id: 'course', ...say.course, header: 'Course Number', as: 'text' };
const task: FormField = { id: 'task', ...say.task, header: 'Grading Task', as: 'text', choices: taskChoices };
const like = (pattern: RegExp, fault: string) => z.string().check(z.regex(pattern, fault));
const number = (what: string) => like(/^\d+(?:\.\d+)?\s*%?$/, say.faults.number(what));
const endsAfterStart = z.refine<Partial<FormRow>>(({ start = '', end }) => end === undefined || end >= start, {
  path: ['end'],
  error: say.faults.endBeforeStart,
  when: () => true,
});

const posted = ({ state }: FormRow) => state === 'posted';
const grade = say.oneGrade;
const oneGrade: Form = {
  title: grade.title,
  intro: grade.intro,
  kind: 'grades',
  sides: both,
  once: [
    course,
    { id: 'section', ...grade.section, header: 'Section', as: 'text' },
    {
      id: 'ssid',
      ...grade.ssid,
      header: 'State ID',
      as: 'text',
      takes: like(/^\d{10}$/, say.faults.ssid),
    },
    { id: 'term', ...grade.term, header: 'Term', as: 'text' },
    { id: 'task', ...grade.task, header: 'Grading Task', as: 'choice', choices: taskChoices },
    { id: 'state', ...grade.state, as: 'choice' },
    { id: 'score', ...grade.score, header: 'Score', as: 'text', when: posted },
    { id: 'postedOn', ...grade.postedOn, header: 'Date Posted', as: 'date', when: posted },
    {
      id: 'progress',
      ...grade.progress,
      header: 'In Progress',
      as: 'text',
      when: ({ state }) => state === 'progress',
    },
    { id: 'shown', ...grade.shown, as: 'choice' },
    { id: 'highScore', ...grade.highScore, as: 'text', when: ({ shown }) => shown === 'yes' },
  ],
  columns: [],
  addRow: '',
  rows: [],
};

/** All forms, in the order in which they are offered. */
export const forms: Record<FormName, Form> = {
  'one-grade': oneGrade,
  masks: {
    ...say.masksOfCourse,
    kind: 'grading-tasks',
    sides: both,
    once: [course],
    columns: [task],
    rows: cteTasks.map((name) => ({ task: name })),
    terms: ['T1', 'T2', 'T3', 'T4'],
  },
  tasks: {
    title: say.tasks.title,
    intro: say.tasks.intro,
    kind: 'grading-tasks',
    sides: both,
    once: [course],
    columns: [
      task,
      { id: 'gradeCalc', ...say.tasks.gradeCalc, header: 'Grade Calc Options', as: 'tick' },
      { id: 'scoreGroup', ...say.tasks.scoreGroup, header: 'Score Group', as: 'text' },
    ],
    addRow: say.tasks.addRow,
    rows: [{}, {}, {}],
  },
  terms: {
    title: say.terms.title,
    intro: say.terms.intro,
    kind: 'terms',
    sides: both,
    once: [],
    columns: [
      { id: 'term', ...say.terms.term, header: 'Term Name', as: 'text' },
      { id: 'start', ...say.terms.start, header: 'Start Date', as: 'date' },
      { id: 'end', ...say.terms.end, header: 'End Date', as: 'date' },
    ],
    together: endsAfterStart,
    addRow: say.terms.addRow,
    rows: [{}, {}, {}, {}],
  },
  'score-group': {
    title: say.scoreGroup.title,
    intro: say.scoreGroup.intro,
    kind: 'score-group',
    sides: both,
    once: [{ id: 'group', ...say.scoreGroup.group, header: 'Score Group', as: 'text' }],
    columns: [
      { id: 'score', ...say.scoreGroup.score, header: 'Score', as: 'text' },
      {
        id: 'minimumPercent',
        ...say.scoreGroup.minimumPercent,
        header: 'Minimum %',
        as: 'number',
        takes: number(say.scoreGroup.minimumPercent.label),
      },
      {
        id: 'gpaValue',
        ...say.scoreGroup.gpaValue,
        header: 'GPA Value',
        as: 'number',
        takes: number(say.scoreGroup.gpaValue.label),
      },
    ],
    addRow: say.scoreGroup.addRow,
    rows: [{}, {}, {}, {}, {}],
  },
  'report-card': {
    title: say.reportCard.title,
    intro: say.reportCard.intro,
    kind: 'report-card',
    sides: ['high'],
    once: [{ id: 'template', ...say.reportCard.template, header: 'Template', as: 'text' }],
    columns: [
      task,
      { id: 'term', ...say.reportCard.term, header: 'Term', as: 'text' },
      { id: 'postedGradesShown', ...say.reportCard.postedGradesShown, header: 'Posted Grades', as: 'tick' },
    ],
    addRow: say.reportCard.addRow,
    rows: [{}, {}, {}],
  },
  sections: {
    title: say.sections.title,
    intro: say.sections.intro,
    kind: 'sections',
    sides: both,
    once: [],
    columns: [
      course,
      { id: 'section', ...say.sections.section, header: 'Section Number', as: 'text' },
      { id: 'start', ...say.sections.start, header: 'Section Start Date', as: 'date' },
      { id: 'end', ...say.sections.end, header: 'Section End Date', as: 'date' },
      { id: 'ktsExchange', ...say.sections.ktsExchange, header: 'KTSExchange', as: 'tick' },
    ],
    together: endsAfterStart,
    addRow: say.sections.addRow,
    rows: [{}, {}],
  },
  alerts: {
    title: say.alerts.title,
    intro: say.alerts.intro,
    kind: 'alerts',
    sides: both,
    once: [
      {
        id: 'text',
        ...say.alerts.messages,
        as: 'lines',
        takes: like(/\bKTS\b/i, say.faults.noKts),
      },
    ],
    columns: [],
    addRow: '',
    rows: [],
  },
};
