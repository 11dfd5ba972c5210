/** Every question of the guided check, and every answer, as a person reads it. */
import {
  courseMaster,
  gradesReport,
  gradingTasks,
  gradingWindow,
  noActiveMask,
  processAlerts,
  reportSetup,
  scoreGroups,
  sectionAudit,
  termSetup,
} from '../rules/words.ts';
import { links, supportAddress } from '../links.ts';
import type { QuestionId } from './routing.ts';

export interface AnswerWords {
  label: string;
  /** Where the answer ends the questions: what is wrong, and what to do, for whoever mends it. */
  wrong?: string;
  todo?: readonly string[];
}

export interface QuestionWords {
  /** In the list of steps. */
  name: string;
  title: string;
  hint?: string;
  /** Where to look in Infinite Campus. */
  paths?: readonly (readonly string[])[];
  answers: Readonly<Record<string, AnswerWords>>;
}

const unknown: AnswerWords = { label: 'I do not know' };
const postGrades = [
  'Ask the teacher at the technical school to post the grades.',
  'After the nightly sync, the next day, check in the high school’s Grades Report that they have arrived.',
];
const oneTerm = [
  'Open the Grading Tasks tab of the course. Check that Term Mask and Active Mask are marked properly.',
  'Leave only one term checked in the Active Mask.',
  courseMaster,
];
const alertTodo = ['Do what the message says for the course and section that it names.', courseMaster];
const userGroup = links.userGroup.name;
const setUpAlerts: AnswerWords = {
  label: 'KTS errors never show there',
  wrong: 'KTS errors do not show in the Process Alert area of the high school.',
  todo: [
    `Follow the directions of the ${userGroup} to set up the high school properly.`,
    `If you do not have the document, ${links.userGroup.ask}.`,
  ],
};
const reportCards = [
  'Add the grading tasks CTE Term Grade and CTE Final Grade to the report card templates of the high school.',
  'Select the term there, and show posted grades.',
];
const duplicate = {
  wrong: 'A course has more than one of the same CTE grading task.',
  todo: [
    `Write to ${supportAddress} immediately. Name the course number.`,
    'Delete nothing. Deleting a grading task that has posted grades destroys those grades.',
  ],
};
const noMask: AnswerWords = { label: 'My screen shows no Active Mask' };

const masks = (school: string): QuestionWords => ({
  name: `Masks at the ${school}`,
  title: `Are Term Mask and Active Mask right at the ${school}?`,
  hint: 'On the Grading Tasks tab of the course, only one term may be checked in the Active Mask.',
  paths: [gradingTasks],
  answers: {
    right: { label: 'Yes, one active term, and it is the right one' },
    wrong: {
      label: 'No: more than one, none, or the wrong term',
      wrong: `Term Mask and Active Mask of the course are not right at the ${school}. Only one Active Mask term may be checked.`,
      todo: oneTerm,
    },
    'not-shown': noMask,
    unknown,
  },
});

export const guidedWords: Readonly<Record<QuestionId, QuestionWords>> = {
  where: {
    name: 'Where you work',
    title: 'Where do you work?',
    answers: {
      technical: { label: 'At a technical school' },
      high: { label: 'At a high school' },
      district: { label: 'At the district office' },
    },
  },
  sees: {
    name: 'What you see',
    title: 'What do you see?',
    hint: 'Choose what comes closest.',
    answers: {
      missing: { label: 'A grade is not at the high school' },
      'report-card': {
        label: 'A grade is in the high school’s Grades Report, but not on the report card or progress report',
      },
      different: { label: 'The high school has another grade than the technical school' },
      transcript: { label: 'A grade is not on the transcript' },
      duplicate: { label: 'A course has the same CTE grading task more than once', ...duplicate },
      'no-alerts': { ...setUpAlerts, label: 'KTS errors never show in our Process Alert area' },
      other: { label: 'Something else, or I am not sure' },
    },
  },
  alerts: {
    name: 'Process Alerts',
    title: 'Is there a KTS error in your Process Alert area?',
    hint: 'Look at your Infinite Campus home page. A KTS Project Error message says exactly what is wrong, down to the course number and section.',
    paths: [processAlerts],
    answers: {
      none: { label: 'No KTS error now' },
      here: {
        label: 'Yes, about something at our school',
        wrong: 'A KTS error message names what is wrong at your school.',
        todo: alertTodo,
      },
      technical: {
        label: 'Yes, about something at the technical school',
        wrong: 'A KTS error message names something at the technical school.',
        todo: alertTodo,
      },
      high: {
        label: 'Yes, about something at the high school',
        wrong: 'A KTS error message names something at the high school.',
        todo: alertTodo,
      },
      never: setUpAlerts,
      unknown: { label: 'I have not looked yet' },
    },
  },
  posted: {
    name: 'Is the grade posted?',
    title: 'Has the teacher at the technical school posted the grade?',
    hint: 'The technical school runs a Grades Report for the grading task (CTE Term or CTE Final) and the term.',
    paths: [gradesReport],
    answers: {
      earlier: { label: 'Yes, before today' },
      today: {
        label: 'Yes, today',
        wrong: 'The grade was posted today. Grades are copied to the high school once a night.',
        todo: ['Wait for the nightly sync.', 'Then run the Grades Report at the high school, or check a new export.'],
      },
      no: {
        label: 'No, it is not posted',
        wrong: 'The grade is not posted at the technical school. A grade that is not posted cannot sync.',
        todo: postGrades,
      },
      unknown,
    },
  },
  'masks-technical': masks('technical school'),
  arrived: {
    name: 'Has it arrived?',
    title: 'Is the posted grade in the high school’s Grades Report?',
    hint: 'The high school runs a Grades Report for the same grading task and term.',
    paths: [gradesReport],
    answers: {
      no: { label: 'No' },
      yes: { label: 'Yes' },
      different: { label: 'Yes, but with another value' },
      unknown,
    },
  },
  'on-card': {
    name: 'Is it on the report card?',
    title: 'The grade has arrived. Is it on the report card and the progress report?',
    answers: { no: { label: 'No' }, yes: { label: 'Yes' }, unknown },
  },
  'masks-high': masks('high school'),
  setup: {
    name: 'Proper setup',
    title: 'Have you compared your setup with the video and the presentation?',
    hint: 'They show the proper setup at both schools. Our pages about setup write out what the guide asks for.',
    answers: {
      right: { label: 'Yes, the setup is right' },
      corrected: {
        label: 'Yes, and I have corrected something',
        wrong: 'You have corrected the setup. Grades are copied to the high school once a night.',
        todo: ['Wait for the nightly sync.', 'Then run the Grades Report at the high school, or check a new export.'],
      },
      unknown: { label: 'Not yet. Ask me the rest' },
    },
  },
  tasks: {
    name: 'One of each CTE task',
    title: 'Does the course have one of each CTE grading task, and no other?',
    hint: 'Only CTE Term Grade, CTE Final Grade, and CTE Final Exam belong on a KTS course.',
    paths: [gradingTasks],
    answers: {
      one: { label: 'Yes' },
      twice: { label: 'No, one of them is there more than once', ...duplicate },
      other: {
        label: 'No, other grading tasks are used',
        wrong: 'The course uses other grading tasks than CTE Term Grade, CTE Final Grade, and CTE Final Exam.',
        todo: [
          'Use only the three CTE grading tasks for the course.',
          'Do not delete a grading task that has posted grades: that destroys them. Ask KTS Support first.',
        ],
      },
      unknown,
    },
  },
  dates: {
    name: 'Term dates',
    title: 'Do both schools have the same term dates?',
    hint: 'Where they differ, this affects which Active Mask term is selected.',
    paths: [termSetup],
    answers: {
      same: { label: 'Yes' },
      differ: { label: 'No, but the high school’s active term is the one that the grade belongs to' },
      elsewhere: {
        label: 'No, and another term is active at the high school',
        wrong:
          'The term dates of the two schools differ, and another term is active at the high school than the one that the grade belongs to.',
        todo: [
          'Compare the term dates of both schools.',
          'In the Active Mask of the course, check only the high-school term that the grade belongs to.',
          noActiveMask,
        ],
      },
      unknown,
    },
  },
  calc: {
    name: 'Grade Calc Options',
    title: 'Are Grade Calc Options set up at the high school for this course?',
    hint: 'They were called Composite Grading. They belong only at the technical school.',
    paths: [sectionAudit],
    answers: {
      no: { label: 'No' },
      yes: {
        label: 'Yes',
        wrong:
          'Grade Calc Options are set up at the high school for a KTS course. The CTE Final Grade that arrives is already a composite grade.',
        todo: ['Take the Grade Calc Options off the KTS course at the high school.'],
      },
      unknown,
    },
  },
  scores: {
    name: 'Score group',
    title: 'Does the high school’s score group match?',
    hint: 'Its Minimum % column must match that of the CTE Numeric Score Group, and each GPA value must be filled in.',
    paths: [scoreGroups],
    answers: {
      match: { label: 'Yes, both' },
      minimum: {
        label: 'No, Minimum % differs',
        wrong:
          'The Minimum % column of the high school’s score group does not match that of the CTE Numeric Score Group.',
        todo: ['Use a score group whose Minimum % column matches that of the CTE Numeric Score Group.'],
      },
      gpa: {
        label: 'No, GPA values are missing',
        wrong:
          'GPA values are missing in the high school’s score group. Without them, technical school grades do not post to transcripts.',
        todo: ['Fill in the GPA values of the score group that the KTS courses use.'],
      },
      unknown,
    },
  },
  card: {
    name: 'Report card templates',
    title: 'Are CTE Term Grade and CTE Final Grade on the report card templates?',
    hint: 'Your district’s Infinite Campus administrator can look here:',
    paths: [reportSetup],
    answers: {
      yes: { label: 'Yes, with the term and posted grades' },
      no: {
        label: 'No, or not both',
        wrong:
          'CTE Term Grade and CTE Final Grade are not both on the report card templates. Without them, KTS grades do not show on the report card or progress report.',
        todo: reportCards,
      },
      'not-shown': {
        label: 'They are, but the term or posted grades are not selected',
        wrong:
          'The CTE grading tasks are on the report card templates, but the term is not selected or posted grades are not shown.',
        todo: reportCards,
      },
      unknown,
    },
  },
};

/** The site note beside the answer that no Active Mask is shown. */
export const activeMaskNote = { text: noActiveMask, path: gradingWindow };
