/** From what was typed into a form to the text of a file: tab-separated, with the headers that an export would have. */
import type { Kind, Side } from '../../../intake/kinds.ts';
import { unknownSsid } from '../../../intake/cells.ts';
import { forms } from './forms.ts';
import { askedFields, isFilled, masks, type Form, type FormName, type Values } from './form.ts';

/** A file that a form makes. Without a side, it is of the school for which the form was filled in. */
export interface MadeFile {
  side?: Side;
  kind: Kind;
  title: string;
  text: string;
}

/** The files of a form without faults. One grade is said by both schools. */
export function filesOf(name: FormName, values: Values): MadeFile[] {
  const { kind, title } = forms[name];
  return textsOf(name, values).map((text) => ({ kind, title, ...text }));
}

function textsOf(name: FormName, values: Values): Pick<MadeFile, 'side' | 'text'>[] {
  if (name === 'one-grade') return oneGrade(values);
  if (name === 'alerts') return [{ text: values.once.text ?? '' }];
  const form = forms[name];
  const asked = [...askedFields(form, values)];
  const columns = [...form.columns];
  const ticks = form.terms ? ticksOf(form, values) : [];
  const head = [...asked, ...columns].map(({ header = '' }) => header).concat(ticks.map(({ header }) => header));
  const lines = values.rows
    .filter((row) => isFilled(form, row))
    .map((row) => [
      ...asked.map(({ id }) => values.once[id]),
      ...columns.map(({ id }) => row[id]),
      ...ticks.map(({ id }) => row[id]),
    ]);
  return [{ text: textOf([head, ...lines]) }];
}

/** The name of a term as it stands in a header: letters and numbers. */
export function termInHeader(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A mask in which nothing at all is ticked was not filled in: its columns are left out. */
function ticksOf(form: Form, { rows, terms }: Values): { id: string; header: string }[] {
  const used = rows.filter((row) => isFilled(form, row));
  return masks.flatMap(({ id, header }) => {
    const columns = terms.map((term, at) => ({ id: `${id}${at}`, header: `${header} ${termInHeader(term)}` }));
    const isEmpty = id === 'termMask' && used.every((row) => columns.every((column) => !row[column.id]));
    return isEmpty ? [] : columns;
  });
}

function oneGrade({ once }: Values): Pick<MadeFile, 'side' | 'text'>[] {
  const { course, section, term, task, state, shown } = once;
  const key = [once.ssid || unknownSsid, course, section, term, task];
  const heads = ['State ID', 'Course Number', 'Section', 'Term', 'Grading Task', 'Score'];
  const isPosted = state === 'posted';
  const own = [isPosted ? once.score : '', isPosted ? once.postedOn : '', state === 'progress' ? once.progress : ''];
  const technical = textOf([
    [...heads, 'Date Posted', 'In Progress'],
    [...key, ...own],
  ]);
  const high = textOf([heads, [...key, shown === 'yes' ? once.highScore : '']]);
  return [
    { side: 'technical', text: technical },
    ...(shown === 'unknown' ? [] : [{ side: 'high' as const, text: high }]),
  ];
}

/** Cells as tab-separated text. */
export function textOf(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows.map((cells) => cells.map((cell = '') => cellOf(cell)).join('\t')).join('\n');
}

function cellOf(value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
