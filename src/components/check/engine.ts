/** The page's end of the worker that reads, sorts and checks. It ends when its files are put away. */
import CheckWorker from '../../check.worker.ts?worker&inline';
import type { Progress } from '../../check.ts';
import type { About, AnswerTo, Inquiry } from '../../checked.ts';
import type { Peek, PeekAt } from '../../intake/peek.ts';
import type { Asked, FileToCheck, FromEngine, ToEngine, Unzipped } from '../../messages.ts';
import type { WhichGroup } from '../../report/groups.ts';
import type { ReportInWords } from '../../report/report.ts';
import type { Filter, Result, Row } from '../../report/view.ts';
import type { DeskOptions, Sorted } from '../../desk.ts';
import { isTooLarge, unreadTables } from '../../intake/formats/table-formats.ts';
import type { FileIn } from './checker/files-in-hand.ts';
import { tablesBlob } from './format-workers/in-worker.ts';
import { isPacked, opensAs, tablesThere, withTables } from './format-workers/open-file.ts';
import { answer, told } from '../../report/answer.ts';
import { titles } from '../../report/titles.ts';
import { words } from '../../rules/registry.ts';
import type { Code } from '../../rules/findings.ts';

type FromWorker<Type extends FromEngine['type']> = Extract<FromEngine, { type: Type }>;

/** What the worker tells by itself. */
export interface Listener {
  progress(progress: Progress): void;
  /** The program failed. */
  stopped(): void;
}

/** A saved check, and what the person says about it. */
export interface SavedToCompare {
  saved?: Blob;
  acceptFewer?: boolean;
}

/** A worker with the files of a page: each is read once. */
export interface DeskInWorker {
  /** The files in a zip, each as if it lay in a folder of the zip's name; undefined where the file is none. */
  unzip(file: FileIn): Promise<FileIn[] | undefined>;
  /**
   * Says whose each file is.
   * @param refused labels of schools that may be a person's name
   * @param isLook only to see what they are: their readings are not kept
   */
  sort(files: FileToCheck[], today: string, refused: readonly string[], isLook?: boolean): Promise<Sorted>;
  /**
   * Checks files.
   * @param onResult the result, and its answer in a sentence
   */
  check(
    files: FileToCheck[],
    options: DeskOptions,
    since: SavedToCompare,
    onResult: (result: Result, said: string) => void,
  ): Engine;
  /** The first rows of a file, for the user to say what its columns hold. */
  peek(key: string, at?: PeekAt): Promise<Peek>;
  /** Frees everything at once. Questions that are still open are never answered. */
  end(): void;
}

/** A check that runs or has run. It answers questions about its result until it is ended. */
export interface Engine {
  /** Codes in whose title the words stand: the worker does not know the titles. */
  titled(text: string | undefined): Code[] | undefined;
  /** Asks about the check. What can be asked, and what is answered, stands in `inquiries`. */
  ask<Of extends Inquiry>(inquiry: Of, ...about: About<Of>): Promise<AnswerTo<Of>>;
  /** Rows of a group `from` up to `to`, not included. They come in parts; kept when all of them have come. */
  rows(which: WhichGroup, filter: Filter, from: number, to: number, onRows: (rows: Row[]) => void): Promise<void>;
  /** The report with the findings that the filter lets through, and what to say of it. */
  report(filter?: Filter): Promise<ReportInWords>;
  /** Questions that are still open are never answered. */
  end(): void;
}

/** A worker that has started and waits for a check. It knows of no file yet. */
let waiting: Worker | undefined;

/** Starts the worker that a check needs, so that the check need not wait for it. */
export function getReady() {
  waiting ??= new CheckWorker();
}

/** Starts it while nothing else is to be done, and lets it learn the way of a check from made-up rows. */
export function warmUp() {
  if (waiting) return;
  getReady();
  waiting!.postMessage({ type: 'warm' } satisfies ToEngine);
}

function nextWorker(): Worker {
  const worker = waiting ?? new CheckWorker();
  waiting = undefined;
  return worker;
}

/** Takes a worker for the files of a page. */
export function openDesk(listener: Listener): DeskInWorker {
  const worker = nextWorker();
  const open = new Map<number, (said: FromEngine) => void>();
  const ended = new AbortController();
  let lastId = 0;

  worker.onmessage = ({ data: said }: MessageEvent<FromEngine>) => {
    if (said.type === 'progress') listener.progress(said);
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

  const put: Put = (asked, onSaid, handedOver = []) => {
    lastId += 1;
    open.set(lastId, onSaid);
    worker.postMessage({ ...asked, id: lastId } satisfies ToEngine, handedOver);
  };
  const ask = <Answer>(asked: Asked, handedOver?: Transferable[]) =>
    new Promise<Answer>((resolve) => put(asked, (said) => resolve(answerIn<Answer>(said)), handedOver));
  /** The files as the worker can read them; undefined where they are not wanted any more. */
  const handed = async (files: FileToCheck[]) => {
    const opened = await withTables(files, ended.signal);
    if (!opened) return undefined;
    const all = workersReadBlobs ? opened : await Promise.all(opened.map(bytesOf));
    return ended.signal.aborted ? undefined : all;
  };

  return {
    async unzip({ name, file, folders = [] }) {
      if (!(await isPacked(file))) return undefined;
      const bytes = workersReadBlobs ? file : await file.arrayBuffer();
      const files = await ask<Unzipped[] | undefined>({ type: 'unzip', file: bytes });
      const around = [...folders, name.replace(/\.zip$/i, '')];
      return files?.map(({ bytes: own, reason, ...inner }): FileIn => {
        const blob = new Blob([own]);
        if (reason) opensAs(blob, tablesBlob(unreadTables(reason)));
        return { ...inner, file: blob, folders: [...around, ...inner.folders] };
      });
    },
    sort: async (files, today, refused, isLook) => {
      const all = await handed(files);
      if (!all) return new Promise(() => undefined);
      return ask<Sorted>({ type: 'sort', files: all, today, refused, isLook }, all.flatMap(buffersOf));
    },
    check(files, options, { saved, acceptFewer }, onResult) {
      const engine = engineOf(put);
      const send = (all: FileToCheck<Blob | ArrayBuffer>[], savedBytes: Blob | ArrayBuffer | undefined) =>
        put(
          { type: 'check', files: all, options, saved: savedBytes, acceptFewer },
          (said) => {
            const result = answerIn<Result>(said);
            if (!engine.isEnded()) onResult(result, answer(result).join(' '));
          },
          all.flatMap(buffersOf),
        );
      const there = workersReadBlobs ? tablesThere(files) : undefined;
      if (there) send(there, saved);
      else
        void (async () => {
          const all = await handed(files);
          const savedBytes = saved && !workersReadBlobs ? await saved.arrayBuffer() : saved;
          if (all && !engine.isEnded()) send(all, savedBytes);
        })();
      return engine;
    },
    peek: (key, at) => ask<Peek>({ type: 'peek', key, at }),
    end() {
      ended.abort();
      worker.terminate();
    },
  };
}

type Put = (asked: Asked, onSaid: (said: FromEngine) => void, handedOver?: Transferable[]) => void;

/** What was asked tells what is answered. */
const answerIn = <Answer>(said: FromEngine) => (said as FromWorker<'answer'>).answer as Answer;

/** Questions about the check that the worker made last. */
function engineOf(put: Put): Engine & { isEnded(): boolean } {
  let isEnded = false;
  const ask: Engine['ask'] = (inquiry, ...about) =>
    new Promise((resolve) =>
      put({ type: 'ask', inquiry, about }, (said) => !isEnded && resolve(answerIn<AnswerTo<typeof inquiry>>(said))),
    );
  const rows: Engine['rows'] = ({ code, outcome }, filter, from, to, onRows) =>
    new Promise((resolve) =>
      put({ type: 'rows', which: { code, outcome }, filter, from, to }, (said) => {
        if (isEnded) return;
        const { rows, isLast } = said as FromWorker<'rows'>;
        onRows(rows);
        if (isLast) resolve();
      }),
    );
  return {
    titled,
    ask,
    rows,
    report: async (filter = {}) => {
      const report = await ask('report', filter);
      return { ...report, answer: told(report).join(' '), words };
    },
    end: () => (isEnded = true),
    isEnded: () => isEnded,
  };
}

function titled(text: string | undefined): Code[] | undefined {
  const wanted = text?.toLowerCase();
  if (!wanted) return undefined;
  return (Object.keys(titles) as Code[]).filter((code) => titles[code].toLowerCase().includes(wanted));
}

/** A page that was opened from the disk has no origin that its workers share: there, Safari lets no worker read a Blob. */
const workersReadBlobs = self.origin !== 'null';

/** A file with its bytes, which are then handed over. What has tables needs them too: by them a copy is told. */
async function bytesOf({ file, tables, ...about }: FileToCheck): Promise<FileToCheck<ArrayBuffer>> {
  const none = new ArrayBuffer(0);
  const isNotRead = tables !== undefined && isTooLarge(file);
  const bytes = isNotRead ? undefined : await file.arrayBuffer().catch(() => undefined);
  if (tables) return { ...about, file: bytes ?? none, tables: await tables.arrayBuffer() };
  if (bytes) return { ...about, file: bytes };
  return { ...about, file: none, tables: await tablesBlob(unreadTables('cannot-read')).arrayBuffer() };
}

const buffersOf = ({ file, tables }: FileToCheck<Blob | ArrayBuffer>) =>
  [file, tables].filter((bytes) => bytes instanceof ArrayBuffer);
