/** For what comes in the place of something that was pressed and is gone: it takes the focus, unless the focus is elsewhere. */
import { tick } from 'svelte';

/** An attachment for an element with `tabindex="-1"`. */
export function ifLost(element: HTMLElement) {
  void tick().then(() => {
    if (document.activeElement === document.body) element.focus();
  });
}
