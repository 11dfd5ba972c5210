/** The report: what `--json` prints and what the page is made from. Said once, as zod; its schema is published. */
import { encodings, kinds, sides } from '../intake/kinds.ts';
import { actors, outcomes, items } from '../rules/code.ts';
import { day } from '../rules/data.ts';
import { allCodes, type Code, type Finding } from '../rules/findings.ts';
import { data as dataOfCodes } from '../rules/registry.ts';
import type { Words } from '../rules/words.ts';
import * as z from '../zod.ts';

const text = z.string();
const count = z.int().check(z.nonnegative());
const data = dataOfCodes();
const codes = z.enum(allCodes as [Code, ...Code[]]);
const side = z.enum(sides);

/** Where a finding stands in a file: rows and column as a spreadsheet shows them. */
const where = z.object({ file: text, rows: z.array(z.int()), column: z.optional(text) });

const common = {
  outcome: z.enum(outcomes),
  step: z.enum(items),
  /** Where something must be done. */
  side,
  school: z.optional(text),
  /** Records concerned. */
  count,
  where: z.array(where),
  /** Codes of other findings that likely explain it, the likelier first. */
  causes: z.optional(z.array(codes)),
  fixBy: z.array(z.enum(actors)),
};

/** A finding: the code tells what its data are. */
export const finding = z.union(
  allCodes.map((code) => z.object({ code: z.literal(code), ...common, data: data[code] })),
) as unknown as z.ZodMiniType<Finding>;

/** Where each data row of a grades file went: `used` are its records, and all together are its rows. */
const ledger = z.object({
  used: count,
  notKts: count,
  noGrade: count,
  repeated: count,
  besidePosted: count,
  notChosen: count,
  setAside: count,
});

/** How it was found out whose file it is, and how surely. */
const sorted = z.object({
  by: z.array(z.enum(['given', 'calendar', 'courses', 'students', 'folder', 'name', 'beside'])),
  sure: z.enum(['sure', 'likely', 'unsure']),
});

/** One file, and how it was read. */
const file = z.object({
  name: text,
  side,
  school: z.optional(text),
  /** `null` where the file could not be read. */
  kind: z.nullable(z.enum(kinds)),
  /** Row of the header as a spreadsheet shows it, 0 where there is none. */
  headerRow: z.int(),
  /** Data rows: `records + skipped`. */
  rows: count,
  records: count,
  skipped: count,
  ledger: z.optional(ledger),
  sorted: z.optional(sorted),
  encoding: z.enum(encodings),
  /** The character between cells, or '' where there is none. */
  delimiter: text,
  /** The spreadsheet column of each field that was found, such as `{ ssid: 'A' }`. */
  columns: z.record(text, text),
});
export type FileReport = z.infer<typeof file>;

/** Counts of grades. Each grade is in `notPosted`, `noGrade`, or is `posted` and in exactly one of the others. */
const gradeCounts = z.object({
  posted: count,
  synced: count,
  missing: count,
  waiting: count,
  /** The high school's only grade is of another school year, or was posted before its term began. */
  older: count,
  different: count,
  scale: count,
  notPosted: count,
  noGrade: count,
  /** Grades of the high school that the technical school has not posted. */
  onlyHigh: count,
  studentUnknown: count,
  sectionUnknown: count,
  termUnknown: count,
  notInFile: count,
  notCompared: count,
  /** Rows of the technical school that may hold a grade and could not be used: in none of the other counts. */
  setAside: count,
});

/** One high school, compared by the day of its own export. */
const school = z.object({ label: z.optional(text), asOf: day, complete: z.boolean(), grades: gradeCounts });
export type SchoolReport = z.infer<typeof school>;

/** What has changed since a saved check. */
const since = z.object({
  asOf: day,
  arrived: count,
  found: count,
  still: count,
  new: count,
  changed: count,
  gone: count,
  unseen: count,
  known: count,
  nights: count,
});

/** A check that passed: the code that was not found, and how many things were checked. */
const passed = z.object({ code: codes, count });
export type Passed = z.infer<typeof passed>;

/** What could not be checked, and which files would allow it, such as `high grades`. */
const notRun = z.object({ step: z.enum(items), needs: z.array(text) });
export type NotRun = z.infer<typeof notRun>;

/** The whole report of a check. */
export const report = z.object({
  version: z.literal(2),
  /** The latest of the days on which the high schools' files were exported. */
  asOf: day,
  /** What the check was limited to: a term, a task, and not all calendars of the technical school's files. */
  chosen: z.optional(
    z.object({ term: z.optional(text), task: z.optional(text), calendar: z.optional(z.literal(true)) }),
  ),
  /** Every row could be used, and every posted grade was compared with the right row. */
  complete: z.boolean(),
  files: z.array(file),
  schools: z.array(school),
  since: z.optional(since),
  grades: gradeCounts,
  passed: z.array(passed),
  notRun: z.array(notRun),
  findings: z.array(finding),
});

/** What is said of files of which one could not be sorted: nothing was checked, so there is nothing else. */
export const unsorted = z.object({
  version: z.literal(2),
  complete: z.literal(false),
  files: z.array(file),
  grades: z.optional(z.never()),
  findings: z.optional(z.never()),
});

/** What `--json` prints. */
export const printed = z.union([report, unsorted]);

export type GradeCounts = z.infer<typeof gradeCounts>;
export type Report = z.infer<typeof report>;

/** A report together with what it tells and the words for its codes: for letters, whose readers cannot add a file. */
export type ReportInWords = Report & { answer: string; words: Readonly<Record<Code, Words>> };
