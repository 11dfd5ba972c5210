/** Words for 4c of the guide: the terms of both schools. */
import type { Days } from '../data.ts';
import type { FindingOf } from '../findings.ts';
import { areSaid, capital, dates, list, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradingTasks,
  gradingWindow,
  highSchoolOf,
  noActiveMask,
  termName,
  termNames,
  termSetup,
  type Words,
  type WordsOf,
} from '../words.ts';
import type { codes } from './findings.ts';

const terms: Words['unit'] = ['term', 'terms'];
const mostDays = 12;

export const words: WordsOf<keyof typeof codes> = {
  '4c-dates-differ': {
    title: 'Term dates differ between the schools',
    unit: terms,
    wrong:
      'The term of the technical school and the term of the high school that goes with it do not have the same dates.',
    matters:
      'Different dates affect which Active Mask is right. Our reading: a grade arrives in the high-school term that is active on the night it syncs, so on the days listed it could arrive in the wrong term.',
    todo: [
      {
        who: 'high-school',
        text: 'On the days listed, see that the Active Mask still names the term that the grades belong to.',
      },
      { who: 'high-school', text: noActiveMask },
      {
        who: 'technical-school',
        text: 'If your dates are wrong, correct them in Term Setup. If both schools are right, tell the high school when you post.',
      },
    ],
    paths: [termSetup, gradingTasks, gradingWindow],
    line: datesDiffer,
    letter: {
      detail: ({ highTerm, days }) => [
        `${highTerm} at the high school`,
        days.length > 0 ? `differs on ${dayList(days, 3)}` : '',
      ],
    },
    found: 'Technical school',
    expected: 'High school',
    passed: (count) => `${plural(count, ['term has', 'terms have'])} the same dates at both schools.`,
  },
  '4c-no-counterpart': {
    title: 'A term with no match at the other school',
    unit: terms,
    wrong: 'This term shares no day with any term of the other school.',
    matters: 'The check cannot tell where its grades should arrive, or which term should be active.',
    todo: [
      { who: 'high-school', text: 'See whether your Term Setup has all terms of this school year.' },
      { who: 'technical-school', text: 'See whether your Term Setup has all terms of this school year.' },
    ],
    paths: [termSetup],
    line: noCounterpart,
    passed: (count) => `${plural(count, ['term shares', 'terms share'])} days with a term of the other school.`,
  },
  '4c-active-elsewhere': {
    title: 'A different term is active at the high school',
    unit: ['grading task', 'grading tasks'],
    wrong:
      'The high school’s Active Mask names a term that does not go with the technical school’s active term. That they should go together is our reading.',
    matters: 'A grade could arrive in the wrong term.',
    todo: [
      {
        who: 'high-school',
        text: 'Open the Grading Tasks tab of the course. Check in the Active Mask the term that goes with the technical school’s active term. Only one.',
      },
      { who: 'high-school', text: noActiveMask },
      { who: 'high-school', text: courseMaster },
    ],
    paths: [gradingTasks, gradingWindow],
    line: activeElsewhere,
    inMasks: (active, _, { term, highTerm }) =>
      `${areSaid(active)} active. The technical school’s ${term} is ${highTerm} here.`,
    letter: { detail: ({ active }) => [`active at the high school: ${termNames(active)}`] },
    found: 'Active at the high school',
    expected: 'Goes with the technical school’s term',
    passed: (count) =>
      `${plural(count, ['grading task has', 'grading tasks have'])} terms active that go together at both schools.`,
  },
};

function datesDiffer({ data, school }: FindingOf<'4c-dates-differ'>): string {
  const { term, highTerm, technical, high, days } = data;
  const own = `${termName(term)} is ${dates(technical.start, technical.end)} at the technical school`;
  const theirs = `${termName(highTerm)} is ${dates(high.start, high.end)} at ${highSchoolOf({ school })}`;
  return `${capital(own)}, and ${theirs}.${days.length > 0 ? ` The schools disagree on ${dayList(days)}.` : ''}`;
}

function dayList(days: Days[], most = mostDays): string {
  return list(
    days.map(({ from, to }) => dates(from, to)),
    most,
  );
}

function noCounterpart(finding: FindingOf<'4c-no-counterpart'>): string {
  const { term, technical, high } = finding.data;
  const days = technical ?? high;
  const schools = ['the technical school', highSchoolOf(finding)];
  const [own, other] = finding.side === 'technical' ? schools : schools.toReversed();
  return `${capital(termName(term))} at ${own}${days ? ` (${dates(days.start, days.end)})` : ''} shares no day with a term of ${other}.`;
}

function activeElsewhere(finding: FindingOf<'4c-active-elsewhere'>): string {
  const { course, task, term, highTerm, active } = finding.data;
  return `${about({ course, task })}: ${termNames(active)} is active at ${highSchoolOf(finding)}. At the technical school it is ${termName(term)}, which goes with ${termName(highTerm)}.`;
}
