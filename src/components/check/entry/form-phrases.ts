/** Every sentence in the forms: names of fields, hints, and what is still wrong. `ask` follows the word "Enter". */
const gradingTask = { label: 'Grading task', ask: 'the grading task' };
const addTask = 'Add a grading task';
const startDate = 'Start date';
const endDate = 'End date';

export const formPhrases = {
  faults: {
    enter: (what: string) => `Enter ${what}.`,
    number: (what: string) => `${what} must be a number, such as 89.5.`,
    endBeforeStart: 'The end date is before the start date.',
    ssid: 'An SSID has exactly 10 digits.',
    noKts: 'No line says KTS. Only KTS messages are checked.',
    termName: 'Enter the name of the term.',
    sameTerm: 'Two terms have this name.',
    noRow: 'Fill in at least one row.',
    noTick: 'Tick at least one term, as it is on the screen.',
  },

  masks: { termMask: 'Term Mask', activeMask: 'Active Mask' },
  course: { label: 'Course number', ask: 'the course number' },
  task: gradingTask,

  oneGrade: {
    title: 'One grade',
    intro:
      'For one student whose grade did not arrive. Say what you see at both schools. No name is asked for, and none belongs here.',
    section: { label: 'Section number' },
    ssid: { label: 'SSID', hint: '10 digits. Without it, the findings speak of one student.' },
    term: { label: 'Term', ask: 'the term', hint: 'As the technical school calls it, such as T1' },
    task: { label: gradingTask.label },
    state: {
      label: 'At the technical school, the grade is',
      choices: [
        ['posted', 'posted'],
        ['progress', 'in progress, not posted'],
        ['none', 'not there at all'],
      ],
    },
    score: { label: 'Posted grade', ask: 'the posted grade' },
    postedOn: { label: 'Posted on', hint: 'What was posted today can arrive only tonight.' },
    progress: { label: 'Grade in progress', ask: 'the grade in progress' },
    shown: {
      label: 'At the high school, it is',
      choices: [
        ['unknown', 'not looked up yet'],
        ['no', 'not shown'],
        ['yes', 'shown'],
      ],
    },
    highScore: { label: 'Grade shown at the high school', ask: 'the grade that is shown' },
  },

  masksOfCourse: {
    title: 'Term Mask and Active Mask',
    intro: 'Tick what is ticked on the Grading Tasks tab of the course. The names of the terms can be changed.',
    addRow: addTask,
  },

  tasks: {
    title: 'Grading tasks of a course',
    intro: 'Write down every grading task on the Grading Tasks tab, also those that are not CTE tasks.',
    gradeCalc: { label: 'Grade Calc Options are set up' },
    scoreGroup: { label: 'Score Group' },
    addRow: addTask,
  },

  terms: {
    title: 'Term dates',
    intro: 'Copy the first and the last day of each term from Term Setup.',
    term: { label: 'Term', ask: 'the name of the term' },
    start: { label: startDate, ask: 'the start date' },
    end: { label: endDate, ask: 'the end date' },
    addRow: 'Add a term',
  },

  scoreGroup: {
    title: 'Score group',
    intro: 'Copy the rows of the score group as they are on the screen. Leave GPA Value empty where it is empty.',
    group: { label: 'Name of the score group', hint: 'Such as CTE Numeric Score Group' },
    score: { label: 'Score', ask: 'the score' },
    minimumPercent: { label: 'Minimum %', ask: 'the Minimum %' },
    gpaValue: { label: 'GPA Value' },
    addRow: 'Add a score',
  },

  reportCard: {
    title: 'Report card template',
    intro: 'Write down the grading tasks of the template. Leave the term empty where none is selected.',
    template: { label: 'Name of the template' },
    term: { label: 'Terms selected' },
    postedGradesShown: { label: 'Posted grades are shown' },
    addRow: addTask,
  },

  sections: {
    title: 'Sections',
    intro: 'The sections of KTS courses that exist at the school.',
    section: { label: 'Section number', ask: 'the section number' },
    start: { label: startDate },
    end: { label: endDate },
    ktsExchange: { label: 'Marked KTSExchange' },
    addRow: 'Add a section',
  },

  alerts: {
    title: 'Process Alerts',
    intro: 'Copy the messages that say KTS from the Process Alerts on the home page.',
    messages: { label: 'Messages', ask: 'the messages' },
  },
} as const;
