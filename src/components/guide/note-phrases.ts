/** Every sentence of the site notes that several pages show, and of the frame around each note. */
export const notePhrases = {
  title: (title: string) => `Site note: ${title}`,
  source: 'Source',
  sure: 'How sure',
  degrees: {
    documented: 'Documented.',
    partly: 'Documented in part.',
    seen: 'Seen in real exports.',
    reading: 'Our reading.',
    assumed: 'Our assumption.',
  },

  locked: {
    title: 'the course is locked',
    source: 'How Infinite Campus works, not the KTS guide',
    open: 'Who may change it in your district, we do not know.',
    text: {
      before: 'A course that says "Locked to Course Master" cannot be changed at the school. Ask your ',
      link: 'district administrator',
      after: '.',
    },
  },

  neverDelete: {
    title: 'never delete a grading task',
    source: 'Public documentation, not the KTS guide',
    text: 'Deleting a grading task that has posted grades destroys those grades, for this year and for past years. Do what the guide says: notify KTS Support, and wait for the answer.',
  },

  noActiveMask: {
    title: 'no Active Mask on your screen?',
    source: 'Infinite Campus documentation, not the KTS guide',
    open: 'That Term Mask is needed to post is documented. The date of the change is not certain.',
    text: 'Infinite Campus says that the check boxes are gone from the Grading Tasks tab, because its newer Grading Window does not use the Active Mask. If you see none, two things still count. Term Mask must still be marked for the term. And the Grading Window must be open for the grading task and the term when teachers post. If both are right, ask KTS Support.',
    path: ['Grading & Standards', 'Grading & Standard Administration', 'Grading Window'],
  },
};
