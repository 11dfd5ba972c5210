/** The page's end of the worker that checks. It ends with the check. */
import CheckWorker from '../../check.worker.ts?worker&inline';
import type { Progress } from '../../check.ts';
import type { Peek, PeekAt } from '../../intake/peek.ts';
import type { FileToCheck, FromEngine, ToEngine } from '../../messages.ts';
import type { CheckOptions } from '../../report/check-result.ts';
import type { Found, Which } from '../../report/groups.ts';
import type { Package } from '../../report/leaves/packages.ts';
import type { StudentView } from '../../report/student.ts';
import type { MorningView } from '../../saved/morning-view.ts';
import type { Known } from '../../saved/saved-check.ts';
import type { ReportInWords } from '../../report/report-in-words.ts';
import type { Filter, Result, Row } from '../../report/view.ts';
import { unreadTables } from '../../intake/formats/registry.ts';
import { tablesBlob } from './formats/in-worker.ts';
import { withTables } from './formats/open-file.ts';
import { answer } from '../../report/answer.ts';
import { titles } from '../../report/titles.ts';
import { words } from '../../rules/registry.ts';
import type { Code } from '../../rules/findings.ts';

type Said<Type extends FromEngine['type']> = Extract<FromEngine, { type: Type }>;

/** What a check tells while it runs, and when it ends. */
export interface Listener {
  progress(progress: Progress): void;
  /** The result, and its answer in a sentence. */
  result(result: Result, said: string): void;
  /** The program failed. */
  stopped(): void;
}

/** A saved check, and what the person says about it. */
export interface Since {
  saved?: Blob;
  acceptFewer?: boolean;
}

/** A check that runs or has run. It answers questions about its result until it is ended. */
export interface Engine {
  /** Codes in whose title the words stand: the worker does not know the titles. */
  titled(text: string | undefined): Code[] | undefined;
  groups(filter: Filter): Promise<Found>;
  /** Rows of a group `from` up to `to`, not included. They come in parts; kept when all of them have come. */
  rows(which: Which, filter: Filter, from: number, to: number, onRows: (rows: Row[]) => void): Promise<void>;
  /** The rows that the filter lets through, as CSV. */
  csv(filter: Filter): Promise<Blob>;
  /** The whole report, and what to say of it. */
  report(): Promise<ReportInWords>;
  /** What a school is sent: `technical`, its label, or `high` for one without. Undefined where there is nothing. */
  package(school: string): Promise<Package | undefined>;
  /** Counts of posted grades without students, and how many of them are small. */
  counts(): Promise<{ csv: string; few: number }>;
  /** The grades of one student. */
  student(ssid: string): Promise<StudentView>;
  /** What has come since the saved check, where other grades are set aside than were saved. */
  known(known: Known[]): Promise<MorningView>;
  /** Today's check, to be opened tomorrow. */
  save(known: Known[]): Promise<Blob>;
  /** The first rows of a file that was checked, for the user to say what its columns hold. */
  peek(key: string, at?: PeekAt): Promise<Peek>;
  /** Frees everything at once. Questions that are still open are never answered. */
  end(): void;
}

/** A worker that has started and waits for a check. It knows nothing yet. */
let waiting: Worker | undefined;

/** Starts the worker that a check needs, so that the check need not wait for it. */
export function getReady() {
  waiting ??= new CheckWorker();
}

function nextWorker(): Worker {
  const worker = waiting ?? new CheckWorker();
  waiting = undefined;
  return worker;
}

/** Starts a check in a worker of its own. */
export function startEngine(
  files: FileToCheck[],
  options: CheckOptions,
  { saved, acceptFewer }: Since,
  listener: Listener,
): Engine {
  const worker = nextWorker();
  const open = new Map<number, (said: FromEngine) => void>();
  let lastId = 0;

  worker.onmessage = ({ data: said }: MessageEvent<FromEngine>) => {
    if (said.type === 'progress') listener.progress(said);
    else if (said.type === 'result') listener.result(said.result, answer(said.result).join(' '));
    else if (said.type === 'stopped') listener.stopped();
    else {
      open.get(said.id)?.(said);
      if (said.type !== 'rows' || said.isLast) open.delete(said.id);
    }
  };
  worker.onerror = (fault) => {
    fault.preventDefault();
    listener.stopped();
  };
  worker.onmessageerror = () => listener.stopped();

  const say = (message: ToEngine, handedOver: Transferable[] = []) => worker.postMessage(message, handedOver);
  const put = (question: (id: number) => ToEngine, onSaid: (said: FromEngine) => void) => {
    lastId += 1;
    open.set(lastId, onSaid);
    say(question(lastId));
  };
  const ask = <Type extends 'groups' | 'csv' | 'report' | 'package' | 'counts' | 'student' | 'known' | 'save' | 'peek'>(
    question: (id: number) => ToEngine,
  ) => new Promise<Said<Type>>((resolve) => put(question, (said) => resolve(said as Said<Type>)));
  const rows: Engine['rows'] = ({ code, outcome }, filter, from, to, onRows) =>
    new Promise((resolve) =>
      put(
        (id) => ({ type: 'rows', id, which: { code, outcome }, filter, from, to }),
        (said) => {
          const { rows, isLast } = said as Said<'rows'>;
          onRows(rows);
          if (isLast) resolve();
        },
      ),
    );

  const ended = new AbortController();
  void (async () => {
    const opened = await withTables(files, ended.signal);
    if (!opened) return;
    const handed = workersReadBlobs ? opened : await Promise.all(opened.map(bytesOf));
    if (ended.signal.aborted) return;
    const savedBytes = saved && !workersReadBlobs ? await saved.arrayBuffer() : saved;
    say({ type: 'check', files: handed, options, saved: savedBytes, acceptFewer }, handed.flatMap(buffersOf));
  })();
  return {
    titled,
    groups: async (filter) => (await ask<'groups'>((id) => ({ type: 'groups', id, filter }))).found,
    rows,
    csv: async (filter) => (await ask<'csv'>((id) => ({ type: 'csv', id, filter, titles }))).blob,
    report: async () => ({ ...(await ask<'report'>((id) => ({ type: 'report', id }))).report, words }),
    package: async (school) => (await ask<'package'>((id) => ({ type: 'package', id, school }))).package,
    counts: () => ask<'counts'>((id) => ({ type: 'counts', id })),
    student: async (ssid) => (await ask<'student'>((id) => ({ type: 'student', id, ssid }))).student,
    known: async (known) => (await ask<'known'>((id) => ({ type: 'known', id, known }))).morning,
    save: async (known) => (await ask<'save'>((id) => ({ type: 'save', id, known }))).blob,
    peek: async (key, at) => (await ask<'peek'>((id) => ({ type: 'peek', id, key, at }))).peek,
    end() {
      ended.abort();
      worker.terminate();
    },
  };
}

function titled(text: string | undefined): Code[] | undefined {
  const wanted = text?.toLowerCase();
  if (!wanted) return undefined;
  return (Object.keys(titles) as Code[]).filter((code) => titles[code].toLowerCase().includes(wanted));
}

/** A page that was opened from the disk has no origin that its workers share: there, Safari lets no worker read a Blob. */
const workersReadBlobs = self.origin !== 'null';

/** A file with its bytes, which are then handed over. One that was read already needs its tables alone. */
async function bytesOf({ file, tables, ...about }: FileToCheck): Promise<FileToCheck<ArrayBuffer>> {
  const none = new ArrayBuffer(0);
  if (tables) return { ...about, file: none, tables: await tables.arrayBuffer() };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes) return { ...about, file: bytes };
  return { ...about, file: none, tables: await tablesBlob(unreadTables('xlsx', 'cannot-read')).arrayBuffer() };
}

const buffersOf = ({ file, tables }: FileToCheck<Blob | ArrayBuffer>) =>
  [file, tables].filter((bytes) => bytes instanceof ArrayBuffer);
