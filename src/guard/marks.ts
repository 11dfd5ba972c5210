/** What the guard found in a text, as the page lists it: equal items are one mark. */
import type { PrivateItem, PrivateKind } from './private-kinds.ts';

export interface Mark {
  key: string;
  kind: PrivateKind;
  said: string;
  items: PrivateItem[];
  /** The text around the first of them. */
  before: string;
  after: string;
}

/** A stretch of a text: private with its mark, or plain. */
export interface Stretch {
  text: string;
  mark?: Mark;
}

const around = 48;

export function marksOf(text: string, items: readonly PrivateItem[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const item of items) {
    const { kind, from, to } = item;
    const said = text.slice(from, to);
    const key = `${kind} ${said}`;
    const known = marks.get(key);
    if (known) known.items.push(item);
    else {
      const before = text
        .slice(Math.max(0, from - around), from)
        .split('\n')
        .at(-1)!;
      const [after = ''] = text.slice(to, to + around).split('\n');
      marks.set(key, { key, kind, said, items: [item], before, after });
    }
  }
  return [...marks.values()];
}

/** The whole text in stretches. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const places = marks.flatMap((mark) => mark.items.map((item) => ({ ...item, mark })));
  const all: Stretch[] = [];
  let last = 0;
  for (const { from, to, mark } of places.sort((a, b) => a.from - b.from)) {
    all.push({ text: text.slice(last, from) }, { text: text.slice(from, to), mark });
    last = to;
  }
  return [...all, { text: text.slice(last) }].filter((stretch) => stretch.text !== '');
}
