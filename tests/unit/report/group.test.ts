import { describe, expect, it } from 'vitest';
import { fieldsOfRows } from '../../../src/report/group.ts';
import type { Row } from '../../../src/report/view.ts';

const base = { code: '2b-missing', side: 'technical' } as const;
const cases: { name: string; rows: Partial<Row>[]; fields: ReturnType<ReturnType<typeof fieldsOfRows>['found']> }[] = [
  { name: 'no row', rows: [], fields: {} },
  { name: 'one row shares all it has', rows: [{ file: 'a', row: 2 }], fields: { file: 'same', row: 'same' } },
  {
    name: 'what differs once differs for good',
    rows: [{ term: 'T1' }, { term: 'T2' }, { term: 'T1' }],
    fields: { term: 'differs' },
  },
  { name: 'what a later row lacks', rows: [{ term: 'T1' }, {}], fields: { term: 'differs' } },
  { name: 'what only a later row has', rows: [{}, { term: 'T1' }, { term: 'T1' }], fields: { term: 'differs' } },
  { name: 'nothing found is something', rows: [{ found: '' }, { found: '' }], fields: { found: 'same' } },
];

describe('fields of rows', () => {
  it.each(cases)('$name', ({ rows, fields }) => {
    const noted = fieldsOfRows();
    for (const row of rows) noted.add({ ...base, ...row } as Row);
    expect(noted.found()).toEqual(fields);
  });
});
