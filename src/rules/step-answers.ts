/** What an item answers of the questions of "Step by step", from what a check saw. */
import type { Field, Kind, Side } from '../intake/kinds.ts';

/** What a check saw, as an item asks for its own codes. */
export interface Seen<Code extends string> {
  /** How many of the technical school's grades came to what, and how many are posted. */
  grades: Readonly<Record<'posted' | 'notPosted' | 'waiting' | 'missing' | 'different' | 'synced', number>>;
  /** The side of the reader's own school. */
  own: Side;
  /** Something was found that a rule calls a problem. */
  found(code: Code, side?: Side): boolean;
  /** Something was found. */
  seen(code: Code, side?: Side): boolean;
  /** What was looked at is in order. */
  passed(code: Code): boolean;
  /** There is a file of this kind, with this column. */
  has(kind: Kind, side: Side, column?: Field): boolean;
}

/** By the id of a question. An answer is certain, or what a rule calls a problem; else the question stays open. */
export type AnswersOf<Codes> = Readonly<
  Record<string, (seen: Seen<Extract<keyof Codes, string>>) => string | undefined>
>;
