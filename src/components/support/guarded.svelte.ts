/** A text of the page under guard: what is shown, listed and taken comes from the same check of the same text. */
import { checkText, type CheckedText } from '../../guard/checked-text.ts';
import type { findPrivate, GuardOptions } from '../../guard/find-private.ts';
import { guardPart } from './guard-part.ts';

export interface Guarded {
  /** The text as it is now, and the verdict on it. */
  readonly checked: CheckedText;
  /** Loads what finds private items. Until it is there, nothing can be taken. */
  load(): void;
  /** Loads it when a field takes the focus; a link or a button alone asks for nothing. */
  loadAtField(event: FocusEvent): void;
  /** Decides that a mark stays in the text. */
  keep(key: string): void;
  /** Takes all such decisions back. */
  markAgain(): void;
}

/** @param read gives the text; it may fail, and then nothing can be taken */
export function guarded(read: () => string, options: () => GuardOptions): Guarded {
  let kept: readonly string[] = $state.raw([]);
  let finder: typeof findPrivate | undefined = $state.raw(guardPart.now()?.findPrivate);
  const find = $derived(finder && ((text: string) => finder!(text, options())));
  const checked = $derived(checkText(read, find, kept));

  async function load() {
    try {
      finder = (await guardPart()).findPrivate;
    } catch {
      finder = () => {
        throw new Error('The guard could not be loaded');
      };
    }
  }

  return {
    get checked() {
      return checked;
    },
    load: () => void load(),
    loadAtField({ target }) {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) void load();
    },
    keep: (key) => (kept = [...kept, key]),
    markAgain: () => (kept = []),
  };
}
