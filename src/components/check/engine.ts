/** The page's end of the checking worker: one worker for one check, and ended with it. */
import CheckWorker from '../../check.worker.ts?worker&inline';
import type { Peek, PeekAt } from '../../intake/peek.ts';
import type { CheckOptions, FileToCheck, FromEngine, ToEngine } from '../../messages.ts';
import type { Report } from '../../report/report.ts';
import type { Filter, Group, Result, Row } from '../../report/view.ts';
import { withTables } from './formats/open-file.ts';
import { titles } from '../../report/words.ts';
import type { Code } from '../../rules/findings.ts';

type Said<Type extends FromEngine['type']> = Extract<FromEngine, { type: Type }>;

export type Progress = Omit<Said<'progress'>, 'type'>;

/** Some rows of a finding, and how many there are in all. */
export interface RowPage {
  rows: Row[];
  total: number;
}

/** What a check tells while it runs, and when it ends. */
export interface Listener {
  progress(progress: Progress): void;
  result(result: Result): void;
  /** The program failed. */
  stopped(): void;
}

/** A check that runs or has run. It answers questions about its result until it is ended. */
export interface Engine {
  groups(filter: Filter): Promise<Group[]>;
  /** Rows `from` up to `to`, not included. */
  rows(code: Code, filter: Filter, from: number, to: number): Promise<RowPage>;
  /** The rows that the filter lets through, as CSV. */
  csv(filter: Filter): Promise<Blob>;
  /** The whole report, to be said in words. */
  report(): Promise<Report>;
  /** The first rows of a file that was checked, for the user to say what its columns hold. */
  peek(key: string, at?: PeekAt): Promise<Peek>;
  /** Frees everything at once. Questions that are still open are never answered. */
  end(): void;
}

/** Starts a check in a worker of its own. */
export function startEngine(files: FileToCheck[], options: CheckOptions, listener: Listener): Engine {
  const worker = new CheckWorker();
  const open = new Map<number, (said: FromEngine) => void>();
  let lastId = 0;

  worker.onmessage = ({ data: said }: MessageEvent<FromEngine>) => {
    if (said.type === 'progress') listener.progress(said);
    else if (said.type === 'result') listener.result(said.result);
    else if (said.type === 'stopped') listener.stopped();
    else {
      open.get(said.id)?.(said);
      open.delete(said.id);
    }
  };
  worker.onerror = (fault) => {
    fault.preventDefault();
    listener.stopped();
  };
  worker.onmessageerror = () => listener.stopped();

  const say = (message: ToEngine) => worker.postMessage(message);
  const ask = <Type extends 'groups' | 'rows' | 'csv' | 'report' | 'peek'>(question: (id: number) => ToEngine) =>
    new Promise<Said<Type>>((resolve) => {
      lastId += 1;
      open.set(lastId, (said) => resolve(said as Said<Type>));
      say(question(lastId));
    });

  void withTables(files).then((opened) => say({ type: 'check', files: opened, options }));
  return {
    groups: async (filter) => (await ask<'groups'>((id) => ({ type: 'groups', id, filter }))).groups,
    rows: (code, filter, from, to) => ask<'rows'>((id) => ({ type: 'rows', id, code, filter, from, to })),
    csv: async (filter) => (await ask<'csv'>((id) => ({ type: 'csv', id, filter, titles }))).blob,
    report: async () => (await ask<'report'>((id) => ({ type: 'report', id }))).report,
    peek: async (key, at) => (await ask<'peek'>((id) => ({ type: 'peek', id, key, at }))).peek,
    end: () => worker.terminate(),
  };
}
