/** The browser's host of the engine: a worker made from a blob, so that the page's policy holds in it too. */
import { blobSource, bufferSource, textOf } from './blob-source.ts';
import { checkedWith, inquiries, resultOf, type Checked } from './checked.ts';
import type { Progress } from './check.ts';
import { limits } from './intake/formats/budget.ts';
import { filesInZip } from './intake/formats/files-in-zip.ts';
import type { TablesRead } from './intake/kinds.ts';
import { peek } from './intake/peek.ts';
import { inTurns } from './in-turns.ts';
import type { FileToCheck, FromEngine, ToEngine, Unzipped } from './messages.ts';
import type { Row } from './report/view.ts';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile } from './desk.ts';
import { warmUp } from './warm-up.ts';

/** Files that were read, so that each is read once. */
const desk: Desk = new Map();

/** What was checked last, kept to answer questions about it. */
let current: Checked | undefined;

const say = (message: FromEngine, handedOver: Transferable[] = []) =>
  self.postMessage(message, { transfer: handedOver });

const tellAnswer = (id: number, answer: unknown, handedOver?: Transferable[]) =>
  say({ type: 'answer', id, answer }, handedOver);

// Nothing of a fault is passed on: it could hold data.
const stop = () => say({ type: 'stopped' });

/** Sorting and checking wait for each other; questions about a result do not wait for them. */
let line = Promise.resolve();

/** Something was asked that counts. */
let isWanted = false;

self.onmessage = ({ data: asked }: MessageEvent<ToEngine>) => {
  if (asked.type === 'warm') {
    // What goes wrong here goes wrong in a real check too, and is told there.
    warmUp(() => isWanted).catch(() => undefined);
    return;
  }
  isWanted = true;
  if (asked.type === 'sort' || asked.type === 'check') line = line.then(() => work(asked)).catch(stop);
  else answer(asked).catch(stop);
};

async function work(asked: Extract<ToEngine, { type: 'sort' | 'check' }>) {
  const asOf = asked.type === 'sort' ? asked.today : asked.options.asOf;
  const files = asked.files.map((file) => onDesk(file, asOf));
  // What is only looked at is not kept.
  const on = asked.type === 'sort' && asked.isLook ? new Map(desk) : desk;
  await inTurns(readOnto(on, files, tell()));
  if (asked.type === 'sort') {
    tellAnswer(asked.id, sortOn(on, files, asked.refused, asOf));
    return;
  }
  const { id, options, acceptFewer } = asked;
  const run = () => inTurns(checkOn(desk, files, options, tell()));
  current = await checkedWith(run, { saved: asked.saved && textOf(asked.saved), acceptFewer });
  tellAnswer(id, resultOf(current));
}

/** Milliseconds that unpacking a zip may take. */
const MOST_TIME = 6000;

function unzip({ id, file }: Extract<ToEngine, { type: 'unzip' }>) {
  const end = performance.now() + MOST_TIME;
  const found = filesInZip(sourceOf('', file), { ...limits, isLate: () => performance.now() > end });
  const files = found?.map(({ bytes, ...about }): Unzipped => ({ ...about, bytes: bytes.slice().buffer }));
  tellAnswer(
    id,
    files,
    files?.map(({ bytes }) => bytes),
  );
}

async function answer(asked: Exclude<ToEngine, { type: 'sort' | 'check' | 'warm' }>) {
  const { id } = asked;
  if (asked.type === 'unzip') return unzip(asked);
  if (asked.type === 'peek') {
    const held = desk.get(asked.key);
    if (held) tellAnswer(id, peek(held.read.input, asked.at));
    return;
  }
  if (!current) return;
  if (asked.type === 'rows') {
    sayRows(id, current.groups.rows(asked.which, asked.filter, asked.from, asked.to));
    return;
  }
  // What each inquiry takes is told by the types at the page's end.
  const answerTo = inquiries[asked.inquiry] as (checked: Checked, ...about: readonly unknown[]) => unknown;
  tellAnswer(id, answerTo(current, ...asked.about));
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

/** Milliseconds. */
const MOMENT = 150;

/** Tells how far the work is, now and then. What is over in a moment is not told of: the page would be busy showing it. */
function tell() {
  const begun = performance.now();
  let told = 0;
  return (progress: Progress) => {
    const now = performance.now();
    if (now - begun < MOMENT || (progress.stage === 'reading' && now - told < 100)) return;
    told = now;
    say({ type: 'progress', ...progress });
  };
}

function onDesk({ file, tables, kind, map, term, task, ...about }: FileToCheck<Blob | ArrayBuffer>, asOf: string) {
  const onDesk: DeskFile = {
    ...about,
    stamp: JSON.stringify([kind, map, term, task, asOf, tables && sizeOf(tables)]),
    input: () => ({
      ...{ kind, map, term, task, asOf },
      ...(tables ? { tables: JSON.parse(textOf(tables)) as TablesRead } : {}),
      source: sourceOf(about.name, file),
    }),
  };
  return onDesk;
}

const sourceOf = (name: string, file: Blob | ArrayBuffer) =>
  file instanceof ArrayBuffer ? bufferSource(name, file) : blobSource(name, file);

const sizeOf = (bytes: Blob | ArrayBuffer) => (bytes instanceof ArrayBuffer ? bytes.byteLength : bytes.size);
