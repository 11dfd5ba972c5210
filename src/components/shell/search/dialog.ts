/** The open search: it finds while words are typed, by itself, and leads to the results by keyboard. */
import { sections } from 'virtual:search-sections';
import { path } from '../path.ts';
import { finder } from './find.ts';
import { foundPhrases } from './found-phrases.ts';
import type { SearchSection } from './section.ts';

const longest = 150;
const find = finder(sections);
const begun = new WeakSet<HTMLDialogElement>();

/** Brings a dialog to life, once. What was typed before counts. */
export function begin(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector('[role=status]');
  if (!input || !list || !status || begun.has(dialog)) return;
  begun.add(dialog);

  const links = () => [...list.querySelectorAll('a')];
  const show = () => {
    const found = find(input.value);
    list.replaceChildren(...found.map(entry));
    list.scrollTop = 0;
    status.textContent = input.value.trim() === '' ? '' : counted(found.length);
  };

  input.addEventListener('input', show);
  dialog.addEventListener('keydown', (event) => {
    // A key that chooses a word from an input method is not ours.
    if (event.isComposing) return;
    const stops = [input, ...links()];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === 'Enter' && at === 0) links()[0]?.click();
    else if (event.key === 'ArrowDown' && at >= 0) stops[(at + 1) % stops.length]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) stops.at(at - 1)?.focus();
    // A search field would take the first Escape to empty itself.
    else if (event.key === 'Escape') dialog.close();
    else {
      // Who goes on typing on a result means the field.
      if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) input.focus();
      return;
    }
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A result may be on this very page, so the dialog closes. A click beside it lands on the dialog itself.
    if (target === dialog || (target instanceof Element && target.closest('a, [data-close]'))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    input.value = '';
    show();
  });
  show();
}

function counted(found: number): string {
  return found === 0 ? foundPhrases.nothing : foundPhrases.count(found);
}

/** A result: a link that says where it leads. */
function entry({ url, page, heading, text, item }: SearchSection): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path(url);
  const title = part('heading', heading);
  if (item) title.prepend(part('item', item), ' ');
  const excerpt = text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')} …` : text;
  link.append(title, ' ', part('on', heading === page ? foundPhrases.page : page), ' ', part('excerpt', excerpt));
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function part(name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}
