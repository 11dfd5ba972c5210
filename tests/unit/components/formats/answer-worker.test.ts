import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../../src/components/check/formats/answer-worker.ts';
import type { TablesRead } from '../../../../src/intake/kinds.ts';

type OnFile = (event: { data: Blob }) => Promise<void>;

/** What the worker answers to a file. */
async function answered(file: Blob, read: Parameters<typeof answer>[1]): Promise<TablesRead> {
  const said: Blob[] = [];
  const worker = { postMessage: (message: Blob) => said.push(message), onmessage: undefined as OnFile | undefined };
  vi.stubGlobal('self', worker);
  answer('xlsx', read);
  await worker.onmessage!({ data: file });
  expect(said).toHaveLength(1);
  return JSON.parse(await said[0]!.text()) as TablesRead;
}

afterEach(() => vi.unstubAllGlobals());

describe('a worker that reads a format answers once', () => {
  it('with the tables that it found', async () => {
    const found: TablesRead = { format: 'xlsx', tables: [{ name: 'A', rows: [] }] };
    expect(await answered(new Blob(['x']), () => found)).toEqual(found);
  });

  it('of a file that is gone', async () => {
    const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const read = await answered(gone, () => ({ format: 'xlsx', tables: [] }));
    expect(read).toEqual({ format: 'xlsx', tables: [], reason: 'cannot-read' });
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
    expect(await answered(new Blob(['x']), read)).toEqual({ format: 'xlsx', tables: [], reason: 'xlsx' });
  });
});
