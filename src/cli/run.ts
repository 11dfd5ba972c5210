/** One run of the command line: files read, checked, and what was found printed and written. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkAgain, checkRead } from '../check.ts';
import { WrongUse, type Arguments } from './arguments.ts';
import { checkCalendars } from './check-calendars.ts';
import { localDay } from './given-files.ts';
import { readText, savedAt, sinceOf, writeSaved, type SinceSaved } from './morning.ts';
import { readGiven, type GivenFiles, type Placed } from './read-given.ts';
import { atOnce } from '../intake/pauses.ts';
import type { Check, CheckOptions } from '../report/finished-check.ts';
import { csv } from '../report/take-away/csv.ts';
import { groupsOf } from '../report/groups.ts';
import { html } from '../report/take-away/html.ts';
import { postedCounts } from '../report/take-away/counts.ts';
import { fileLabels } from '../report/take-away/file-labels.ts';
import { packagesOf } from '../report/take-away/packages.ts';
import { findingsOf, makeReport, reportHead, unsortedReport } from '../report/make-report.ts';
import { text } from '../report/take-away/text.ts';
import { titles } from '../report/titles.ts';
import { todaysCheck } from '../report/todays-check.ts';
import { exportDays, latestDay } from '../sorting/export-days.ts';
import { print } from './print.ts';

const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

/**
 * Reads, checks and writes what the arguments ask for.
 * @returns the exit status
 * @throws WrongUse, WrongMap
 */
export async function run(args: Arguments): Promise<number> {
  const given = await readGiven(args, tell);
  if (given.unsure.length > 0) return askWhose(args, given);
  checkOutputs(args, given.inputs);
  checkCalendars(args, given.placed);
  const options = optionsOf(args, given.placed);
  const plain = checkPlaced(given, options);
  const last =
    args.since === undefined
      ? given.saved && { name: given.saved.name, saved: await readText(given.saved.name, given.saved.text, tell) }
      : await savedAt(args.since, tell, args.save);
  const since = last && sinceOf(last.name, last.saved, todaysCheck(plain), tell);
  const held = since && !args.acceptFewer ? since.fewer : [];
  const result = since ? checkAgain(plain, { ...since.morning, fewer: held }) : plain;

  if (args.json) printJson(result);
  else print(`${text(makeReport(result), { withOptions: true }).trimEnd()}\n`);
  // A run that could not read a file leaves what was written yesterday.
  if (result.files.some(({ kind }) => kind === null)) return 2;
  write(args, result, since, held.length > 0);
  return fails(args, result) ? 1 : 0;
}

/** Checks files that were read. */
function checkPlaced({ placed, copies }: GivenFiles, options: CheckOptions): Check {
  return atOnce(
    checkRead(
      placed.map(({ read }) => read),
      { ...options, names: placed.map(({ name }) => name), sorted: placed.map(({ place }) => place), copies },
    ),
  );
}

/** What the person says, and the export day of each school: where files were sorted, as they say it. */
function optionsOf(args: Arguments, placed: readonly Placed[]): CheckOptions {
  const { '': asOfAll, ...asOfSchool } = args.asOf;
  const { '': termMap, ...termMapSchool } = args.termMap;
  const { '': masks, ...masksSchool } = args.masks;
  const today = localDay(new Date());
  const isSorted = placed.some(({ place }) => place);
  const days = isSorted && asOfAll === undefined ? exportDays(placed, today) : {};
  return {
    asOf: asOfAll ?? latestDay(Object.values(days)) ?? today,
    asOfSchool: { ...days, ...asOfSchool },
    term: args.term[''],
    task: args.task[''],
    termMap,
    termMapSchool,
    masks,
    masksSchool,
    calendars: args.calendars,
  };
}

/** Nothing is checked before it is known whose the files are. */
function askWhose({ json }: Arguments, { placed, unsure }: GivenFiles): number {
  if (json) {
    const files = placed.map(({ read, name, place }) => ({
      ...unsortedReport(read, name),
      ...(place ? { sorted: { by: place.by, sure: place.sure } } : {}),
    }));
    print(`${JSON.stringify({ version: 2, complete: false, files }, null, 1)}\n`);
  }
  tell('Nothing was checked, since nothing in these files tells for sure whose they are:');
  for (const name of unsure)
    tell(`  ${name}: add --technical "${name}", or --high "SCHOOL=${name}" with the name of the school`);
  return 2;
}

/** Nothing is written over a file that was read; the saved check that is opened may be. */
function checkOutputs(
  { save, csv: csvFile, html: page, counts, since, packages }: Arguments,
  inputs: readonly string[],
) {
  for (const path of [save, csvFile, page, counts, packages]) {
    if (path === undefined || (since !== undefined && path === save && resolve(path) === resolve(since))) continue;
    if (inputs.includes(resolve(path)))
      throw new WrongUse(`"${path}" is one of the files that are read. Write to a different file.`);
  }
}

function write(args: Arguments, result: Check, since: SinceSaved | undefined, isHeld: boolean) {
  const put = (path: string, content: string | string[]) => {
    try {
      writeFileSync(resolve(path), Array.isArray(content) ? content.join('') : content);
    } catch {
      throw new WrongUse(`"${path}" could not be written.`);
    }
  };
  const labels = fileLabels(result.files);
  if (args.csv !== undefined)
    put(args.csv, [...csv(groupsOf(result).allRows({}), titles, (name) => labels.get(name) ?? 'a file')]);
  if (args.html !== undefined) put(args.html, html(makeReport(result)));
  if (args.counts !== undefined) {
    const { csv: lines, few } = postedCounts(todaysCheck(result));
    put(args.counts, lines);
    if (few > 0)
      tell('A count of 1 to 4 may point at a student. Give the counts only to the schools that they are about.');
  }
  if (args.packages !== undefined) writePackages(args.packages, result);
  if (args.save !== undefined) writeSaved(args.save, todaysCheck(result), since, isHeld);
}

/** An existing folder of a package is replaced whole. */
function writePackages(path: string, result: Check) {
  try {
    for (const { folder, message, sheet, grades } of packagesOf(result)) {
      const at = join(resolve(path), folder);
      if (existsSync(at)) rmSync(at, { recursive: true });
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, 'message.txt'), message);
      writeFileSync(join(at, 'sheet.html'), sheet);
      writeFileSync(join(at, 'grades.csv'), grades);
    }
  } catch {
    throw new WrongUse(`The packages could not be written to "${path}".`);
  }
}

function fails({ failOn }: Arguments, result: Check): boolean {
  const has = (outcome: string) => result.lists.some((list) => list.outcome === outcome && list.length > 0);
  if (has('problem')) return true;
  if (failOn === 'review') return has('review');
  return failOn === 'incomplete' && !reportHead(result).complete;
}

/** Finding by finding, since a million of them would not fit one text. */
function printJson(result: Check) {
  print(`${JSON.stringify(reportHead(result), null, 1).slice(0, -2)},\n "findings": [`);
  let batch = '';
  let isFirst = true;
  for (const finding of findingsOf(result)) {
    batch += `${isFirst ? '' : ','}\n  ${JSON.stringify(finding)}`;
    isFirst = false;
    if (batch.length < 1 << 16) continue;
    print(batch);
    batch = '';
  }
  print(`${batch}\n ]\n}\n`);
}
