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
import type { QuestionId, Role } from './routing.ts';

export interface AnswerWords {
  label: string;
  /** Where the answer ends the questions: what is wrong, and what to do, for whoever mends it. */
  wrong?: string;
  todo?: readonly string[];
  /** The same, where it ends for these readers alone, or otherwise than for all. */
  for?: Readonly<Partial<Record<Role, { wrong: string; todo: readonly string[] }>>>;
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
  wrong: 'A course has the same CTE grading task more than once.',
  todo: [
    `Write to ${supportAddress} immediately. Name the course number.`,
    'Delete nothing. Deleting a grading task that has posted grades destroys those grades.',
  ],
};
const noMask: AnswerWords = { label: 'My screen shows no Active Mask' };
const isItPosted = [
  'Run a Grades Report at the technical school for the grading task (CTE Term or CTE Final) and the term. Has the teacher posted the grade, and on which day?',
  'If the grade is not posted: ask the teacher to post it.',
  'If it is posted: check that Term Mask and Active Mask of the course are marked properly, on its Grading Tasks tab.',
];
const hasItArrived =
  'Run a Grades Report at the high school for the grading task (CTE Term or CTE Final) and the term.';
const toTheCard =
  'If the grade is in it: the CTE grading tasks may be missing on the report card templates. Ask the Infinite Campus administrator of the high school’s district to add them.';
const notOnCard = {
  wrong: 'Report cards are made at the high school. Only the high school can see whether the grade has arrived there.',
  todo: [hasItArrived, toTheCard, 'If the grade is not in it: tell us. Then we check that it is posted here.'],
};

const masks = (school: string): QuestionWords => ({
  name: `Masks at the ${school}`,
  title: `Are Term Mask and Active Mask right at the ${school}?`,
  hint: 'On the Grading Tasks tab of the course: Term Mask must be marked for the term, and only one term may be checked in the Active Mask.',
  paths: [gradingTasks],
  answers: {
    right: { label: 'Yes: Term Mask is marked, and only the right term is active' },
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
        label: 'A grade is not on the report card or progress report',
        for: { technical: notOnCard },
      },
      different: { label: 'The grade at the high school is different from the one at the technical school' },
      transcript: { label: 'A grade is not on the transcript' },
      duplicate: { label: 'A course has the same CTE grading task more than once', ...duplicate },
      'no-alerts': { ...setUpAlerts, label: 'KTS errors never show in our Process Alert area' },
      other: { label: 'Something else, or I am not sure' },
    },
  },
  alerts: {
    name: 'Process Alerts',
    title: 'Is there a KTS error in your Process Alert area?',
    hint: 'Look at your Infinite Campus home page. A KTS Project Error message says exactly what is wrong, down to the course number and section. An empty area tells something only if KTS errors have shown there before.',
    paths: [processAlerts],
    answers: {
      none: { label: 'There is no KTS error now' },
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
    hint: 'Only the technical school can see this: in its Grades Report, for the grading task (CTE Term or CTE Final) and the term.',
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
      asked: { label: 'I have asked, and wait for the answer' },
      unknown: {
        ...unknown,
        wrong: 'Nobody here knows yet whether the grade is posted. A grade that is not posted cannot sync.',
        todo: isItPosted,
      },
    },
  },
  'masks-technical': masks('technical school'),
  arrived: {
    name: 'Has it arrived?',
    title: 'Is the posted grade in the high school’s Grades Report?',
    hint: 'The high school runs a Grades Report for the same grading task and term.',
    paths: [gradesReport],
    answers: {
      no: { label: 'No, it is not there' },
      yes: {
        label: 'Yes, it is there',
        for: {
          technical: {
            wrong: 'The grade has arrived at the high school. What is still missing is missing there.',
            todo: [
              'If it is not on the report card or progress report: ask the Infinite Campus administrator of the high school’s district to add CTE Term Grade and CTE Final Grade to the report card templates.',
              'If it is not on the transcript: check that GPA values are filled in for the score group of the course.',
            ],
          },
        },
      },
      different: { label: 'Yes, but with a different value' },
      asked: { label: 'I have asked, and wait for the answer' },
      unknown: {
        ...unknown,
        wrong:
          'Only a Grades Report at the high school shows whether the grade has arrived. A registrar or counselor can often run it.',
        todo: [
          hasItArrived,
          toTheCard,
          'If the grade is not in it: ask the technical school whether the teacher has posted it.',
        ],
        for: {
          technical: {
            wrong:
              'The grade is posted at the technical school. Nobody here knows yet whether it has arrived at the high school.',
            todo: [
              hasItArrived,
              toTheCard,
              'If the grade is not in it: check that Term Mask and Active Mask of the course are marked properly, on its Grading Tasks tab.',
            ],
          },
        },
      },
    },
  },
  'on-card': {
    name: 'Is it on the report card?',
    title: 'The grade has arrived. Is it on the report card and the progress report?',
    answers: { no: { label: 'No, it is not on them' }, yes: { label: 'Yes, it is on them' }, unknown },
  },
  'masks-high': masks('high school'),
  setup: {
    name: 'Proper setup',
    title: 'Have you compared your setup with the video and the presentation?',
    hint: 'They show the proper setup at both schools. Item 3 of the guide says where they are, or whom to ask for them. Our pages about setup write out what the guide asks for.',
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
    title: 'Does the course use only the CTE grading tasks, and each of them once?',
    hint: 'Only CTE Term Grade, CTE Final Grade, and CTE Final Exam belong on a KTS course.',
    paths: [gradingTasks],
    answers: {
      one: { label: 'Yes, one of each' },
      twice: { label: 'No, one of them is there more than once', ...duplicate },
      other: {
        label: 'No, it uses different grading tasks',
        wrong: 'The course uses grading tasks that are not CTE Term Grade, CTE Final Grade, or CTE Final Exam.',
        todo: [
          'Use only the three CTE grading tasks for the course.',
          'Do not delete a grading task that has posted grades: that destroys them. Ask KTS Support first.',
        ],
      },
      unknown,
    },
  },
  'high-side': {
    name: 'The high school’s side',
    title: 'Has the high school checked its side of the course?',
    hint: 'Only the high school can see this: Term Mask and Active Mask, term dates, Grade Calc Options, and the score group.',
    answers: {
      right: { label: 'Yes, and all of it is right' },
      some: { label: 'I know some of it. Ask me one by one' },
      unknown: {
        ...unknown,
        wrong: 'These items can only be checked at the high school:',
        todo: [
          'Item 2b.ii: are Term Mask and Active Mask of the course marked properly, with only one active term?',
          'Item 4c: are the term dates the same as at the technical school?',
          'Item 4d: are there no Grade Calc Options on the KTS course?',
          'Item 4e: does Minimum % of the score group match the CTE Numeric Score Group, and are its GPA values filled in?',
        ],
      },
    },
  },
  dates: {
    name: 'Term dates',
    title: 'Do both schools have the same term dates?',
    hint: 'Where they differ, this affects which Active Mask term is selected.',
    paths: [termSetup],
    answers: {
      same: { label: 'Yes, the same dates' },
      differ: { label: 'They differ, but the high school’s active term is the one that the grade belongs to' },
      elsewhere: {
        label: 'They differ, and the wrong term is active at the high school',
        wrong:
          'The term dates of the two schools differ, and the term that is active at the high school is not the one that the grade belongs to.',
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
    hint: 'They were called Composite Grading. They belong only at the technical school. If the section is not in the report, choose "I do not know".',
    paths: [sectionAudit],
    answers: {
      no: { label: 'There are none' },
      yes: {
        label: 'Yes, they are set up there',
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
        todo: ['On the report card templates, select the term, and show posted grades.'],
      },
      unknown: {
        ...unknown,
        wrong:
          'The grade is in the high school’s Grades Report, so it has arrived. It may not show because the report card templates lack the CTE grading tasks.',
        todo: [
          'See whether CTE Term Grade and CTE Final Grade are on the report card templates of the high school. If not, add them.',
          'See whether the term is selected there, and posted grades are shown.',
        ],
      },
    },
  },
};

/** How an answer ends the questions for a reader, if it does. */
export function endOf(question: QuestionId, answer: string, role: Role): { wrong?: string; todo?: readonly string[] } {
  const words = guidedWords[question].answers[answer]!;
  return words.for?.[role] ?? words;
}

/** The site note beside the answer that no Active Mask is shown. */
export const activeMaskNote = { text: noActiveMask, path: gradingWindow };
