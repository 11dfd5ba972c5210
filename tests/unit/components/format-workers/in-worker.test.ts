import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BEGUN } from '../../../../src/components/check/format-workers/answer-worker.ts';
import { inWorker } from '../../../../src/components/check/format-workers/in-worker.ts';

const most = 5000;

/** A worker that says what it is told to, and what became of the file. */
function asked() {
  const worker = { postMessage: vi.fn(), terminate: vi.fn() } as unknown as Worker;
  const stop = new AbortController();
  const read = inWorker(() => worker, { format: 'xlsx', bytes: new ArrayBuffer(3), most }, stop.signal);
  const answer = vi.fn();
  void read.then(async (blob) => answer(blob && (JSON.parse(await blob.text()) as unknown)));
  return {
    stop,
    says: (data: unknown) => worker.onmessage!({ data } as MessageEvent),
    /** Once what waits has run. */
    async answered() {
      await vi.advanceTimersByTimeAsync(0);
      await read;
      await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
      expect(worker.terminate).toHaveBeenCalledTimes(1);
      return answer.mock.calls[0]![0] as unknown;
    },
    answer,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a worker that is long in coming has all its time when it begins', async () => {
  const { says, answered, answer } = asked();
  await vi.advanceTimersByTimeAsync(100 * most);
  says(BEGUN);
  await vi.advanceTimersByTimeAsync(most);
  expect(answer).not.toHaveBeenCalled();
  says(new Blob(['{"tables":[1]}']));
  expect(await answered()).toEqual({ tables: [1] });
});

it('one that does not look at the clock is ended soon after its time', async () => {
  const { says, answered } = asked();
  says(BEGUN);
  await vi.advanceTimersByTimeAsync(2 * most);
  expect(await answered()).toMatchObject({ tables: [], reason: 'too-slow' });
});

it('what its library says by the way is no beginning', async () => {
  const { says, answer } = asked();
  says({ sourceName: 'worker', action: 'ready' });
  await vi.advanceTimersByTimeAsync(100 * most);
  expect(answer).not.toHaveBeenCalled();
});

it('what is not wanted any more is ended before it begins, and gives nothing', async () => {
  const { stop, answered } = asked();
  stop.abort();
  expect(await answered()).toBeUndefined();
});
