import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardMemory, type Memory } from '../../../../src/components/check/format-workers/guard-memory.ts';

const real = Object.getOwnPropertyDescriptors(globalThis);
let worker: typeof globalThis;
let memory: Memory;

beforeEach(() => {
  worker = Object.create(null, real) as typeof globalThis;
  vi.stubGlobal('self', worker);
  memory = guardMemory();
});
afterEach(() => vi.unstubAllGlobals());

describe('a worker whose memory is guarded', () => {
  it('makes arrays as before', () => {
    const bytes = new worker.Uint8Array([1, 2, 3]);
    expect([...bytes]).toEqual([1, 2, 3]);
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes instanceof worker.Uint8Array).toBe(true);
    expect(new worker.Uint8Array(bytes.buffer, 1, 2)).toEqual(new Uint8Array([2, 3]));
    expect(worker.Uint8Array.from([4])).toEqual(new Uint8Array([4]));
    class Own extends worker.Uint8Array {}
    expect(new Own(2)).toBeInstanceOf(Own);
    expect(memory.isFull()).toBe(false);
  });

  it('gets no block that is too large', () => {
    expect(() => new worker.Uint8Array(64e6 + 1)).toThrow(RangeError);
    expect(memory.isFull()).toBe(true);
  });

  it('counts bytes, not places', () => {
    expect(() => new worker.Float32Array(33e6)).toThrow(RangeError);
    expect(memory.isFull()).toBe(true);
  });

  it('gets no more than so much in all, the small ones not counted', () => {
    for (let i = 0; i < 8000; i++) new worker.Uint8Array(60_000);
    for (let i = 0; i < 40; i++) new worker.Uint8Array(10e6);
    expect(memory.isFull()).toBe(false);
    expect(() => new worker.Uint8Array(1e6)).toThrow(RangeError);
    expect(memory.isFull()).toBe(true);
  });

  it('lets nothing unpack past it', () => expect('DecompressionStream' in worker).toBe(false));
});
