/** Plain text in lines of at most 80 characters. */
const width = 80;

/** Wraps words after `first` (such as `  1. `); later lines begin with as many spaces, or with `rest`. */
export function wrap(words: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((each) => each.trimEnd()).join('\n');
}
