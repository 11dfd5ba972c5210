/** What a form to type things in is made of, and what is in it. */
import type { Kind, Side } from '../../../intake/kinds.ts';
import type * as z from '../../../zod.ts';
import { formPhrases } from './form-phrases.ts';

export const formNames = [
  'one-grade',
  'masks',
  'tasks',
  'terms',
  'score-group',
  'report-card',
  'sections',
  'alerts',
] as const;
export type FormName = (typeof formNames)[number];

/** One field: what it is called on the form, the column of the file that it becomes, and what may stand in it. */
export interface FormField {
  id: string;
  label: string;
  /** Header of its column; none where it only steers the form. */
  header?: string;
  as: 'text' | 'number' | 'date' | 'tick' | 'choice' | 'lines';
  /** What is asked for where it is empty, as after "Enter"; none where it may stay empty. */
  ask?: string;
  hint?: string;
  /** Of a choice: value and label. Of a text: what it most likely is. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** Whether it is asked for at all, from what stands in the other fields. */
  when?(row: FormRow): boolean;
  /** What may stand in it, where that is not any text. */
  takes?: z.ZodMiniType<string>;
}

/** A form: fields that are asked once, and a table of fields with as many rows as needed. */
export interface Form {
  title: string;
  /** Where it stands in Infinite Campus, or what to know before. */
  intro: string;
  kind: Kind;
  /** Schools where it makes sense. */
  sides: readonly Side[];
  once: readonly FormField[];
  columns: readonly FormField[];
  /** What the fields of a row must say together. */
  together?: z.core.$ZodCheck<Partial<FormRow>>;
  /** What a new row is called: `Add a term`. */
  addRow: string;
  /** The rows that stand there at first. */
  rows: readonly FormRow[];
  /** Terms across which the rows are ticked, where it is a grid. */
  terms?: readonly string[];
}

/** Values of fields by their id; a tick is `X` or ''. */
export type FormRow = Record<string, string>;

/** All that stands in a form. */
export interface Values {
  once: FormRow;
  rows: FormRow[];
  terms: string[];
}

/** The two masks of a grid, as the id of a box begins and its header does. */
export const masks = [
  { id: 'termMask', header: 'Term Mask', label: formPhrases.masks.termMask },
  { id: 'activeMask', header: 'Active Mask', label: formPhrases.masks.activeMask },
] as const;

/** A form as it is before anything is typed in. */
export function emptyValues(form: Form): Values {
  const choices = form.once.filter(({ as, ask }) => as === 'choice' && ask === undefined);
  return {
    once: Object.fromEntries(choices.map(({ id, choices: [first] = [] }) => [id, first?.[0] ?? ''])),
    rows: form.rows.map((row) => ({ ...row })),
    terms: [...(form.terms ?? [])],
  };
}

/** The fields that are asked for, once and in each row. */
export function askedFields(form: Form, { once }: Values): readonly FormField[] {
  return form.once.filter(({ when }) => when?.(once) ?? true);
}

/** Whether a row counts. In a grid, where the names of the tasks stand there at first, it does once a box is ticked. */
export function isFilled({ terms }: Form, row: FormRow): boolean {
  return Object.entries(row).some(([id, value]) => value !== '' && (!terms || id !== 'task'));
}
