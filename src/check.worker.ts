/** The browser's host of the engine: a worker made from a blob, so that the page's policy holds in it too. */
import { check } from './check.ts';
import type { FileInput, Source, TablesRead } from './intake/kinds.ts';
import { peek } from './intake/peek.ts';
import type { FileToCheck, FromEngine, ToEngine } from './messages.ts';
import { csv } from './report/csv.ts';
import { groupsOf, type Groups } from './report/groups.ts';
import { makeReport } from './report/make-report.ts';
import { makeResult } from './report/make-result.ts';
import type { Check } from './report/check-result.ts';

/** What was checked last, kept to answer questions about it. */
let current: { check: Check; groups: Groups; keys: string[] } | undefined;

const say = (message: FromEngine) => self.postMessage(message);

self.onmessage = ({ data: asked }: MessageEvent<ToEngine>) => {
  try {
    answer(asked);
  } catch {
    // Nothing of the fault is passed on: it could hold data.
    say({ type: 'stopped' });
  }
};

function answer(asked: ToEngine) {
  if (asked.type === 'check') {
    current = run(asked.files, asked.options);
    say({
      type: 'result',
      result: makeResult(current.check, current.groups, current.keys),
    });
    return;
  }
  if (!current) return;
  const { check: done, groups, keys } = current;
  const { id } = asked;
  if (asked.type === 'groups') say({ type: 'groups', id, groups: groups.filtered(asked.filter) });
  else if (asked.type === 'rows')
    say({ type: 'rows', id, ...groups.rows(asked.code, asked.filter, asked.from, asked.to) });
  else if (asked.type === 'report') say({ type: 'report', id, report: makeReport(done) });
  else if (asked.type === 'peek')
    say({ type: 'peek', id, peek: peek(done.files[keys.indexOf(asked.key)]!.input, asked.at) });
  else
    say({
      type: 'csv',
      id,
      blob: new Blob([...csv(groups.allRows(asked.filter), asked.titles)], { type: 'text/csv;charset=utf-8' }),
    });
}

function run(files: FileToCheck[], options: Extract<ToEngine, { type: 'check' }>['options']) {
  let told = 0;
  const done = check(files.map(inputOf), options, ({ stage, file, rows, share }) => {
    const now = performance.now();
    if (stage === 'reading' && now - told < 100) return;
    told = now;
    say({ type: 'progress', stage, file, rows, share });
  });
  return { check: done, groups: groupsOf(done), keys: files.map(({ key }) => key) };
}

const inputOf = ({ name, file, tables, ...about }: FileToCheck): FileInput => ({
  ...about,
  ...(tables ? { tables: JSON.parse(new FileReaderSync().readAsText(tables)) as TablesRead } : {}),
  source: blobSource(name, file),
});

/** Part of every worker, but not of the types for pages. */
declare class FileReaderSync {
  readAsText(blob: Blob): string;
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** A file of the browser, read piece by piece without waiting: only a worker can. */
function blobSource(name: string, blob: Blob): Source {
  const reader = new FileReaderSync();
  return {
    name,
    size: blob.size,
    read: (start, end) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(start, end))),
  };
}
