/** Every cell of the table that tells who sets up what at which school. */
export const setupPhrases = {
  columns: { what: 'What', technical: 'Technical school', high: 'High school', guide: 'Guide' },
  /** Each line with its word in the glossary, and the items of the guide that it rests on. */
  lines: [
    {
      what: 'KTS errors in Process Alerts',
      term: 'process-alert',
      technical: 'Read them',
      high: 'Read them. If KTS errors never show there, the district sets the high school up',
      items: ['1', '1b'],
    },
    {
      what: 'Grading tasks',
      term: 'grading-task',
      technical: 'Only the three CTE tasks, one of each',
      high: 'Only the three CTE tasks, one of each',
      items: ['4a'],
    },
    {
      what: 'Term Mask',
      term: 'term-mask',
      technical: 'Marked properly',
      high: 'Marked properly',
      items: ['2a-ii', '2b-ii'],
    },
    {
      what: 'Active Mask',
      term: 'active-mask',
      technical: 'Marked properly, one term at a time',
      high: 'Marked properly, one term at a time',
      items: ['2a-ii', '2b-ii', '4b'],
    },
    { what: 'Term dates', term: 'term', technical: 'Compare', high: 'Compare', items: ['4c'] },
    {
      what: 'Grade Calc Options',
      term: 'grade-calc-options',
      technical: 'Set up here',
      high: 'Not needed for KTS courses',
      items: ['4d'],
    },
    {
      what: 'Score group',
      term: 'score-group',
      technical: 'CTE Numeric Score Group',
      high: 'Minimum % matches it, GPA values are filled in',
      items: ['4e'],
    },
    {
      what: 'Report card templates',
      term: 'report-card-template',
      technical: 'Nothing to do',
      high: 'CTE Term Grade and CTE Final Grade are on them. The district adds them',
      items: ['4f', '2b-i'],
    },
    {
      what: 'Grades',
      term: 'posted',
      technical: 'The teacher posts them',
      high: 'They are there after the nightly sync',
      items: ['2a', '2b'],
    },
  ],
};
