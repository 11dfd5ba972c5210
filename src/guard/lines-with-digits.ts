import { lastUpTo } from './plain-text.ts';

/** The lines of a text in which a digit stands, and where each place of them is in the text. */
export function linesWithDigits(text: string): { text: string; place(at: number): number } {
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
  return { text: lines.join('\n'), place: (at) => at + (shifts[lastUpTo(starts, at)] ?? 0) };
}
