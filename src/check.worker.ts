/** The browser's host of the engine: a worker made from a blob, so that the page's policy holds in it too. */
import { blobSource, bufferSource, textOf } from './blob-source.ts';
import { checkedWith, resultOf, studentOf, textToSave, withKnown, type Checked } from './checked.ts';
import { checkInSteps, type Progress } from './check.ts';
import type { FileInput, TablesRead } from './intake/kinds.ts';
import { peek } from './intake/peek.ts';
import { inTurns } from './in-turns.ts';
import type { FileToCheck, FromEngine, ToEngine } from './messages.ts';
import { csv } from './report/csv.ts';
import { countsCsv, smallCounts } from './report/leaves/counts.ts';
import { fileLabels } from './report/leaves/file-labels.ts';
import { packagesOf } from './report/leaves/packages.ts';
import { makeReport } from './report/make-report.ts';
import type { Check, MorningFacts } from './report/check-result.ts';
import type { Row } from './report/view.ts';
import { sideNames } from './rules/names.ts';
import { todaysCheck } from './saved/todays-check.ts';

/** What was checked last, kept to answer questions about it. */
let current: Checked | undefined;

const say = (message: FromEngine) => self.postMessage(message);

// Nothing of a fault is passed on: it could hold data.
const stop = () => say({ type: 'stopped' });

self.onmessage = ({ data: asked }: MessageEvent<ToEngine>) => {
  answer(asked).catch(stop);
};

async function answer(asked: ToEngine) {
  if (asked.type === 'check') {
    const saved = asked.saved && textOf(asked.saved);
    const keys = asked.files.map(({ key }) => key);
    const again = async (morning?: MorningFacts) => ({ check: await run(asked, morning), keys });
    current = await checkedWith(again, { saved, acceptFewer: asked.acceptFewer });
    say({ type: 'result', result: resultOf(current) });
    return;
  }
  if (!current) return;
  const { check: done, groups, keys } = current;
  const { id } = asked;
  if (asked.type === 'groups') say({ type: 'groups', id, found: groups.filtered(asked.filter) });
  else if (asked.type === 'rows') sayRows(id, groups.rows(asked.which, asked.filter, asked.from, asked.to));
  else if (asked.type === 'report') say({ type: 'report', id, report: makeReport(done) });
  else if (asked.type === 'package')
    say({ type: 'package', id, package: packagesOf(done).find(({ of }) => of === asked.school) });
  else if (asked.type === 'counts') sayCounts(id, done);
  else if (asked.type === 'student') say({ type: 'student', id, student: studentOf(current, asked.ssid) });
  else if (asked.type === 'known') say({ type: 'known', id, morning: withKnown(current, asked.known)! });
  else if (asked.type === 'save') {
    const blob = new Blob([textToSave(current, asked.known)], { type: 'application/json' });
    say({ type: 'save', id, blob });
  } else if (asked.type === 'peek')
    say({ type: 'peek', id, peek: peek(done.files[keys.indexOf(asked.key)]!.input, asked.at) });
  else
    say({
      type: 'csv',
      id,
      blob: new Blob([...csv(groups.allRows(asked.filter), asked.titles, labelOf(done))], {
        type: 'text/csv;charset=utf-8',
      }),
    });
}

function sayCounts(id: number, done: Check) {
  const { posted, technical } = todaysCheck(done);
  const csv = countsCsv(posted, ({ school }) => school ?? technical ?? sideNames.technical);
  say({ type: 'counts', id, csv, few: smallCounts(posted) });
}

/** What files are called in what leaves the page: never by their own names. */
function labelOf({ files }: Check): (name: string) => string {
  const labels = fileLabels(files);
  return (name) => labels.get(name) ?? '';
}

/** So many rows are shown before the page has to wait for anything else. */
const ROWS_AT_ONCE = 500;

function sayRows(id: number, all: Iterable<Row>) {
  let rows: Row[] = [];
  for (const row of all) {
    rows.push(row);
    if (rows.length < ROWS_AT_ONCE) continue;
    say({ type: 'rows', id, rows, isLast: false });
    rows = [];
  }
  say({ type: 'rows', id, rows, isLast: true });
}

/** Reads the files and checks them. */
function run({ files, options }: Extract<ToEngine, { type: 'check' }>, morning?: MorningFacts): Promise<Check> {
  let told = 0;
  const tell = (progress: Progress) => {
    const now = performance.now();
    if (progress.stage === 'reading' && now - told < 100) return;
    told = now;
    say({ type: 'progress', ...progress });
  };
  return inTurns(checkInSteps(files.map(inputOf), { ...options, morning }, tell));
}

const inputOf = ({ name, file, tables, ...about }: FileToCheck<Blob | ArrayBuffer>): FileInput => ({
  ...about,
  ...(tables ? { tables: JSON.parse(textOf(tables)) as TablesRead } : {}),
  source: file instanceof ArrayBuffer ? bufferSource(name, file) : blobSource(name, file),
});
