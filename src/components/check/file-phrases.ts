/** What is said of one file, in pieces that belong together. */
import { number, plural } from '../../rules/names.ts';

export const filePhrases = {
  /** Rows that were set aside: why, and where they are. */
  /** `why` follows the rows as a part of their sentence, or behind a colon. */
  aside: (count: number, why: string, where: string) => `${plural(count, ['row', 'rows'])}${why}${where}`,
  where: (rows: string, hasMore: boolean) => ` (${rows}${hasMore ? ' and more' : ''})`,
  bytes: (bytes: number) => `${number(bytes)} bytes`,
  kilobytes: (thousands: number) => `${number(Math.round(thousands))} KB`,
  megabytes: (millions: number) => `${millions.toFixed(1)} MB`,
} as const;
