import { lastUpTo } from './plain-text.ts';

/** The lines of a text in which a digit stands: what looks for numbers need not read the rest. */
export interface LinesWithDigits {
  text: string;
  /** Where a place of them is in the whole text. */
  place(at: number): number;
  /** What a pattern finds in them, at its place in the whole text. */
  find(pattern: RegExp): RegExpExecArray[];
}

export function linesWithDigits(text: string): LinesWithDigits {
  const lines: string[] = [];
  const starts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    if (/\d/.test(line)) {
      lines.push(line);
      starts.push(length);
      shifts.push(from - length);
      length += line.length + 1;
    }
    from += line.length + 1;
  }
  const near = lines.join('\n');
  const place = (at: number) => at + (shifts[lastUpTo(starts, at)] ?? 0);
  /** Two lines that stand together here may be far apart. */
  const isWhole = ({ 0: said, index }: RegExpExecArray) => !said.includes('\n') || text.startsWith(said, index);
  const find = (pattern: RegExp) =>
    Array.from(near.matchAll(pattern), (match) => {
      match.index = place(match.index);
      return match;
    }).filter(isWhole);
  return { text: near, place, find };
}
