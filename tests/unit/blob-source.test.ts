import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blobSource } from '../../src/blob-source.ts';

const MB = 2 ** 20;
const bytes = Uint8Array.from({ length: 2.5 * MB }, (_, i) => (i * 7 + (i >> 8) * 13 + (i >> 16)) % 251);

/** A file that, as in a worker, can also be read without waiting. Its parts know where they stand. */
class TestFile extends Blob {
  constructor(
    readonly start = 0,
    readonly end = bytes.length,
  ) {
    super([bytes.slice(start, end)]);
  }
  override slice(start = 0, end = bytes.length) {
    return new TestFile(this.start + start, Math.min(this.start + end, bytes.length));
  }
}
let asked = 0;

beforeAll(() => {
  vi.stubGlobal(
    'FileReaderSync',
    class {
      readAsArrayBuffer({ start, end }: TestFile) {
        asked += 1;
        return bytes.slice(start, end).buffer;
      }
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

const expected = (start: number, end: number) => bytes.slice(start, Math.min(end, bytes.length));

describe('a file of the browser', () => {
  it.each<[string, [number, number][]]>([
    ['from beginning to end', [[0, MB], [MB, 2 * MB], [2 * MB, 3 * MB]]],
    ['its head in parts, then all', [[0, 4096], [0, 3], [0, MB / 4], [MB / 4, MB / 2], [0, MB], [MB, 2 * MB], [2 * MB, 3 * MB]]],
    ['from the beginning again, after some of it was read', [[0, MB], [MB, 2 * MB], [0, 3], [0, MB / 2], [0, MB], [MB, 2 * MB], [2 * MB, 3 * MB]]],
    ['here and there', [[2 * MB, 3 * MB], [5, 10], [MB - 1, MB + 1], [MB + 1, MB + 1], [2.5 * MB - 1, 2.5 * MB]]],
    ['more than is read at once', [[0, 2 * MB], [10, 2 * MB]]],
  ])('is read %s', (_, parts) => {
    const source = blobSource('file.csv', new TestFile());
    for (const [start, end] of parts) expect(Buffer.compare(source.read(start, end), expected(start, end))).toBe(0);
  }); // prettier-ignore

  it('is asked for a megabyte at once, however little of it is read', () => {
    asked = 0;
    const source = blobSource('file.csv', new TestFile());
    for (const end of [4096, 3, MB / 4, MB]) source.read(0, end);
    expect(asked).toBe(1);
    source.read(MB, 2 * MB);
    source.read(2 * MB, 2.5 * MB);
    expect(asked).toBe(3);
  });

  it('that has gone while it was read is missed when it is needed', () => {
    const file = new TestFile();
    const source = blobSource('file.csv', file);
    source.read(0, MB);
    file.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect(() => source.read(MB, 2 * MB)).toThrow('gone');
  });
});
