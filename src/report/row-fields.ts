/** Which fields the rows of a group have, and which are the same in all of them: a table says those once. */
import type { FieldsOfRows, Row } from './view.ts';

/** What a table can show of a row, in its order. */
export const rowFields = [
  'file', 'row', 'column', 'ssid', 'course', 'section', 'term', 'task', 'postedOn', 'message', 'found', 'expected',
] as const; // prettier-ignore

/** Notes the fields of rows, one row after the other. */
export function fieldsOfRows() {
  const fields: FieldsOfRows = {};
  let first: Row | undefined;
  return {
    add(row: Row) {
      for (const name of rowFields) {
        if (fields[name] === 'differs' || (row[name] === undefined && !fields[name])) continue;
        fields[name] = row[name] === (first ?? row)[name] ? 'same' : 'differs';
      }
      first ??= row;
    },
    found: () => fields,
  };
}
