/** The arguments of the command line: what is meant by them, or the sentence that says what is wrong. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTask } from '../intake/cells.ts';
import { readDate } from '../intake/dates.ts';
import { kinds, type ColumnMap, type Kind, type MaskReading } from '../intake/kinds.ts';
import { readMapOption } from '../intake/map-option.ts';
import type { Owner } from '../sorting/sort-read.ts';
import * as z from '../zod.ts';

/** Thrown for arguments that cannot be right. The message is for the person. */
export class WrongUse extends Error {}

/** A path, with whose files it leads to where the person says so. */
export interface GivenPath {
  path: string;
  owner?: Owner;
}

/** A value for all schools (''), or for single ones by their labels. */
export type BySchool<Value> = Readonly<Record<string, Value>>;

export interface Arguments {
  paths: GivenPath[];
  kinds: [file: string, kind: Kind][];
  maps: { file: string; map: ColumnMap }[];
  /** YYYY-MM-DD. */
  asOf: BySchool<string>;
  term: BySchool<string>;
  task: BySchool<string>;
  masks: BySchool<MaskReading>;
  termMap: BySchool<Readonly<Record<string, string>>>;
  calendars: { technical?: string[]; high?: string[]; schools: Record<string, string[]> };
  json: boolean;
  save?: string;
  since?: string;
  acceptFewer: boolean;
  packages?: string;
  csv?: string;
  html?: string;
  counts?: string;
  failOn: FailOn;
}

const failLevels = ['problem', 'review', 'incomplete'] as const;
export type FailOn = (typeof failLevels)[number];

/** Single values, each with the sentence about one that cannot be right; a schema is made when its option is there. */
const day = () =>
  z.string().check(
    z.refine((given) => readDate(given) === given, {
      error: ({ input }) => `"${input}" is not a date. Write it as YYYY-MM-DD.`,
    }),
  );
const cteTask = () =>
  z.string().check(
    z.refine((given) => readTask(given) !== undefined, {
      error: ({ input }) =>
        `"${input}" is not a CTE grading task. There are CTE Term Grade, CTE Final Grade and CTE Final Exam.`,
    }),
  );
const masks = () =>
  z.enum(['names', 'bits', 'ticks'], {
    error: ({ input }) => `--masks takes names, bits or ticks, not "${input}".`,
  });
const failOn = () =>
  z.enum(failLevels, {
    error: ({ input }) => `--fail-on takes ${failLevels.join(', ')}, not "${input}".`,
  });
const kindOfFile = () =>
  z.enum(kinds, {
    error: `--kind takes FILE=KIND, and a kind is one of ${kinds.join(', ')}.`,
  });

/** @throws WrongUse with the sentence of the schema */
function valid<Value>(schema: () => z.ZodMiniType<Value, string>, given: string): Value {
  const read = schema().safeParse(given);
  if (!read.success) throw new WrongUse(read.error.issues[0]!.message);
  return read.data;
}

const several = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  technical: several, high: several, kind: several, map: several, 'term-map': several, calendar: several,
  'as-of': several, term: several, task: several, masks: several,
  json: flag, help: { type: 'boolean', short: 'h' }, version: flag,
  save: one, since: one, 'accept-fewer': flag, packages: one, csv: one, html: one, counts: one, 'fail-on': one,
} as const; // prettier-ignore

/**
 * Reads the arguments.
 * @returns `help` or `version` where that is asked for
 * @throws WrongUse
 */
export function readArguments(args: string[]): Arguments | 'help' | 'version' {
  const { values, tokens } = parsed(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const paths: GivenPath[] = [];
  let side: Owner['side'] | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      side = token.name === 'technical' || token.name === 'high' ? token.name : undefined;
      if (side) paths.push(givenPath(token.value!, side));
    } else if (token.kind === 'positional') paths.push(side ? givenPath(token.value, side) : { path: token.value });
  }
  if (paths.length === 0) throw new WrongUse('No file was given.');
  const labels = new Set(paths.flatMap(({ owner }) => owner?.school ?? []));
  // Where files are sorted, the names of the schools are not known yet.
  const mayBeSchool = (name: string) => labels.has(name) || paths.some(({ owner }) => owner === undefined);
  return {
    paths,
    kinds: (values.kind ?? []).map(readKind),
    maps: (values.map ?? []).map(readMapOption),
    asOf: bySchool(values['as-of'], '=', (given) => valid(day, given), mayBeSchool),
    term: bySchool(values.term, ':', (term) => term, mayBeSchool),
    task: bySchool(values.task, ':', (given) => readTask(valid(cteTask, given))!, mayBeSchool),
    masks: bySchool(values.masks, ':', (given) => valid(masks, given), mayBeSchool),
    termMap: readTermMap(values['term-map'] ?? [], mayBeSchool),
    calendars: readCalendars(values.calendar ?? [], labels),
    json: values.json ?? false,
    save: values.save,
    since: values.since,
    acceptFewer: values['accept-fewer'] ?? false,
    packages: values.packages,
    csv: values.csv,
    html: values.html,
    counts: values.counts,
    failOn: values['fail-on'] === undefined ? 'problem' : valid(failOn, values['fail-on']),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, strict: true, tokens: true, allowPositionals: true, options });
  } catch (error) {
    throw new WrongUse(
      error instanceof Error ? `${error.message.split('. ')[0]!}.` : 'The arguments could not be read.',
    );
  }
}

/** `SCHOOL=` is split off only if no file has the whole name. */
function givenPath(given: string, side: Owner['side']): GivenPath {
  const at = given.indexOf('=');
  const isLabeled = side === 'high' && at > 0 && !existsSync(resolve(given));
  return isLabeled
    ? { path: given.slice(at + 1), owner: { side, school: given.slice(0, at) } }
    : { path: given, owner: { side } };
}

function readKind(pair: string): [string, Kind] {
  const at = pair.lastIndexOf('=');
  return [pair.slice(0, Math.max(at, 0)), valid(kindOfFile, at < 1 ? '' : pair.slice(at + 1))];
}

/** Values with or without a school before them. */
function bySchool<Value>(
  given: readonly string[] | undefined,
  mark: string,
  read: (value: string) => Value,
  mayBeSchool: (name: string) => boolean,
): BySchool<Value> {
  const values: Record<string, Value> = {};
  for (const each of given ?? []) {
    const at = each.indexOf(mark);
    const isOfSchool = at > 0 && mayBeSchool(each.slice(0, at));
    values[isOfSchool ? each.slice(0, at) : ''] = read(isOfSchool ? each.slice(at + 1) : each);
  }
  return values;
}

function readTermMap(pairs: readonly string[], mayBeSchool: (name: string) => boolean): Arguments['termMap'] {
  const maps: Record<string, Record<string, string>> = {};
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    if (at < 1 || at === pair.length - 1) throw new WrongUse(`--term-map takes A=B, not "${pair}".`);
    const colon = pair.indexOf(':');
    const school = colon > 0 && colon < at && mayBeSchool(pair.slice(0, colon)) ? pair.slice(0, colon) : '';
    (maps[school] ??= {})[pair.slice(school === '' ? 0 : colon + 1, at)] = pair.slice(at + 1);
  }
  return maps;
}

function readCalendars(pairs: readonly string[], labels: ReadonlySet<string>): Arguments['calendars'] {
  const calendars: Arguments['calendars'] = { schools: {} };
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1)
      throw new WrongUse(`--calendar takes technical=NAME, high=NAME or SCHOOL=NAME, not "${pair}".`);
    const [whose, name] = [pair.slice(0, at), pair.slice(at + 1)];
    if ((whose === 'technical' || whose === 'high') && !labels.has(whose)) (calendars[whose] ??= []).push(name);
    else (calendars.schools[whose] ??= []).push(name);
  }
  return calendars;
}
