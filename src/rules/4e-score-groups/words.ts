/** Words for 4e of the guide: score groups. */
import type { FindingOf } from '../findings.ts';
import { list, plural } from '../names.ts';
import { scoreGroups, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const mostValues = 12;

export const words: WordsOf<keyof typeof codes> = {
  '4e-minimum-percent': {
    title: 'The Minimum % column does not match',
    unit: ['value', 'values'],
    wrong:
      'A high school may use its own score group, but its Minimum % column must match that of the CTE Numeric Score Group.',
    matters: 'Where the Minimum % differs, a grade can turn into a different score at the high school.',
    todo: [
      {
        who: 'high-school',
        text: 'Compare the Minimum % column of this score group with the CTE Numeric Score Group, line by line.',
      },
      {
        who: 'ic-administrator',
        text: 'Correct the Minimum % values, or give the KTS courses a score group that matches.',
      },
    ],
    paths: [scoreGroups],
    line: minimumPercent,
    letter: {
      detail: ({ group = '', missing, extra }) => [group, some('missing', missing), some('extra', extra)],
    },
    found: 'Minimum % at the high school',
    expected: 'Minimum % in the CTE Numeric Score Group',
    passed: (count) =>
      `${plural(count, ['score group matches', 'score groups match'])} the Minimum % of the CTE Numeric Score Group.`,
  },
  '4e-gpa-missing': {
    title: 'GPA values are missing in a score group',
    unit: ['score', 'scores'],
    wrong: 'Some scores of this score group have no GPA value.',
    matters: 'Without GPA values, grades of the technical school do not post to transcripts at the high school.',
    todo: [
      { who: 'high-school', text: 'See which scores have no GPA value. The value 0 is a value.' },
      { who: 'ic-administrator', text: 'Complete the GPA values of the score group.' },
    ],
    paths: [scoreGroups],
    line: ({ data, count }) =>
      data.reason === 'no-column'
        ? `${groupName(data.group)}: this list has no column for GPA Value, so it does not show whether they are complete.`
        : `${groupName(data.group)}: ${plural(count, ['score has', 'scores have'])} no GPA value.`,
    letter: { detail: ({ group = '' }) => [group] },
    found: 'GPA Value',
    expected: 'A number',
    passed: (count) => `${plural(count, ['score group has', 'score groups have'])} a GPA value for every score.`,
  },
};

function minimumPercent({ data }: FindingOf<'4e-minimum-percent'>): string {
  const { missing, extra } = data;
  const parts: string[] = [];
  if (missing.length > 0) parts.push(`its Minimum % column lacks ${list(missing, mostValues)}`);
  if (extra.length > 0)
    parts.push(
      `${parts.length > 0 ? 'it' : 'its Minimum % column'} has ${list(extra, mostValues)}, which the CTE Numeric Score Group does not have`,
    );
  return `${groupName(data.group)}: ${parts.join(', and ') || 'its Minimum % column does not match'}.`;
}

function groupName(group: string | undefined): string {
  return group ? `Score group “${group}”` : 'The score group';
}

const some = (what: string, values: readonly string[]) => (values.length > 0 ? `${what} ${list(values, 8)}` : '');
