/** What is still wrong in a form, field by field. */
import { clean } from '../../../intake/clean.ts';
import { capital } from '../../../rules/names.ts';
import { formPhrases } from './form-phrases.ts';
import { askedFields, isFilled, masks, type FormField, type Form, type FormRow, type Values } from './form.ts';
import { termInHeader } from './form-files.ts';

/** A fault, and the id of the field beside which it stands. */
export interface FormFault {
  at: string;
  text: string;
}

/** The id of a field: asked once, or in a row of the table. */
export function fieldId(field: string, row?: number): string {
  return row === undefined ? field : `${field}-${row + 1}`;
}

/** All faults, in the order of the fields. Rows in which nothing stands do not count. */
export function faultsOf(form: Form, values: Values): FormFault[] {
  const once = askedFields(form, values).flatMap((field) => faultOf(field, values.once));
  const rows = values.rows.flatMap((row, at) =>
    isFilled(form, row) ? form.columns.flatMap((field) => faultOf(field, row, at)) : [],
  );
  return [...once, ...(form.terms ? termFaults(values) : []), ...rows, ...nothingIn(form, values)];
}

function faultOf(field: FormField, row: FormRow, at?: number): FormFault[] {
  // What would be read as nothing was not entered.
  const value = clean(row[field.id] ?? '');
  const text = value === '' ? field.ask && formPhrases.faults.enter(field.ask) : field.fault?.(value, row);
  return text ? [{ at: fieldId(field.id, at), text: capital(text) }] : [];
}

function termFaults({ terms }: Values): FormFault[] {
  const names = terms.map((term) => termInHeader(term).toLowerCase());
  return names.flatMap((name, at): FormFault[] => {
    if (name === '') return [{ at: fieldId('name', at), text: formPhrases.faults.termName }];
    return names.indexOf(name) < at ? [{ at: fieldId('name', at), text: formPhrases.faults.sameTerm }] : [];
  });
}

/** A table that is asked for and stayed empty. */
function nothingIn(form: Form, { rows, terms }: Values): FormFault[] {
  const first = form.columns[0];
  if (!first) return [];
  const filled = rows.filter((row) => isFilled(form, row));
  if (filled.length === 0 && !form.terms) return [{ at: fieldId(first.id, 0), text: formPhrases.faults.noRow }];
  const isTicked = rows.some((row) => masks.some(({ id }) => terms.some((_, at) => row[`${id}${at}`])));
  return form.terms && !isTicked ? [{ at: fieldId(`${masks[1].id}0`, 0), text: formPhrases.faults.noTick }] : [];
}
