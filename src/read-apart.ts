/** Reading files in other workers: both ends of the wire between the worker that checks and those that read. */
import type { FileInput } from './intake/kinds.ts';
import type { OnRead, Reading, Unread } from './intake/read.ts';
import type { FileToCheck } from './messages.ts';

type AnyFile = FileToCheck<Blob | ArrayBuffer>;

/** What the worker that checks asks for: to read a file, or to end since there is none left. */
type ToReader = { at: number; file: AnyFile } | { at: 'end' };

/** What was read, without the input: its source stays where the file is. */
type Sent<Read> = Read extends unknown ? Omit<Read, 'input'> & { input: undefined } : never;

type FromReader = { at: number } & ({ rows: number; share: number } | { read: Sent<Reading | Unread> });

const MS_BETWEEN_NEWS = 50;

/**
 * The reading end: reads one file after the other as it is asked to.
 * @param read reads a file
 * @param end called when there is no file left
 * @param fail called where the program failed
 */
export function serveReading(
  port: MessagePort,
  read: (file: AnyFile, onRead: OnRead) => Promise<Reading | Unread>,
  end: () => void,
  fail: () => void,
) {
  const say = (message: FromReader, handedOver: Transferable[] = []) => port.postMessage(message, handedOver);
  port.onmessage = async ({ data: asked }: MessageEvent<ToReader>) => {
    if (asked.at === 'end') return end();
    const { at, file } = asked;
    let told = 0;
    try {
      const done = await read(file, (rows, share) => {
        const now = performance.now();
        if (now - told < MS_BETWEEN_NEWS) return;
        told = now;
        say({ at, rows, share });
      });
      say({ at, read: { ...done, input: undefined } }, buffersOf(done));
    } catch {
      fail();
    }
  };
}

/**
 * The checking end: hands the files to the readers, the largest first, and gives what they read, in the order of the files.
 * @param onRead told how far the file at an index has come
 */
export function readApart(
  files: readonly AnyFile[],
  inputs: readonly FileInput[],
  readers: readonly MessagePort[],
  onRead: (at: number) => OnRead,
): Promise<(Reading | Unread)[]> {
  const waiting = [...files.keys()].sort((a, b) => inputs[b]!.source.size - inputs[a]!.source.size);
  const all: (Reading | Unread)[] = [];
  let left = files.length;
  return new Promise((done) => {
    for (const reader of readers) {
      const ask = (message: ToReader) => reader.postMessage(message);
      const next = () => {
        const at = waiting.shift();
        ask(at === undefined ? { at: 'end' } : { at, file: files[at]! });
      };
      reader.onmessage = ({ data: said }: MessageEvent<FromReader>) => {
        const { at } = said;
        if ('share' in said) return onRead(at)(said.rows, said.share);
        all[at] = { ...said.read, input: inputs[at]! };
        left -= 1;
        next();
        if (left === 0) done(all);
      };
      next();
    }
  });
}

/** The columns of grades are handed over, not copied. */
function buffersOf(read: Reading | Unread): ArrayBuffer[] {
  if (read.kind !== 'grades' && read.kind !== 'roster') return [];
  const { row, columns } = read.records;
  return [row, ...Object.values(columns).map(({ codes }) => codes)].map(({ buffer }) => buffer as ArrayBuffer);
}
