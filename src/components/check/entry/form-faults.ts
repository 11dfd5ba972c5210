/** What a form takes, and what is still wrong in one, field by field. */
import { clean } from '../../../intake/clean.ts';
import { capital } from '../../../rules/names.ts';
import * as z from '../../../zod.ts';
import { termInHeader } from './form-files.ts';
import { formPhrases } from './form-phrases.ts';
import { askedFields, isFilled, masks, type Form, type FormField, type FormRow, type Values } from './form.ts';

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
  const rows = values.rows.map((row) => (isFilled(form, row) ? cleaned(row) : undefined));
  const terms = form.terms && values.terms.map((name) => termInHeader(name).toLowerCase());
  const { error } = z.safeParse(takenBy(form, values), { once: cleaned(values.once), terms, rows });
  const issues = error?.issues.map(({ path, message }) => {
    const [part, ...at] = path as [string, ...(string | number)[]];
    if (part === 'once') return { at: fieldId(String(at[0])), text: message };
    if (part === 'terms') return { at: fieldId('name', Number(at[0])), text: message };
    return { at: fieldId(String(at[1]), Number(at[0])), text: message };
  });
  return (issues ?? []).map(({ at, text }) => ({ at, text: capital(text) }));
}

/** What a form takes: what is asked once, the names of its terms, and its rows, of which those that do not count are nothing. */
function takenBy(form: Form, values: Values) {
  const row = z.object(shapeOf(form.columns));
  return z
    .object({
      once: z.object(shapeOf(askedFields(form, values))),
      terms: z.optional(z.array(z.string()).check(ownNames)),
      rows: z.array(z.optional(form.together ? row.check(form.together) : row)),
    })
    .check(...notEmpty(form, values));
}

const shapeOf = (fields: readonly FormField[]) => Object.fromEntries(fields.map((field) => [field.id, takes(field)]));

/** What a field takes. Nothing is taken where it is not asked for. */
function takes({ ask, takes = z.string() }: FormField) {
  const value = z.optional(takes);
  return ask === undefined ? value : z.nonoptional(value, formPhrases.faults.enter(ask));
}

/** What would be read as nothing was not entered. */
function cleaned(row: FormRow): FormRow {
  const cells = Object.entries(row).map(([id, value]) => [id, clean(value)]);
  return Object.fromEntries(cells.filter(([, value]) => value !== '')) as FormRow;
}

/** Each term has a name of its own. */
const ownNames: z.core.CheckFn<string[]> = ({ value: names, issues }) => {
  for (const [at, input] of names.entries()) {
    const fault = input === '' ? formPhrases.faults.termName : formPhrases.faults.sameTerm;
    if (input === '' || names.indexOf(input) < at) issues.push({ code: 'custom', path: [at], message: fault, input });
  }
};

/** A table that is asked for must not stay empty. */
function notEmpty(form: Form, { rows, terms }: Values) {
  const first = form.columns[0];
  if (!first) return [];
  const isTicked = rows.some((row) => masks.some(({ id }) => terms.some((_, at) => row[`${id}${at}`])));
  const isThere = form.terms ? isTicked : rows.some((row) => isFilled(form, row));
  const field = form.terms ? `${masks[1].id}0` : first.id;
  const error = form.terms ? formPhrases.faults.noTick : formPhrases.faults.noRow;
  return [z.refine(() => isThere, { path: ['rows', 0, field], error, when: () => true })];
}
