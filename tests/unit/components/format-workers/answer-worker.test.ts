import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, BEGUN, type ToReader } from '../../../../src/components/check/format-workers/answer-worker.ts';
import { formats } from '../../../../src/intake/formats/table-formats.ts';
import type { TableFormat, TablesRead } from '../../../../src/intake/kinds.ts';

type OnFile = (event: { data: ToReader }) => Promise<void>;

/** What the worker answers to a file. */
async function answered(
  read: Awaited<ReturnType<Parameters<typeof answer>[0]>>,
  { format = 'xlsx' as TableFormat, most = 1000 } = {},
): Promise<TablesRead> {
  const said: (Blob | string)[] = [];
  const worker = {
    postMessage: (message: Blob | string) => said.push(message),
    onmessage: undefined as OnFile | undefined,
  };
  vi.stubGlobal('self', worker);
  answer(() => Promise.resolve(read));
  await worker.onmessage!({ data: { format, bytes: new ArrayBuffer(3), most } });
  const last = said.pop() as Blob;
  expect(said).toEqual(formats[format].isTooOld() ? [] : [BEGUN]);
  return JSON.parse(await last.text()) as TablesRead;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a worker that reads a format answers once', () => {
  it('with the tables that it found in the bytes', async () => {
    const found: TablesRead = { format: 'xlsx', tables: [{ name: 'A', rows: [] }] };
    const read = vi.fn(() => found);
    expect(await answered(read)).toEqual(found);
    expect(read).toHaveBeenCalledWith(new Uint8Array(3), expect.anything());
  });

  it.each([
    [
      'fails at once',
      () => {
        throw new Error('a fault');
      },
    ],
    ['fails later', () => Promise.reject(new Error('a fault'))],
  ])('where its reader %s: the check would wait forever', async (_, read) => {
    expect(await answered(read)).toEqual({ tables: [], reason: 'xlsx' });
    expect(await answered(read, { format: 'pdf' })).toEqual({ tables: [], reason: 'damaged' });
  });

  it('for a browser that is too old: its reader is not even asked', async () => {
    vi.spyOn(formats.pdf, 'isTooOld').mockReturnValue(true);
    const read = vi.fn();
    expect(await answered(read, { format: 'pdf' })).toEqual({ tables: [], reason: 'too-old' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    [false, 1000],
    [true, -1],
  ])('and tells its reader when the time is up (%s)', async (isLate, most) => {
    const read = vi.fn((_bytes: Uint8Array, limits: { isLate?: () => boolean }): TablesRead => {
      expect(limits.isLate!()).toBe(isLate);
      return { format: 'xlsx', tables: [] };
    });
    await answered(read, { most });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('where its reader does not load', async () => {
    const said: unknown[] = [];
    const worker = {
      postMessage: (message: unknown) => said.push(message),
      onmessage: undefined as OnFile | undefined,
    };
    vi.stubGlobal('self', worker);
    answer(() => Promise.reject(new Error('a part of the site is not there')));
    await worker.onmessage!({ data: { format: 'pdf', bytes: new ArrayBuffer(3), most: 1000 } });
    expect(said).toHaveLength(1);
    expect(JSON.parse(await (said[0] as Blob).text())).toMatchObject({ tables: [], reason: 'damaged' });
  });
});

describe('too old for PDF', () => {
  it('is a browser without a part that its reader takes for granted', () => {
    expect(formats.pdf.isTooOld()).toBe(typeof Promise.withResolvers !== 'function');
    const part = Object.getOwnPropertyDescriptor(Promise, 'withResolvers')!;
    Object.defineProperty(Promise, 'withResolvers', { ...part, value: undefined });
    expect(formats.pdf.isTooOld()).toBe(true);
    Object.defineProperty(Promise, 'withResolvers', part);
  });

  it('is no browser for Excel, XML and HTML', () => {
    for (const format of ['xlsx', 'xml', 'html'] as const) expect(formats[format].isTooOld()).toBe(false);
  });
});
