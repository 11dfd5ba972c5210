import { describe, expect, it } from 'vitest';
import { oddityOf } from '../../../src/intake/oddity.ts';
import { recognise, type Layout } from '../../../src/intake/recognise.ts';
import { samplesOfText } from '../../../src/intake/samples.ts';
import { header } from './sources.ts';

function layoutOf(headers: string): Layout {
  const layout = recognise(samplesOfText(headers, true));
  if ('reason' in layout) throw new Error(layout.reason);
  return layout;
}

const layouts = {
  grades: layoutOf(header),
  tasks: layoutOf('Course Number,Grading Task'),
  card: layoutOf('Template,Grading Task,Term,Posted Grades'),
  terms: layoutOf('Name,Start,End'),
  scores: layoutOf('Score,Minimum %'),
};

describe('rows that are no data', () => {
  const cases: [keyof typeof layouts, string, ReturnType<typeof oddityOf>][] = [
    ['grades', '', 'blank'],
    ['grades', ',,,,,', 'blank'],
    ['grades', ' ,\t,\u00a0,,,,,', 'blank'],
    ['grades', header, 'repeated-header'],
    ['grades', header.replaceAll(',', ' , '), 'repeated-header'],
    ['grades', header.toUpperCase(), 'repeated-header'],
    ['grades', 'Total', 'total'],
    ['grades', 'Total students: 2,,,,,', 'total'],
    ['grades', ',,Total,25,,', 'total'],
    ['grades', 'TOTALS,,,,,90', 'total'],
    ['grades', 'Grand Total: 25', 'total'],
    ['grades', 'Subtotal,3', 'total'],
    ['grades', 'Sub-total,3', 'total'],
    ['grades', 'Number of students: 25', 'total'],
    ['grades', 'Count of grades,25', 'total'],
    ['grades', 'Students: 25', 'total'],
    ['grades', 'Records = 25', 'total'],
    ['grades', 'Average score: 81.5', 'total'],
    ['grades', 'Page 1 of 3', 'note'],
    ['grades', 'End of report,,,,,', 'note'],
    ['grades', ',,,,,Printed 10/01/2026 by Someone', 'note'],
    ['grades', '2000000001,77,1,T1,CTE Term Grade,90', undefined],
    ['grades', '2000000001,,,,,', undefined],
    ['grades', '200000001', undefined],
    ['grades', '1.23E+09', undefined],
    ['grades', 'Totally,77,1,T1,CTE Term Grade,90', undefined],
    ['grades', 'Total,77,1,T1,CTE Term Grade,90', undefined],
    ['grades', header.replace('grading.score', 'Score'), undefined],
    ['tasks', 'Course Number,Grading Task', 'repeated-header'],
    ['tasks', 'Total courses,12', 'total'],
    ['tasks', '77,CTE Term Grade', undefined],
    ['tasks', 'COUNT-1,CTE Term Grade', undefined],
    ['card', 'Grade Report: Fall,CTE Term Grade,T1,Yes', undefined],
    ['card', 'Grades: 4', 'total'],
    ['card', 'Fall', undefined],
    ['terms', 'T1,8/1/2026,10/1/2026', undefined],
    ['terms', 'Total days,43', 'total'],
    ['scores', 'A,90', undefined],
    ['scores', 'Average,70', undefined],
  ];
  it.each(cases)('%s: %j is %s', (layout, text, expected) => {
    expect(oddityOf(text.split(','), layouts[layout])).toBe(expected);
  });
});
