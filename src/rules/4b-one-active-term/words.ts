/** Words for 4b of the guide: the masks of a grading task. */
import type { FindingOf } from '../findings.ts';
import { areSaid, maskReadings, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradingTasks,
  gradingWindow,
  noActiveMask,
  schoolOf,
  termNames,
  type Words,
  type WordsOf,
} from '../words.ts';
import type { codes } from './findings.ts';

type MaskFinding = FindingOf<keyof typeof codes>;

const unit: Words['unit'] = ['grading task', 'grading tasks'];
const masks = [gradingTasks, gradingWindow];

export const words: WordsOf<keyof typeof codes> = {
  '4b-two-active': {
    title: 'More than one active term',
    unit,
    wrong: 'Only one term may be checked in the Active Mask at a time. This grading task has more than one.',
    matters: 'A grade may not arrive, or may arrive in the wrong term.',
    todo: [
      {
        who: 'side',
        text: 'Open the course and its Grading Tasks tab. Leave one term checked in the Active Mask: the one that is graded now.',
      },
      { who: 'side', text: 'Look at Term Mask too, so that the active term is in it.' },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: (finding) =>
      `${place(finding)}: ${termNames(finding.data.active)} are active at ${schoolOf(finding)}${ifReadAs(finding)}.`,
    inMasks: (active) => `${areSaid(active)} active. Leave one.`,
    letter: { detail: ({ active }) => [`Active Mask: ${termNames(active)}`] },
    found: 'Active Mask',
    expected: 'One term',
    passed: (count) => `${plural(count, ['grading task has', 'grading tasks have'])} no more than one active term.`,
  },
  '4b-none-active': {
    title: 'No active term',
    unit,
    wrong: 'No term is checked in the Active Mask of this grading task.',
    matters: 'Without an active term, a grade may have no term to arrive in. Between terms this can be right.',
    todo: [
      {
        who: 'side',
        text: 'If the course is graded now, open its Grading Tasks tab and check the term in the Active Mask. Only one.',
      },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: noneActive,
    inMasks: () => 'No term is active.',
    found: 'Active Mask',
    expected: 'One term',
    passed: (count) => `${plural(count, ['grading task has', 'grading tasks have'])} an active term.`,
  },
  '4b-outside-term-mask': {
    title: 'The active term is not in the Term Mask',
    unit,
    wrong:
      'The guide asks that both masks are marked properly. Here the active term is not one of the terms in the Term Mask. That this is not proper is our reading.',
    matters: 'A grade of a term that is not in the Term Mask may not arrive.',
    todo: [
      {
        who: 'side',
        text: 'Open the Grading Tasks tab of the course. Check the terms of the course in the Term Mask, and the one that is graded now in the Active Mask.',
      },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: outsideTermMask,
    inMasks: (_, outside) => `${areSaid(outside)} active but not in the Term Mask.`,
    letter: {
      detail: ({ active, terms }) => [`Active Mask: ${termNames(active)}; Term Mask: ${termNames(terms)}`],
    },
    found: 'Active Mask',
    expected: 'A term of the Term Mask',
    passed: (count) =>
      `${plural(count, ['grading task has its', 'grading tasks have their'])} active term in the Term Mask.`,
  },
};

/** The masks name the terms, so the place leaves them out. */
function place({ data: { course, section, task } }: MaskFinding): string {
  return about({ course, section, task });
}

/** A finding that only the other of two possible readings gives says which. */
function ifReadAs({ data: { as } }: MaskFinding): string {
  return as ? `, if the masks are read as ${maskReadings[as]}` : '';
}

function outsideTermMask(finding: FindingOf<'4b-outside-term-mask'>): string {
  const { active, terms = [] } = finding.data;
  const mask = terms.length > 0 ? `, but the Term Mask holds ${termNames(terms)}` : ', but not in the Term Mask';
  return `${place(finding)}: ${termNames(active)} is active${mask}${ifReadAs(finding)}.`;
}

function noneActive(finding: FindingOf<'4b-none-active'>): string {
  if (!finding.data.course) return `The Active Mask column is empty in the whole file of ${schoolOf(finding)}.`;
  return `${place(finding)}: no term is active at ${schoolOf(finding)}${ifReadAs(finding)}.`;
}
