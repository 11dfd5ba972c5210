/** The command line's host: arguments in, report on standard output, exit status out (contract, section 5). */
import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { check } from './check.ts';
import { bytesOf, CannotRead } from './intake/decode.ts';
import { readDate, readTask } from './intake/cells.ts';
import { kinds, type FileInput, type Kind, type MaskReading, type Side, type Source } from './intake/kinds.ts';
import { CannotUse } from './intake/formats/cannot-use.ts';
import { tablesOf, unreadTables } from './intake/formats/registry.ts';
import { sniff } from './intake/formats/sniff.ts';
import { sourceOfBytes } from './intake/formats/source-of-bytes.ts';
import { readMapOption, WrongMap } from './intake/map-option.ts';
import type { Check, CheckOptions } from './report/check-result.ts';
import { findingsOf, makeReport, reportHead } from './report/make-report.ts';
import { text } from './report/text.ts';

const usage = `Usage:
  npm run --silent check -- --technical FILE... --high [SCHOOL=]FILE... [options]
  node kts-check.mjs        --technical FILE... --high [SCHOOL=]FILE... [options]

Files
  --technical FILE...       exports of the technical school
  --high [SCHOOL=]FILE...   exports of a high school; name the schools where there are several
  --map FILE=KIND,header=ROW,FIELD=COLUMN,...
                            which column holds what, where the headers do not say it, such as
                            grades.csv=grades,header=3,ssid=A,course=C,task=E,score=F; header=0
                            where there is none; activeMask.T1=F for a column with ticks for a
                            term; sheet=2 for the second sheet of a workbook
  --kind FILE=KIND          what a file is: ${kinds.join(', ')}

Options
  --as-of YYYY-MM-DD        the day the high school's file was exported; today if not given
  --term NAME, --task NAME  check one term or grading task only; also says which one a file
                            without that column was exported for
  --term-map [SCHOOL:]A=B   term A of the technical school is term B of the high school
  --calendar SIDE-OR-SCHOOL=NAME
                            which calendar counts where a file holds several: technical=NAME,
                            high=NAME, or the name of a high school
  --masks names|bits|ticks  how mask columns are to be read
  --json                    the whole report as JSON
  --help                    this text

Reads CSV, tab, semicolon and pipe text, XLSX, XML and HTML, also packed in a zip file; PDF is
read on the check page only. Nothing is sent anywhere.
Exit status: 0 no problems, 1 problems found, 2 could not run or could not read a file.
`;

/** Thrown for arguments that cannot be right. The message is for the person. */
class WrongUse extends Error {}

async function main(args: string[]): Promise<number> {
  try {
    const { help, json, inputs, options } = readArguments(args);
    if (help) {
      print(usage);
      return 0;
    }
    const files = (await Promise.all(inputs.map(opened))).flat();
    for (const input of files) input.tables ??= await tablesOf(input.source);
    const result = check(files, options);
    if (json) printJson(result);
    else print(`${text(makeReport(result)).trimEnd()}\n`);
    if (result.files.some(({ kind }) => kind === null)) return 2;
    return result.lists.some(({ outcome }) => outcome === 'problem') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof WrongMap)) throw error;
    process.stderr.write(`${error.message}\nUse --help to see how the check is called.\n`);
    return 2;
  }
}

function readArguments(args: string[]) {
  const { values, tokens } = parsed(args);
  if (values.help) return { help: true, json: false, inputs: [], options: { asOf: '' } };
  const kindOf = new Map((values.kind ?? []).map(readKind));
  const maps = (values.map ?? []).map(readMapOption);
  const inputs: Input[] = [];
  let side: Side | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      side = token.name === 'technical' || token.name === 'high' ? token.name : undefined;
      if (side) inputs.push(readInput(token.value!, side));
    } else if (token.kind === 'positional') {
      if (!side) throw new WrongUse(`Which school is "${token.value}" from? Put --technical or --high before it.`);
      inputs.push(readInput(token.value, side));
    }
  }
  if (inputs.length === 0) throw new WrongUse('No file was given.');
  tellMissing(inputs);
  for (const [file, kind] of kindOf) for (const input of named(inputs, file, '--kind')) input.kind = kind;
  for (const { file, map } of maps) for (const input of named(inputs, file, '--map')) input.map = map;
  return {
    help: false,
    json: values.json ?? false,
    inputs,
    options: readOptions(values, new Set(inputs.flatMap(({ school }) => school ?? []))),
  };
}

/** Files of the system of the machine where a folder was packed. */
const isOfSystem = (path: string) => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** The files in a packed file, each as if it had been given by itself; any other file as it is. What is passed over is told. */
async function opened(input: Input): Promise<FileInput[]> {
  const { source } = input;
  try {
    if (source.missing || sniff(source) !== 'zip') return [input];
    const { openZip } = await import('./intake/formats/zip.ts');
    const files = openZip(bytesOf(source, 0, source.size).slice());
    const own = files.filter(({ path }) => !isOfSystem(path));
    for (const { path } of files.filter((file) => !own.includes(file)))
      process.stderr.write(`Passed over: "${path}" in "${source.name}".\n`);
    if (own.length === 0) return [input];
    return own.map(({ path, bytes, reason }) => ({
      ...input,
      source: sourceOfBytes(bytes, path),
      ...(reason && { tables: unreadTables('xlsx', reason) }),
    }));
  } catch (error) {
    // What cannot be unpacked is a file that cannot be read: the check says so.
    if (error instanceof CannotUse || error instanceof CannotRead) return [input];
    throw error;
  }
}

/** Where some files are there, these are checked all the same. */
function tellMissing(inputs: Input[]) {
  const missing = inputs.flatMap(({ source }) => source.missing ?? []);
  if (missing.length === inputs.length) throw new WrongUse(missing.join('\n'));
  process.stderr.write(missing.map((sentence) => `${sentence}\n`).join(''));
}

/** The files that an option names, by path or by name. */
function named(inputs: FileInput[], file: string, option: string): FileInput[] {
  const found = inputs.filter(
    ({ source }) =>
      source.name === file || resolve(source.name) === resolve(file) || source.name.split(/[/\\]/).at(-1) === file,
  );
  if (found.length === 0) throw new WrongUse(`${option} names "${file}", which is not among the files.`);
  return found;
}

function parsed(args: string[]) {
  const several = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      strict: true,
      tokens: true,
      allowPositionals: true,
      options: {
        technical: several, high: several, kind: several, map: several, 'term-map': several, calendar: several,
        'as-of': one, term: one, task: one, masks: one, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
      }, // prettier-ignore
    });
  } catch (error) {
    throw new WrongUse(
      error instanceof Error ? error.message.split('. ')[0]! + '.' : 'The arguments could not be read.',
    );
  }
}

type Values = ReturnType<typeof parsed>['values'];

function readOptions(values: Values, schools: ReadonlySet<string>): CheckOptions {
  const asOf = values['as-of'] ?? today();
  if (readDate(asOf) !== asOf) throw new WrongUse(`"${asOf}" is not a date. Write it as YYYY-MM-DD.`);
  const masks = values.masks;
  if (masks !== undefined && !['names', 'bits', 'ticks'].includes(masks))
    throw new WrongUse(`--masks takes names, bits or ticks, not "${masks}".`);
  const task = values.task === undefined ? undefined : readTask(values.task);
  if (values.task !== undefined && !task)
    throw new WrongUse(
      `"${values.task}" is not a CTE grading task. There are CTE Term Grade, CTE Final Grade and CTE Final Exam.`,
    );
  return {
    asOf,
    term: values.term,
    task,
    ...readTermMaps(values, schools),
    calendars: readCalendars(values),
    masks: masks as MaskReading | undefined,
  };
}

/** `SCHOOL:` is split off only if a high school has that name. */
function readTermMaps(values: Values, schools: ReadonlySet<string>): Pick<CheckOptions, 'termMap' | 'termMapSchool'> {
  const termMap: Record<string, string> = {};
  const termMapSchool: Record<string, Record<string, string>> = {};
  for (const given of values['term-map'] ?? []) {
    const school = [...schools].find((label) => given.startsWith(`${label}:`));
    const pair = school === undefined ? given : given.slice(school.length + 1);
    const [own, other] = split(pair, '--term-map takes [SCHOOL:]A=B');
    if (school === undefined) termMap[own] = other;
    else (termMapSchool[school] ??= {})[own] = other;
  }
  return { termMap, termMapSchool };
}

function readCalendars(values: Values): CheckOptions['calendars'] {
  const named = (values.calendar ?? []).map((pair) => split(pair, '--calendar takes technical=NAME or SCHOOL=NAME'));
  if (named.length === 0) return undefined;
  const of = (who: string) => named.flatMap(([whose, name]) => (whose === who ? [name] : []));
  const whose = [...new Set(named.map(([who]) => who))].filter((who) => who !== 'technical' && who !== 'high');
  const schools = Object.fromEntries(whose.map((who) => [who, of(who)]));
  const [technical, high] = [of('technical'), of('high')];
  return { ...(technical.length > 0 && { technical }), ...(high.length > 0 && { high }), schools };
}

function readKind(pair: string): [string, Kind] {
  const at = pair.lastIndexOf('=');
  const [file, kind] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at < 1 || !(kinds as readonly string[]).includes(kind))
    throw new WrongUse(`--kind takes FILE=KIND, and a kind is one of ${kinds.join(', ')}.`);
  return [file, kind as Kind];
}

function split(pair: string, hint: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1 || at === pair.length - 1) throw new WrongUse(`${hint}, not "${pair}".`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** `SCHOOL=` is split off only if no file has the whole name. */
function readInput(given: string, side: Side): Input {
  const at = given.indexOf('=');
  const isLabeled = side === 'high' && at > 0 && !existsSync(resolve(given));
  const path = isLabeled ? given.slice(at + 1) : given;
  return { source: fileSource(resolve(path), path), side, ...(isLabeled ? { school: given.slice(0, at) } : {}) };
}

/** A file of the disk, or the reason why there is none to read. */
type FileSource = Source & { missing?: string };
type Input = FileInput & { source: FileSource };

/** The check says that it could not be read, and goes on with the others. */
const noFile = (name: string, missing: string): FileSource => ({
  name,
  missing,
  size: 1,
  read() {
    throw new Error(missing);
  },
});

function fileSource(file: string, name: string): FileSource {
  if (!existsSync(file)) return noFile(name, `There is no file "${name}".`);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return noFile(name, `"${name}" could not be opened.`);
  }
  const stat = fstatSync(handle);
  if (!stat.isFile()) {
    closeSync(handle);
    return noFile(name, `"${name}" is not a file.`);
  }
  // One buffer for all reading: what was read is used before more is asked for.
  let bytes = new Uint8Array(0);
  return {
    name,
    size: stat.size,
    read(start, end) {
      if (bytes.length < end - start) bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readSync(handle, bytes, 0, end - start, start));
    },
  };
}

/** Today where the person is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}

/** A pipe may take only part of what is written. */
function print(output: string) {
  const bytes = Buffer.from(output);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads has heard enough, as `head` does.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
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

// A check lasts less than a second for a district: compiling on other threads beside it costs more than it saves.
setFlagsFromString('--no-concurrent-recompilation');
// And so does compiling early what runs for a moment only. Node 20 knows the setting by this name.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=250000');

process.exitCode = await main(process.argv.slice(2));
