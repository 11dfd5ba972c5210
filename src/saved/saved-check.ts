/** A saved check: what was open on one day, so that the next day can say what has come since. Published as /schemas/saved-check.v1.schema.json. */
import * as z from '../zod.ts';
import { openOutcomes } from './open-outcomes.ts';

/** The version of the format. A file with a higher one was written by a newer site. */
export const schemaVersion = 1;

/** Nothing in a saved check is trusted: texts and lists have limits, and what is unknown is dropped. */
const text = z.string().check(z.maxLength(200));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.number().check(z.int(), z.nonnegative());
const ssid = z.string().check(z.regex(/^\d{10}$/));
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));

const place = { course: text, section: z.optional(text), term: z.optional(text), task: text };

const gradeCounts = () => z.object({
  posted: count, synced: count, missing: count, waiting: count, older: count, different: count, scale: count,
  notPosted: count, noGrade: count, onlyHigh: count, studentUnknown: count, sectionUnknown: count, termUnknown: count,
  notInFile: count, notCompared: count, setAside: count,
}); // prettier-ignore

const dayOfHistory = () => z.object({
  asOf: day,
  complete: z.boolean(),
  posted: count, synced: count, missing: count, different: count, waiting: count, older: count, scale: count,
  /** All that could not be compared, for whatever reason. */
  notCompared: count,
  setAside: count,
}); // prettier-ignore

/** Made when it is asked for: most checks open no saved one. */
export const savedCheckSchema = () =>
  z.object({
    format: z.literal('kts-grade-check'),
    schemaVersion: z.literal(schemaVersion),
    /** The day of the check, YYYY-MM-DD. */
    asOf: day,
    /** The year in which the school year ends. */
    schoolYear: z.number().check(z.int()),
    complete: z.boolean(),
    /** The technical school, where a file names it. */
    technical: z.optional(text),
    schools: list(z.object({ label: z.optional(text), asOf: day }), 200),
    grades: gradeCounts(),
    /** How many posted grades each file had; without a school, those of the technical school. */
    posted: list(z.object({ school: z.optional(text), ...place, count }), 200_000),
    /** The grades that had not arrived. `since` = the day of the first check in which each was open. */
    open: list(
    z.object({
      ssid, ...place,
      school: z.optional(text),
      outcome: z.enum(openOutcomes),
      value: z.optional(text),
      since: day,
      /** The day of the last check that could judge it, where that is long ago. */
      seen: z.optional(day),
    }),
    500_000,
  ), // prettier-ignore
    /** Grades, or sections, that a person set aside with a reason until a day. */
    known: list(
      z.object({
        ssid: z.optional(ssid),
        course: text,
        section: z.optional(text),
        term: z.optional(text),
        task: z.optional(text),
        school: z.optional(text),
        reason: text,
        until: day,
      }),
      10_000,
    ),
    history: list(dayOfHistory(), 30),
  });

export type SavedCheck = z.infer<ReturnType<typeof savedCheckSchema>>;
export type OpenGrade = SavedCheck['open'][number];
export type KnownGrade = SavedCheck['known'][number];
export type SavedCount = SavedCheck['posted'][number];
export type DayOfHistory = SavedCheck['history'][number];
