/** The small part of the search that every page carries: it opens the dialog, and only then loads the rest. */
import { openPhrases } from './open-phrases.ts';

/** Opens the dialog by Ctrl+K, Cmd+K, and every button with `data-search`. */
export function openOnDemand(dialog: HTMLDialogElement): void {
  const open = async () => {
    if (dialog.open) return;
    dialog.showModal();
    try {
      (await import('./dialog.ts')).begin(dialog);
    } catch {
      const status = dialog.querySelector('[role=status]');
      if (status) status.textContent = openPhrases.failed;
    }
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) void open();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void open();
  });
}
