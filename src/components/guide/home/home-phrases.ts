/** Every sentence of the start page. */
export const homePhrases = {
  hero: {
    title: 'Find out why a grade did not arrive',
    lede: 'Every night, the Kentucky Tech System (KTS) Data Exchange copies posted grades from the technical school to the high school. When a grade is not there in the morning, this site helps you find out which one, why, and who can fix it.',
    check: 'Check my files',
    guided: 'Find out step by step',
    promise: 'This site sends your files nowhere.',
    private: 'They are checked inside your browser and forgotten when you close the page.',
    more: 'How to see it yourself',
  },

  guide: {
    title: 'The guide, in its own order',
    text: 'The numbers are those of the KTS guide, so that you can name them on the phone. CTE is career and technical education.',
    items: [
      { id: '1', title: 'Check the Process Alerts', says: 'They name the course and section with the error.' },
      { id: '1b', title: 'A high school sees no KTS errors', says: 'The district can set this up.' },
      { id: '2a', title: 'Technical school: is the grade posted?', says: 'Not posted means it cannot sync.' },
      { id: '2b', title: 'High school: has the grade arrived?', says: 'There, but not on the report card? See 4f.' },
      { id: '3', title: 'Video and presentation', says: 'For the proper setup of both databases.' },
      { id: '4a', title: 'Only the three CTE grading tasks', says: 'One of each for a course.' },
      { id: '4b', title: 'Only one Active Mask term', says: 'One at a time.' },
      { id: '4c', title: 'Term dates of both schools', says: 'Where they differ, the Active Mask is affected.' },
      { id: '4d', title: 'Grade Calc Options', says: 'At the technical school only.' },
      { id: '4e', title: 'Score groups and GPA values', says: 'The Minimum % column must match.' },
      { id: '4f', title: 'Report card templates', says: 'Add CTE Term Grade and CTE Final Grade.' },
      { id: 'support', title: 'Still not solved: write to KTS Support', says: 'What to send, and what never to send.' },
    ],
  },

  roles: {
    title: 'Where do you work?',
    item: (item: string) => `guide ${item}`,
    all: [
      {
        icon: 'tech',
        name: 'Technical school',
        says: 'A grade can sync only after your teacher has posted it. The Grade Calc Options are set up at your school.',
        links: [
          { to: '/rules/2a-posted/', words: 'A grade is not posted', item: '2a.i' },
          { to: '/rules/4a-cte-tasks/', words: 'Use the right grading tasks', item: '4a' },
          { to: '/setup/technical-school/', words: 'All that a technical school sets up' },
        ],
        first: { to: '/rules/2a-posted/', words: 'Start at 2a: your Grades Report' },
      },
      {
        icon: 'high',
        name: 'High school',
        says: 'The grade may be here and still not be on the report card. Look at the Grades Report first.',
        links: [
          { to: '/rules/4f-report-card/', words: 'It is here, but not on the report card', item: '2b.i' },
          { to: '/rules/4e-score-groups/', words: 'Compare the score group', item: '4e' },
          { to: '/setup/high-school/', words: 'All that a high school sets up' },
        ],
        first: { to: '/rules/2b-arrived/', words: 'Start at 2b: your Grades Report' },
      },
      {
        icon: 'district',
        name: 'District office',
        says: 'You set up what schools cannot: that KTS errors show up, and what the report card shows.',
        links: [
          {
            to: '/rules/1-alerts/#no-kts-alerts-appear-at-my-high-school',
            words: 'A high school sees no KTS errors',
            item: '1b',
          },
          { to: '/rules/4f-report-card/', words: 'Put the CTE tasks on the report card', item: '4f' },
          { to: '/setup/district-administrator/#courses-locked-to-a-course-master', words: 'A course is locked' },
        ],
        first: { to: '/setup/district-administrator/', words: 'Start with what only you can do' },
      },
    ],
  },
};
