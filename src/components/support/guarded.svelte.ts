/** A text of the page under guard: what is shown, listed and taken comes from the same check of the same text. */
import { checkText, type CheckedText } from '../../guard/checked-text.ts';
import { findPrivate, type GuardOptions } from '../../guard/find-private.ts';

export interface Guarded {
  /** The text as it is now, and the verdict on it. */
  readonly checked: CheckedText;
  /** Decides that a mark stays in the text. */
  keep(key: string): void;
  /** Takes all such decisions back. */
  markAgain(): void;
}

/** @param read gives the text; it may fail, and then nothing can be taken */
export function guarded(read: () => string, options: () => GuardOptions): Guarded {
  let kept: readonly string[] = $state.raw([]);
  const checked = $derived(checkText(read, (text) => findPrivate(text, options()), kept));
  return {
    get checked() {
      return checked;
    },
    keep: (key) => (kept = [...kept, key]),
    markAgain: () => (kept = []),
  };
}
