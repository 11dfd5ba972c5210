/** Numbers and days as people read them on the page. */
import { filePhrases } from '../check/file-phrases.ts';

/** A size in bytes as `24 KB` or `1.5 MB`. */
export function sizeSaid(bytes: number): string {
  if (bytes < 1000) return filePhrases.bytes(bytes);
  if (bytes < 1_000_000) return filePhrases.kilobytes(bytes / 1000);
  return filePhrases.megabytes(bytes / 1_000_000);
}

/** The local date as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
