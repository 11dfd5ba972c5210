import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkRead, readingProgress, type Progress } from '../../../src/check.ts';
import type { FileInput } from '../../../src/intake/kinds.ts';
import { readFile, type OnRead, type Reading, type Unread } from '../../../src/intake/read.ts';
import { atOnce } from '../../../src/intake/steps.ts';
import type { FileToCheck } from '../../../src/messages.ts';
import { readApart, serveReading } from '../../../src/read-apart.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { runs } from '../runs.ts';
import { csv, grades, inputsOf } from './tables.ts';
import { asOf, givenBy, world } from './world.ts';

const toCheck = ({ source, side }: FileInput, key: number): FileToCheck => ({
  key: String(key),
  name: source.name,
  side,
  file: new Blob([new Uint8Array(source.size)]),
});

/** Reads files at the far ends of as many wires as are asked for. */
async function apart(
  inputs: FileInput[],
  count: number,
  read: (input: FileInput, onRead?: OnRead) => Reading | Unread = readFile,
  onProgress: (at: Progress) => void = () => 0,
) {
  let ended = 0;
  let isOver: () => void;
  const over = new Promise<void>((done) => (isOver = done));
  let failed = 0;
  let isFailed: () => void;
  const failing = new Promise<undefined>((done) => (isFailed = () => done(undefined)));
  const wires = Array.from({ length: count }, () => new MessageChannel());
  for (const { port1 } of wires) {
    serveReading(
      port1,
      ({ key }, onRead) => Promise.resolve(read(inputs[Number(key)]!, onRead)),
      () => {
        ended += 1;
        if (ended === count) isOver();
      },
      () => {
        failed += 1;
        isFailed();
      },
    );
  }
  const ports = wires.map(({ port2 }) => port2);
  const reading = readApart(inputs.map(toCheck), inputs, ports, readingProgress(inputs, onProgress));
  const files = await Promise.race([reading, failing]);
  await Promise.race([over, failing]);
  for (const { port1, port2 } of wires) [port1, port2].forEach((port) => port.close());
  return { files, ended, failed };
}

const inputsOfWorld = (made: Parameters<typeof givenBy>[0]) => {
  const { technical, high } = givenBy(made);
  return [...inputsOf('technical', technical), ...inputsOf('high', high)];
};

const few = grades(`
  1 | 77 | 1 | T1 | term | 85 | 10/01/2026
  2 | 77 | 1 | T1 | term | 90 | 10/01/2026
  raw short
  3 | 77 | 1 | T1 | term | 70 | 10/01/2026`);

describe('files that several workers read', () => {
  it('give the report that one worker gives', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 4 }), async (made, count) => {
        const inputs = inputsOfWorld(made);
        const { files } = await apart(inputs, count);
        const report = makeReport(atOnce(checkRead(files!, { asOf })));
        expect(report).toEqual(makeReport(check(inputsOfWorld(made), { asOf })));
      }),
      runs(50),
    );
  });

  it('come back in their order, with files of every kind and files that cannot be read among them', async () => {
    const inputs = [
      ...inputsOf('technical', { 'a.csv': few, 'zip.csv': 'PK\u0003\u0004', 'empty.csv': '' }),
      ...inputsOf('high', {
        'terms.csv': csv('Name | Start Date | End Date \n T1 | 08/10/2026 | 10/09/2026'),
        'long.csv': few.repeat(3),
        'alerts.csv': 'KTS could not send grades of Course 480123401 Section 2\n',
      }),
    ];
    const { files, ended } = await apart(inputs, 3);
    expect(files!.map(({ kind, input }) => [input.source.name, kind])).toEqual([
      ['a.csv', 'grades'],
      ['zip.csv', null],
      ['empty.csv', null],
      ['terms.csv', 'terms'],
      ['long.csv', 'grades'],
      ['alerts.csv', 'alerts'],
    ]);
    expect(ended).toBe(3);
  });

  it('a file that goes away while it is read is told as one that cannot be read', async () => {
    const [here, gone] = [...inputsOf('technical', few), ...inputsOf('high', few)] as [FileInput, FileInput];
    gone.source.read = () => {
      throw new Error('2000000001 is gone');
    };
    const { files } = await apart([here, gone], 2);
    expect(files!.map((file) => (file.kind === null ? file.reason : file.kind))).toEqual(['grades', 'cannot-read']);
  });

  it('a failure of the program is told, and nothing is given', async () => {
    const broken: typeof readFile = (input, onRead) => {
      if (input.side === 'high') throw new Error('2000000001');
      return readFile(input, onRead);
    };
    const { files, failed } = await apart([...inputsOf('technical', few), ...inputsOf('high', few)], 2, broken);
    expect(files).toBeUndefined();
    expect(failed).toBe(1);
  });

  it('progress adds up over all files, and names the first that is not done', async () => {
    const heard: Progress[] = [];
    const onRead = readingProgress([...inputsOf('technical', few), ...inputsOf('high', few)], (at) => heard.push(at));
    onRead(1)(2, 0.5);
    onRead(0)(3, 1);
    onRead(1)(4, 1);
    expect(heard).toEqual([
      { stage: 'reading', file: 'technical.csv', rows: 2, share: 0.25 },
      { stage: 'reading', file: 'high.csv', rows: 5, share: 0.75 },
      { stage: 'reading', file: 'high.csv', rows: 7, share: 1 },
    ]);
  });
});
