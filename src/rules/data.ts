/** Fields that the data of findings share: what the grain of a finding names, spelled as in the file of the finding's side. */
import { cteTasks } from '../intake/cells.ts';
import * as z from '../zod.ts';

export const text = z.string();
export const texts = z.array(text);
export const maybe = z.optional(text);
/** A day as YYYY-MM-DD. */
export const day = z.iso.date();
export const maybeDay = z.optional(day);
export const cteTask = z.enum(cteTasks);

/** First and last day of a term. */
export const span = z.object({ start: day, end: day });
/** First and last day of a stretch of days, both included. */
export const days = z.object({ from: day, to: day });
export type Days = z.infer<typeof days>;

// Written out: what is spread is not left out of a program that has no use for it.
/** A course and section. */
export const section = { course: text, section: maybe };
/** A list of grades: course, section, term and task. */
export const slot = { course: text, section: maybe, term: maybe, task: cteTask };

/** One grade. The SSID is not known where it was not given. */
export const grade = { course: text, section: maybe, term: maybe, task: cteTask, ssid: maybe };

/**
 * The data of a code: its own fields, and those that any finding may have.
 * @__NO_SIDE_EFFECTS__
 */
export const dataOf = <Shape extends Record<string, z.core.$ZodType>>(shape: Shape) =>
  z.object({ ...shape, courseName: maybe, since: maybeDay });
