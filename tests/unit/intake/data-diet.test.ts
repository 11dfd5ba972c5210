/** Data diet: values of dropped columns reach no record, no skipped row, no layout. */
import { describe, expect, it } from 'vitest';
import { lines, read, type Content } from './sources.ts';
import type { FileInput } from '../../../src/intake/kinds.ts';

const canary = /Canary|QX7/i;

/** Every text in what reading gave, but for the file itself. */
function textsIn(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  const parts: unknown[] =
    value instanceof Map
      ? [...value.keys(), ...value.values()]
      : value instanceof Set
        ? [...value]
        : [...Object.keys(value), ...Object.values(value)];
  return parts.flatMap((part) => textsIn(part, seen));
}

function leaks(content: Content, given?: Partial<FileInput>): string[] {
  const reading = { ...read(content, given), input: null };
  return textsIn(reading).filter((text) => canary.test(text));
}

const ids = '2000000001,77,1,T1,CTE Term Grade,90';
const names = 'Canary,Zoë Canary,CANARYDATE,QX7-00-1234';
const headers = 'Last Name,First Name,Birth Date,SSN';
const grades = 'State ID,Course Number,Section,Term,Task,Score';

describe('no value of a dropped column is kept', () => {
  it.each<[string, string]>([
    ['whole rows', lines(`${headers},${grades}`, `${names},${ids}`)],
    ['private columns behind', lines(`${grades},${headers}`, `${ids},${names}`)],
    ['unknown columns', lines(`Teacher,Student Number,Notes,${grades}`, `Canary,QX7,Canary,${ids}`)],
    ['title rows', lines('Canary report,for Canary', 'Teacher: Canary', `${headers},${grades}`, `${names},${ids}`)],
    ['totals and footers', lines(grades, ids, 'Total of Canary: 1', 'Printed by Canary')],
    ['rows of other tasks', lines(`${headers},${grades}`, `${names},2000000001,77,1,T1,Quarter Grade,90`)],
    ['damaged ids', lines(`${headers},${grades}`, `${names},1.23E+09,77,1,T1,CTE Term Grade,90`)],
    ['short rows', lines(`${headers},${grades}`, `${names},2000000001,77`, 'Canary', `${names}`)],
    ['an unclosed quote in a name', lines(`${headers},${grades}`, `"${names},${ids}`, `${names},${ids}`)],
    ['a comma too many in a name', lines(`${headers},${grades}`, `Canary, Jr.,${names.slice(7)},${ids}`)],
    [
      'a comma too many, the name between the ids',
      lines('State ID,Last Name,Course Number,Task,Score', '2000000001,Canary, Jr.,77,CTE Term Grade,90'),
    ],
    [
      'two commas too many',
      lines('Last Name,State ID,Course Number,Section,Term,Task,Score', `Canary,de,la Canary,${ids}`),
    ],
    [
      'a comma too few between a task and a section',
      lines('State ID,Task,Section,Course Number,Comments', '2000000001,CTE Term Grade,177,"Canary was late, twice"'),
    ],
    [
      'a comma too few before a score',
      lines('State ID,Course Number,Task,Term,Score,Last Name,Other', '2000000001,77,CTE Term Grade,T190,Canary,'),
    ],
    [
      'a comma too many, and none behind',
      lines('State ID,Last Name,Course Number,Task,Score,Other', '2000000001,de,Canary,CTE Term Grade,77,90,'),
    ],
    ['a roster', lines(`${headers},State ID,Course Number,Section`, `${names},2000000001,77,1`)],
    ['grading tasks', lines('Teacher,Course Number,Task,Active Mask', 'Canary,77,CTE Term Grade,T1', 'Canary,77,,')],
    ['terms', lines('Name,Start,End,Comments', 'T1,8/1/2026,10/1/2026,Canary', 'T2,soon,later,Canary')],
    ['sections', lines('Course Number,Section,Teacher Name,Start', '77,1,Canary,8/1/2026', ',1,Canary,8/1/2026')],
    ['score groups', lines('Score,Minimum %,Comments', 'A,90,Canary', 'B,,Canary')],
    ['report cards', lines('Principal,Template,Task', 'Canary,Fall,CTE Term Grade', 'Canary,Fall,')],
    ['a file that lacks a column', lines(`${headers},Course Number,Score`, `${names},77,90`)],
    ['a file without a task', lines(`${headers},State ID,Course Number,Score`, `${names},2000000001,77,90`)],
    ['a file that nobody knows', lines(headers, names)],
    ['XML with who exported it', '<Header><User>Canary</User> KTS</Header>'],
    [
      'a Grade that is the grade level',
      lines(`${headers},State ID,Course Number,Task,Grade`, `${names},2000000001,77,CTE Term,11`),
    ],
  ])('%s', (_, text) => expect(leaks(text)).toEqual([]));

  it.each([0, 1, 2, 3])('with the row cut behind its cell %i', (cells) => {
    const row = `${names},${ids}`.split(',').slice(0, cells + 1);
    expect(leaks(lines(`${headers},${grades}`, `${names},${ids}`, row.join()))).toEqual([]);
  });

  it('is found where something is kept: the test sees what it looks for', () => {
    expect(leaks(lines(grades, ids.replace('T1', 'Canary')))).toContain('Canary');
    expect(leaks(lines(`${grades},Canary`, `${ids},x`))).toEqual(['Canary', 'canary']);
  });
});
