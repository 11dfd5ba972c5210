/** A text together with what the guard says of it: made as one, so that no verdict ever goes with another text. */
import { marksOf, type Mark } from './marks.ts';
import type { PrivateItem } from './private-kinds.ts';

export interface Verdict {
  /**
   * `open`: marks wait for a decision. `clear`: none does. `waiting`: the guard is not there yet. `unchecked`: it failed,
   * so nothing is known of the text.
   */
  state: 'empty' | 'too-long' | 'waiting' | 'unchecked' | 'open' | 'clear';
  marks: readonly Mark[];
  /** Those that were not kept. */
  open: readonly Mark[];
}

export interface CheckedText {
  readonly text: string;
  readonly verdict: Verdict;
}

export type Find = (text: string) => readonly PrivateItem[];

/** Longer texts are checked in parts. In characters. */
export const mostCharacters = 200_000;

/**
 * Reads a text and checks exactly what was read. It never throws: what cannot be checked is `unchecked`.
 * @param read gives the text
 * @param find the private items in a text; undefined while what finds them is loading
 * @param kept keys of marks that the reader decided to keep
 */
export function checkText(read: () => string, find: Find | undefined, kept: readonly string[] = []): CheckedText {
  let text = '';
  try {
    text = read();
    return { text, verdict: verdictOf(text, find, kept) };
  } catch {
    return { text, verdict: without('unchecked') };
  }
}

/** The text, if nothing speaks against taking it out of the page. Whatever takes a text takes it from here. */
export function mayBeTaken({ text, verdict }: CheckedText): string | undefined {
  return verdict.state === 'clear' ? text : undefined;
}

function verdictOf(text: string, find: Find | undefined, kept: readonly string[]): Verdict {
  if (text.trim() === '') return without('empty');
  if (text.length > mostCharacters) return without('too-long');
  if (!find) return without('waiting');
  const marks = marksOf(text, find(text));
  const open = marks.filter(({ key }) => !kept.includes(key));
  return { state: open.length > 0 ? 'open' : 'clear', marks, open };
}

const without = (state: Verdict['state']): Verdict => ({ state, marks: [], open: [] });
